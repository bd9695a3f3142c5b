package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.kernel.Lang;
import ir.rasteh.media.Album;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says of a row of a sheet what would become of it on a firm's shelf, and what keeps it from there. A batch is judged with two
 * questions to the database, whatever its size.
 */
@Component
class RowJudge {

    /** Stands before the reason why a picture was not taken. */
    static final String REFUSED = "!";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final DraftReader drafts;
    private final ProductTable products;
    private final Album album;

    RowJudge(DraftReader drafts, ProductTable products, Album album) {
        this.drafts = drafts;
        this.products = products;
        this.album = album;
    }

    /** Before which shelf a row is judged, with the pictures that came beside its sheet: hashes or refusals by name. */
    record Shelf(Mark mark, Firm firm, Map<String, String> pictures) {}

    /** The rows with their fates; the fate that they had does not count. */
    List<StagedRow> judge(List<StagedRow> rows, Shelf shelf) {
        Map<String, Product> known = products
                .ofFirm(
                        shelf.firm().id(),
                        rows.stream().map(row -> row.cell(Column.SKU)).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Product::sku, product -> product));
        Set<String> pictures = knownPictures(rows, known.values());
        shelf.pictures().values().stream()
                .filter(made -> !made.startsWith(REFUSED))
                .forEach(pictures::add);
        return rows.stream().map(row -> judge(row, shelf, known, pictures)).toList();
    }

    private StagedRow judge(StagedRow row, Shelf shelf, Map<String, Product> known, Set<String> pictures) {
        ProductDraft draft = draft(row, shelf);
        DraftReader.Reading reading = drafts.read(draft, shelf.mark().family());
        List<Problem> problems = new ArrayList<>(SheetRun.problems(reading, draft, shelf.firm()));
        for (String picture : parts(draft.cell(Column.PICTURES))) {
            if (!pictures.contains(picture)) {
                problems.add(wrong(picture, shelf));
            }
        }
        Product there = known.get(draft.cell(Column.SKU));
        if (there != null && !there.markId().equals(shelf.mark().id())) {
            problems.add(Problem.of(Column.SKU, "taken"));
        }
        if (there != null && problems.isEmpty()) {
            ProductRoad.illegal(there.state(), reading.facts().state()).ifPresent(problems::add);
        }
        StagedRow.Fate fate;
        if (!problems.isEmpty()) {
            fate = StagedRow.Fate.PROBLEM;
        } else if (there == null) {
            fate = StagedRow.Fate.NEW;
        } else {
            fate = same(draft, there) ? StagedRow.Fate.SAME : StagedRow.Fate.UPDATE;
        }
        return new StagedRow(row.number(), row.cells(), List.copyOf(problems), fate);
    }

    /** The row as a draft, its pictures by their hashes as far as they were taken. */
    static ProductDraft draft(StagedRow row, Shelf shelf) {
        ProductDraft draft = new ProductDraft(row.cells(), null);
        String pictures = draft.cell(Column.PICTURES);
        return pictures.isEmpty()
                ? draft
                : draft.with(
                        Column.PICTURES,
                        parts(pictures).stream()
                                .map(part -> {
                                    String became = shelf.pictures().getOrDefault(fileName(part), REFUSED);
                                    return became.startsWith(REFUSED) ? part : became;
                                })
                                .collect(Collectors.joining("; ")));
    }

    /** Names of pictures are compared without the folder before them and in lower case. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static List<String> parts(String pictures) {
        return Arrays.stream(pictures.split("[;؛]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Problem wrong(String picture, Shelf shelf) {
        String became = shelf.pictures().get(fileName(picture));
        return became == null
                ? Problem.of(Column.PICTURES, "picture-missing", picture)
                : new Problem(
                        Column.PICTURES.code(), "picture-" + became.substring(REFUSED.length()), List.of(picture));
    }

    /** The hashes among what the rows name that are pictures: of the products themselves, or made from what was sent. */
    private Set<String> knownPictures(List<StagedRow> rows, Collection<Product> shown) {
        Set<String> pictures = new HashSet<>();
        shown.forEach(product -> pictures.addAll(product.pictures()));
        Set<String> asked = new HashSet<>();
        for (StagedRow row : rows) {
            parts(row.cell(Column.PICTURES)).stream()
                    .filter(part -> HASH.matcher(part).matches())
                    .forEach(asked::add);
        }
        asked.removeAll(pictures);
        if (!asked.isEmpty()) {
            pictures.addAll(album.of(asked).keySet());
        }
        return pictures;
    }

    /** Whether taking the row would leave the product as it is; where the row is silent, the product's own word stays. */
    private boolean same(ProductDraft draft, Product there) {
        ProductDraft present = ProductDraft.of(there, there.names().in(Lang.FA));
        Map<Column, String> cells = new HashMap<>(draft.cells());
        for (Column column : List.of(Column.FAMILY, Column.PROVINCE, Column.STATE, Column.PICTURES, Column.UNIT)) {
            cells.putIfAbsent(column, present.cell(column));
        }
        return drafts.read(new ProductDraft(cells, null), there.family())
                .facts()
                .equals(drafts.read(present, there.family()).facts());
    }
}
