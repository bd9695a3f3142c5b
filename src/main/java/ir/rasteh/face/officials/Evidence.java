package ir.rasteh.face.officials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ir.rasteh.media.Media;
import ir.rasteh.media.MediaRef;
import java.util.Map;

/** The documents of a case, handed only to whoever has the case before them: a link lives no longer than their page. */
class Evidence {

    private static final int ENOUGH_OF_A_HASH = 10;
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", ".pdf", "image/png", ".png", "image/jpeg", ".jpg");

    private final Media media;

    Evidence(Media media) {
        this.media = media;
    }

    /** Whether a fact's source is a kept document rather than one of our own registers. */
    boolean isKept(String hash) {
        return media.evidence(hash).isPresent();
    }

    /** A link to the document, or its words alone when it is not kept here. */
    Component link(String hash, String words) {
        return media.evidence(hash)
                .<Component>map(ref -> new Anchor(download(ref), words))
                .orElseGet(() -> new Span(words));
    }

    private DownloadHandler download(MediaRef ref) {
        // Saved, never opened in place: a document comes from outside.
        return DownloadHandler.fromInputStream(event -> new DownloadResponse(
                media.content(ref).getInputStream(),
                ref.hash().substring(0, ENOUGH_OF_A_HASH) + ENDINGS.getOrDefault(ref.contentType(), ".txt"),
                ref.contentType(),
                ref.bytes()));
    }
}
