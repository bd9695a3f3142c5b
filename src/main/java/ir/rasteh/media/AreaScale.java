package ir.rasteh.media;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes a picture smaller by the mean of the area that each new pixel covers, row by row as the rows come: a knotted carpet
 * shows no waves, and a large picture never lies in memory as a whole.
 */
final class AreaScale {

    private static final int CHANNELS = 3;

    private final int fromWidth;
    private final int fromHeight;
    private final BufferedImage made;
    private final float[] across;
    private final float[] gathered;
    private int row;
    private int rowsTaken;

    /** @param width of the picture that is made; not larger than the one that it is made from */
    AreaScale(int fromWidth, int fromHeight, int width, int height) {
        this.fromWidth = fromWidth;
        this.fromHeight = fromHeight;
        this.made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.across = new float[width * CHANNELS];
        this.gathered = new float[width * CHANNELS];
    }

    /** A smaller picture of one that is there as a whole. */
    static BufferedImage of(BufferedImage picture, int width, int height) {
        if (picture.getWidth() == width && picture.getHeight() == height) {
            return picture;
        }
        AreaScale scale = new AreaScale(picture.getWidth(), picture.getHeight(), width, height);
        int[] pixels = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
            scale.take(pixels);
        }
        return scale.made();
    }

    /** The next row of the larger picture, from the top. */
    void take(int[] pixels) {
        if (fromWidth == made.getWidth() && fromHeight == made.getHeight()) {
            made.setRGB(0, rowsTaken++, fromWidth, 1, pixels, 0, fromWidth);
            return;
        }
        gatherAcross(pixels);
        // This row covers the new rows from `top` to `bottom`, mostly a part of one.
        double scale = (double) made.getHeight() / fromHeight;
        double top = rowsTaken * scale;
        double bottom = (rowsTaken + 1) * scale;
        rowsTaken++;
        boolean last = rowsTaken == fromHeight;
        double ends = row + 1.0;
        add((float) (Math.min(bottom, ends) - top));
        if (last || bottom >= ends) {
            give();
            if (!last && bottom > ends) {
                add((float) (bottom - ends));
            }
        }
    }

    BufferedImage made() {
        return made;
    }

    private void gatherAcross(int[] pixels) {
        Arrays.fill(across, 0);
        double scale = (double) made.getWidth() / fromWidth;
        for (int x = 0; x < fromWidth; x++) {
            double left = x * scale;
            double right = (x + 1) * scale;
            int column = Math.min((int) left, made.getWidth() - 1);
            double within = Math.min(right, column + 1.0) - left;
            spread(pixels[x], column, (float) within);
            if (right > column + 1.0 && column + 1 < made.getWidth()) {
                spread(pixels[x], column + 1, (float) (right - column - 1));
            }
        }
    }

    private void spread(int pixel, int column, float weight) {
        int at = column * CHANNELS;
        across[at] += (pixel >> 16 & 0xFF) * weight;
        across[at + 1] += (pixel >> 8 & 0xFF) * weight;
        across[at + 2] += (pixel & 0xFF) * weight;
    }

    private void add(float weight) {
        for (int i = 0; i < gathered.length; i++) {
            gathered[i] += across[i] * weight;
        }
    }

    private void give() {
        if (row < made.getHeight()) {
            for (int x = 0; x < made.getWidth(); x++) {
                int at = x * CHANNELS;
                made.setRGB(x, row, level(at) << 16 | level(at + 1) << 8 | level(at + 2));
            }
        }
        row++;
        Arrays.fill(gathered, 0);
    }

    private int level(int at) {
        return Math.clamp(Math.round(gathered[at]), 0, 0xFF);
    }
}
