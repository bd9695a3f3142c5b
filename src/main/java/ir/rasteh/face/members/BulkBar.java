package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.BulkChange;
import ir.rasteh.catalogue.BulkChanges;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.CurrentActor;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with the rows that are selected, and the way back from what was done last. */
class BulkBar extends Div {

    private final transient Wording wording;
    private final transient BulkChanges changes;
    private final transient Firm firm;
    private final transient @Nullable Mark under;
    private final transient CurrentActor current;
    private final transient Runnable changed;
    private @Nullable ShelfGrid grid;
    private final Div selected = new Div();
    private final Div undo = new Div();

    BulkBar(
            Wording wording,
            BulkChanges changes,
            Firm firm,
            @Nullable Mark under,
            CurrentActor current,
            Runnable changed) {
        this.wording = wording;
        this.changes = changes;
        this.firm = firm;
        this.under = under;
        this.current = current;
        this.changed = changed;
        addClassName("bulk-bar");
        selected.addClassName("bulk-selected");
        selected.getElement().setAttribute("role", "status");
        undo.addClassName("bulk-undo");
        add(selected, undo);
        show();
    }

    /** Follows what is selected in this list from now on. */
    void follow(ShelfGrid list) {
        grid = list;
        list.addSelectionListener(selection -> show());
        show();
    }

    private List<UUID> ids() {
        return grid == null
                ? List.of()
                : grid.getSelectedItems().stream()
                        .sorted(Comparator.comparing(MemberShelfRow::sku))
                        .map(MemberShelfRow::id)
                        .toList();
    }

    void show() {
        selected.removeAll();
        undo.removeAll();
        List<UUID> ids = ids();
        if (!ids.isEmpty()) {
            Button price = new Button(wording.text("desk.bulk.price"), click -> dialog(true));
            price.setId("bulk-price");
            Button state = new Button(wording.text("desk.bulk.state"), click -> dialog(false));
            state.setId("bulk-state");
            Button none = new Button(wording.text("desk.bulk.none"), click -> clear());
            none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            selected.add(new Span(wording.count("desk.bulk.selected", ids.size())), price, state, none);
        }
        changes.last(firm, current.require()).ifPresent(last -> {
            Button back = new Button(wording.text("desk.bulk.undo"), click -> takeBack());
            back.setId("bulk-undo");
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            undo.add(
                    new Span(wording.text(
                            last.prices() ? "desk.bulk.made.price" : "desk.bulk.made.state",
                            wording.number(last.products()),
                            wording.date(last.at().atZone(DeskView.OFFICE).toLocalDate()))),
                    back);
        });
        selected.setVisible(!ids.isEmpty());
        undo.setVisible(undo.getComponentCount() > 0);
    }

    private void clear() {
        if (grid != null) {
            grid.deselectAll();
        }
    }

    private void dialog(boolean prices) {
        List<UUID> ids = ids();
        if (ids.size() > BulkChange.MOST) {
            say(wording.text("desk.bulk.too-many", wording.number(BulkChange.MOST)));
            return;
        }
        new BulkDialog(
                        wording,
                        prices,
                        change -> changes.preview(change, ids, firm, under, current.require()),
                        change -> {
                            BulkChange.Outcome outcome = changes.change(change, ids, firm, under, current.require());
                            clear();
                            changed.run();
                            say(wording.count("desk.bulk.done", outcome.changed()));
                        })
                .open();
    }

    /** Takes the last change back; what was saved since stays, and is told. */
    void takeBack() {
        changes.takeBack(firm, under, current.require()).ifPresent(outcome -> {
            changed.run();
            say(wording.text(
                    "desk.bulk.undone",
                    wording.number(outcome.changed()),
                    wording.number(outcome.refused().size())));
        });
    }

    private static void say(String words) {
        Notification.show(words, 5000, Position.BOTTOM_CENTER);
    }
}
