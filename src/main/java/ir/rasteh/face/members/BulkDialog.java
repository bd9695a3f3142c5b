package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ir.rasteh.catalogue.BulkChange;
import ir.rasteh.catalogue.BulkChange.Line;
import ir.rasteh.catalogue.BulkChange.Standing;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.WrittenNumber;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One change for many products: what is to change, what will become of each, and only then the deed. */
class BulkDialog extends Dialog {

    private static final int MOST_SHOWN = 60;
    private static final int TYPING_PAUSE = 300;
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "AED", "CNY", "TRY", "IRR");
    private static final List<String> STEPS = List.of("0.01", "1", "5", "10", "100", "1000", "10000", "100000");

    private final transient Wording wording;
    private final boolean prices;
    private final transient Function<BulkChange, List<Line>> preview;
    private final RadioButtonGroup<Boolean> byShare = new RadioButtonGroup<>();
    private final TextField amount = new TextField();
    private final Select<String> currency = new Select<>();
    private final Select<String> step = new Select<>();
    private final Select<ProductState> state = new Select<>();
    private final Div result = new Div();
    private final Button go = new Button();

    BulkDialog(
            Wording wording, boolean prices, Function<BulkChange, List<Line>> preview, Consumer<BulkChange> carryOut) {
        this.wording = wording;
        this.prices = prices;
        this.preview = preview;
        addClassName("bulk-dialog");
        setHeaderTitle(wording.text(prices ? "desk.bulk.price.title" : "desk.bulk.state.title"));
        setWidth("640px");
        setMaxWidth("100%");
        result.addClassName("bulk-preview");
        result.getElement().setAttribute("aria-live", "polite");
        add(prices ? priceForm() : stateForm(), result);
        go.setId("bulk-go");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> wanted().ifPresent(change -> {
            close();
            carryOut.accept(change);
        }));
        getFooter().add(new Button(wording.text("desk.bulk.cancel"), click -> close()), go);
        show();
    }

    private Div priceForm() {
        byShare.setAriaLabel(wording.text("desk.bulk.price.title"));
        byShare.setItems(true, false);
        byShare.setItemLabelGenerator(each -> wording.text(each ? "desk.bulk.by-share" : "desk.bulk.same-for-all"));
        byShare.setValue(true);
        amount.setId("bulk-amount");
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.setValueChangeTimeout(TYPING_PAUSE);
        currency.setLabel(wording.text("desk.column.currency"));
        currency.setItems(CURRENCIES);
        currency.setValue(CURRENCIES.getFirst());
        step.setLabel(wording.text("desk.bulk.step"));
        step.setItems(STEPS);
        step.setItemLabelGenerator(each -> wording.exact(new BigDecimal(each)));
        step.setValue("1");
        byShare.addValueChangeListener(change -> show());
        amount.addValueChangeListener(change -> show());
        currency.addValueChangeListener(change -> show());
        step.addValueChangeListener(change -> show());
        Div fields = new Div(amount, currency, step);
        fields.addClassName("desk-filters");
        return new Div(byShare, fields);
    }

    private Div stateForm() {
        state.setId("bulk-to");
        state.setLabel(wording.text("desk.shelf.state"));
        state.setItems(List.of(ProductState.ON_SHOW, ProductState.HIDDEN, ProductState.DRAFT, ProductState.ARCHIVED));
        state.setItemLabelGenerator(each -> wording.text("desk.state." + each.code()));
        state.addValueChangeListener(change -> show());
        return new Div(state);
    }

    private Optional<BulkChange> wanted() {
        if (!prices) {
            return Optional.ofNullable(state.getValue()).map(BulkChange.StateTo::new);
        }
        Optional<BigDecimal> number = WrittenNumber.read(amount.getValue());
        if (Boolean.TRUE.equals(byShare.getValue())) {
            return number.filter(percent -> percent.compareTo(BigDecimal.valueOf(-100)) > 0)
                    .map(percent -> new BulkChange.PriceBy(percent, new BigDecimal(step.getValue())));
        }
        return number.filter(price -> price.signum() > 0)
                .map(price -> new BulkChange.PriceTo(new Money(price, Currency.getInstance(currency.getValue()))));
    }

    private void show() {
        boolean share = Boolean.TRUE.equals(byShare.getValue());
        amount.setLabel(wording.text(share ? "desk.bulk.percent" : "desk.column.price"));
        amount.setHelperText(share ? wording.text("desk.bulk.percent.help") : "");
        currency.setVisible(!share);
        step.setVisible(share);
        result.removeAll();
        List<Line> lines = wanted().map(preview).orElse(List.of());
        long changing = lines.stream().filter(Line::changes).count();
        go.setText(wording.count("desk.bulk.go", changing));
        go.setEnabled(changing > 0);
        if (lines.isEmpty()) {
            result.add(new Paragraph(wording.text("desk.bulk.first")));
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.stream().limit(MOST_SHOWN).map(this::line).forEach(list::add);
        result.add(list);
        if (lines.size() > MOST_SHOWN) {
            result.add(new Paragraph(wording.text("desk.bulk.more", wording.number(lines.size() - MOST_SHOWN))));
        }
    }

    private ListItem line(Line line) {
        Span name = new Span(line.names().in(wording.lang()));
        name.getElement().setAttribute("dir", "auto");
        Standing after = line.after();
        Span what = new Span(
                after == null
                        ? words(line.before()) + " — " + wording.text("desk.bulk.refused." + line.refusal())
                        : words(line.before()) + " " + wording.arrow() + " " + words(after));
        what.addClassName(after == null ? "bulk-refused" : "bulk-becomes");
        return new ListItem(name, what);
    }

    private String words(Standing standing) {
        if (!prices) {
            return wording.text("desk.state." + standing.state().code());
        }
        if (standing.price() == null) {
            return wording.text("desk.price.on-request");
        }
        return standing.priceTo() == null
                ? wording.money(standing.price())
                : wording.money(standing.price(), standing.priceTo());
    }
}
