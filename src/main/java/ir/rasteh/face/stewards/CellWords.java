package ir.rasteh.face.stewards;

import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of a product as a person reads them: names in the place of codes, one attribute a line. */
final class CellWords {

    private final Wording wording;
    private final Vocabulary vocabulary;
    private final CraftFamily family;

    CellWords(Wording wording, Vocabulary vocabulary, CraftFamily family) {
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.family = family;
    }

    String of(Column column, String cell) {
        return switch (column) {
            case FAMILY -> CraftFamily.of(cell).map(wording::family).orElse(cell);
            case PROVINCE ->
                Province.of(cell)
                        .map(province -> province.names().in(wording.lang()))
                        .orElse(cell);
            case UNIT -> Unit.of(cell).map(wording::unit).orElse(cell);
            case PLACE -> vocabulary.place(cell).in(wording.lang());
            case ATTRIBUTES ->
                Arrays.stream(cell.split("\\s*;\\s*")).map(this::attribute).collect(Collectors.joining("\n"));
            case PRICE, PRICE_TO, MINIMUM_ORDER, CAPACITY_MONTH, LEAD_DAYS -> wording.digits(cell);
            default -> cell;
        };
    }

    private String attribute(String written) {
        int equals = written.indexOf('=');
        if (equals < 0) {
            return written;
        }
        String key = written.substring(0, equals);
        String name = Optional.ofNullable(vocabulary.attributes(family).get(key))
                .map(attribute -> attribute.names().in(wording.lang()))
                .orElse(key);
        return name + ": " + wording.digits(written.substring(equals + 1));
    }
}
