package ir.rasteh.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The sizes of one picture as JPEG, and as WebP where that is smaller, made from pixels alone: nothing that was written beside
 * them comes along.
 */
final class Prints {

    private static final int COLOURS_A_SIDE = 4;

    private final BufferedImage largest;
    private final PictureSettings settings;

    Prints(BufferedImage largest, PictureSettings settings) {
        this.largest = largest;
        this.settings = settings;
    }

    /** One size, written. */
    record Print(int width, int height, byte[] jpeg, Optional<byte[]> webp) {}

    /** The sizes that are smaller than the picture, and the picture itself. */
    List<Print> all() throws IOException {
        int edge = Math.max(largest.getWidth(), largest.getHeight());
        List<Print> prints = new ArrayList<>();
        for (int wanted : settings.edges()) {
            if (wanted < edge) {
                double scale = (double) wanted / edge;
                prints.add(print(AreaScale.of(
                        largest,
                        Negative.scaled(largest.getWidth(), scale),
                        Negative.scaled(largest.getHeight(), scale))));
            }
        }
        prints.add(print(largest));
        return prints;
    }

    /** Sixteen mean colours, four by four; what is smaller than that repeats its pixels. */
    List<String> colours() {
        int across = Math.min(COLOURS_A_SIDE, largest.getWidth());
        int down = Math.min(COLOURS_A_SIDE, largest.getHeight());
        BufferedImage means = AreaScale.of(largest, across, down);
        List<String> colours = new ArrayList<>();
        for (int y = 0; y < COLOURS_A_SIDE; y++) {
            for (int x = 0; x < COLOURS_A_SIDE; x++) {
                int mean = means.getRGB(x * across / COLOURS_A_SIDE, y * down / COLOURS_A_SIDE);
                colours.add(String.format(Locale.ROOT, "%06x", mean & 0xFFFFFF));
            }
        }
        return colours;
    }

    private Print print(BufferedImage size) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(settings.quality());
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        byte[] jpeg = written(size, writer, how);
        Optional<byte[]> webp = WebpEncoder.available()
                ? Optional.of(webp(size)).filter(made -> made.length < jpeg.length)
                : Optional.empty();
        return new Print(size.getWidth(), size.getHeight(), jpeg, webp);
    }

    private byte[] webp(BufferedImage size) throws IOException {
        ImageWriter writer = WebpEncoder.writer();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("Lossy");
        how.setCompressionQuality(settings.quality());
        return written(size, writer, how);
    }

    private static byte[] written(BufferedImage size, ImageWriter writer, ImageWriteParam how) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(size, null, null), how);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
