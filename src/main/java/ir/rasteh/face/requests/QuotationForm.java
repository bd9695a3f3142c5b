package ir.rasteh.face.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Unit;
import ir.rasteh.trade.Quotation;
import ir.rasteh.trade.QuotationDraft;
import ir.rasteh.trade.Rfq;
import ir.rasteh.trade.RfqProblem;
import ir.rasteh.trade.TradeDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A quotation while it is written: kept at each change, shown as PDF before it goes out, sent once. */
class QuotationForm extends Section {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "AED", "CNY", "TRY", "RUB", "IQD", "INR", "IRR");

    private final transient Wording wording;
    private final transient Office office;
    private final transient BiConsumer<Rfq, String> after;
    private final Div table = new Div();
    private final List<LineFields> lines = new ArrayList<>();
    private final Map<String, HasValidation> fields = new HashMap<>();
    private final Select<String> currency;
    private final Select<String> incoterm;
    private final TextField place = new TextField();
    private final TextField until = new TextField();
    private final TextField days = new TextField();
    private final TextArea remarks = new TextArea();
    private final Paragraph total = new Paragraph();
    private final Paragraph notice = new Paragraph();
    private final Anchor preview = new Anchor();
    private final transient Rfq rfq;

    /** What the form asks its room for. */
    record Office(
            Consumer<QuotationDraft> keep,
            Function<QuotationDraft, TradeDesk.Checked> check,
            Function<QuotationDraft, TradeDesk.Sent> send,
            Function<Quotation, byte[]> print) {}

    QuotationForm(Rfq rfq, QuotationDraft draft, Wording wording, Office office, BiConsumer<Rfq, String> after) {
        this.rfq = rfq;
        this.wording = wording;
        this.office = office;
        this.after = after;
        addClassName("quotation-form");
        table.addClassName("quotation-lines");
        notice.getElement().setAttribute("role", "status");
        notice.addClassName("request-quiet");
        total.addClassName("quotation-total");
        currency = choice("currency", "desk.request.currency", CURRENCIES, draft.currency());
        incoterm = choice(
                "incoterm",
                "desk.request.incoterm",
                Arrays.stream(Incoterm.values()).map(Incoterm::name).toList(),
                draft.incoterm());
        field(place, "place", "desk.request.place", draft.place());
        field(until, "valid-until", "desk.request.valid-until", draft.validUntil());
        until.setHelperText(wording.text(
                "desk.request.valid-until.hint",
                wording.shortDate(LocalDate.now(DeskView.OFFICE).plusMonths(1))));
        field(days, "lead-days", "desk.request.lead-days", draft.leadDays());
        remarks.setLabel(wording.text("desk.request.remarks"));
        remarks.setValue(draft.remarks());
        remarks.setMaxLength(4000);
        remarks.setWidthFull();
        remarks.setId("remarks");
        remarks.addValueChangeListener(change -> changed());
        fields.put("remarks", remarks);
        draft.lines().forEach(this::line);
        if (lines.isEmpty()) {
            line(new QuotationDraft.Line("", "", rfq.quantity().unit().code(), ""));
        }
        Button more = new Button(wording.text("desk.request.line.add"), click -> {
            line(new QuotationDraft.Line("", "", rfq.quantity().unit().code(), ""));
            changed();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.setId("line-add");
        Div terms = new Div(currency, incoterm, place, until, days);
        terms.addClassName("quotation-terms");
        add(new H2(wording.text("desk.request.answer")), table, more, total, terms, remarks, ending());
        check();
    }

    private Component ending() {
        preview.setText(wording.text("desk.request.preview"));
        preview.setId("preview");
        Button send = new Button(
                wording.text(rfq.quotations().isEmpty() ? "desk.request.send" : "desk.request.send.again"),
                click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("send");
        Span effect = new Span(wording.text("desk.request.send.effect"));
        effect.addClassName("desk-effect");
        Div ending = new Div(send, preview, notice, effect);
        ending.addClassName("quotation-ending");
        return ending;
    }

    /** The fields of one line. */
    private record LineFields(Div row, TextField goods, TextField amount, Select<String> unit, TextField price) {

        QuotationDraft.Line written() {
            return new QuotationDraft.Line(
                    goods.getValue(),
                    amount.getValue(),
                    unit.getValue() == null ? "" : unit.getValue(),
                    price.getValue());
        }
    }

    private void line(QuotationDraft.Line written) {
        TextField goods = new TextField(wording.text("desk.request.line.goods"));
        TextField amount = new TextField(wording.text("desk.request.line.amount"));
        Select<String> unit = new Select<>();
        unit.setLabel(wording.text("desk.request.line.unit"));
        unit.setItems(Arrays.stream(Unit.values()).map(Unit::code).toList());
        unit.setItemLabelGenerator(code -> Unit.of(code).map(wording::unit).orElse(code));
        TextField price = new TextField(wording.text("desk.request.line.price"));
        goods.setValue(written.goods());
        amount.setValue(written.amount());
        unit.setValue(written.unit().isBlank() ? "piece" : written.unit());
        price.setValue(written.price());
        goods.addClassName("quotation-goods");
        Div row = new Div(goods, amount, unit, price);
        row.addClassName("quotation-line");
        LineFields fields = new LineFields(row, goods, amount, unit, price);
        Button remove = new Button("×", click -> {
            lines.remove(fields);
            table.remove(row);
            changed();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(wording.text("desk.request.line.remove"));
        remove.setTooltipText(wording.text("desk.request.line.remove"));
        row.add(remove);
        goods.addValueChangeListener(change -> changed());
        amount.addValueChangeListener(change -> changed());
        unit.addValueChangeListener(change -> changed());
        price.addValueChangeListener(change -> changed());
        lines.add(fields);
        table.add(row);
    }

    private Select<String> choice(String name, String key, List<String> items, String value) {
        Select<String> choice = new Select<>();
        choice.setLabel(wording.text(key));
        choice.setItems(items);
        choice.setId(name);
        if (items.contains(value)) {
            choice.setValue(value);
        }
        choice.addValueChangeListener(change -> changed());
        fields.put(name, choice);
        return choice;
    }

    private void field(TextField field, String name, String key, String value) {
        field.setLabel(wording.text(key));
        field.setValue(value);
        field.setId(name);
        field.addValueChangeListener(change -> changed());
        fields.put(name, field);
    }

    private QuotationDraft written() {
        return new QuotationDraft(
                lines.stream().map(LineFields::written).toList(),
                or(currency.getValue()),
                or(incoterm.getValue()),
                place.getValue(),
                until.getValue(),
                days.getValue(),
                remarks.getValue());
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void changed() {
        office.keep().accept(written());
        notice.setText(wording.text("desk.request.kept"));
        check();
    }

    private void send() {
        switch (office.send().apply(written())) {
            case TradeDesk.Sent.Done done -> after.accept(done.rfq(), "desk.request.sent");
            case TradeDesk.Sent.NeedsWork work -> {
                notice.setText(wording.text("desk.request.needs-work"));
                mark(work.problems());
            }
            case TradeDesk.Sent.NotNow _ -> notice.setText(wording.text("desk.request.not-now"));
        }
    }

    /** The total and the preview follow what is written, as soon as it is in order. */
    private void check() {
        switch (office.check().apply(written())) {
            case TradeDesk.Checked.InOrder order -> {
                total.setText(wording.text(
                        "desk.request.total", wording.money(order.quotation().total())));
                preview.setHref(Pdf.of(() -> office.print().apply(order.quotation()), rfq.number() + "-draft"));
                preview.setVisible(true);
                mark(List.of());
            }
            case TradeDesk.Checked.NeedsWork _ -> {
                total.setText("");
                preview.setVisible(false);
            }
        }
    }

    private void mark(List<RfqProblem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        for (LineFields line : lines) {
            List.of(line.goods(), line.amount(), line.price()).forEach(field -> field.setInvalid(false));
        }
        for (RfqProblem problem : problems) {
            HasValidation field = fieldOf(problem.field());
            if (field != null) {
                field.setErrorMessage(wording.text(problem.messageKey()));
                field.setInvalid(true);
            } else {
                notice.setText(wording.text(problem.messageKey()));
            }
        }
    }

    private @Nullable HasValidation fieldOf(String name) {
        String[] parts = name.split("\\.", 3);
        if (parts.length < 3) {
            return fields.get(name);
        }
        LineFields line = lines.get(Integer.parseInt(parts[1]));
        return switch (parts[2]) {
            case "goods" -> line.goods();
            case "amount" -> line.amount();
            case "unit" -> line.unit();
            default -> line.price();
        };
    }
}
