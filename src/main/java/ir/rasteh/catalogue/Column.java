package ir.rasteh.catalogue;

import java.util.Locale;
import java.util.Optional;

/** A column of the spreadsheet of listings, which is also a field of the product editor. */
public enum Column {
    SKU,
    FIRM,
    NAME_FA,
    NAME_EN,
    NAME_AR,
    NAME_TR,
    NAME_RU,
    NAME_ZH,
    TEXT_FA,
    TEXT_EN,
    TEXT_AR,
    TEXT_TR,
    TEXT_RU,
    TEXT_ZH,
    FAMILY,
    HS,
    PROVINCE,
    COUNTY,
    MATERIALS,
    PRICE,
    PRICE_TO,
    CURRENCY,
    INCOTERM,
    PLACE,
    MINIMUM_ORDER,
    UNIT,
    CAPACITY_MONTH,
    LEAD_DAYS,
    ATTRIBUTES,
    PACKAGING,
    NET_WEIGHT_KG,
    GROSS_WEIGHT_KG,
    CERTIFICATES,
    AVAILABILITY,
    PICTURES,
    STATE;

    /** The column's header. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Column> of(String header) {
        for (Column column : values()) {
            if (column.code().equals(header.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
