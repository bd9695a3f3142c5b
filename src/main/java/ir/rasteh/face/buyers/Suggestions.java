package ir.rasteh.face.buyers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.face.Wording;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.QueryText;
import ir.rasteh.search.SearchResting;
import ir.rasteh.search.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a buyer may mean after two letters: a line below the box, which the results below it do not wait for. */
class Suggestions extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final int LEAST = 2;
    private static final int MOST = 6;

    private final transient ProductSearch search;
    private final transient Consumer<FinderAddress> go;

    Suggestions(ProductSearch search, Consumer<FinderAddress> go) {
        this.search = search;
        this.go = go;
        addClassName("finder-suggestions");
        getElement().setAttribute("role", "group");
    }

    /** Suggests for what has been typed. */
    void suggest(FinderAddress address, Wording wording) {
        removeAll();
        String typed = address.text();
        if (typed.codePointCount(0, typed.length()) < LEAST
                || QueryText.problem(typed).isPresent()) {
            return;
        }
        setLabel(wording);
        try {
            List<Suggestion> suggestions = search.suggest(typed, wording.lang(), MOST);
            Set<String> known = new HashSet<>(Set.of(typed));
            suggestions.stream()
                    // A mark is often a query by the same words, too.
                    .filter(each -> known.add(
                            each.kind() == Suggestion.Kind.QUERY
                                    ? each.value()
                                    : each.label().in(wording.lang())))
                    .forEach(each -> add(shown(each, address, wording)));
        } catch (SearchResting resting) {
            LOG.info("No suggestions: {}", resting.getMessage());
        }
    }

    /** Takes the keyboard from the box to the first suggestion. */
    void enter() {
        getChildren()
                .findFirst()
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .ifPresent(Focusable::focus);
    }

    private void setLabel(Wording wording) {
        getElement().setAttribute("aria-label", wording.text("desk.finder.suggestions"));
    }

    private Component shown(Suggestion suggestion, FinderAddress address, Wording wording) {
        return switch (suggestion.kind()) {
            case QUERY -> choice(suggestion.value(), "", address.text(suggestion.value()));
            case MARK ->
                choice(
                        suggestion.label().in(wording.lang()),
                        wording.text("window.facet.mark"),
                        address.text("").choose("mark", Set.of(suggestion.value())));
            case FAMILY ->
                choice(
                        suggestion.label().in(wording.lang()),
                        wording.text("window.facet.family"),
                        address.text("").choose("family", Set.of(suggestion.value())));
            case PRODUCT -> {
                Anchor page = new Anchor(
                        "/" + wording.lang().code() + "/products/" + suggestion.value(),
                        words(suggestion.label().in(wording.lang())));
                page.setRouterIgnore(true);
                yield page;
            }
        };
    }

    private Button choice(String label, String kind, FinderAddress next) {
        Span line = new Span(words(label));
        if (!kind.isEmpty()) {
            Span small = new Span(kind);
            small.addClassName("finder-chip-kind");
            line.add(small);
        }
        Button choice = new Button(line, click -> go.accept(next));
        choice.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return choice;
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
