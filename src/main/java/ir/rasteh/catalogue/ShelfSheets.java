package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Shelves as spreadsheets on their way out: what is written here comes back through {@link ProductImport} as the same goods. */
@Component
public class ShelfSheets {

    private static final String EXAMPLE = "#example";
    private static final String HINT = "#hint";

    /** Rows of a template with these numbers are never taken. */
    static final Set<String> NOT_TAKEN = Set.of(EXAMPLE, HINT);

    private static final int PAGE = 500;
    private static final int MOST_TERMS = 12;

    private final ProductTable products;
    private final Firms firms;
    private final Vocabulary vocabulary;

    ShelfSheets(ProductTable products, Firms firms, Vocabulary vocabulary) {
        this.products = products;
        this.firms = firms;
        this.vocabulary = vocabulary;
    }

    /** The format in which a sheet goes out. */
    public enum Format {
        CSV,
        XLSX;

        /** How the names of its files end. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        SheetWriter to(OutputStream out) throws IOException {
            return this == CSV ? new CsvWriter(out) : new XlsxWriter(out);
        }
    }

    /**
     * Writes a firm's shelf under a mark, or the shelves of all firms of the mark, with every state.
     *
     * @param firm null for all firms, which is for the mark's steward alone
     * @param out stays open
     * @throws AccessDeniedException when this is neither the firm's nor the mark's person
     */
    public void write(Mark mark, @Nullable Firm firm, Format format, Actor actor, OutputStream out) throws IOException {
        if (!actor.may(Role.STEWARD, mark.slug()) && (firm == null || !actor.may(Role.MEMBER, firm.slug()))) {
            throw new AccessDeniedException("Only the firm itself or the mark's steward may carry its shelf away");
        }
        SheetWriter sheet = format.to(out);
        sheet.row(header(), true);
        Map<UUID, String> names = new HashMap<>();
        UUID after = null;
        while (true) {
            List<Product> page = products.pageOf(mark.id(), firm == null ? null : firm.id(), after, PAGE);
            for (Product product : page) {
                String name = names.computeIfAbsent(product.firmId(), this::nameOf);
                sheet.row(cells(ProductDraft.of(product, name)), false);
            }
            if (page.size() < PAGE) {
                break;
            }
            after = page.getLast().id();
        }
        sheet.end();
    }

    /** Writes the template of a family: the header, an example, and its attributes with their words in Persian and English. */
    public void writeTemplate(CraftFamily family, String firm, Format format, OutputStream out) throws IOException {
        SheetWriter sheet = format.to(out);
        sheet.row(header(), true);
        Map<Column, String> example = new EnumMap<>(Column.class);
        example.put(Column.SKU, EXAMPLE);
        example.put(Column.FIRM, firm);
        example.put(Column.NAME_FA, "نمونه؛ این سطر خوانده نمی‌شود");
        example.put(Column.NAME_EN, "Example; this row is not taken");
        example.put(Column.FAMILY, family.code());
        example.put(Column.HS, "9401.61");
        example.put(Column.PRICE, "۱٬۲۵۰");
        example.put(Column.CURRENCY, "USD");
        example.put(Column.INCOTERM, "FCA");
        example.put(Column.UNIT, "piece");
        example.put(Column.LEAD_DAYS, "30");
        example.put(Column.STATE, ProductState.DRAFT.code());
        example.put(
                Column.ATTRIBUTES,
                vocabulary.attributes(family).values().stream()
                        .limit(3)
                        .map(attribute -> attribute.key() + "=…")
                        .collect(Collectors.joining("; ")));
        sheet.row(cells(new ProductDraft(example, null)), false);
        Map<String, List<Vocabulary.Term>> terms = vocabulary
                .terms()
                .filter(term -> term.family() == family)
                .collect(Collectors.groupingBy(Vocabulary.Term::attribute));
        for (Vocabulary.Attribute attribute : vocabulary.attributes(family).values()) {
            sheet.row(hint(attribute, terms.getOrDefault(attribute.key(), List.of())), false);
        }
        sheet.end();
    }

    /** The title of the column in which a sheet that goes back to its sender says what is wrong; it is never read. */
    static final String PROBLEMS = "problems";

    /** Writes what is left of a sheet, each row with its problems in words, to be put right elsewhere and sent again. */
    void writeRest(
            List<Column> columns,
            Stream<StagedRow> rows,
            Format format,
            Function<Problem, String> words,
            OutputStream out)
            throws IOException {
        SheetWriter sheet = format.to(out);
        List<String> header = new ArrayList<>(columns.stream().map(Column::code).toList());
        header.add(PROBLEMS);
        sheet.row(header, true);
        for (StagedRow row : (Iterable<StagedRow>) rows::iterator) {
            List<String> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(Defused.write(row.cell(column))));
            cells.add(Defused.write(row.problems().stream()
                    .map(problem -> problem.column() + ": " + words.apply(problem))
                    .collect(Collectors.joining(" "))));
            sheet.row(cells, false);
        }
        sheet.end();
    }

    private static List<String> hint(Vocabulary.Attribute attribute, List<Vocabulary.Term> terms) {
        Map<Column, String> hint = new EnumMap<>(Column.class);
        hint.put(Column.SKU, HINT);
        String unit = attribute.unit().isBlank() ? "" : " (" + attribute.unit() + ")";
        hint.put(Column.NAME_FA, attribute.names().in(Lang.FA) + unit + words(terms, Lang.FA));
        hint.put(Column.NAME_EN, attribute.names().in(Lang.EN) + unit + words(terms, Lang.EN));
        hint.put(
                Column.ATTRIBUTES,
                attribute.key() + "="
                        + (terms.isEmpty() ? "…" : terms.getFirst().value()));
        return cells(new ProductDraft(hint, null));
    }

    private static String words(List<Vocabulary.Term> terms, Lang lang) {
        if (terms.isEmpty()) {
            return "";
        }
        return terms.stream()
                .limit(MOST_TERMS)
                .map(term -> term.value() + ": " + term.names().in(lang))
                .collect(Collectors.joining(
                        lang == Lang.FA ? "؛ " : "; ", " — ", terms.size() > MOST_TERMS ? " …" : ""));
    }

    private static List<String> header() {
        return Arrays.stream(Column.values()).map(Column::code).toList();
    }

    private static List<String> cells(ProductDraft draft) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(Defused.write(draft.cell(column)));
        }
        return cells;
    }

    /** The name by which the import finds the firm again. */
    private String nameOf(UUID firmId) {
        LocalizedText names = firms.byIds(List.of(firmId)).values().stream()
                .findFirst()
                .map(Firm::names)
                .orElse(LocalizedText.empty());
        return names.exactly(Lang.FA).orElseGet(() -> names.in(Lang.EN));
    }
}
