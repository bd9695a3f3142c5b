package ir.rasteh.face.buyers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ir.rasteh.face.Wording;
import ir.rasteh.face.finding.WaysOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

/** A search that found nothing, with the ways on from it: without filters, by fewer words, by a mark whose name comes near. */
class NothingFound extends Div {

    private static final int MARKS = 6;

    private final transient Consumer<FinderAddress> go;

    NothingFound(FinderAddress address, Wording wording, WaysOn ways, Consumer<FinderAddress> go) {
        this.go = go;
        addClassName("desk-empty");
        add(new Paragraph(wording.text("desk.finder.none")));
        if (address.narrowed()) {
            add(new Paragraph(wording.text("desk.finder.none.filters")));
            add(way(wording.text("desk.finder.none.drop-filters"), address.withoutFilters()));
        } else {
            add(new Paragraph(wording.text("desk.finder.none.words")));
        }
        Div words = new Div();
        words.addClassName("finder-ways");
        ways.wordsAlone(address.query(wording.lang()))
                .forEach(alone -> words.add(way(
                        wording.text("window.nothing.alone", alone.word()) + " · "
                                + wording.count("desk.finder.found", alone.count()),
                        address.withoutFilters().text(alone.word()))));
        words.add(way(
                wording.text("desk.finder.none.all"), address.withoutFilters().text("")));
        add(words);
        Div marks = new Div();
        marks.addClassName("finder-ways");
        ways.marksNear(address.text(), MARKS)
                .forEach(mark -> marks.add(way(
                        mark.names().in(wording.lang()),
                        address.withoutFilters().text("").choose("mark", Set.of(mark.slug())))));
        add(new H2(wording.text("window.nothing.marks")), marks);
        Anchor ask = new Anchor(
                "/" + wording.lang().code() + "/requests/new?q="
                        + URLEncoder.encode(address.text(), StandardCharsets.UTF_8),
                wording.text("window.rfq.title"));
        ask.setRouterIgnore(true);
        ask.setId("ask");
        add(new H2(wording.text("window.rfq.nothing")), new Paragraph(wording.text("window.rfq.nothing.lead")), ask);
    }

    private Button way(String label, FinderAddress next) {
        Button way = new Button(label, click -> go.accept(next));
        way.addThemeVariants(ButtonVariant.LUMO_SMALL);
        way.getElement().setAttribute("dir", "auto");
        return way;
    }
}
