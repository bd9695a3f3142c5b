package ir.rasteh.face.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ir.rasteh.face.Wording;
import ir.rasteh.media.Media;
import ir.rasteh.trade.Enclosure;
import ir.rasteh.trade.Rfq;
import org.jspecify.annotations.Nullable;

/** What a buyer asks for, as they wrote it. */
class AskedFor extends Div {

    private final transient Wording wording;
    private final transient Media media;
    private final DescriptionList list = new DescriptionList();

    AskedFor(Rfq rfq, Wording wording, Media media) {
        this.wording = wording;
        this.media = media;
        list.addClassName("request-facts");
        said("desk.requests.goods", rfq.goods());
        said("desk.requests.quantity", wording.quantity(rfq.quantity()));
        said("desk.request.target", rfq.target() == null ? null : wording.money(rfq.target()));
        said("desk.request.destination", wording.country(rfq.country()));
        said(
                "desk.request.incoterm",
                rfq.incoterm() == null ? null : rfq.incoterm().name());
        said("desk.request.wanted", rfq.wantedOn() == null ? null : wording.date(rfq.wantedOn()));
        said("desk.request.words", rfq.words());
        said("desk.requests.buyer", rfq.company().isBlank() ? rfq.person() : rfq.company());
        Anchor letter = new Anchor("mailto:" + rfq.email(), rfq.email());
        letter.getElement().setAttribute("dir", "ltr");
        fact("desk.request.email", letter);
        said("desk.request.language", wording.text("window.tongue." + rfq.lang().code()));
        if (!rfq.enclosures().isEmpty()) {
            Div files = new Div();
            rfq.enclosures().forEach(file -> files.add(new Div(link(file))));
            fact("desk.request.files", files);
        }
        add(list);
    }

    private void said(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Span words = new Span(value);
            words.getElement().setAttribute("dir", "auto");
            fact(key, words);
        }
    }

    private void fact(String key, Component value) {
        list.add(new Term(wording.text(key)), new Description(value));
    }

    private Component link(Enclosure file) {
        Component name = media.evidence(file.hash())
                // Saved, never opened in place: a file comes from outside.
                .<Component>map(ref -> new Anchor(
                        DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                media.content(ref).getInputStream(),
                                file.name(),
                                "application/octet-stream",
                                ref.bytes())),
                        file.name()))
                .orElseGet(() -> new Span(file.name()));
        name.getElement().setAttribute("dir", "auto");
        return name;
    }
}
