package ir.rasteh.face.members;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.face.Wording;
import java.util.List;

/** What a buyer would miss in a product as it is written now: in words, with why it matters. Nothing of it keeps a draft from being saved. */
class Missing extends Section {

    /** Without these there is no product to save. */
    private static final List<Column> NEEDED = List.of(Column.SKU, Column.HS);

    private static final List<Column> MISSED = List.of(
            Column.NAME_FA,
            Column.NAME_EN,
            Column.TEXT_FA,
            Column.TEXT_EN,
            Column.SKU,
            Column.HS,
            Column.PRICE,
            Column.INCOTERM,
            Column.MINIMUM_ORDER,
            Column.LEAD_DAYS,
            Column.PICTURES);

    Missing(Wording wording, ProductDraft draft) {
        addClassName("editor-missing");
        List<Column> missing =
                of(draft).stream().filter(column -> !NEEDED.contains(column)).toList();
        if (missing.isEmpty()) {
            add(new Paragraph(wording.text("desk.editor.complete")));
            return;
        }
        UnorderedList list = new UnorderedList();
        missing.forEach(column -> list.add(new ListItem(wording.text("desk.missing." + column.code() + ".why"))));
        add(new H2(wording.text("desk.editor.missing")), list);
    }

    /** The columns that are open, though a product needs them or a buyer asks for them. */
    static List<Column> of(ProductDraft draft) {
        return MISSED.stream().filter(column -> draft.cell(column).isEmpty()).toList();
    }
}
