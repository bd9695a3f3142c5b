package ir.rasteh.face.requests;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ir.rasteh.print.Unprintable;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A paper that is made when somebody takes it. */
final class Pdf {

    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);
    private static final int NOT_NOW = 503;

    private Pdf() {}

    static DownloadHandler of(Supplier<byte[]> paper, String name) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                byte[] bytes = paper.get();
                return new DownloadResponse(
                        new ByteArrayInputStream(bytes), name + ".pdf", "application/pdf", bytes.length);
            } catch (Unprintable e) {
                LOG.warn("The quotation {} was not printed: {}", name, e.getMessage());
                return DownloadResponse.error(NOT_NOW);
            }
        });
    }
}
