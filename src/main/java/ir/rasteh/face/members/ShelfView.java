package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Firm;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.catalogue.MoveResult;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.Review;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.Age;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm's shelf: its products of any state, last saved first. Filters stand in the address. */
@Route(value = "shelf", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD"})
class ShelfView extends DeskView implements BeforeEnterObserver {

    private static final int TYPING_PAUSE = 250;

    private final Catalogue catalogue;
    private final Review review;
    private final Clock clock;
    private final Vocabulary vocabulary;
    private final ShelfAccess access;
    private final CurrentActor current;

    private String text = "";
    private @Nullable ProductState state;
    private Map<String, Firm> firms = Map.of();
    private @Nullable Firm firm;
    private @Nullable ShelfGrid grid;
    private final Paragraph count = new Paragraph();
    private final Div shelf = new Div();

    ShelfView(
            Wordings wordings,
            Catalogue catalogue,
            Review review,
            Clock clock,
            Vocabulary vocabulary,
            ShelfAccess access,
            CurrentActor current) {
        super(wordings);
        this.catalogue = catalogue;
        this.review = review;
        this.clock = clock;
        this.vocabulary = vocabulary;
        this.access = access;
        this.current = current;
        count.addClassName("desk-count");
        count.getElement().setAttribute("role", "status");
        // Only while the list has the focus: a person who types an n into a field means the letter.
        Shortcuts.addShortcutListener(this, this::start, Key.KEY_N).listenOn(shelf);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        text = parameters.getSingleParameter("q").orElse("");
        state = parameters.getSingleParameter("state").flatMap(ProductState::of).orElse(null);
        firms = access.firms(actor());
        firm = parameters
                .getSingleParameter("firm")
                .flatMap(slug -> Optional.ofNullable(firms.get(slug)))
                .or(() -> firms.values().stream().findFirst())
                .orElse(null);
    }

    @Override
    protected String title() {
        return text("desk.shelf.name");
    }

    @Override
    protected void draw() {
        if (firm == null) {
            add(new H1(title()), new Paragraph(text("desk.shelf.no-firm")));
            return;
        }
        H1 heading = new H1(named(firm.names()));
        Div head = new Div(heading, primary());
        head.addClassName("desk-head");
        shelf.removeAll();
        grid = new ShelfGrid(wording(), vocabulary, this::open, this::move);
        Firm owner = firm;
        grid.setItems(query -> placed(rows(owner, query.getLimit(), query.getOffset())).stream(), query -> size(owner));
        add(head, filters(), count, shelf);
        refresh();
    }

    private Component primary() {
        Button start = new Button(text("desk.shelf.start"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setTooltipText(text("desk.shelf.start.key"));
        start.setId("start");
        return start;
    }

    private Component filters() {
        Div filters = new Div();
        filters.addClassName("desk-filters");
        if (firms.size() > 1) {
            filters.add(firmChoice());
        }
        TextField words = new TextField(text("desk.shelf.filter"));
        words.setValue(text);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(change -> {
            text = change.getValue().strip();
            remember();
            refresh();
        });
        Select<ProductState> states = new Select<>();
        states.setLabel(text("desk.shelf.state"));
        states.setItems(ProductState.values());
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(text("desk.shelf.state.any"));
        states.setItemLabelGenerator(
                each -> each == null ? text("desk.shelf.state.any") : text("desk.state." + each.code()));
        states.setValue(state);
        states.addValueChangeListener(change -> {
            state = change.getValue();
            remember();
            refresh();
        });
        filters.add(words, states);
        return filters;
    }

    private Component firmChoice() {
        Select<Firm> choice = new Select<>();
        choice.setLabel(text("desk.shelf.firm"));
        choice.setItems(firms.values());
        choice.setItemLabelGenerator(each -> each.names().in(lang()));
        choice.setValue(firm);
        choice.addValueChangeListener(change -> {
            firm = change.getValue();
            UI.getCurrent().navigate(ShelfView.class, parameters());
        });
        return choice;
    }

    private void refresh() {
        Firm owner = firm;
        if (owner == null || grid == null) {
            return;
        }
        int found = size(owner);
        count.setText(wording().count("desk.shelf.count", found));
        shelf.removeAll();
        shelf.add(found == 0 ? emptiness() : grid);
        grid.getDataProvider().refreshAll();
    }

    /** The firm's own people see its whole shelf, a steward what lies under their mark. */
    private List<MemberShelfRow> rows(Firm owner, int limit, int offset) {
        return access.limitedTo(actor(), owner)
                .map(mark -> catalogue.shelfUnder(mark.id(), owner.id(), text, state, limit, offset))
                .orElseGet(() -> catalogue.shelf(owner.id(), text, state, limit, offset));
    }

    /** Beside each row that waits, where it stands in the steward's queue, and since when. */
    private List<MemberShelfRow> placed(List<MemberShelfRow> rows) {
        List<UUID> waiting = rows.stream()
                .filter(row -> row.state() == ProductState.IN_REVIEW)
                .map(MemberShelfRow::id)
                .toList();
        if (grid != null && !waiting.isEmpty()) {
            Map<UUID, String> words = new HashMap<>();
            review.places(waiting, actor())
                    .forEach((id, place) -> words.put(
                            id,
                            text(
                                    "desk.standing.place",
                                    wording().number(place.number()),
                                    Age.words(wording(), place.since(), clock.instant()))));
            grid.place(words);
        }
        return rows;
    }

    private int size(Firm owner) {
        return access.limitedTo(actor(), owner)
                .map(mark -> catalogue.shelfSizeUnder(mark.id(), owner.id(), text, state))
                .orElseGet(() -> catalogue.shelfSize(owner.id(), text, state));
    }

    private Component emptiness() {
        boolean narrowed = !text.isEmpty() || state != null;
        Div empty = new Div(new Paragraph(text(narrowed ? "desk.shelf.none-match" : "desk.shelf.empty")));
        empty.addClassName("desk-empty");
        Button way = narrowed
                ? new Button(
                        text("desk.shelf.show-all"),
                        click -> UI.getCurrent()
                                .navigate(ShelfView.class, QueryParameters.of("firm", firm == null ? "" : firm.slug())))
                : new Button(text("desk.shelf.start-first"), click -> start());
        empty.add(way);
        return empty;
    }

    private void start() {
        if (firm != null) {
            UI.getCurrent().navigate("shelf/new", QueryParameters.of("firm", firm.slug()));
        }
    }

    private void open(MemberShelfRow row) {
        UI.getCurrent().navigate("shelf/" + row.slug());
    }

    private void move(MemberShelfRow row, ProductState to) {
        String name = row.names().in(lang());
        switch (catalogue.move(row.id(), to, actor())) {
            case MoveResult.Moved moved ->
                tell(text("desk.shelf.moved." + moved.product().state().code(), name));
            case MoveResult.Refused refused -> tell(text("catalogue.problem.illegal-move"));
            case MoveResult.Gone gone -> tell(text("desk.shelf.moved.gone", name));
        }
        refresh();
    }

    /** Writes the filters into the address without a new entry in the history: Back should leave the shelf, not untype. */
    private void remember() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("shelf", parameters()));
    }

    private QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (firm != null && firms.size() > 1) {
            parameters.put("firm", List.of(firm.slug()));
        }
        if (!text.isEmpty()) {
            parameters.put("q", List.of(text));
        }
        if (state != null) {
            parameters.put("state", List.of(state.code()));
        }
        return new QueryParameters(parameters);
    }

    private Actor actor() {
        return current.require();
    }

    static Anchor toEditor(String slug, String words) {
        return new Anchor("/desk/shelf/" + slug, words);
    }
}
