package ir.rasteh.face.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Takes files piece by piece, by the protocol of tus.io, so that a connection that breaks costs the last piece alone. A file
 * belongs to whoever began to send it: nobody else can add to it, ask for it or take it away.
 */
@Controller
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final String ADDRESS = "/uploads";
    private static final int PEOPLE = 10_000;

    private final TusFileUploadService pieces;
    private final UploadSettings settings;
    private final CurrentActor current;
    private final Cache<UUID, AtomicInteger> begun = Caffeine.newBuilder()
            .maximumSize(PEOPLE)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Uploads(UploadSettings settings, CurrentActor current) {
        this.settings = settings;
        this.current = current;
        this.pieces = new TusFileUploadService()
                .withUploadUri(ADDRESS)
                .withStoragePath(settings.folder().toString())
                .withMaxUploadSize(settings.largest().toBytes())
                .withUploadExpirationPeriod(settings.kept().toMillis())
                .disableTusExtension("concatenation");
    }

    /** The largest file that is worth sending, in bytes. */
    long largest() {
        return settings.largest().toBytes();
    }

    @RequestMapping({ADDRESS, ADDRESS + "/{id}"})
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor sender = current.require();
        if (request.getMethod().equals("POST") && tooMany(sender)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        pieces.process(request, response, key(sender));
    }

    private boolean tooMany(Actor sender) {
        return Objects.requireNonNull(begun.get(sender.id(), id -> new AtomicInteger()))
                        .incrementAndGet()
                > settings.anHour();
    }

    /**
     * Hands out a file that has arrived whole, once; it is the caller's to delete.
     *
     * @param address by which it was sent
     */
    Optional<Path> collect(String address, Actor sender) {
        try {
            UploadInfo info = pieces.getUploadInfo(address, key(sender));
            if (info == null || info.isUploadInProgress()) {
                return Optional.empty();
            }
            Path file = Files.createTempFile(settings.folder(), "whole", ".part");
            try (InputStream bytes = pieces.getUploadedBytes(address, key(sender))) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            pieces.deleteUpload(address, key(sender));
            return Optional.of(file);
        } catch (TusException unknown) {
            LOG.debug("Nothing was sent to {}: {}", address, unknown.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was sent could not be collected", e);
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void clearAway() throws IOException {
        pieces.cleanup();
    }

    private static String key(Actor sender) {
        return sender.id().toString();
    }
}
