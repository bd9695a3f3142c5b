package ir.rasteh.media;

import java.util.Set;

/** Reads the headers of a BMP (Windows GDI, BITMAPFILEHEADER and the headers behind it). */
final class BmpFrame {

    private static final int OLD_HEADER = 12;
    private static final int HEADER = 40;
    private static final int LAST_HEADER = 124;
    private static final int MOST_COLOURS = 256;

    /** Plain, run lengths, and masks. Others would hide a JPEG or a PNG in it, whose size nobody has looked at. */
    private static final Set<Long> STORED = Set.of(0L, 1L, 2L, 3L);

    private static final Set<Long> RUN_LENGTHS = Set.of(1L, 2L);

    private BmpFrame() {}

    static Sheet read(Bytes file, Sheet.Measure measure) throws Spoilt {
        long pixelsAt = file.littleFour(10);
        long header = file.littleFour(14);
        if (header == OLD_HEADER) {
            Sheet sheet = new Sheet("bmp", file.littleTwo(18), file.littleTwo(20));
            measure.check(sheet);
            whole(file, pixelsAt, sheet, file.littleTwo(24));
            return sheet;
        }
        if (header < HEADER || header > LAST_HEADER) {
            throw new Spoilt(Refusal.BROKEN, "No such header");
        }
        // A negative height says that the rows stand from top to bottom.
        Sheet sheet = new Sheet("bmp", (int) file.littleFour(18), Math.abs((long) (int) file.littleFour(22)));
        measure.check(sheet);
        long compression = file.littleFour(30);
        long size = file.littleFour(34);
        long colours = file.littleFour(46);
        // The last header may bring a colour profile, whose length is believed by whoever reads it.
        boolean profile = header == LAST_HEADER && file.littleFour(14 + 116L) > 0;
        if (!STORED.contains(compression) || colours > MOST_COLOURS || profile) {
            throw new Spoilt(Refusal.BROKEN, "Not stored as a plain BMP");
        }
        if (RUN_LENGTHS.contains(compression)) {
            file.part(pixelsAt, size);
        } else {
            whole(file, pixelsAt, sheet, file.littleTwo(28));
        }
        return sheet;
    }

    private static void whole(Bytes file, long pixelsAt, Sheet sheet, int bits) throws Spoilt {
        if (!Set.of(1, 4, 8, 16, 24, 32).contains(bits)) {
            throw new Spoilt(Refusal.BROKEN, "No such depth");
        }
        // Each row is filled up to four bytes.
        file.part(pixelsAt, (sheet.width() * bits + 31) / 32 * 4 * sheet.height());
    }
}
