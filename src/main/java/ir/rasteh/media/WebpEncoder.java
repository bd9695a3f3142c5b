package ir.rasteh.media;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes WebP by libwebp, where there is a build of it for this machine; elsewhere pictures are JPEGs alone. Its reader is put
 * away: what strangers send is decoded in Java only, where a mistake is an exception.
 */
final class WebpEncoder {

    private static final Logger LOG = LoggerFactory.getLogger(WebpEncoder.class);
    private static final WebPImageWriterSpi WRITERS = new WebPImageWriterSpi();

    private static final class Tried {
        static final boolean WORKS = works();
    }

    private WebpEncoder() {}

    static void putReaderAway() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        @Nullable ImageReaderSpi reader = registry.getServiceProviderByClass(WebPImageReaderSpi.class);
        if (reader != null) {
            registry.deregisterServiceProvider(reader, ImageReaderSpi.class);
        }
    }

    /** Whether this machine has the encoder; found out once. */
    static boolean available() {
        return Tried.WORKS;
    }

    static ImageWriter writer() {
        return WRITERS.createWriterInstance(null);
    }

    private static boolean works() {
        ImageWriter writer = writer();
        try (var out = new MemoryCacheImageOutputStream(new ByteArrayOutputStream())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), null, null), null);
            return true;
        } catch (LinkageError | RuntimeException | IOException e) {
            LOG.warn("No WebP encoder for this machine, pictures are made as JPEG alone: {}", e.toString());
            return false;
        } finally {
            writer.dispose();
        }
    }
}
