package ir.rasteh.media;

import org.jspecify.annotations.Nullable;

/** Walks through the chunks of a WebP (RFC 9649). */
final class WebpFrame {

    private static final int FIRST_CHUNK = 12;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int ANIMATION = 0x02;
    private static final int LOSSLESS = 0x2F;

    private WebpFrame() {}

    static Sheet read(Bytes whole, Sheet.Measure measure) throws Spoilt {
        Bytes file = whole.part(0, whole.littleFour(4) + 8);
        Orientation orientation = Orientation.UPRIGHT;
        Sheet canvas = null;
        Sheet frame = null;
        long at = FIRST_CHUNK;
        while (at + 8 <= file.length()) {
            long length = file.littleFour(at + 4);
            Bytes chunk = file.part(at + 8, length);
            int type = (int) at;
            if (file.says(type, "VP8X")) {
                if ((chunk.one(0) & ANIMATION) != 0) {
                    throw new Spoilt(Refusal.MOVING, "An animated WebP");
                }
                canvas = new Sheet("webp", 1 + three(chunk, 4), 1 + three(chunk, 7));
                measure.check(canvas);
            } else if (file.says(type, "ANIM") || file.says(type, "ANMF")) {
                throw new Spoilt(Refusal.MOVING, "An animated WebP");
            } else if (file.says(type, "VP8 ")) {
                frame = only(frame, lossy(chunk), measure);
            } else if (file.says(type, "VP8L")) {
                frame = only(frame, lossless(chunk), measure);
            } else if (file.says(type, "EXIF")) {
                // Some writers put JPEG's preamble before the block.
                orientation = Orientation.of(chunk.says(0, "Exif\0\0") ? chunk.part(6, length - 6) : chunk);
            }
            at += 8 + length + (length & 1);
        }
        if (frame == null || canvas != null && (canvas.width() != frame.width() || canvas.height() != frame.height())) {
            throw new Spoilt(Refusal.BROKEN, "Its frame is missing or of another size than it says");
        }
        return new Sheet("webp", frame.width(), frame.height(), orientation);
    }

    private static Sheet only(@Nullable Sheet before, Sheet frame, Sheet.Measure measure) throws Spoilt {
        if (before != null) {
            throw new Spoilt(Refusal.BROKEN, "Two frames");
        }
        measure.check(frame);
        return frame;
    }

    private static Sheet lossy(Bytes chunk) throws Spoilt {
        if (!chunk.says(3, "\u009D\u0001\u002A")) {
            throw new Spoilt(Refusal.BROKEN, "No key frame");
        }
        return new Sheet("webp", chunk.littleTwo(6) & FOURTEEN_BITS, chunk.littleTwo(8) & FOURTEEN_BITS);
    }

    private static Sheet lossless(Bytes chunk) throws Spoilt {
        if (chunk.one(0) != LOSSLESS) {
            throw new Spoilt(Refusal.BROKEN, "No lossless frame");
        }
        long bits = chunk.littleFour(1);
        return new Sheet("webp", 1 + (bits & FOURTEEN_BITS), 1 + (bits >> 14 & FOURTEEN_BITS));
    }

    private static long three(Bytes chunk, long at) throws Spoilt {
        return chunk.littleTwo(at) | (long) chunk.one(at + 2) << 16;
    }
}
