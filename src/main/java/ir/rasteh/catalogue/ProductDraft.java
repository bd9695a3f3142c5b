package ir.rasteh.catalogue;

import ir.rasteh.kernel.Lang;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A product as its writer left it, in the editor or in a row of a spreadsheet: text by column, not yet believed.
 *
 * @param cells what was written, by column; an absent column is open
 * @param basedOn the version that the writer saw, or null for a new product or a row that updates by sku
 */
public record ProductDraft(
        Map<Column, String> cells, @Nullable Long basedOn) {

    public ProductDraft {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        cells.forEach((column, text) -> {
            if (!text.isBlank()) {
                kept.put(column, text.strip());
            }
        });
        cells = Collections.unmodifiableMap(kept);
    }

    /** What was written in a column; empty text when nothing was. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The same draft with another text in one column. */
    public ProductDraft with(Column column, String text) {
        Map<Column, String> changed = new EnumMap<>(Column.class);
        changed.putAll(cells);
        changed.put(column, text);
        return new ProductDraft(changed, basedOn);
    }

    /** A product as a draft for its editor, from which {@code Catalogue.save} makes the same product again. */
    public static ProductDraft of(Product product, String firm) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, product.sku());
        cells.put(Column.FIRM, firm);
        for (Lang lang : Lang.values()) {
            product.names().exactly(lang).ifPresent(text -> cells.put(column("NAME_", lang), text));
            product.texts().exactly(lang).ifPresent(text -> cells.put(column("TEXT_", lang), text));
        }
        cells.put(Column.FAMILY, product.family().code());
        cells.put(Column.HS, product.hs().toString());
        cells.put(Column.PROVINCE, product.province().code());
        cells.put(Column.COUNTY, product.county());
        cells.put(Column.MATERIALS, String.join("; ", product.materials()));
        Offer offer = product.offer();
        if (offer.price() != null) {
            cells.put(Column.PRICE, offer.price().amount().toPlainString());
            cells.put(Column.CURRENCY, offer.price().currency().getCurrencyCode());
        }
        putNumber(cells, Column.PRICE_TO, offer.priceTo());
        if (offer.incoterm() != null) {
            cells.put(Column.INCOTERM, offer.incoterm().name());
        }
        cells.put(Column.PLACE, offer.place());
        cells.put(Column.UNIT, offer.unit().code());
        if (offer.minimumOrder() != null) {
            putNumber(cells, Column.MINIMUM_ORDER, offer.minimumOrder().amount());
        }
        if (offer.capacityMonth() != null) {
            putNumber(cells, Column.CAPACITY_MONTH, offer.capacityMonth().amount());
        }
        if (offer.leadDays() != null) {
            cells.put(Column.LEAD_DAYS, offer.leadDays().toString());
        }
        cells.put(
                Column.ATTRIBUTES,
                product.attributes().entrySet().stream()
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .collect(Collectors.joining("; ")));
        cells.put(Column.PACKAGING, product.packaging());
        putNumber(cells, Column.NET_WEIGHT_KG, product.parcel().netKg());
        putNumber(cells, Column.GROSS_WEIGHT_KG, product.parcel().grossKg());
        cells.put(
                Column.CERTIFICATES,
                product.certificates().stream().map(HeldCertificate::written).collect(Collectors.joining("; ")));
        if (product.availability() != null) {
            cells.put(Column.AVAILABILITY, product.availability().code());
        }
        cells.put(Column.PICTURES, String.join("; ", product.pictures()));
        cells.put(Column.STATE, product.state().code());
        return new ProductDraft(cells, product.version());
    }

    static Column column(String prefix, Lang lang) {
        return Column.valueOf(prefix + lang.name());
    }

    private static void putNumber(Map<Column, String> cells, Column column, @Nullable BigDecimal number) {
        if (number != null) {
            cells.put(column, number.toPlainString());
        }
    }
}
