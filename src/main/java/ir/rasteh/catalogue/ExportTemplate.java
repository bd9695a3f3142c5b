package ir.rasteh.catalogue;

import ir.rasteh.kernel.Command;
import ir.rasteh.kernel.CraftFamily;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the sheet that a firm of a family fills in: its columns, an example, and the words of its trade. */
@Component
class ExportTemplate implements Command {

    private final ShelfSheets sheets;

    ExportTemplate(ShelfSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "export template";
    }

    @Override
    public String usage() {
        return "FILE --family FAMILY: writes an XLSX to fill in, with the words of the family; the file must be new";
    }

    @Override
    public Outcome run(Order order) throws IOException {
        List<String> words = order.arguments();
        if (words.size() != 3 || !words.get(1).equals("--family")) {
            return Outcome.WRONG_USAGE;
        }
        Optional<CraftFamily> family = CraftFamily.of(words.get(2));
        if (family.isEmpty()) {
            order.answer()
                    .accept("No family is called " + words.get(2) + ". Families: "
                            + Arrays.stream(CraftFamily.values())
                                    .map(CraftFamily::code)
                                    .collect(Collectors.joining(", ")));
            return Outcome.FOUND_PROBLEMS;
        }
        Path file = order.folder().resolve(words.getFirst());
        if (Files.exists(file)) {
            order.answer().accept("There is a file at " + file + " already; it is left as it is");
            return Outcome.FOUND_PROBLEMS;
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            sheets.writeTemplate(family.get(), "", ShelfSheets.Format.XLSX, out);
        }
        order.answer().accept("Written to " + file);
        return Outcome.DONE;
    }
}
