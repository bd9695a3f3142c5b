package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The operator's way to carry a mark's shelves away, or those of one firm: the sheet comes back through the import. */
@Component
class ExportProducts implements Command {

    private static final Actor OPERATOR =
            new Actor(new UUID(0, 2), "operator", Set.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));

    private final ShelfSheets sheets;
    private final Marks marks;
    private final Firms firms;

    ExportProducts(ShelfSheets sheets, Marks marks, Firms firms) {
        this.sheets = sheets;
        this.marks = marks;
        this.firms = firms;
    }

    @Override
    public String name() {
        return "export products";
    }

    @Override
    public String usage() {
        return "FILE --mark SLUG [--firm SLUG]: writes a shelf as CSV or XLSX, by the file's ending; the file must be new";
    }

    @Override
    public Outcome run(Order order) throws IOException {
        List<String> words = order.arguments();
        boolean ofOneFirm = words.size() == 5 && words.get(3).equals("--firm");
        if (words.size() != 3 && !ofOneFirm || !words.get(1).equals("--mark")) {
            return Outcome.WRONG_USAGE;
        }
        Optional<Mark> mark = marks.bySlug(words.get(2));
        Optional<Firm> firm = ofOneFirm ? firms.bySlug(words.get(4)) : Optional.empty();
        if (mark.isEmpty() || ofOneFirm && firm.isEmpty()) {
            order.answer().accept("No such mark or firm: " + String.join(" ", words.subList(1, words.size())));
            return Outcome.FOUND_PROBLEMS;
        }
        Path file = order.folder().resolve(words.getFirst());
        if (Files.exists(file)) {
            order.answer().accept("There is a file at " + file + " already; it is left as it is");
            return Outcome.FOUND_PROBLEMS;
        }
        ShelfSheets.Format format = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? ShelfSheets.Format.XLSX
                : ShelfSheets.Format.CSV;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            sheets.write(mark.get(), firm.orElse(null), format, OPERATOR, out);
        }
        order.answer().accept("Written to " + file);
        return Outcome.DONE;
    }
}
