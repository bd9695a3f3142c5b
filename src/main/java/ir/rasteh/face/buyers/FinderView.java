package ir.rasteh.face.buyers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.face.finding.WaysOn;
import ir.rasteh.search.BuyerQuery.Sort;
import ir.rasteh.search.ProductCard;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.QueryText;
import ir.rasteh.search.ResultPage;
import ir.rasteh.search.SearchResting;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Finder: words and facets narrow the catalogue while one types, and up to four goods are laid side by side. */
@Route(value = "finder", layout = DeskLayout.class)
@AnonymousAllowed
class FinderView extends DeskView implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(FinderView.class);
    private static final int TYPING_PAUSE = 220;

    private final transient ProductSearch search;
    private final transient Comparison comparison;
    private final transient Vocabulary vocabulary;
    private final transient WaysOn ways;

    private FinderAddress address = FinderAddress.of(QueryParameters.empty());
    private final TextField words = new TextField();
    private final Select<Sort> order = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div readings = new Div();
    private final Suggestions suggestions;
    private final Div facets = new Div();
    private final Div results = new Div();
    private final Div sideBySide = new Div();
    private boolean reading;

    FinderView(Wordings wordings, ProductSearch search, Comparison comparison, Vocabulary vocabulary, WaysOn ways) {
        super(wordings);
        this.search = search;
        this.comparison = comparison;
        this.vocabulary = vocabulary;
        this.ways = ways;
        this.suggestions = new Suggestions(search, this::choose);
        words.setId("words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.setMaxLength(QueryText.LONGEST);
        words.setAutofocus(true);
        words.addValueChangeListener(change -> {
            if (!reading) {
                retype(change.getValue());
            }
        });
        words.addKeyDownListener(Key.ESCAPE, escape -> words.clear());
        words.addKeyDownListener(Key.ARROW_DOWN, down -> suggestions.enter());
        order.addValueChangeListener(change -> {
            if (!reading && change.getValue() != null) {
                go(address.sort(change.getValue()));
            }
        });
        found.addClassName("desk-count");
        // Where the focus goes when what was pressed is gone.
        found.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        facets.addClassName("finder-facets");
        results.addClassName("finder-results");
        sideBySide.addClassName("finder-compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FinderAddress.of(event.getLocation().getQueryParameters());
    }

    @Override
    protected String title() {
        return address.text().isBlank() ? text("desk.finder.name") : address.text();
    }

    /** Another address keeps the fields, and with them the focus. */
    @Override
    protected void addressChanged() {
        refresh();
    }

    @Override
    protected void draw() {
        words.setLabel(text("desk.finder.words"));
        reading = true;
        order.setLabel(text("desk.finder.sort"));
        order.setItems(Sort.values());
        order.setItemLabelGenerator(
                sort -> text("desk.finder.sort." + sort.name().toLowerCase(Locale.ROOT)));
        reading = false;
        H1 heading = new H1(text("desk.finder.name"));
        heading.addClassName("desk-unseen");
        Div asked = new Div(words, suggestions, order);
        asked.addClassName("finder-asked");
        Div body = new Div(facets, new Div(readings, found, sideBySide, results));
        body.addClassName("finder-body");
        add(heading, asked, body);
        refresh();
    }

    /** Typing changes the address in its place: Back leaves the Finder instead of untyping letter by letter. */
    private void retype(String typed) {
        address = address.text(typed.strip());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("finder", address.parameters()));
        refresh();
        suggestions.suggest(address, wording());
    }

    /** A suggestion or a reading was chosen, and is gone from the page with the answer. */
    private void choose(FinderAddress next) {
        go(next);
        found.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** A choice is a new address, to which Back returns. */
    private void go(FinderAddress next) {
        UI.getCurrent().navigate(FinderView.class, next.parameters());
    }

    private void refresh() {
        reading = true;
        if (!words.getValue().strip().equals(address.text())) {
            words.setValue(address.text());
        }
        order.setValue(address.sort());
        reading = false;
        suggestions.removeAll();
        sideBySide.removeAll();
        comparison
                .of(
                        address.compared(),
                        wording(),
                        slug -> go(address.compare(slug, false)),
                        () -> go(address.comparingNothing()))
                .ifPresent(sideBySide::add);
        Optional<QueryText.Problem> problem = QueryText.problem(address.text());
        if (problem.isPresent()) {
            nothing(text(problem.get().messageKey(), wording().number(QueryText.LONGEST)));
            return;
        }
        try {
            show(search.find(address.query(lang())));
        } catch (SearchResting resting) {
            LOG.info("The Finder finds search resting: {}", resting.getMessage());
            rest();
        }
    }

    private void show(ResultPage page) {
        found.setText(wording().count("desk.finder.found", page.total()));
        readings.removeAll();
        readings.add(new WhatWasRead(page, address, wording(), this::choose));
        facets.removeAll();
        facets.add(new FacetPanel(page.facets(), address, wording(), this::go));
        results.removeAll();
        if (page.items().isEmpty()) {
            results.add(new NothingFound(address, wording(), ways, this::go));
            return;
        }
        Div cards = new Div();
        cards.addClassName("finder-cards");
        page.items().forEach(card -> cards.add(card(card)));
        results.add(cards);
        if (page.pages() > 1) {
            results.add(pages(page));
        }
    }

    private Component card(ProductCard card) {
        boolean beside = address.compared().contains(card.slug());
        return new ResultCard(card, vocabulary, wording(), beside, compare -> {
            if (compare && address.compared().size() >= FinderAddress.MOST_COMPARED) {
                refuse(text("desk.finder.compare.full"));
                refresh();
            } else {
                go(address.compare(card.slug(), compare));
            }
        });
    }

    private void rest() {
        Button again = new Button(text("desk.finder.resting.again"), click -> refresh());
        Anchor window = new Anchor("/" + lang().code() + "/", text("desk.finder.resting.window"));
        window.setRouterIgnore(true);
        nothing(text("desk.finder.resting"), again, window);
    }

    private void nothing(String why, Component... ways) {
        found.setText("");
        readings.removeAll();
        facets.removeAll();
        results.removeAll();
        Div empty = new Div(new Paragraph(why));
        empty.addClassName("desk-empty");
        empty.add(ways);
        results.add(empty);
    }

    private Component pages(ResultPage page) {
        Button previous = new Button(text("desk.finder.previous"), click -> go(address.page(page.page() - 1)));
        previous.setEnabled(page.page() > 1);
        Button next = new Button(text("desk.finder.next"), click -> go(address.page(page.page() + 1)));
        next.setEnabled(page.page() < page.pages());
        Span where = new Span(text(
                "desk.finder.page", wording().number(page.page()), wording().number(page.pages())));
        Nav pages = new Nav(previous, where, next);
        pages.addClassName("finder-pages");
        return pages;
    }
}
