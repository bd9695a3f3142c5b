package ir.rasteh.media;

import java.awt.image.BufferedImage;

/**
 * How a camera was held, by the eight values of the EXIF tag 0x0112 (CIPA DC-008): a picture is turned upright once, and what
 * the camera noted, place and time included, is left behind.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    LEFT,
    MIRRORED_RIGHT,
    RIGHT;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int MOST_ENTRIES = 1000;

    /** What a TIFF block, the inside of every EXIF, says; a block that cannot be read says nothing. */
    static Orientation of(Bytes tiff) {
        try {
            boolean little = tiff.says(0, "II*\0");
            if (!little && !tiff.says(0, "MM\0*")) {
                return UPRIGHT;
            }
            long directory = little ? tiff.littleFour(4) : tiff.four(4);
            int entries = Math.min(MOST_ENTRIES, little ? tiff.littleTwo(directory) : tiff.two(directory));
            for (int i = 0; i < entries; i++) {
                long entry = directory + 2 + 12L * i;
                int tag = little ? tiff.littleTwo(entry) : tiff.two(entry);
                int type = little ? tiff.littleTwo(entry + 2) : tiff.two(entry + 2);
                if (tag == TAG && type == SHORT) {
                    int value = little ? tiff.littleTwo(entry + 8) : tiff.two(entry + 8);
                    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
                }
            }
        } catch (Spoilt damaged) {
            // A picture is worth more than a note about it: it is shown as it lies.
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turns() {
        return ordinal() >= MIRRORED_LEFT.ordinal();
    }

    /** The picture as it was seen through the camera. */
    BufferedImage upright(BufferedImage lying) {
        if (this == UPRIGHT) {
            return lying;
        }
        int across = lying.getWidth() - 1;
        int down = lying.getHeight() - 1;
        int width = turns() ? lying.getHeight() : lying.getWidth();
        int height = turns() ? lying.getWidth() : lying.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = switch (this) {
                    case UPRIGHT -> lying.getRGB(x, y);
                    case MIRRORED -> lying.getRGB(across - x, y);
                    case UPSIDE_DOWN -> lying.getRGB(across - x, down - y);
                    case MIRRORED_UPSIDE_DOWN -> lying.getRGB(x, down - y);
                    case MIRRORED_LEFT -> lying.getRGB(y, x);
                    case LEFT -> lying.getRGB(y, down - x);
                    case MIRRORED_RIGHT -> lying.getRGB(across - y, down - x);
                    case RIGHT -> lying.getRGB(across - y, x);
                };
                upright.setRGB(x, y, pixel);
            }
        }
        return upright;
    }
}
