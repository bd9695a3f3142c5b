package ir.rasteh.media;

/** Walks through the blocks of a GIF (CompuServe GIF89a). */
final class GifFrame {

    private static final int HEADER = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int HAS_TABLE = 0x80;

    private GifFrame() {}

    static Sheet read(Bytes file, Sheet.Measure measure) throws Spoilt {
        measure.check(new Sheet("gif", file.littleTwo(6), file.littleTwo(8)));
        Sheet first = null;
        long at = HEADER + table(file.one(10));
        while (true) {
            switch (file.one(at)) {
                case IMAGE -> {
                    if (first != null) {
                        throw new Spoilt(Refusal.MOVING, "An animated GIF");
                    }
                    first = new Sheet("gif", file.littleTwo(at + 5), file.littleTwo(at + 7));
                    measure.check(first);
                    // Behind the descriptor and its table stands the size of the codes, then the codes in blocks.
                    at = afterBlocks(file, at + 10 + table(file.one(at + 9)) + 1);
                }
                case EXTENSION -> at = afterBlocks(file, at + 2);
                case TRAILER -> {
                    if (first == null) {
                        throw new Spoilt(Refusal.BROKEN, "It holds no picture");
                    }
                    return first;
                }
                default -> throw new Spoilt(Refusal.BROKEN, "No block at " + at);
            }
        }
    }

    private static long table(int flags) {
        return (flags & HAS_TABLE) == 0 ? 0 : 3L << ((flags & 7) + 1);
    }

    private static long afterBlocks(Bytes file, long from) throws Spoilt {
        long at = from;
        while (file.one(at) != 0) {
            at += 1 + file.one(at);
        }
        return at + 1;
    }
}
