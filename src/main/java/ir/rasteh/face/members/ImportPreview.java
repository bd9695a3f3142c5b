package ir.rasteh.face.members;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import ir.rasteh.brand.Firm;
import ir.rasteh.catalogue.ShelfSheets;
import ir.rasteh.catalogue.StagedRow;
import ir.rasteh.catalogue.StagedRow.Fate;
import ir.rasteh.catalogue.StagedSheet;
import ir.rasteh.catalogue.StagedSheets;
import ir.rasteh.face.Wording;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet that was sent: how far it has come, what would become of its rows, the rows themselves, and the way to the shelf. */
class ImportPreview extends Div {

    private static final int LOOK_EVERY = 700;
    private static final Set<Fate> WRONG = EnumSet.of(Fate.PROBLEM);
    private static final Set<Fate> ANY = EnumSet.allOf(Fate.class);

    private final transient Wording wording;
    private final transient StagedSheets staged;
    private final transient ShelfAccess access;
    private final transient CurrentActor current;
    private final transient Runnable gone;
    private transient StagedSheet sheet;
    private boolean all;
    private final Div work = new Div();
    private final Paragraph counts = new Paragraph();
    private final Div rows = new Div();
    private final Div way = new Div();
    private final Button take = new Button();
    private @Nullable ImportGrid grid;
    private @Nullable Registration looking;

    ImportPreview(
            Wording wording,
            StagedSheets staged,
            ShelfAccess access,
            CurrentActor current,
            StagedSheet sheet,
            boolean all,
            Runnable gone) {
        this.wording = wording;
        this.staged = staged;
        this.access = access;
        this.current = current;
        this.sheet = sheet;
        this.all = all || sheet.counts().problems() == 0;
        this.gone = gone;
        addClassName("import-preview");
        Span file = new Span(sheet.fileName());
        file.getElement().setAttribute("dir", "auto");
        H1 name = new H1(file);
        counts.addClassName("desk-count");
        counts.setId("sheet-counts");
        work.addClassName("import-work");
        work.getElement().setAttribute("role", "status");
        way.addClassName("import-way");
        take.setId("take");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> take());
        add(name, new Paragraph(whose()), work, counts, way, rows);
        show();
    }

    private String whose() {
        return access.firms(actor()).values().stream()
                .filter(firm -> firm.id().equals(sheet.firmId()))
                .findFirst()
                .map(firm -> wording.text("desk.import.for", firm.names().in(wording.lang())))
                .orElse("");
    }

    /** Shows where the sheet stands; while it is worked on, the page looks again by itself. */
    private void show() {
        work.removeAll();
        way.removeAll();
        rows.removeAll();
        count();
        counts.setVisible(sheet.stage() != StagedSheet.Stage.REFUSED);
        switch (sheet.stage()) {
            case READING -> working("desk.import.reading", reading(), null);
            case TAKING -> working("desk.import.taking", taken(), share());
            case REFUSED -> refused();
            case OPEN -> open();
        }
        boolean inHand = inHand();
        UI ui = UI.getCurrent();
        ui.setPollInterval(inHand ? LOOK_EVERY : -1);
    }

    private boolean inHand() {
        return sheet.stage() == StagedSheet.Stage.READING || sheet.stage() == StagedSheet.Stage.TAKING;
    }

    private void look() {
        if (inHand()) {
            StagedSheet.Stage before = sheet.stage();
            reload();
            if (before == StagedSheet.Stage.READING) {
                all = sheet.counts().problems() == 0;
            }
            show();
        }
    }

    private void reload() {
        staged.find(sheet.id(), actor()).ifPresentOrElse(found -> sheet = found, gone);
    }

    private void working(String key, String how, @Nullable Double share) {
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", wording.text(key));
        if (share == null) {
            bar.setIndeterminate(true);
        } else {
            bar.setValue(share);
        }
        Paragraph leave = new Paragraph(wording.text("desk.import.may-leave"));
        leave.addClassName("desk-effect");
        work.add(new Span(how), bar, leave);
    }

    private String reading() {
        StagedSheet.Progress progress = sheet.progress();
        return progress.rowsRead() == 0 && progress.picturesAll() > 0
                ? wording.text(
                        "desk.import.pictures",
                        wording.number(progress.picturesDone()),
                        wording.number(progress.picturesAll()))
                : wording.count("desk.import.read", progress.rowsRead());
    }

    private String taken() {
        return wording.text(
                "desk.import.taken-so-far",
                wording.number(sheet.progress().takenOfThese()),
                wording.number(sheet.progress().toTake()));
    }

    private double share() {
        return sheet.progress().toTake() == 0
                ? 0
                : Math.min(
                        1,
                        (double) sheet.progress().takenOfThese()
                                / sheet.progress().toTake());
    }

    private void refused() {
        String why = sheet.refusal();
        Paragraph refusal = new Paragraph(wording.text(why == null ? "catalogue.sheet.unreadable" : why));
        refusal.addClassName("import-refused");
        work.add(refusal);
        way.add(discard());
    }

    private void count() {
        counts.setText(summary());
        counts.getElement()
                .setAttribute("data-problems", String.valueOf(sheet.counts().problems()));
    }

    private String summary() {
        StagedSheet.Counts so = sheet.counts();
        return wording.text(
                "desk.import.counts",
                wording.number(so.fresh()),
                wording.number(so.updates()),
                wording.number(so.same()),
                wording.number(so.problems()),
                wording.number(so.leftOut()),
                wording.number(so.taken()));
    }

    private void open() {
        if (!sheet.unread().isEmpty()) {
            Paragraph unread = new Paragraph(wording.text(
                    "desk.import.unread", String.join(wording.text("window.list.separator"), sheet.unread())));
            unread.addClassName("desk-effect");
            work.add(unread);
        }
        if (sheet.counts().waiting() == 0) {
            Anchor shelf = new Anchor("/desk/shelf" + firm(), wording.text("desk.import.to-shelf"));
            work.add(
                    new Paragraph(wording.text(
                            "desk.import.all-taken",
                            wording.number(sheet.counts().taken()))),
                    shelf);
            way.add(discard());
            return;
        }
        act();
        rows.add(choice(), list());
    }

    private String firm() {
        return access.firms(actor()).values().stream()
                .filter(firm -> firm.id().equals(sheet.firmId()))
                .findFirst()
                .map(Firm::slug)
                .map(slug -> "?firm=" + slug)
                .orElse("");
    }

    private void act() {
        way.removeAll();
        StagedSheet.Counts so = sheet.counts();
        take.setText(wording.count("desk.import.take", so.good()));
        take.setEnabled(so.good() > 0);
        Paragraph effect = new Paragraph(wording.text(
                "desk.import.take.effect",
                wording.number(so.fresh()),
                wording.number(so.updates()),
                wording.number(so.problems())));
        effect.addClassName("desk-effect");
        way.add(take, effect);
        if (so.problems() + so.leftOut() > 0) {
            Div rest = new Div(new Span(wording.text("desk.import.rest")));
            for (ShelfSheets.Format format : List.of(ShelfSheets.Format.XLSX, ShelfSheets.Format.CSV)) {
                rest.add(new SheetFile(
                        "rasteh-rest",
                        format,
                        (as, out) -> staged.writeRest(
                                sheet.id(),
                                as,
                                problem -> wording.text(
                                        problem.messageKey(),
                                        problem.arguments().toArray()),
                                actor(),
                                out)));
            }
            rest.addClassName("import-rest");
            way.add(rest);
        }
        way.add(discard());
    }

    private Component choice() {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setId("which-rows");
        choice.setAriaLabel(wording.text("desk.import.show"));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(each -> wording.text(each ? "desk.import.show.all" : "desk.import.show.problems"));
        choice.setValue(all);
        choice.addValueChangeListener(change -> {
            all = change.getValue();
            remember();
            refill();
        });
        return choice;
    }

    private Component list() {
        ImportGrid shown = new ImportGrid(wording, sheet.columns(), this::mended, this::leftOut);
        grid = shown;
        refill();
        return shown;
    }

    private void refill() {
        Set<Fate> fates = all ? ANY : WRONG;
        if (grid != null) {
            grid.fill(
                    (limit, offset) -> staged.rows(sheet.id(), fates, limit, offset, actor()),
                    () -> staged.size(sheet.id(), fates, actor()));
        }
    }

    private void mended(ImportGrid.Mended mended) {
        staged.mend(sheet.id(), mended.row().number(), mended.column(), mended.text(), actor())
                .ifPresent(this::changed);
    }

    private void leftOut(StagedRow row) {
        staged.leaveOut(sheet.id(), row.number(), row.fate() != Fate.LEFT_OUT, actor())
                .ifPresent(this::changed);
    }

    /** A row has changed where it stands; what can be taken now has changed with it. */
    private void changed(StagedRow row) {
        if (grid != null) {
            grid.replace(row);
        }
        reload();
        count();
        act();
    }

    private void take() {
        staged.take(sheet.id(), actor());
        reload();
        show();
    }

    private Component discard() {
        Button discard = new Button(wording.text("desk.import.discard"), click -> {
            if (staged.discard(sheet.id(), actor())) {
                gone.run();
            }
        });
        discard.setId("discard");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return discard;
    }

    private void remember() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                "shelf/import",
                                QueryParameters.simple(
                                        Map.of("sheet", sheet.id().toString(), "show", all ? "all" : "problems"))));
    }

    private Actor actor() {
        return current.require();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
        super.onDetach(event);
    }
}
