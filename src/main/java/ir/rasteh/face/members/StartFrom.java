package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.face.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Chooses an earlier product from which a new one starts: everything but its number and its state is taken over. */
class StartFrom extends Dialog {

    private static final int TYPING_PAUSE = 250;

    private final transient Wording wording;
    private final transient Function<String, List<MemberShelfRow>> find;
    private final transient BiConsumer<MemberShelfRow, Boolean> chosen;
    private final Checkbox pictures = new Checkbox();
    private final Div found = new Div();

    /**
     * @param find the firm's own products by part of a name or number
     * @param chosen told the product, and whether its pictures are wanted too
     */
    StartFrom(
            Wording wording, Function<String, List<MemberShelfRow>> find, BiConsumer<MemberShelfRow, Boolean> chosen) {
        this.wording = wording;
        this.find = find;
        this.chosen = chosen;
        addClassName("start-from");
        setHeaderTitle(wording.text("desk.start-from"));
        TextField words = new TextField(wording.text("desk.shelf.filter"));
        words.setId("start-from-words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(change -> list(change.getValue()));
        words.setWidthFull();
        pictures.setLabel(wording.text("desk.start-from.pictures"));
        pictures.setId("start-from-pictures");
        found.addClassName("start-from-found");
        add(words, found, pictures);
        Button cancel = new Button(wording.text("desk.start-from.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel);
        list("");
    }

    private void list(String words) {
        found.removeAll();
        List<MemberShelfRow> rows = find.apply(words);
        if (rows.isEmpty()) {
            found.add(new Paragraph(wording.text("desk.shelf.none-match")));
            return;
        }
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(line(row))));
        found.add(list);
    }

    private Button line(MemberShelfRow row) {
        Span name = new Span(row.names().in(wording.lang()));
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("start-from-name");
        Span sku = new Span(row.sku());
        sku.addClassName("start-from-sku");
        Div words = new Div(name, sku);
        Button button = new Button();
        button.addClassName("start-from-line");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.pictures().stream().findFirst().ifPresent(hash -> {
            Image picture = new Image("/media/" + hash, "");
            picture.getElement().setAttribute("loading", "lazy");
            button.setPrefixComponent(picture);
        });
        button.getElement().appendChild(words.getElement());
        button.addClickListener(click -> {
            close();
            chosen.accept(row, pictures.getValue());
        });
        return button;
    }
}
