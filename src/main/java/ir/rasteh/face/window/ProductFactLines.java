package ir.rasteh.face.window;

import ir.rasteh.catalogue.Availability;
import ir.rasteh.catalogue.CarpetDensity;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of a product's page: what it is, and how it is ordered. */
@Component
class ProductFactLines {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d+)?");

    /** A year that was kept before dates were: no goods are so old, so that it is one of the Jalali calendar. */
    private static final int FIRST_GREGORIAN = 1600;

    private static final int BETWEEN_CALENDARS = 621;

    /** The Harmonized System has none of this number: in a preview it says that no code was chosen yet. */
    private static final String NO_CHAPTER = "00";

    private final Vocabulary vocabulary;

    ProductFactLines(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A line of the table of facts.
     *
     * @param note the language of the value where it is not the page's
     */
    record Fact(String label, String value, @Nullable String note) {}

    List<Fact> facts(Product product, Wording say) {
        Lang lang = say.lang();
        List<Fact> facts = new ArrayList<>();
        Map<String, Vocabulary.Attribute> known = vocabulary.attributes(product.family());
        // In the order of the trade's own words: a jsonb column keeps none.
        List<String> order = List.copyOf(known.keySet());
        List<String> keys = new ArrayList<>(product.attributes().keySet());
        keys.sort(Comparator.comparingInt(key -> order.contains(key) ? order.indexOf(key) : order.size()));
        for (String key : keys) {
            Vocabulary.Attribute attribute = known.get(key);
            facts.add(new Fact(
                    attribute == null ? key : attribute.names().in(lang), value(product, key, attribute, say), null));
        }
        if (!product.materials().isEmpty()) {
            facts.add(new Fact(
                    say.text("window.fact.materials"),
                    product.materials().stream()
                            .map(code -> vocabulary
                                    .term(product.family(), "materials", code)
                                    .in(lang))
                            .collect(Collectors.joining(say.text("window.list.separator"))),
                    null));
        }
        return facts;
    }

    private String value(Product product, String key, Vocabulary.@Nullable Attribute attribute, Wording say) {
        String value = product.attributes().getOrDefault(key, "");
        if (attribute == null) {
            return say.digits(value);
        }
        return switch (attribute.rule().kind()) {
            case TERM, TERMS, YES_NO, TEXT, NUMBER, RANGE, SIZE -> {
                String term = vocabulary.term(product.family(), key, value).in(say.lang());
                String worded = term.equals(value) ? say.measure(value, attribute.unit()) : term;
                yield worded + besides(product, key, value, say);
            }
            case DATE -> date(value, say);
        };
    }

    /** Buyers abroad count knots where weavers count raj. */
    private static String besides(Product product, String key, String value, Wording say) {
        if (product.family() != CraftFamily.CARPET
                || !key.equals("raj")
                || product.attributes().containsKey("knots")
                || !NUMBER.matcher(value).matches()) {
            return "";
        }
        return " · " + say.text("window.fact.knots-about", say.exact(CarpetDensity.knots(new BigDecimal(value))));
    }

    private static String date(String value, Wording say) {
        if (DAY.matcher(value).matches()) {
            return say.date(LocalDate.parse(value));
        }
        if (YEAR.matcher(value).matches()) {
            int year = Integer.parseInt(value);
            return say.year(year < FIRST_GREGORIAN ? year + BETWEEN_CALENDARS : year);
        }
        return say.digits(value);
    }

    List<Fact> terms(Product product, Wording say, LocalDate today) {
        List<Fact> terms = new ArrayList<>();
        Offer offer = product.offer();
        String availability = availability(product.availability(), say, today);
        if (!availability.isEmpty()) {
            terms.add(new Fact(say.text("window.fact.availability"), availability, null));
        }
        if (offer.minimumOrder() != null) {
            terms.add(new Fact(say.text("window.fact.minimum-order"), say.quantity(offer.minimumOrder()), null));
        }
        if (offer.capacityMonth() != null) {
            terms.add(new Fact(
                    say.text("window.fact.capacity"),
                    say.text("window.fact.a-month", say.quantity(offer.capacityMonth())),
                    null));
        }
        if (offer.leadDays() != null) {
            terms.add(new Fact(say.text("window.fact.lead-time"), say.count("window.days", offer.leadDays()), null));
        }
        if (!product.packaging().isBlank()) {
            terms.add(new Fact(say.text("window.fact.packaging"), product.packaging(), "en"));
        }
        weight(terms, "window.fact.net-weight", product.parcel().netKg(), say);
        weight(terms, "window.fact.gross-weight", product.parcel().grossKg(), say);
        if (!product.hs().chapter().equals(NO_CHAPTER)) {
            terms.add(hs(product, say));
        }
        terms.add(new Fact(say.text("window.fact.number"), product.sku(), "en"));
        return terms;
    }

    private Fact hs(Product product, Wording say) {
        return new Fact(
                say.text("window.fact.hs"),
                say.digits(product.hs().toString())
                        + vocabulary
                                .goods(product.hs())
                                .map(goods -> " · " + goods.in(say.lang()))
                                .orElse(""),
                null);
    }

    private static void weight(List<Fact> terms, String key, @Nullable BigDecimal kilograms, Wording say) {
        if (kilograms != null) {
            terms.add(new Fact(say.text(key), say.measure(kilograms.toPlainString(), "kg"), null));
        }
    }

    /** Once its day has come, nobody needs to hear that it could not be had before. */
    private static String availability(@Nullable Availability availability, Wording say, LocalDate today) {
        return switch (availability) {
            case null -> "";
            case Availability.InStock here -> say.text("window.availability.in-stock");
            case Availability.MadeToOrder order -> say.text("window.availability.made-to-order");
            case Availability.NotBefore later ->
                later.day().isAfter(today) ? say.text("window.availability.not-before", say.date(later.day())) : "";
        };
    }
}
