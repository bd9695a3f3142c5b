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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The operator's way to fill shelves from a spreadsheet, as a steward could upload it. */
@Component
class ImportProducts implements Command {

    private static final Actor OPERATOR =
            new Actor(new UUID(0, 2), "operator", Set.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));

    private final ProductImport products;
    private final Marks marks;
    private final Firms firms;
    private final MessageSource messages;

    ImportProducts(ProductImport products, Marks marks, Firms firms, MessageSource messages) {
        this.products = products;
        this.marks = marks;
        this.firms = firms;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "import products";
    }

    @Override
    public String usage() {
        return "FILE --mark SLUG [--firm SLUG] [--dry-run]: takes listings from a CSV or XLSX, row by row; of that firm alone";
    }

    @Override
    public Outcome run(Order order) throws IOException {
        List<String> words = new ArrayList<>(order.arguments());
        boolean dryRun = words.remove("--dry-run");
        Optional<String> firmSlug = optionOf(words, "--firm");
        int option = words.indexOf("--mark");
        if (words.size() != 3 || option < 0 || option == 2) {
            return Outcome.WRONG_USAGE;
        }
        String slug = words.get(option + 1);
        Path file = order.folder().resolve(words.get(option == 0 ? 2 : 0));
        Optional<Mark> mark = marks.bySlug(slug);
        if (mark.isEmpty()) {
            order.answer()
                    .accept("No mark has the address " + slug + ". Marks: "
                            + String.join(
                                    ", ", marks.all().stream().map(Mark::slug).toList()));
            return Outcome.FOUND_PROBLEMS;
        }
        Optional<Firm> firm = firmSlug.flatMap(firms::bySlug);
        if (firmSlug.isPresent() && firm.isEmpty()) {
            order.answer().accept("No firm has the address " + firmSlug.get());
            return Outcome.FOUND_PROBLEMS;
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            order.answer().accept("No file can be read at " + file);
            return Outcome.FOUND_PROBLEMS;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            ImportReport report =
                    products.take(bytes, file.toString(), mark.get(), firm.orElse(null), OPERATOR, dryRun);
            tell(report, dryRun, order);
            return report.refused() == 0 ? Outcome.DONE : Outcome.FOUND_PROBLEMS;
        } catch (UnreadableSheet e) {
            order.answer().accept(messages.getMessage(e.messageKey(), null, Locale.ENGLISH));
            return Outcome.FOUND_PROBLEMS;
        }
    }

    /** Takes an option and its value out of the words. */
    private static Optional<String> optionOf(List<String> words, String option) {
        int place = words.indexOf(option);
        if (place < 0 || place == words.size() - 1) {
            return Optional.empty();
        }
        words.remove(place);
        return Optional.of(words.remove(place));
    }

    private void tell(ImportReport report, boolean dryRun, Order order) {
        for (ImportReport.Refusal refusal : report.refusals()) {
            Problem problem = refusal.problem();
            order.answer()
                    .accept("row " + refusal.row() + ", column " + problem.column() + ": "
                            + messages.getMessage(
                                    problem.messageKey(), problem.arguments().toArray(), Locale.ENGLISH));
        }
        if (!report.unreadColumns().isEmpty()) {
            order.answer().accept("Columns that were not read: " + String.join(", ", report.unreadColumns()));
        }
        order.answer()
                .accept("%d rows %s, %d rows refused"
                        .formatted(report.taken(), dryRun ? "would be taken" : "taken", report.refused()));
    }
}
