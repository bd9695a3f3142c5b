package ir.rasteh.face.members;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.ShelfQuestion;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What narrows a shelf and, where there are no columns to press, what orders it. */
class ShelfFilters extends Div {

    private static final int TYPING_PAUSE = 250;

    private final transient Wording wording;
    private final transient Consumer<ShelfQuestion> asked;
    private transient ShelfQuestion question;
    private final TextField words = new TextField();

    ShelfFilters(Wording wording, ShelfQuestion question, Consumer<ShelfQuestion> asked) {
        this.wording = wording;
        this.question = question;
        this.asked = asked;
        addClassName("desk-filters");
        words.setLabel(wording.text("desk.shelf.filter"));
        words.setId("shelf-words");
        words.setValue(question.text());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(
                change -> ask(this.question.only(change.getValue().strip(), this.question.state())));
        Checkbox incomplete = new Checkbox(wording.text("desk.shelf.incomplete"), question.incomplete());
        incomplete.setId("incomplete");
        incomplete.addValueChangeListener(change -> ask(new ShelfQuestion(
                this.question.text(),
                this.question.state(),
                this.question.family(),
                change.getValue(),
                this.question.order(),
                this.question.descending(),
                this.question.lang())));
        add(words, states(), families(), orders(), incomplete);
    }

    private Select<ProductState> states() {
        Select<ProductState> states = select(
                "desk.shelf.state",
                "desk.shelf.state.any",
                List.of(ProductState.values()),
                each -> wording.text("desk.state." + each.code()));
        states.setValue(question.state());
        states.addValueChangeListener(change -> ask(question.only(question.text(), change.getValue())));
        return states;
    }

    private Select<CraftFamily> families() {
        Select<CraftFamily> families =
                select("desk.column.family", "desk.shelf.family.any", List.of(CraftFamily.values()), wording::family);
        families.setValue(question.family());
        families.addValueChangeListener(change -> ask(new ShelfQuestion(
                question.text(),
                question.state(),
                change.getValue(),
                question.incomplete(),
                question.order(),
                question.descending(),
                question.lang())));
        return families;
    }

    private Select<ShelfQuestion.Order> orders() {
        Select<ShelfQuestion.Order> orders = new Select<>();
        orders.setLabel(wording.text("desk.shelf.order"));
        orders.setItems(ShelfQuestion.Order.values());
        orders.setItemLabelGenerator(each -> wording.text("desk.shelf.order." + each.code()));
        orders.setValue(question.order());
        orders.addClassName("shelf-order");
        orders.addValueChangeListener(change -> ask(ordered(change.getValue(), fallsAtFirst(change.getValue()))));
        return orders;
    }

    /** The newest and the most seen come first; names and prices begin below. */
    private static boolean fallsAtFirst(ShelfQuestion.Order order) {
        return switch (order) {
            case SAVED, VIEWS -> true;
            case NAME, PRICE, STATE, COMPLETENESS -> false;
        };
    }

    private <T> Select<T> select(String label, String any, List<T> items, Function<T, String> named) {
        Select<T> select = new Select<>();
        select.setLabel(wording.text(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(wording.text(any));
        select.setItemLabelGenerator(each -> each == null ? wording.text(any) : named.apply(each));
        return select;
    }

    private ShelfQuestion ordered(ShelfQuestion.Order order, boolean descending) {
        return new ShelfQuestion(
                question.text(),
                question.state(),
                question.family(),
                question.incomplete(),
                order,
                descending,
                question.lang());
    }

    /** The order was chosen elsewhere: by a column's head. */
    void order(ShelfQuestion.Order order, boolean descending) {
        question = ordered(order, descending);
        asked.accept(question);
    }

    void focus() {
        words.focus();
    }

    private void ask(ShelfQuestion next) {
        question = next;
        asked.accept(next);
    }
}
