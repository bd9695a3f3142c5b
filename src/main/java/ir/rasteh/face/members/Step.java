package ir.rasteh.face.members;

import ir.rasteh.catalogue.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps in which a product is written; a writer may take them in any order. */
enum Step {
    NAMES(
            Column.NAME_FA,
            Column.NAME_EN,
            Column.TEXT_FA,
            Column.TEXT_EN,
            Column.NAME_AR,
            Column.TEXT_AR,
            Column.NAME_TR,
            Column.TEXT_TR,
            Column.NAME_RU,
            Column.TEXT_RU,
            Column.NAME_ZH,
            Column.TEXT_ZH),
    GOODS(Column.SKU, Column.HS, Column.FAMILY, Column.PROVINCE, Column.COUNTY),
    ATTRIBUTES(Column.MATERIALS, Column.ATTRIBUTES),
    TERMS(
            Column.PRICE,
            Column.PRICE_TO,
            Column.CURRENCY,
            Column.UNIT,
            Column.INCOTERM,
            Column.PLACE,
            Column.MINIMUM_ORDER,
            Column.CAPACITY_MONTH,
            Column.LEAD_DAYS,
            Column.AVAILABILITY,
            Column.PACKAGING,
            Column.NET_WEIGHT_KG,
            Column.GROSS_WEIGHT_KG,
            Column.CERTIFICATES),
    PICTURES(Column.PICTURES),
    CHECK;

    private final Set<Column> columns;

    Step(Column... columns) {
        this.columns = Set.copyOf(Arrays.asList(columns));
    }

    /** Its name in element ids and keys of messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(Column column) {
        return columns.contains(column);
    }

    static Optional<Step> of(Column column) {
        return Arrays.stream(values()).filter(step -> step.holds(column)).findFirst();
    }

    /** The step that lies so many further on; the first and the last have none beyond. */
    Step further(int by) {
        List<Step> all = List.of(values());
        return all.get(Math.clamp(ordinal() + by, 0, all.size() - 1));
    }
}
