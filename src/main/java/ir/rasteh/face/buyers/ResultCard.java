package ir.rasteh.face.buyers;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.ProductCard;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A product among the results: who guarantees it, what it is, what it costs under which Incoterm. */
class ResultCard extends Article {

    ResultCard(ProductCard card, Vocabulary vocabulary, Wording wording, boolean compared, Consumer<Boolean> compare) {
        addClassNames("finder-card", "accent-" + card.family().accent().code());
        Lang lang = wording.lang();
        String address = "/" + lang.code() + "/products/" + card.slug();
        if (card.picture() != null) {
            Image picture = new Image("/media/" + card.picture(), "");
            picture.getElement().setAttribute("loading", "lazy");
            Anchor plate = new Anchor(address, picture);
            plate.addClassName("finder-plate");
            plate.setRouterIgnore(true);
            plate.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
            add(plate);
        }
        Span mark = new Span(card.mark().names().in(lang));
        mark.addClassName("finder-mark");
        Anchor name = new Anchor(address);
        name.setRouterIgnore(true);
        name.getElement().setAttribute("dir", "auto");
        Lang in = card.names().langFor(lang);
        name.getElement().setAttribute("lang", in.code());
        Span words = new Span();
        // Escaped by the search, with <mark> around what matched.
        String highlighted = card.highlights().get("name_" + in.code());
        if (highlighted == null) {
            words.setText(card.names().in(lang));
        } else {
            words.getElement().setProperty("innerHTML", highlighted);
        }
        name.add(words);
        Span firm = new Span(
                card.firm().names().in(lang) + " · " + card.province().names().in(lang));
        firm.addClassName("finder-firm");
        firm.getElement().setAttribute("dir", "auto");
        Checkbox beside = new Checkbox(wording.text("desk.finder.compare"));
        beside.setValue(compared);
        beside.setAriaLabel(wording.text("desk.finder.compare.add", card.names().in(lang)));
        beside.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                compare.accept(change.getValue());
            }
        });
        Div text = new Div(mark, new H2(name), firm, price(card.offer(), vocabulary, wording));
        text.addClassName("finder-text");
        LocalDate until = card.certifiedUntil();
        if (until != null) {
            Span badge = new Span(wording.text("desk.finder.certified", wording.date(until)));
            badge.addClassName("finder-badge");
            badge.getElement().setAttribute("title", until.toString());
            text.add(badge);
        }
        text.add(beside);
        add(text);
    }

    private static Div price(Offer offer, Vocabulary vocabulary, Wording wording) {
        Div price = new Div();
        price.addClassName("finder-price");
        if (offer.price() == null) {
            price.add(new Span(wording.text("desk.price.on-request")));
            return price;
        }
        Span amount = new Span(wording.money(offer.price()));
        amount.addClassName("finder-amount");
        price.add(amount);
        if (offer.incoterm() != null) {
            price.add(new Span(wording.text(
                    "desk.price.term",
                    wording.unit(offer.unit()),
                    offer.incoterm().name(),
                    vocabulary.place(offer.place()).in(wording.lang()))));
        }
        return price;
    }
}
