package ir.rasteh.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A file that passed as a picture, and is decoded once: band by band, straight into the largest size that is shown. */
final class Negative {

    /** So many pixels are decoded at a time; sixteen bits a channel make them 64 MB. */
    private static final long BAND = 8_000_000;

    /** Their readers decode everything at once, or each band from the very beginning. */
    private static final Set<String> WHOLE = Set.of("webp", "gif");

    private final byte[] file;
    private final Sheet sheet;
    private final PictureSettings settings;

    Negative(byte[] file, Sheet sheet, PictureSettings settings) {
        this.file = file;
        this.sheet = sheet;
        this.settings = settings;
    }

    /**
     * The upright picture, no larger than it will be shown.
     *
     * @param progress told from 0 to 1 after each band
     */
    BufferedImage develop(DoubleConsumer progress) throws IOException {
        ImageReader reader = reader();
        try (ImageInputStream stream = new TimedBytes(file, settings.within())) {
            reader.setInput(stream, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width != sheet.width() || height != sheet.height()) {
                throw new Spoilt(Refusal.BROKEN, "Its reader finds another size than its frame says");
            }
            double scale = Math.min(1, (double) settings.largestEdge() / Math.max(width, height));
            AreaScale smaller = new AreaScale(width, height, scaled(width, scale), scaled(height, scale));
            int rows = WHOLE.contains(sheet.format()) ? height : (int) Math.clamp(BAND / width, 1, height);
            for (int from = 0; from < height; from += rows) {
                int to = Math.min(height, from + rows);
                ImageReadParam band = reader.getDefaultReadParam();
                band.setSourceRegion(new Rectangle(0, from, width, to - from));
                pour(reader.read(0, band), smaller);
                progress.accept((double) to / height);
            }
            return sheet.orientation().upright(smaller.made());
        } finally {
            reader.dispose();
        }
    }

    static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private ImageReader reader() throws Spoilt {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(sheet.format());
        if (!readers.hasNext()) {
            throw new Spoilt(Refusal.OTHER_KIND, "No reader of " + sheet.format());
        }
        return readers.next();
    }

    /** Each row as red, green and blue, on white where the picture is transparent. */
    private static void pour(BufferedImage band, AreaScale smaller) {
        int width = band.getWidth();
        int[] pixels = new int[width];
        boolean grey = band.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        BufferedImage row = new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = row.createGraphics();
        try {
            paper.setBackground(Color.WHITE);
            for (int y = 0; y < band.getHeight(); y++) {
                if (grey) {
                    grey(band.getRaster(), y, pixels);
                } else {
                    paper.clearRect(0, 0, width, 1);
                    paper.drawImage(band.getSubimage(0, y, width, 1), 0, 0, null);
                    row.getRGB(0, 0, width, 1, pixels, 0, width);
                }
                smaller.take(pixels);
            }
        } finally {
            paper.dispose();
        }
    }

    /** Java takes grey samples for linear light and would brighten them; in files they are as dark as they look. */
    private static void grey(Raster raster, int y, int[] pixels) {
        int bits = raster.getSampleModel().getSampleSize(0);
        int most = (1 << Math.min(bits, 30)) - 1;
        int[] light = raster.getSamples(0, y, pixels.length, 1, 0, (int[]) null);
        int[] cover =
                raster.getNumBands() == 2 ? raster.getSamples(0, y, pixels.length, 1, 1, (int[]) null) : new int[0];
        for (int x = 0; x < pixels.length; x++) {
            int level = (int) (light[x] * 255L / most);
            if (cover.length > 0) {
                long covered = cover[x] * 255L / most;
                level = (int) ((level * covered + 255L * (255 - covered)) / 255);
            }
            pixels[x] = level << 16 | level << 8 | level;
        }
    }
}
