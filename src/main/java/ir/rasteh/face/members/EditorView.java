package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.Review;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.catalogue.Unsaved;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.face.desk.Uploads;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Unit;
import ir.rasteh.media.Darkroom;
import ir.rasteh.search.HsFinder;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a product. The draft is the writer's until it is saved: a problem, another's save, a switch of language, a
 * closed tab or a restart of the house takes nothing of it away, and each step can be taken back.
 */
@Route(value = "shelf/:slug", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD"})
class EditorView extends DeskView implements BeforeEnterObserver {

    /** No product has this version: a new one with a number that is taken comes back instead of overwriting. */
    private static final Long NONE_YET = 0L;

    private static final String NEW = "new";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final int MOST_TO_START_FROM = 20;

    private final Catalogue catalogue;
    private final Review review;
    private final Clock clock;
    private final Unsaved unsaved;
    private final Vocabulary vocabulary;
    private final HsFinder codes;
    private final ShelfAccess access;
    private final Darkroom darkroom;
    private final Uploads uploads;
    private final CurrentActor current;

    private ShelfAccess.@Nullable Place place;
    private @Nullable String slug;
    private ProductDraft draft = new ProductDraft(Map.of(), NONE_YET);
    private ProductDraft saved = draft;
    private Set<Column> touched = EnumSet.noneOf(Column.class);
    private Step step = Step.NAMES;
    private final transient DraftHistory history = new DraftHistory();

    private @Nullable ProductForm form;
    private @Nullable Steps steps;
    private @Nullable CheckStep check;
    private boolean atOnce;
    private final Div notice = new Div();
    private final Button save = new Button();
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final Span kept = new Span();
    private final Paragraph effect = new Paragraph();

    EditorView(
            Wordings wordings,
            Catalogue catalogue,
            Review review,
            Clock clock,
            Unsaved unsaved,
            Vocabulary vocabulary,
            HsFinder codes,
            ShelfAccess access,
            Darkroom darkroom,
            Uploads uploads,
            CurrentActor current) {
        super(wordings);
        this.darkroom = darkroom;
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.review = review;
        this.clock = clock;
        this.unsaved = unsaved;
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.access = access;
        this.current = current;
        notice.addClassName("desk-notice");
        notice.getElement().setAttribute("role", "alert");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        undo.setId("undo");
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addClickListener(click -> retrace(history.undo(draft)));
        redo.setId("redo");
        redo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        redo.addClickListener(click -> retrace(history.redo(draft)));
        kept.setId("kept");
        kept.addClassName("editor-kept");
        kept.getElement().setAttribute("role", "status");
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> go(step.further(forward(1))), Key.ARROW_RIGHT, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> go(step.further(forward(-1))), Key.ARROW_LEFT, KeyModifier.ALT);
    }

    /** The next step lies where the reader reads on. */
    private int forward(int right) {
        return lang().rightToLeft() ? -right : right;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("slug").orElseThrow();
        if (wanted.equals(NEW)) {
            Firm firm = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("firm")
                    .map(name -> access.firms(current.require()).get(name))
                    .or(() -> access.firms(current.require()).values().stream().findFirst())
                    .orElseThrow(NotFoundException::new);
            Mark mark =
                    access.marks(current.require(), firm).stream().findFirst().orElseThrow(NotFoundException::new);
            slug = null;
            place = new ShelfAccess.Place(firm, mark);
            take(blank(place));
        } else {
            Product product = catalogue.bySlug(wanted, current.require()).orElseThrow(NotFoundException::new);
            place = access.placeOf(product, current.require()).orElseThrow(NotFoundException::new);
            slug = product.slug();
            take(ProductDraft.of(product, place.firm().names().in(lang())));
        }
        touched = EnumSet.noneOf(Column.class);
        history.clear();
        kept.setText("");
        step = Step.NAMES;
        notice.removeAll();
        unsaved.find(current.require(), firmId(), address())
                .filter(kept -> !kept.draft().cells().equals(saved.cells()))
                .ifPresent(this::goOnWith);
    }

    /** What was typed and never saved is here again, and can be thrown away. */
    private void goOnWith(Unsaved.Kept found) {
        // A state that there is not, from a text kept long ago, is no wish.
        draft = ProductState.of(found.draft().cell(Column.STATE)).isPresent()
                ? found.draft()
                : found.draft().with(Column.STATE, saved.cell(Column.STATE));
        Button discard = new Button(text("desk.editor.kept.discard"), click -> {
            notice.removeAll();
            change(saved);
            redraw();
        });
        notice.add(
                new Paragraph(text("desk.editor.kept", wording().date(LocalDate.ofInstant(found.at(), OFFICE)))),
                discard);
    }

    @Override
    protected String title() {
        return slug == null ? text("desk.editor.new") : nameOf(saved);
    }

    @Override
    protected void draw() {
        ShelfAccess.Place at = Objects.requireNonNull(place);
        atOnce = review.publishesAtOnce(at.mark(), at.firm(), current.require());
        check = new CheckStep(wording(), this::lead);
        check.preview(previewPath());
        Pictures pictures = new Pictures(
                wording(),
                darkroom,
                uploads,
                current.require(),
                draft.cell(Column.PICTURES),
                hashes -> change(draft.with(Column.PICTURES, hashes)));
        form = new ProductForm(wording(), vocabulary, codes, slug == null, pictures, check, this::go, this::edited);
        steps = new Steps(wording(), this::go);
        form.show(draft);
        form.touch(touched);
        Anchor back = new Anchor("/desk/shelf?firm=" + at.firm().slug(), text("desk.editor.back"));
        back.addClassName("desk-back");
        H1 heading = new H1(title());
        heading.getElement().setAttribute("dir", "auto");
        Div head = new Div(back, heading, named(at.mark().names()));
        head.addClassName("editor-head");
        if (slug == null) {
            head.add(startFrom(at));
        }
        Div body = new Div(steps, form, margin());
        body.addClassName("editor-body");
        add(head, notice, body);
        form.open(step, false);
        steps.at(step);
        judge();
    }

    private String previewPath() {
        ShelfAccess.Place at = Objects.requireNonNull(place);
        return "preview/" + at.mark().slug() + "/" + at.firm().slug() + "/" + (slug == null ? NEW : slug);
    }

    private Component margin() {
        StateChoice state = new StateChoice(
                wording(),
                slug == null ? ProductState.DRAFT.code() : saved.cell(Column.STATE),
                draft.cell(Column.STATE),
                chosen -> change(draft.with(Column.STATE, chosen)));
        effect.addClassName("desk-effect");
        undo.setText(text("desk.editor.undo"));
        redo.setText(text("desk.editor.redo"));
        Anchor preview = new Anchor("/" + lang().code() + "/" + previewPath(), text("desk.preview.open"));
        preview.setId("preview");
        preview.setTarget("_blank");
        preview.setRouterIgnore(true);
        Div retraced = new Div(undo, redo, preview);
        retraced.addClassName("editor-retraced");
        Div done = new Div(save, retraced, kept);
        done.addClassName("editor-done");
        Aside margin = new Aside(state, done, effect);
        margin.addClassName("editor-margin");
        Product product =
                slug == null ? null : catalogue.bySlug(slug, current.require()).orElseThrow(NotFoundException::new);
        if (product != null) {
            Standing standing = new Standing(wording(), review, product, current.require(), clock.instant());
            standing.layBeside(Objects.requireNonNull(form));
            margin.addComponentAsFirst(standing);
        }
        if (product != null && review.isShown(product.id())) {
            Anchor page = new Anchor("/" + lang().code() + "/products/" + slug, text("desk.editor.public-page"));
            page.setTarget("_blank");
            page.setRouterIgnore(true);
            margin.add(page);
        }
        return margin;
    }

    private void edited() {
        ProductForm written = Objects.requireNonNull(form);
        touched = written.touched();
        change(written.read(draft));
    }

    /** The next step of the writer's: kept at once, and it can be taken back. */
    private void change(ProductDraft now) {
        if (!now.cells().equals(draft.cells())) {
            history.leave(draft);
            draft = now;
            keep();
        }
        judge();
    }

    private void retrace(ProductDraft to) {
        draft = to;
        keep();
        redraw();
    }

    private void keep() {
        if (draft.cells().equals(saved.cells())) {
            unsaved.forget(current.require(), firmId(), address());
            kept.setText("");
        } else {
            unsaved.keep(current.require(), firmId(), address(), draft);
            kept.setText(text(
                    "desk.editor.kept-at",
                    wording().digits(LocalTime.now(OFFICE).format(CLOCK))));
        }
    }

    private UUID firmId() {
        return Objects.requireNonNull(place).firm().id();
    }

    private String address() {
        return slug == null ? Unsaved.NEW : slug;
    }

    /** Says what is wrong where the writer has been, and what a buyer would miss. */
    private void judge() {
        List<Problem> all = catalogue.check(draft, Objects.requireNonNull(place).mark());
        List<Problem> problems = all.stream()
                .filter(problem ->
                        Column.of(problem.column()).filter(touched::contains).isPresent())
                .toList();
        ProductForm written = Objects.requireNonNull(form);
        written.say(problems);
        written.compare(draft);
        Objects.requireNonNull(steps).say(draft, all, written.told());
        Objects.requireNonNull(check).say(draft, all, written::words);
        String state = leadsTo();
        save.setText(text("desk.editor.save." + state));
        effect.setText(text("desk.editor.effect." + state));
        undo.setVisible(history.canUndo());
        redo.setVisible(history.canRedo());
    }

    /** Opens a step. */
    private void go(Step to) {
        step = to;
        Objects.requireNonNull(form).open(to, true);
        Objects.requireNonNull(steps).at(to);
    }

    /** Leads to what a problem is about, and names every problem of its field. */
    private void lead(Problem problem) {
        Column.of(problem.column()).ifPresent(touched::add);
        ProductForm written = Objects.requireNonNull(form);
        written.touch(touched);
        judge();
        Column.of(problem.column()).flatMap(Step::of).ifPresent(this::go);
        written.lead(List.of(problem));
    }

    private Component startFrom(ShelfAccess.Place at) {
        Button start = new Button(
                text("desk.start-from"),
                click -> new StartFrom(
                                wording(),
                                words -> access.limitedTo(current.require(), at.firm())
                                        .map(mark -> catalogue.shelfUnder(
                                                mark.id(), at.firm().id(), words, null, MOST_TO_START_FROM, 0))
                                        .orElseGet(() ->
                                                catalogue.shelf(at.firm().id(), words, null, MOST_TO_START_FROM, 0)),
                                this::startFrom)
                        .open());
        start.setId("start-from");
        return start;
    }

    /** Takes over an earlier product; what makes it that one, its number and its state, is the new one's own. */
    private void startFrom(MemberShelfRow row, boolean withPictures) {
        ShelfAccess.Place at = Objects.requireNonNull(place);
        catalogue
                .bySlug(row.slug(), current.require())
                .filter(product -> access.placeOf(product, current.require()).isPresent())
                .ifPresent(product -> {
                    ProductDraft earlier =
                            ProductDraft.of(product, at.firm().names().in(Lang.FA));
                    change(new ProductDraft(earlier.cells(), NONE_YET)
                            .with(Column.SKU, draft.cell(Column.SKU))
                            .with(Column.STATE, draft.cell(Column.STATE))
                            .with(Column.PICTURES, withPictures ? earlier.cell(Column.PICTURES) : ""));
                    redraw();
                    tell(text("desk.start-from.done", nameOf(draft)));
                });
    }

    /** Where saving leads: what is wished on show goes past the steward first, unless the firm has a good record. */
    private String leadsTo() {
        String wished = draft.cell(Column.STATE);
        return wished.equals(ProductState.ON_SHOW.code()) && !atOnce ? ProductState.IN_REVIEW.code() : wished;
    }

    private void save() {
        ProductForm written = Objects.requireNonNull(form);
        ShelfAccess.Place at = Objects.requireNonNull(place);
        draft = written.read(draft);
        notice.removeAll();
        switch (catalogue.save(draft, at.mark(), at.firm(), current.require())) {
            case SaveResult.Saved done -> saved(done.product());
            case SaveResult.NeedsWork work -> needsWork(work.problems());
        }
    }

    private void saved(Product product) {
        boolean first = slug == null;
        unsaved.forget(current.require(), firmId(), address());
        history.clear();
        kept.setText("");
        slug = product.slug();
        take(ProductDraft.of(
                product, Objects.requireNonNull(place).firm().names().in(lang())));
        touched = EnumSet.noneOf(Column.class);
        tell(text("desk.editor.saved." + product.state().code(), nameOf(saved)));
        if (first) {
            UI.getCurrent().navigate("shelf/" + product.slug());
        } else {
            redraw();
        }
    }

    private void needsWork(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.code().equals("changed-meanwhile"))) {
            conflict();
            return;
        }
        ProductForm written = Objects.requireNonNull(form);
        problems.stream()
                .flatMap(problem -> Column.of(problem.column()).stream())
                .forEach(touched::add);
        written.touch(touched);
        List<Problem> elsewhere = written.say(problems);
        notice.add(new Paragraph(wording().count("desk.editor.needs-work", problems.size())));
        elsewhere.forEach(problem -> notice.add(new Paragraph(written.words(problem))));
        problems.stream()
                .flatMap(problem -> Column.of(problem.column()).stream())
                .flatMap(column -> Step.of(column).stream())
                .findFirst()
                .ifPresent(this::go);
        written.lead(problems);
    }

    /** Somebody saved this product since the writer opened it, or the number of a new one is taken. */
    private void conflict() {
        if (slug == null) {
            Problem taken = new Problem(Column.SKU.code(), "taken", List.of());
            needsWork(List.of(taken));
            return;
        }
        Product now = catalogue.bySlug(slug, current.require()).orElseThrow(NotFoundException::new);
        Button theirs = new Button(text("desk.editor.conflict.reload"), click -> {
            notice.removeAll();
            take(ProductDraft.of(now, draft.cell(Column.FIRM)));
            history.clear();
            keep();
            redraw();
        });
        Button mine = new Button(text("desk.editor.conflict.overwrite"), click -> {
            draft = new ProductDraft(draft.cells(), now.version());
            save();
        });
        notice.add(new Paragraph(text("catalogue.problem.changed-meanwhile")), new Div(theirs, mine));
    }

    private void take(ProductDraft now) {
        draft = now;
        saved = now;
    }

    private String nameOf(ProductDraft of) {
        Column own = lang() == Lang.FA ? Column.NAME_FA : Column.NAME_EN;
        Column other = own == Column.NAME_FA ? Column.NAME_EN : Column.NAME_FA;
        return of.cell(own).isEmpty() ? of.cell(other) : of.cell(own);
    }

    private static ProductDraft blank(ShelfAccess.Place place) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.FIRM, place.firm().names().in(Lang.FA));
        cells.put(Column.FAMILY, place.mark().family().code());
        cells.put(Column.PROVINCE, place.firm().province().code());
        cells.put(Column.UNIT, Unit.PIECE.code());
        cells.put(Column.STATE, ProductState.ON_SHOW.code());
        return new ProductDraft(cells, NONE_YET);
    }
}
