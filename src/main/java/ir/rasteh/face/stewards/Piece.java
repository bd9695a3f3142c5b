package ir.rasteh.face.stewards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Difference;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.Remark;
import ir.rasteh.catalogue.Review;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.catalogue.Waiting;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Age;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The piece that the steward looks at: what changed since it was approved, side by side, and where a remark can be made. */
class Piece extends Div {

    private static final Set<Column> NOT_SHOWN = EnumSet.of(Column.FIRM, Column.STATE, Column.PICTURES);

    private final transient Wording wording;
    private final transient CellWords cells;
    private final transient Map<Column, TextArea> remarks = new EnumMap<>(Column.class);
    private final TextArea words = new TextArea();
    private final Button approve = new Button();
    private final Button giveBack = new Button();

    Piece(
            Wording wording,
            Vocabulary vocabulary,
            Waiting at,
            @Nullable Product before,
            List<Remark> open,
            Instant now) {
        this.wording = wording;
        this.cells = new CellWords(wording, vocabulary, at.product().family());
        addClassName("review-piece");
        Product product = at.product();
        List<Difference> differences = before == null ? List.of() : Review.differences(before, product);
        add(head(at, now), pictures(before, product));
        Set<Column> changed = differences.stream().map(Difference::column).collect(Collectors.toSet());
        if (before != null) {
            Div table = new Div();
            table.addClassName("review-table");
            table.add(row("review-row-head", "", words("desk.review.before"), words("desk.review.now")));
            differences.stream()
                    .filter(difference -> difference.column() != Column.PICTURES)
                    .forEach(difference -> table.add(compared(difference)));
            add(differences.isEmpty() ? new Paragraph(words("desk.review.no-difference")) : table);
        }
        Component rest = rest(product, changed);
        add(before == null ? rest : new NativeDetails(words("desk.review.unchanged"), rest));
        open.forEach(remark -> field(remark.column()).setValue(remark.words()));
        add(verdict(at));
    }

    private Component head(Waiting at, Instant now) {
        H2 name = new H2(at.product().names().in(wording.lang()));
        name.getElement().setAttribute("dir", "auto");
        Anchor shelf = new Anchor("/desk/shelf/" + at.product().slug(), words("desk.review.open-in-editor"));
        Span firm = new Span(at.firm().names().in(wording.lang()));
        firm.getElement().setAttribute("dir", "auto");
        Span age = new Span(wording.text("desk.review.waiting", Age.words(wording, at.since(), now)));
        Div line = new Div(WaitingList.kind(at, wording), firm, age, shelf);
        line.addClassName("review-line");
        Div head = new Div(name, line);
        if (at.sample()) {
            Paragraph why = new Paragraph(words("desk.review.sample.why"));
            why.addClassName("desk-effect");
            head.add(why);
        }
        return head;
    }

    /** The pictures as they are now; beside them those of before, where they differ. */
    private Component pictures(@Nullable Product before, Product now) {
        Div both = new Div();
        both.addClassName("review-pictures");
        if (before != null && !before.pictures().equals(now.pictures())) {
            both.add(plate(words("desk.review.pictures.before"), before.pictures()));
            both.add(plate(words("desk.review.pictures.now"), now.pictures()));
        } else {
            both.add(plate(words("desk.column.pictures"), now.pictures()));
        }
        both.add(remarkOn(Column.PICTURES));
        return both;
    }

    private Component plate(String caption, List<String> pictures) {
        Div plate = new Div();
        plate.addClassName("review-plate");
        Span says = new Span(caption);
        says.addClassName("review-caption");
        plate.add(says);
        if (pictures.isEmpty()) {
            plate.add(new Span(words("desk.review.no-picture")));
        }
        int number = 0;
        for (String hash : pictures) {
            number++;
            Image picture = new Image("/media/" + hash, wording.text("desk.editor.picture", wording.number(number)));
            picture.getElement().setAttribute("loading", "lazy");
            plate.add(picture);
        }
        return plate;
    }

    private Component compared(Difference difference) {
        Column column = difference.column();
        Div row = row(
                "review-difference",
                words("desk.column." + column.code()),
                cells.of(column, difference.before()),
                cells.of(column, difference.now()));
        row.add(remarkOn(column));
        return row;
    }

    /** All that is filled in and not compared already. */
    private Component rest(Product product, Set<Column> shown) {
        Div table = new Div();
        table.addClassNames("review-table", "review-facts");
        ProductDraft draft = ProductDraft.of(product, "");
        for (Column column : Column.values()) {
            String cell = draft.cell(column);
            if (!cell.isEmpty() && !NOT_SHOWN.contains(column) && !shown.contains(column)) {
                Div row = row("review-fact", words("desk.column." + column.code()), cells.of(column, cell));
                row.add(remarkOn(column));
                table.add(row);
            }
        }
        return table;
    }

    private static Div row(String kind, String... texts) {
        List<Component> parts = new ArrayList<>();
        for (String text : texts) {
            Div part = new Div(text.isEmpty() && !parts.isEmpty() ? "—" : text);
            part.getElement().setAttribute("dir", "auto");
            parts.add(part);
        }
        parts.getFirst().addClassName("review-field");
        Div row = new Div(parts.toArray(Component[]::new));
        row.addClassNames("review-table-row", kind);
        return row;
    }

    /** A button that opens the place for a remark. */
    private Component remarkOn(Column column) {
        TextArea field = new TextArea();
        field.setId("remark-" + column.code());
        field.setAriaLabel(wording.text("desk.review.remark-on", words("desk.column." + column.code())));
        field.setPlaceholder(words("desk.review.remark.hint"));
        field.setMaxLength(Review.LONGEST_REMARK);
        field.setMinRows(1);
        field.setVisible(false);
        field.addClassName("review-remark");
        remarks.put(column, field);
        Button open = new Button(words("desk.review.remark"), click -> {
            field.setVisible(true);
            field.focus();
        });
        open.setAriaLabel(wording.text("desk.review.remark-on", words("desk.column." + column.code())));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div place = new Div(open, field);
        place.addClassName("review-remark-place");
        return place;
    }

    private TextArea field(Column column) {
        TextArea field = remarks.computeIfAbsent(column, none -> new TextArea());
        field.setVisible(true);
        return field;
    }

    private Component verdict(Waiting at) {
        words.setId("review-words");
        words.setLabel(words("desk.review.words"));
        words.setHelperText(words("desk.review.words.help"));
        words.setMaxLength(Review.LONGEST_REMARK);
        words.setMinRows(2);
        approve.setId("approve");
        approve.setText(words(at.sample() ? "desk.review.approve.sample" : "desk.review.approve"));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        giveBack.setId("give-back");
        giveBack.setText(words("desk.review.give-back"));
        Paragraph effect = new Paragraph(words(
                at.sample()
                        ? "desk.review.effect.sample"
                        : at.fresh() ? "desk.review.effect.new" : "desk.review.effect.changed"));
        effect.addClassName("desk-effect");
        Div buttons = new Div(approve, giveBack);
        buttons.addClassName("review-buttons");
        Div verdict = new Div(words, buttons, effect);
        verdict.addClassName("review-verdict");
        return verdict;
    }

    void onApprove(Runnable then) {
        approve.addClickListener(click -> then.run());
    }

    void onGiveBack(BiConsumer<Map<Column, String>, String> then) {
        giveBack.addClickListener(click -> {
            Map<Column, String> said = new EnumMap<>(Column.class);
            remarks.forEach((column, field) -> said.put(column, field.getValue()));
            then.accept(said, words.getValue());
        });
    }

    /** Leads to the place where the steward says why a piece is given back. */
    void lead() {
        words.focus();
        words.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private String words(String key) {
        return wording.text(key);
    }
}
