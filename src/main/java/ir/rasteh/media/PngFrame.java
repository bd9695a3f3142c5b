package ir.rasteh.media;

/** Walks through the chunks of a PNG (W3C PNG, third edition). */
final class PngFrame {

    private static final int FIRST_CHUNK = 8;
    private static final int AROUND = 12;

    private PngFrame() {}

    static Sheet read(Bytes file, Sheet.Measure measure) throws Spoilt {
        if (!file.says(FIRST_CHUNK + 4, "IHDR")) {
            throw new Spoilt(Refusal.BROKEN, "It does not begin with its header");
        }
        Sheet sheet = new Sheet("png", file.four(FIRST_CHUNK + 8), file.four(FIRST_CHUNK + 12));
        measure.check(sheet);
        Orientation orientation = Orientation.UPRIGHT;
        boolean pixels = false;
        long at = FIRST_CHUNK;
        while (true) {
            long length = file.four(at);
            Bytes chunk = file.part(at + 8, length);
            file.part(at, length + AROUND);
            int type = (int) at + 4;
            if (file.says(type, "acTL")) {
                throw new Spoilt(Refusal.MOVING, "An animated PNG");
            } else if (file.says(type, "IDAT")) {
                pixels |= length > 0;
            } else if (file.says(type, "eXIf")) {
                orientation = Orientation.of(chunk);
            } else if (file.says(type, "IEND")) {
                if (!pixels) {
                    throw new Spoilt(Refusal.BROKEN, "It holds no pixels");
                }
                return new Sheet("png", sheet.width(), sheet.height(), orientation);
            }
            at += length + AROUND;
        }
    }
}
