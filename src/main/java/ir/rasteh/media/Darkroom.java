package ir.rasteh.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where files become pictures of goods: looked at before a pixel is decoded, decoded by few workers away from any request,
 * and kept in sizes of our own making. A picture that is known already is not made again.
 */
@Component
public class Darkroom implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);

    /** Shares of the work: reading, decoding, writing. */
    private static final double READ = 0.05;

    private static final double DECODED = 0.7;

    private final PictureSettings settings;
    private final Album album;
    private final ThreadPoolExecutor workers;

    Darkroom(PictureSettings settings, Album album) {
        this.settings = settings;
        this.album = album;
        // Here, where the class loader of the application is at work: ImageIO looks for its readers once.
        ImageIO.scanForPlugins();
        WebpEncoder.putReaderAway();
        this.workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("darkroom-", 1).daemon().factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** The largest file that is worth sending, in bytes. */
    public long largest() {
        return settings.largest().toBytes();
    }

    /** The most pixels of a picture that is taken. */
    public long pixels() {
        return settings.pixels();
    }

    /**
     * Makes a picture of a file, which is deleted afterwards whatever becomes of it.
     *
     * @param progress told from 0 to 1, by a worker
     * @return ends with an error only when the store fails
     */
    public CompletableFuture<Development> develop(Path file, DoubleConsumer progress) {
        try {
            return CompletableFuture.supplyAsync(() -> work(file, progress), workers);
        } catch (RejectedExecutionException full) {
            delete(file);
            return CompletableFuture.completedFuture(new Development.Refused(Refusal.BUSY));
        }
    }

    private Development work(Path file, DoubleConsumer progress) {
        try {
            if (Files.size(file) > largest()) {
                return new Development.Refused(Refusal.TOO_MANY_BYTES);
            }
            return develop(Files.readAllBytes(file), progress);
        } catch (Spoilt spoilt) {
            LOG.debug("A file was refused: {}", spoilt.getMessage());
            return new Development.Refused(spoilt.why());
        } catch (IOException e) {
            LOG.warn("A file that was sent could not be read", e);
            return new Development.Refused(Refusal.BROKEN);
        } finally {
            delete(file);
        }
    }

    Development develop(byte[] file, DoubleConsumer progress) throws IOException {
        Sheet sheet = Sheet.of(new Bytes(file), pixels -> pixels <= settings.pixels());
        progress.accept(READ);
        Optional<Picture> known = album.again(file);
        if (known.isPresent()) {
            progress.accept(1);
            return new Development.Developed(known.get());
        }
        BufferedImage largest = decode(file, sheet, settings, progress);
        Prints prints = new Prints(largest, settings);
        boolean turned = sheet.orientation().turns();
        Picture picture = album.keep(
                file,
                "image/" + sheet.format(),
                (int) (turned ? sheet.height() : sheet.width()),
                (int) (turned ? sheet.width() : sheet.height()),
                prints.colours(),
                prints.all());
        progress.accept(1);
        return new Development.Developed(picture);
    }

    /** The largest size that is shown, upright; whatever its decoder stumbles over means that the file is broken. */
    static BufferedImage decode(byte[] file, Sheet sheet, PictureSettings settings, DoubleConsumer progress)
            throws Spoilt {
        try {
            return new Negative(file, sheet, settings)
                    .develop(share -> progress.accept(READ + share * (DECODED - READ)));
        } catch (Spoilt known) {
            throw known;
        } catch (IOException | RuntimeException e) {
            // Decoders meet a damaged file with every exception there is.
            Spoilt spoilt = new Spoilt(Refusal.BROKEN, "Its decoder gave up: " + e);
            spoilt.initCause(e);
            throw spoilt;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A file that was sent could not be deleted: {}", file, e);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
