package ir.rasteh.face.members;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import ir.rasteh.catalogue.BulkChange;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.ShelfQuestion;
import ir.rasteh.catalogue.ShelfQuestion.Order;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Narrow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a shelf. Only those in sight are held and drawn, by the browser itself: a shelf of thousands scrolls as one of
 * ten does. On a telephone each row is a card.
 */
class ShelfGrid extends Grid<MemberShelfRow> {

    private final Map<Order, Column<MemberShelfRow>> ordered = new EnumMap<>(Order.class);
    private final transient Supplier<List<MemberShelfRow>> all;
    private @Nullable MemberShelfRow focused;
    private @Nullable MemberShelfRow anchor;

    /**
     * @param rows a page by limit and offset
     * @param reordered told by which column somebody orders, and whether from above
     */
    ShelfGrid(
            ShelfCells cells,
            Wording wording,
            ShelfQuestion question,
            BiFunction<Integer, Integer, List<MemberShelfRow>> rows,
            Supplier<Integer> size,
            Consumer<MemberShelfRow> open,
            BiConsumer<MemberShelfRow, ProductState> move,
            BiConsumer<Order, Boolean> reordered) {
        super(MemberShelfRow.class, false);
        this.all = () -> rows.apply(BulkChange.MOST, 0);
        setId("shelf-rows");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("shelf-grid");
        columns(cells, wording, move);
        order(question);
        addSortListener(sort -> sort.getSortOrder().stream().findFirst().ifPresent(first -> {
            if (sort.isFromClient()) {
                ordered.entrySet().stream()
                        .filter(each -> each.getValue().equals(first.getSorted()))
                        .findFirst()
                        .ifPresent(each ->
                                reordered.accept(each.getKey(), first.getDirection() == SortDirection.DESCENDING));
            }
        }));
        setDataProvider(new CallbackDataProvider<MemberShelfRow, Void>(
                query -> rows.apply(query.getLimit(), query.getOffset()).stream(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return size.get();
                },
                MemberShelfRow::id));
        selection();
        addItemDoubleClickListener(click -> open.accept(click.getItem()));
        // In the column of boxes the space bar already does what it says.
        addCellFocusListener(focus ->
                focused = focus.getColumn().isPresent() ? focus.getItem().orElse(null) : null);
        onKey(Key.ENTER, open);
        onKey(Key.SPACE, this::toggle);
    }

    private void columns(ShelfCells cells, Wording wording, BiConsumer<MemberShelfRow, ProductState> move) {
        Column<MemberShelfRow> card =
                addColumn(cells.card()).setFlexGrow(1).setHeader(unseen(wording.text("desk.shelf.product")));
        card.setVisible(false);
        Column<MemberShelfRow> picture = addColumn(cells.picture())
                .setWidth("76px")
                .setFlexGrow(0)
                .setHeader(unseen(wording.text("desk.shelf.picture")));
        List<Column<MemberShelfRow>> wide = List.of(
                picture,
                by(Order.NAME, addColumn(cells.name()).setFlexGrow(4).setWidth("220px"), wording),
                by(Order.STATE, addColumn(cells.state()).setWidth("130px").setFlexGrow(0), wording),
                by(
                        Order.COMPLETENESS,
                        addColumn(cells.completeness()).setFlexGrow(2).setWidth("180px"),
                        wording),
                by(Order.PRICE, addColumn(cells.price()).setFlexGrow(2).setWidth("170px"), wording),
                by(Order.VIEWS, addColumn(cells.views()).setWidth("110px").setFlexGrow(0), wording),
                addColumn(cells.requests())
                        .setHeader(wording.text("desk.shelf.requests"))
                        .setWidth("110px")
                        .setFlexGrow(0),
                by(Order.SAVED, addColumn(cells.saved()).setWidth("130px").setFlexGrow(0), wording),
                addColumn(cells.action(move))
                        .setHeader(wording.text("desk.shelf.action"))
                        .setWidth("110px")
                        .setFlexGrow(0));
        Narrow.follow(this, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            card.setVisible(narrow);
            setClassName("narrow", narrow);
        });
    }

    /** A header that needs no room: whoever sees the column knows what it is. */
    private static Span unseen(String words) {
        Span header = new Span(words);
        header.addClassName("desk-unseen");
        return header;
    }

    private Column<MemberShelfRow> by(Order order, Column<MemberShelfRow> column, Wording wording) {
        column.setHeader(wording.text("desk.shelf.order." + order.code()));
        column.setSortProperty(order.code());
        column.setSortable(true);
        ordered.put(order, column);
        return column;
    }

    /** Shows by which column the rows are ordered. */
    private void order(ShelfQuestion question) {
        Column<MemberShelfRow> column = ordered.get(question.order());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(
                    column, question.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    /** One row or many: with Shift from the last one to this, in the order in which they stand. */
    private void selection() {
        setSelectionMode(SelectionMode.MULTI);
        GridMultiSelectionModel<MemberShelfRow> model = (GridMultiSelectionModel<MemberShelfRow>) getSelectionModel();
        model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        model.addClientItemToggleListener(toggle -> {
            if (toggle.isShiftKey() && anchor != null) {
                selectTo(anchor, toggle.getItem(), toggle.isSelected());
            }
            anchor = toggle.getItem();
        });
    }

    private void selectTo(MemberShelfRow from, MemberShelfRow to, boolean selected) {
        List<MemberShelfRow> rows = all.get();
        int one = place(rows, from);
        int other = place(rows, to);
        if (one < 0 || other < 0) {
            return;
        }
        List<MemberShelfRow> between = rows.subList(Math.min(one, other), Math.max(one, other) + 1);
        if (selected) {
            asMultiSelect().select(between);
        } else {
            asMultiSelect().deselect(between);
        }
    }

    private static int place(List<MemberShelfRow> rows, MemberShelfRow row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(row.id())) {
                return i;
            }
        }
        return -1;
    }

    private void toggle(MemberShelfRow row) {
        if (asMultiSelect().isSelected(row)) {
            asMultiSelect().deselect(row);
        } else {
            asMultiSelect().select(row);
        }
        anchor = row;
    }

    private void onKey(Key key, Consumer<MemberShelfRow> act) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            if (focused != null) {
                                act.accept(focused);
                            }
                        },
                        key)
                .listenOn(this);
    }

    /** Where a product stands, in words beside its sign. */
    static Span badge(ProductState state, Wording wording) {
        Span badge = new Span(wording.text("desk.state." + state.code()));
        badge.addClassNames("desk-badge", "state-" + state.code());
        return badge;
    }
}
