package ir.rasteh.media;

import java.util.function.LongPredicate;

/**
 * What the frame of a picture's file says of it, read without decoding a pixel. A file passes only when it is whole, still
 * and of a size that can be decoded.
 *
 * @param format by which its reader is found
 * @param width of the pixels as they lie in the file
 * @param height of the pixels as they lie in the file
 */
record Sheet(String format, long width, long height, Orientation orientation) {

    Sheet(String format, long width, long height) {
        this(format, width, height, Orientation.UPRIGHT);
    }

    long pixels() {
        return width * height;
    }

    /**
     * @param small whether so many pixels may be decoded
     * @throws Spoilt with the reason why this is no picture for us
     */
    static Sheet of(Bytes file, LongPredicate small) throws Spoilt {
        Sheet sheet = read(file, size -> {
            if (size.width <= 0 || size.height <= 0) {
                throw new Spoilt(Refusal.BROKEN, "It has no size");
            }
            if (size.width > Integer.MAX_VALUE || size.height > Integer.MAX_VALUE || !small.test(size.pixels())) {
                throw new Spoilt(Refusal.TOO_MANY_PIXELS, size.width + " by " + size.height);
            }
        });
        return sheet;
    }

    /** Told the size of a picture as soon as it is known, so that a far too large one is not even walked through. */
    interface Measure {
        void check(Sheet size) throws Spoilt;
    }

    private static Sheet read(Bytes file, Measure measure) throws Spoilt {
        if (file.says(0, "\u00FF\u00D8\u00FF")) {
            return JpegFrame.read(file, measure);
        }
        if (file.says(0, "\u0089PNG\r\n\u001A\n")) {
            return PngFrame.read(file, measure);
        }
        if (file.says(0, "GIF87a") || file.says(0, "GIF89a")) {
            return GifFrame.read(file, measure);
        }
        if (file.says(0, "RIFF") && file.says(8, "WEBP")) {
            return WebpFrame.read(file, measure);
        }
        if (file.says(0, "BM") && file.length() > 26 && file.four(6) == 0) {
            return BmpFrame.read(file, measure);
        }
        if (file.says(4, "ftyp") || file.says(0, "II*\0") || file.says(0, "MM\0*") || file.says(0, "8BPS")) {
            throw new Spoilt(Refusal.OTHER_KIND, "A picture of a kind that is not read");
        }
        if (isDrawing(file)) {
            throw new Spoilt(Refusal.DRAWING, "An SVG");
        }
        throw new Spoilt(Refusal.NOT_A_PICTURE, "No beginning of a picture");
    }

    private static boolean isDrawing(Bytes file) {
        for (int at = 0; at < Math.min(file.length(), 4096); at++) {
            if (file.says(at, "<svg")) {
                return true;
            }
        }
        return false;
    }
}
