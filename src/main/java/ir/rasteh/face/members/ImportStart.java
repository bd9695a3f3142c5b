package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.ShelfSheets;
import ir.rasteh.catalogue.StagedSheet;
import ir.rasteh.catalogue.StagedSheets;
import ir.rasteh.catalogue.UnreadableSheet;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.face.desk.PaperUpload;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.kernel.CraftFamily;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a sheet begins: for whose shelf, with which template, and the sheets that were sent before. */
class ImportStart extends Div {

    private static final int MEBI = 1024 * 1024;

    private final transient Wording wording;
    private final transient StagedSheets staged;
    private final transient ShelfSheets sheets;
    private final transient ShelfAccess access;
    private final transient CurrentActor current;
    private final Select<Firm> firms = new Select<>();
    private final Select<Mark> marks = new Select<>();
    private final Select<CraftFamily> families = new Select<>();
    private final Paragraph refused = new Paragraph();

    ImportStart(
            Wording wording,
            StagedSheets staged,
            ShelfSheets sheets,
            ShelfAccess access,
            CurrentActor current,
            @Nullable String wanted) {
        this.wording = wording;
        this.staged = staged;
        this.sheets = sheets;
        this.access = access;
        this.current = current;
        addClassName("import-start");
        refused.addClassName("import-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        choose(wanted);
        Section where = section("desk.import.where", shelf());
        Section template =
                section("desk.import.template", new Paragraph(wording.text("desk.import.template.about")), templates());
        Section send =
                section("desk.import.send", new Paragraph(wording.text("desk.import.send.about")), upload(), refused);
        add(where, template, send);
        List<StagedSheet> before = staged.of(current.require());
        if (!before.isEmpty()) {
            add(section("desk.import.before", list(before)));
        }
    }

    private Section section(String key, Component... parts) {
        Section section = new Section(new H2(wording.text(key)));
        section.add(parts);
        return section;
    }

    private void choose(@Nullable String wanted) {
        Map<String, Firm> open = access.firms(current.require());
        Collection<Firm> all = open.values();
        firms.setLabel(wording.text("desk.shelf.firm"));
        firms.addClassName("import-firm");
        firms.setItems(all);
        firms.setItemLabelGenerator(firm -> firm.names().in(wording.lang()));
        firms.addValueChangeListener(change -> marksOf(change.getValue()));
        marks.setLabel(wording.text("desk.import.mark"));
        marks.setItemLabelGenerator(mark -> mark.names().in(wording.lang()));
        families.setLabel(wording.text("desk.column.family"));
        families.setItems(CraftFamily.values());
        families.setItemLabelGenerator(wording::family);
        marks.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                families.setValue(change.getValue().family());
            }
        });
        Firm first = wanted == null ? null : open.get(wanted);
        firms.setValue(first == null ? all.iterator().next() : first);
    }

    private void marksOf(Firm firm) {
        List<Mark> under = access.marks(current.require(), firm);
        marks.setItems(under);
        marks.setValue(under.isEmpty() ? null : under.getFirst());
    }

    private Component shelf() {
        Div shelf = new Div(firms, marks);
        shelf.addClassName("desk-filters");
        return shelf;
    }

    private Component templates() {
        Div line = new Div(families);
        for (ShelfSheets.Format format : List.of(ShelfSheets.Format.XLSX, ShelfSheets.Format.CSV)) {
            SheetFile file = new SheetFile(
                    "rasteh-template",
                    format,
                    (as, out) -> sheets.writeTemplate(
                            families.getValue(), firms.getValue().names().in(wording.lang()), as, out));
            file.setText(wording.text("desk.import.template.get", format.name()));
            file.setId("template-" + format.ending());
            line.add(file);
        }
        line.addClassNames("desk-filters", "import-templates");
        return line;
    }

    private Component upload() {
        Upload upload = new Upload();
        upload.setId("sheet-upload");
        upload.setUploadHandler(new TemporaryFileUploadHandler((about, file) -> take(about.fileName(), file)) {
            @Override
            public long getFileSizeMax() {
                return staged.largest();
            }
        });
        upload.setMaxFileSize((int) Math.min(staged.largest(), Integer.MAX_VALUE));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".zip");
        Button button = new Button(wording.text("desk.import.send.add"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(wording.text("desk.import.send.drop")));
        UploadI18N words = PaperUpload.words(wording);
        String tooBig = wording.text("desk.import.too-big", wording.number(staged.largest() / MEBI));
        words.getError().setFileIsTooBig(tooBig).setIncorrectFileType(wording.text("desk.import.wrong-kind"));
        words.getUploading().getError().setFileTooLarge(tooBig);
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        return upload;
    }

    private void take(String name, File file) {
        Actor sender = current.require();
        UI ui = UI.getCurrent();
        try (InputStream bytes = Files.newInputStream(file.toPath())) {
            UUID sheet = staged.send(bytes, name, marks.getValue(), firms.getValue(), sender);
            ui.navigate(ImportView.class, QueryParameters.of("sheet", sheet.toString()));
        } catch (UnreadableSheet unreadable) {
            refuse(wording.text(unreadable.messageKey()));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was just received cannot be read", e);
        }
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    private Component list(List<StagedSheet> before) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-before");
        for (StagedSheet sheet : before) {
            Anchor name = new Anchor("/desk/" + ImportView.address(sheet.id()), sheet.fileName());
            name.getElement().setAttribute("dir", "auto");
            Span day = new Span(
                    wording.shortDate(sheet.sentAt().atZone(DeskView.OFFICE).toLocalDate()));
            day.addClassName("shelf-second");
            list.add(new ListItem(name, day, new Span(standing(sheet))));
        }
        return list;
    }

    private String standing(StagedSheet sheet) {
        return switch (sheet.stage()) {
            case READING -> wording.text("desk.import.stage.reading");
            case TAKING -> wording.text("desk.import.stage.taking");
            case REFUSED -> wording.text("desk.import.stage.refused");
            case OPEN ->
                wording.text(
                        "desk.import.stage.open",
                        wording.number(sheet.counts().good()),
                        wording.number(sheet.counts().problems()),
                        wording.number(sheet.counts().taken()));
        };
    }
}
