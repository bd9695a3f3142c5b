package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person wrote into facts, and says of every cell that cannot be believed what is wrong with it. */
@Component
class DraftReader {

    private static final int MOST_CERTIFICATES = 20;

    static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ATTRIBUTES = 40;
    private static final BigDecimal LARGEST_NUMBER = new BigDecimal("1e15");
    private static final BigDecimal LONGEST_LEAD = BigDecimal.valueOf(3650);

    /** What reading a draft came to: the facts when there is no problem. */
    record Reading(List<Problem> problems, @Nullable ProductFacts read) {

        ProductFacts facts() {
            if (read == null) {
                throw new IllegalStateException("A draft with problems has no facts");
            }
            return read;
        }
    }

    private final Vocabulary vocabulary;
    private final AttributeReader values;

    DraftReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.values = new AttributeReader(vocabulary);
    }

    /**
     * Reads a draft.
     *
     * @param usual the family that is meant where the draft names none
     */
    Reading read(ProductDraft draft, CraftFamily usual) {
        Desk desk = new Desk(draft, new ArrayList<>());
        desk.refuseUnprintable();
        String sku = desk.required(Column.SKU, 60);
        LocalizedText names = desk.localized("NAME_", LONGEST_NAME);
        if (draft.cell(Column.NAME_FA).isEmpty() && draft.cell(Column.NAME_EN).isEmpty()) {
            desk.problem(Column.NAME_FA, "name-required");
        }
        LocalizedText texts = desk.localized("TEXT_", LONGEST_TEXT);
        CraftFamily family = desk.parsed(Column.FAMILY, CraftFamily::of, "unknown-family");
        HsCode hs = desk.required(Column.HS, 20).isEmpty() ? null : desk.parsed(Column.HS, HsCode::of, "hs-shape");
        Province province = desk.parsed(Column.PROVINCE, Province::of, "unknown-province");
        Unit unit = desk.parsed(Column.UNIT, Unit::of, "unknown-unit");
        Offer offer = offer(desk, unit == null ? Unit.PIECE : unit);
        CraftFamily trade = family == null ? usual : family;
        Map<String, String> attributes = attributes(desk, trade);
        Parcel parcel = parcel(desk);
        List<HeldCertificate> certificates = certificates(desk);
        Availability availability = desk.parsed(Column.AVAILABILITY, Availability::of, "unknown-availability");
        ProductState state = desk.parsed(Column.STATE, ProductState::of, "unknown-state");
        desk.atMost(Column.COUNTY, 80);
        desk.atMost(Column.PACKAGING, LONGEST_NAME);
        if (!desk.problems().isEmpty() || hs == null) {
            return new Reading(List.copyOf(desk.problems()), null);
        }
        ProductFacts facts = new ProductFacts(
                sku,
                names,
                texts,
                family,
                hs,
                province,
                draft.cell(Column.COUNTY),
                parts(draft.cell(Column.MATERIALS)).stream()
                        .map(word -> vocabulary
                                .value(trade, Vocabulary.MATERIALS, word)
                                .orElse(word))
                        .toList(),
                offer,
                attributes,
                draft.cell(Column.PACKAGING),
                parcel,
                certificates,
                availability,
                parts(draft.cell(Column.PICTURES)),
                state);
        return new Reading(List.of(), facts);
    }

    private static Offer offer(Desk desk, Unit unit) {
        BigDecimal price = desk.number(Column.PRICE);
        BigDecimal priceTo = desk.number(Column.PRICE_TO);
        Currency currency = desk.parsed(Column.CURRENCY, DraftReader::currency, "unknown-currency");
        Incoterm incoterm = desk.parsed(Column.INCOTERM, Incoterm::of, "unknown-incoterm");
        if (price != null && desk.draft().cell(Column.CURRENCY).isEmpty()) {
            desk.problem(Column.CURRENCY, "price-without-currency");
        }
        if (priceTo != null && (price == null || priceTo.compareTo(price) < 0)) {
            desk.problem(Column.PRICE_TO, "price-range");
        }
        BigDecimal minimumOrder = desk.number(Column.MINIMUM_ORDER);
        BigDecimal capacity = desk.number(Column.CAPACITY_MONTH);
        BigDecimal lead = desk.number(Column.LEAD_DAYS);
        if (lead != null
                && (lead.compareTo(LONGEST_LEAD) > 0
                        || lead.stripTrailingZeros().scale() > 0)) {
            desk.problem(Column.LEAD_DAYS, "whole-days");
            lead = null;
        }
        desk.atMost(Column.PLACE, 80);
        return new Offer(
                price == null || currency == null ? null : new Money(price, currency),
                priceTo,
                incoterm,
                desk.draft().cell(Column.PLACE),
                unit,
                quantity(minimumOrder, unit),
                quantity(capacity, unit),
                lead == null ? null : lead.intValue());
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal amount, Unit unit) {
        return amount == null || amount.signum() == 0 ? null : new Quantity(amount, unit);
    }

    private static Parcel parcel(Desk desk) {
        BigDecimal net = desk.number(Column.NET_WEIGHT_KG);
        BigDecimal gross = desk.number(Column.GROSS_WEIGHT_KG);
        if (net != null && gross != null && gross.compareTo(net) < 0) {
            desk.problem(Column.GROSS_WEIGHT_KG, "gross-below-net");
        }
        return new Parcel(net, gross);
    }

    private static List<HeldCertificate> certificates(Desk desk) {
        List<HeldCertificate> certificates = new ArrayList<>();
        for (String part : parts(desk.draft().cell(Column.CERTIFICATES))) {
            HeldCertificate.of(part)
                    .ifPresentOrElse(
                            certificates::add, () -> desk.problem(Column.CERTIFICATES, "certificate-shape", part));
        }
        if (certificates.size() > MOST_CERTIFICATES) {
            desk.problem(Column.CERTIFICATES, "too-many", String.valueOf(MOST_CERTIFICATES));
        }
        return certificates;
    }

    private Map<String, String> attributes(Desk desk, CraftFamily family) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String part : parts(desk.draft().cell(Column.ATTRIBUTES))) {
            int equals = part.indexOf('=');
            if (equals < 1 || equals == part.length() - 1) {
                desk.problem(Column.ATTRIBUTES, "attribute-shape", part);
            } else {
                String written = part.substring(0, equals).strip();
                String key = vocabulary.key(family, written).orElse(written);
                attributes.put(
                        key, value(desk, family, key, part.substring(equals + 1).strip()));
            }
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            desk.problem(Column.ATTRIBUTES, "too-many", String.valueOf(MOST_ATTRIBUTES));
        }
        return attributes;
    }

    private String value(Desk desk, CraftFamily family, String key, String written) {
        return switch (values.read(family, key, written)) {
            case null -> written;
            case AttributeReader.Reading.Value value -> value.text();
            case AttributeReader.Reading.Wrong wrong -> {
                desk.problem(Column.ATTRIBUTES, wrong.code(), wrong.arguments().toArray(String[]::new));
                yield written;
            }
        };
    }

    private static Optional<Currency> currency(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return Currency.availableCurrencies()
                .filter(currency -> currency.getCurrencyCode().equals(wanted))
                .findFirst();
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;؛]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The draft on the reader's desk, beside the sheet on which the problems are noted. */
    private record Desk(ProductDraft draft, List<Problem> problems) {

        void problem(Column column, String code, String... arguments) {
            problems.add(Problem.of(column, code, arguments));
        }

        /** Control characters and halves of characters are damage, not writing; a database would refuse them later and darker. */
        void refuseUnprintable() {
            draft.cells().forEach((column, text) -> {
                boolean damaged = text.codePoints()
                        .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                                || c == 0x7F
                                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
                if (damaged) {
                    problem(column, "unprintable");
                }
            });
        }

        String required(Column column, int longest) {
            String text = draft.cell(column);
            if (text.isEmpty()) {
                problem(column, "required");
            }
            atMost(column, longest);
            return text;
        }

        void atMost(Column column, int longest) {
            if (draft.cell(column).length() > longest) {
                problem(column, "too-long", String.valueOf(longest));
            }
        }

        LocalizedText localized(String prefix, int longest) {
            Map<Lang, String> texts = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                Column column = ProductDraft.column(prefix, lang);
                atMost(column, longest);
                texts.put(lang, draft.cell(column));
            }
            return new LocalizedText(texts);
        }

        <T> @Nullable T parsed(Column column, Function<String, Optional<T>> parser, String code) {
            String text = draft.cell(column);
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> value = parser.apply(text);
            if (value.isEmpty()) {
                problem(column, code, text);
            }
            return value.orElse(null);
        }

        @Nullable
        BigDecimal number(Column column) {
            String text = draft.cell(column);
            if (text.isEmpty()) {
                return null;
            }
            Optional<BigDecimal> number = WrittenNumber.read(text);
            if (number.isEmpty()) {
                problem(column, "not-a-number", text);
                return null;
            }
            if (number.get().signum() < 0 || number.get().compareTo(LARGEST_NUMBER) > 0) {
                problem(column, "out-of-range", text);
                return null;
            }
            return number.get();
        }
    }
}
