package ir.rasteh.face.members;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import ir.rasteh.catalogue.ShelfSheets;
import ir.rasteh.catalogue.StagedSheet;
import ir.rasteh.catalogue.StagedSheets;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods from a spreadsheet: a template to fill in, a sheet to send, and then the sheet itself, looked through and put right
 * before its rows go to the shelf. Which sheet stands in the address, so that one can leave and come back to it.
 */
@Route(value = "shelf/import", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD"})
class ImportView extends DeskView implements BeforeEnterObserver {

    private final StagedSheets staged;
    private final ShelfSheets sheets;
    private final ShelfAccess access;
    private final CurrentActor current;

    private @Nullable UUID sheet;
    private @Nullable String firm;
    private boolean all;

    ImportView(Wordings wordings, StagedSheets staged, ShelfSheets sheets, ShelfAccess access, CurrentActor current) {
        super(wordings);
        this.staged = staged;
        this.sheets = sheets;
        this.access = access;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        sheet = parameters.getSingleParameter("sheet").flatMap(ImportView::id).orElse(null);
        firm = parameters.getSingleParameter("firm").orElse(null);
        all = parameters.getSingleParameter("show").filter("all"::equals).isPresent();
        if (sheet != null && staged.find(sheet, current.require()).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    protected String title() {
        return text("desk.import.name");
    }

    @Override
    protected void draw() {
        Anchor back = new Anchor(
                sheet == null ? "/desk/shelf" : "/desk/shelf/import",
                text(sheet == null ? "desk.editor.back" : "desk.import.back"));
        back.addClassName("desk-back");
        add(back);
        Optional<StagedSheet> open = Optional.ofNullable(sheet).flatMap(id -> staged.find(id, current.require()));
        if (open.isPresent()) {
            add(new ImportPreview(wording(), staged, access, current, open.get(), all, this::gone));
        } else if (access.firms(current.require()).isEmpty()) {
            add(new H1(title()), new Paragraph(text("desk.shelf.no-firm")));
        } else {
            add(new H1(title()), new ImportStart(wording(), staged, sheets, access, current, firm));
        }
    }

    private void gone() {
        tell(text("desk.import.discarded"));
        UI.getCurrent().navigate(ImportView.class);
    }

    /** The address of a sheet that was sent. */
    static String address(UUID sheet) {
        return "shelf/import?sheet=" + sheet;
    }
}
