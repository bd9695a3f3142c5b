package ir.rasteh.face.members;

import com.vaadin.flow.component.html.Paragraph;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.face.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What one language still lacks beside the other, and what its readers see meanwhile. */
class LanguageGaps extends Paragraph {

    private static final List<Column> BESIDE = List.of(Column.NAME_FA, Column.TEXT_FA, Column.NAME_EN, Column.TEXT_EN);

    private final transient Wording wording;

    LanguageGaps(Wording wording) {
        this.wording = wording;
        addClassName("language-gaps");
        getElement().setAttribute("role", "status");
    }

    void say(ProductDraft draft) {
        List<Column> open =
                BESIDE.stream().filter(column -> draft.cell(column).isEmpty()).toList();
        boolean blank = open.size() == BESIDE.size();
        setText(
                open.isEmpty() || blank
                        ? wording.text(blank ? "desk.gaps.blank" : "desk.gaps.none")
                        : wording.text(
                                "desk.gaps",
                                open.stream()
                                        .map(column -> wording.text("desk.missing." + column.code()))
                                        .collect(Collectors.joining(wording.text("window.list.separator")))));
        setClassName("language-gaps-open", !open.isEmpty());
    }
}
