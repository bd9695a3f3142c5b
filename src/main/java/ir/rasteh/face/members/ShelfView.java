package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.BulkChanges;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.FirmShelf;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.catalogue.MoveResult;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.Review;
import ir.rasteh.catalogue.ShelfQuestion;
import ir.rasteh.catalogue.ShelfSheets;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.Age;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.media.Album;
import ir.rasteh.trade.TradeCounts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm's shelf: its products of any state, last saved first. Filters and order stand in the address. */
@Route(value = "shelf", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD"})
class ShelfView extends DeskView implements BeforeEnterObserver {

    private final Catalogue catalogue;
    private final Review review;
    private final Clock clock;
    private final FirmShelf goods;
    private final BulkChanges changes;
    private final ShelfSheets sheets;
    private final Vocabulary vocabulary;
    private final Album album;
    private final TradeCounts trade;
    private final ShelfAccess access;
    private final CurrentActor current;

    private QueryParameters asked = QueryParameters.empty();
    private ShelfQuestion question = ShelfQuestion.everything();
    private Map<String, Firm> firms = Map.of();
    private @Nullable Firm firm;
    private @Nullable Mark under;
    private @Nullable BulkBar bulk;
    private final Paragraph count = new Paragraph();
    private final Div shelf = new Div();

    ShelfView(
            Wordings wordings,
            Catalogue catalogue,
            Review review,
            Clock clock,
            FirmShelf goods,
            BulkChanges changes,
            ShelfSheets sheets,
            Vocabulary vocabulary,
            Album album,
            TradeCounts trade,
            ShelfAccess access,
            CurrentActor current) {
        super(wordings);
        this.catalogue = catalogue;
        this.review = review;
        this.clock = clock;
        this.goods = goods;
        this.changes = changes;
        this.sheets = sheets;
        this.vocabulary = vocabulary;
        this.album = album;
        this.trade = trade;
        this.access = access;
        this.current = current;
        count.addClassName("desk-count");
        count.getElement().setAttribute("role", "status");
        // Only while the list has the focus: a person who types an n into a field means the letter.
        onKey(this::start, Key.KEY_N);
        onKey(this::takeBack, Key.KEY_Z, KeyModifier.CONTROL);
        onKey(() -> new ShelfKeys(wording()).open(), Key.of("?"));
    }

    private void onKey(com.vaadin.flow.server.Command act, Key key, KeyModifier... with) {
        Shortcuts.addShortcutListener(this, act, key, with).listenOn(shelf);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        firms = access.firms(actor());
        firm = asked.getSingleParameter("firm")
                .flatMap(slug -> Optional.ofNullable(firms.get(slug)))
                .or(() -> firms.values().stream().findFirst())
                .orElse(null);
        // The firm's own people see its whole shelf, a steward what lies under their mark.
        under = firm == null ? null : access.limitedTo(actor(), firm).orElse(null);
    }

    @Override
    protected String title() {
        return text("desk.shelf.name");
    }

    @Override
    protected void draw() {
        Firm owner = firm;
        if (owner == null) {
            add(new H1(title()), new Paragraph(text("desk.shelf.no-firm")));
            return;
        }
        question = ShelfAddress.question(asked, lang());
        Div head = new Div(
                new H1(named(owner.names())),
                new ShelfWays(
                        wording(),
                        owner,
                        mark(owner),
                        this::start,
                        (mark, format, out) -> sheets.write(mark, owner, format, actor(), out)));
        head.addClassName("desk-head");
        ShelfFilters filters = new ShelfFilters(wording(), question, this::ask);
        if (firms.size() > 1) {
            filters.addComponentAsFirst(firmChoice());
        }
        Shortcuts.addShortcutListener(this, filters::focus, Key.SLASH).listenOn(shelf);
        BulkBar bar = new BulkBar(wording(), changes, owner, under, current, this::refresh);
        bulk = bar;
        add(head, filters, count, bar, shelf);
        fill(owner, filters, bar);
    }

    private void fill(Firm owner, ShelfFilters filters, BulkBar bar) {
        int found = goods.size(owner, under, question, actor());
        count.setText(wording().count("desk.shelf.count", found));
        shelf.removeAll();
        if (found == 0) {
            shelf.add(emptiness());
            return;
        }
        ShelfCells cells = new ShelfCells(wording(), vocabulary, album);
        ShelfGrid grid = new ShelfGrid(
                cells,
                wording(),
                question,
                (limit, offset) -> placed(rows(owner, limit, offset), cells),
                () -> goods.size(owner, under, question, actor()),
                this::open,
                this::move,
                filters::order);
        bar.follow(grid);
        shelf.add(grid);
    }

    private List<MemberShelfRow> rows(Firm owner, int limit, int offset) {
        List<MemberShelfRow> rows = goods.rows(owner, under, question, limit, offset, actor());
        // The leading pictures of a page are asked for together.
        album.of(rows.stream().flatMap(row -> row.pictures().stream().limit(1)).toList());
        return rows;
    }

    /** Beside each row how often it was asked for, and of what waits where it stands in the steward's queue, and since when. */
    private List<MemberShelfRow> placed(List<MemberShelfRow> rows, ShelfCells cells) {
        cells.requested(
                trade.openedByProduct(rows.stream().map(MemberShelfRow::id).toList()));
        List<UUID> waiting = rows.stream()
                .filter(row -> row.state() == ProductState.IN_REVIEW)
                .map(MemberShelfRow::id)
                .toList();
        if (!waiting.isEmpty()) {
            Map<UUID, String> words = new HashMap<>();
            review.places(waiting, actor())
                    .forEach((id, place) -> words.put(
                            id,
                            text(
                                    "desk.standing.place",
                                    wording().number(place.number()),
                                    Age.words(wording(), place.since(), clock.instant()))));
            cells.place(words);
        }
        return rows;
    }

    /** The mark whose goods are carried away: the steward's, or the firm's first. */
    private @Nullable Mark mark(Firm owner) {
        return under != null
                ? under
                : access.marks(actor(), owner).stream().findFirst().orElse(null);
    }

    private Component firmChoice() {
        Select<Firm> choice = new Select<>();
        choice.setLabel(text("desk.shelf.firm"));
        choice.setItems(firms.values());
        choice.setItemLabelGenerator(each -> each.names().in(lang()));
        choice.setValue(firm);
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        ShelfView.class,
                        ShelfAddress.of(question, change.getValue().slug())));
        return choice;
    }

    /** Another filter or order: the list is made anew, the address follows without a new entry in the history. */
    private void ask(ShelfQuestion next) {
        question = next;
        asked = ShelfAddress.of(next, firm != null && firms.size() > 1 ? firm.slug() : null);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("shelf", asked));
        refresh();
    }

    private void refresh() {
        Firm owner = firm;
        BulkBar bar = bulk;
        if (owner == null || bar == null) {
            return;
        }
        getChildren()
                .filter(ShelfFilters.class::isInstance)
                .map(ShelfFilters.class::cast)
                .findFirst()
                .ifPresent(filters -> fill(owner, filters, bar));
        bar.show();
    }

    private Component emptiness() {
        boolean narrowed = !question.text().isEmpty()
                || question.state() != null
                || question.family() != null
                || question.incomplete();
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

    private void takeBack() {
        if (bulk != null) {
            bulk.takeBack();
        }
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

    private Actor actor() {
        return current.require();
    }

    static Anchor toEditor(String slug, String words) {
        return new Anchor("/desk/shelf/" + slug, words);
    }
}
