package ir.rasteh.face.buyers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import ir.rasteh.face.Wording;
import ir.rasteh.face.finding.Readings;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.Recognition;
import ir.rasteh.search.ResultPage;
import java.util.function.Consumer;

/** What search read into the words, each reading to be taken back by a touch; what may have been meant; whether others follow. */
class WhatWasRead extends Div {

    private final transient FinderAddress address;
    private final transient Wording wording;
    private final transient Consumer<FinderAddress> go;

    WhatWasRead(ResultPage found, FinderAddress address, Wording wording, Consumer<FinderAddress> go) {
        this.address = address;
        this.wording = wording;
        this.go = go;
        addClassName("finder-read");
        UnorderedList chips = new UnorderedList();
        chips.getElement().setAttribute("aria-label", wording.text("window.understood"));
        Readings.worthTelling(found, wording.lang()).forEach(read -> chips.add(new ListItem(reading(read))));
        address.literal().forEach(key -> chips.add(new ListItem(takenBack(key))));
        if (chips.getChildren().findAny().isPresent()) {
            add(chips);
        }
        if (!found.didYouMean().isBlank()) {
            add(meant(found.didYouMean()));
        }
        if (found.loosened()) {
            Paragraph notice = new Paragraph(wording.text("window.loosened"));
            notice.addClassName("finder-notice");
            add(notice);
        }
    }

    private Component reading(Recognition read) {
        Lang in = read.to().langFor(wording.lang());
        Span meaning = word(read.to().in(wording.lang()));
        if (in != wording.lang()) {
            meaning.getElement().setAttribute("lang", in.code());
        }
        Span words = new Span(word(read.from()), new Span(" " + wording.arrow() + " "), meaning);
        return chip(
                wording.text(Readings.messageKey(read)),
                words,
                wording.text("window.understood.undo"),
                address.takeBack(read.key()));
    }

    private Component takenBack(String key) {
        return chip(
                wording.text("window.facet.literal"),
                word(key),
                wording.text("window.chips.remove"),
                address.readAgain(key));
    }

    private Component chip(String kind, Span words, String effect, FinderAddress next) {
        Span name = new Span(kind);
        name.addClassName("finder-chip-kind");
        Span cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        Span unseen = new Span(effect);
        unseen.addClassName("desk-unseen");
        Button chip = new Button(new Span(name, words, cross, unseen), click -> go.accept(next));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("finder-chip");
        chip.getElement().setAttribute("title", effect);
        return chip;
    }

    private Component meant(String other) {
        Button search = new Button(word(other), click -> go.accept(address.text(other)));
        search.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Paragraph meant = new Paragraph(new Span(wording.text("window.meant")), search);
        meant.addClassName("finder-meant");
        return meant;
    }

    /** Words that run in their own direction, whatever stands beside them. */
    private static Span word(String text) {
        Span word = new Span(text);
        word.getElement().setAttribute("dir", "auto");
        word.addClassName("finder-word");
        return word;
    }
}
