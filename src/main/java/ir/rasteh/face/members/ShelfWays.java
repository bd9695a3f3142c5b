package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.ShelfSheets;
import ir.rasteh.face.Wording;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where one goes from a shelf: to a sheet, away with all of it, to its keys, to a new product. */
class ShelfWays extends Div {

    /** Writes the goods under a mark to whoever carries them away. */
    @FunctionalInterface
    interface Export {
        void write(Mark mark, ShelfSheets.Format format, OutputStream out) throws IOException;
    }

    /** @param mark whose goods are carried away; null where the firm is a member of none */
    ShelfWays(Wording wording, Firm firm, @Nullable Mark mark, Runnable begin, Export export) {
        addClassName("shelf-ways");
        Anchor fromSheet = new Anchor("/desk/shelf/import?firm=" + firm.slug(), wording.text("desk.import.link"));
        fromSheet.setId("from-sheet");
        add(fromSheet);
        if (mark != null) {
            for (ShelfSheets.Format format : ShelfSheets.Format.values()) {
                SheetFile file = new SheetFile(firm.slug(), format, (as, out) -> export.write(mark, as, out));
                file.setText(wording.text("desk.shelf.export", format.name()));
                file.setId("export-" + format.ending());
                add(file);
            }
        }
        Button keys = new Button("?", click -> new ShelfKeys(wording).open());
        keys.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        keys.setAriaLabel(wording.text("desk.shelf.keys"));
        keys.setTooltipText(wording.text("desk.shelf.keys"));
        keys.addClassName("shelf-keys");
        Button start = new Button(wording.text("desk.shelf.start"), click -> begin.run());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setTooltipText(wording.text("desk.shelf.start.key"));
        start.setId("start");
        add(keys, start);
    }
}
