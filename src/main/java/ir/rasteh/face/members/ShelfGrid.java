package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Narrow;
import ir.rasteh.kernel.Lang;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a shelf: what each product is, where it stands, what a buyer would miss, its price, when it was saved. */
class ShelfGrid extends Grid<MemberShelfRow> {

    private static final ZoneId OFFICE = ir.rasteh.face.desk.DeskView.OFFICE;

    private final transient Wording wording;
    private final transient Vocabulary vocabulary;
    private final transient BiConsumer<MemberShelfRow, ProductState> move;
    private final transient Map<UUID, String> places = new HashMap<>();
    private @Nullable MemberShelfRow focused;

    ShelfGrid(
            Wording wording,
            Vocabulary vocabulary,
            Consumer<MemberShelfRow> open,
            BiConsumer<MemberShelfRow, ProductState> move) {
        super(MemberShelfRow.class, false);
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.move = move;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("shelf-grid");
        setAllRowsVisible(false);
        addComponentColumn(this::picture).setWidth("76px").setFlexGrow(0).setHeader("");
        addComponentColumn(this::name).setFlexGrow(4).setWidth("220px").setHeader(wording.text("desk.shelf.product"));
        List<Column<MemberShelfRow>> wide = List.of(
                addComponentColumn(this::state)
                        .setHeader(wording.text("desk.shelf.state"))
                        .setWidth("130px")
                        .setFlexGrow(0),
                addComponentColumn(this::completeness)
                        .setHeader(wording.text("desk.shelf.completeness"))
                        .setFlexGrow(2)
                        .setWidth("190px"),
                addComponentColumn(row -> price(row.offer()))
                        .setHeader(wording.text("desk.shelf.price"))
                        .setFlexGrow(2)
                        .setWidth("170px"),
                addComponentColumn(this::saved)
                        .setHeader(wording.text("desk.shelf.saved"))
                        .setWidth("120px")
                        .setFlexGrow(0),
                addComponentColumn(this::action)
                        .setHeader(wording.text("desk.shelf.action"))
                        .setWidth("130px")
                        .setFlexGrow(0));
        Narrow.follow(this, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            setClassName("narrow", narrow);
        });
        addItemDoubleClickListener(click -> open.accept(click.getItem()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            if (focused != null) {
                                open.accept(focused);
                            }
                        },
                        Key.ENTER)
                .listenOn(this);
    }

    /** What is to be said of the rows that wait for the steward, before they are drawn. */
    void place(Map<UUID, String> words) {
        places.putAll(words);
    }

    private Component state(MemberShelfRow row) {
        Div cell = new Div(badge(row.state(), wording));
        String place = places.get(row.id());
        if (row.state() == ProductState.IN_REVIEW && place != null) {
            Span words = new Span(place);
            words.addClassName("shelf-standing");
            cell.add(words);
        }
        return cell;
    }

    /** Where a product stands, in words beside its sign. */
    static Span badge(ProductState state, Wording wording) {
        Span badge = new Span(wording.text("desk.state." + state.code()));
        badge.addClassNames("desk-badge", "state-" + state.code());
        return badge;
    }

    private Component picture(MemberShelfRow row) {
        if (row.pictures().isEmpty()) {
            Span none = new Span("—");
            none.addClassName("shelf-no-picture");
            none.getElement().setAttribute("title", wording.text("desk.missing.pictures"));
            return none;
        }
        Image picture = new Image("/media/" + row.pictures().getFirst(), "");
        picture.addClassName("shelf-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private Component name(MemberShelfRow row) {
        Lang lang = wording.lang();
        Anchor link = ShelfView.toEditor(row.slug(), row.names().in(lang));
        link.addClassName("shelf-name");
        link.getElement().setAttribute("dir", "auto");
        Div cell = new Div(link);
        cell.addClassName("shelf-product");
        Lang other = lang == Lang.FA ? Lang.EN : Lang.FA;
        row.names()
                .exactly(other)
                .filter(name -> !name.equals(row.names().in(lang)))
                .ifPresent(name -> {
                    Span second = new Span(name);
                    second.addClassName("shelf-second");
                    second.getElement().setAttribute("lang", other.code()).setAttribute("dir", "auto");
                    cell.add(second);
                });
        Span sku = new Span(row.sku());
        sku.addClassName("shelf-sku");
        sku.getElement().setAttribute("dir", "ltr");
        Div narrowOnly = new Div(state(row), price(row.offer()));
        narrowOnly.addClassName("shelf-narrow");
        cell.add(sku, narrowOnly);
        return cell;
    }

    private Component completeness(MemberShelfRow row) {
        if (row.missing().isEmpty()) {
            Span complete = new Span(wording.text("desk.shelf.complete"));
            complete.addClassName("shelf-complete");
            return complete;
        }
        String words = row.missing().stream()
                .map(column -> wording.text("desk.missing." + column))
                .reduce((one, two) -> wording.text("desk.list", one, two))
                .orElse("");
        Span missing = new Span(wording.text("desk.shelf.missing", words));
        missing.addClassName("shelf-missing");
        return missing;
    }

    private Component price(Offer offer) {
        Div cell = new Div();
        cell.addClassName("shelf-price");
        if (offer.price() == null) {
            cell.add(new Span(wording.text("desk.price.on-request")));
            return cell;
        }
        cell.add(new Span(wording.money(offer.price())));
        if (offer.incoterm() != null) {
            Span term = new Span(wording.text(
                    "desk.price.term",
                    wording.unit(offer.unit()),
                    offer.incoterm().name(),
                    vocabulary.place(offer.place()).in(wording.lang())));
            term.addClassName("shelf-second");
            cell.add(term);
        }
        return cell;
    }

    private Component saved(MemberShelfRow row) {
        var at = row.savedAt().atZone(OFFICE);
        Span span = new Span(wording.shortDate(at.toLocalDate()));
        span.getElement().setAttribute("title", at.toOffsetDateTime().toString());
        return span;
    }

    private Component action(MemberShelfRow row) {
        ProductState to = row.state() == ProductState.ON_SHOW ? ProductState.HIDDEN : ProductState.ON_SHOW;
        Button button = new Button(wording.text("desk.shelf.to." + to.code()), click -> move.accept(row, to));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setTooltipText(wording.text("desk.shelf.to." + to.code() + ".effect"));
        return button;
    }
}
