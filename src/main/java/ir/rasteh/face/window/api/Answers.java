package ir.rasteh.face.window.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Member;
import ir.rasteh.brand.Regulations;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.search.ProductCard;
import ir.rasteh.search.Recognition;
import ir.rasteh.search.ResultPage;
import ir.rasteh.search.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of the JSON, as programs rely on them. Names are texts by language code; an absent value is {@code null}. */
final class Answers {

    private Answers() {}

    record Named(String slug, Map<String, String> names) {

        static Named of(ProductCard.Named named) {
            return new Named(named.slug(), named.names().byCode());
        }
    }

    /** What one unit costs, and under which term; {@code amountTo} ends a range. */
    record Price(
            BigDecimal amount,
            @Nullable BigDecimal amountTo,
            String currency,
            @Nullable String incoterm,
            String place) {

        static @Nullable Price of(Offer offer) {
            Money price = offer.price();
            return price == null
                    ? null
                    : new Price(
                            price.amount(),
                            offer.priceTo(),
                            price.currency().getCurrencyCode(),
                            offer.incoterm() == null ? null : offer.incoterm().name(),
                            offer.place());
        }
    }

    record Amount(BigDecimal amount, String unit) {

        static @Nullable Amount of(@Nullable Quantity quantity) {
            return quantity == null
                    ? null
                    : new Amount(quantity.amount(), quantity.unit().code());
        }
    }

    record Item(
            String slug,
            Map<String, String> names,
            Named mark,
            Named firm,
            String family,
            String province,
            String hs,
            @Nullable Price price,
            @Nullable Amount minimumOrder,
            @Nullable LocalDate certifiedUntil,
            @Nullable String picture,
            Map<String, String> highlights) {

        static Item of(ProductCard card) {
            return new Item(
                    card.slug(),
                    card.names().byCode(),
                    Named.of(card.mark()),
                    Named.of(card.firm()),
                    card.family().code(),
                    card.province().code(),
                    card.hs().digits(),
                    Price.of(card.offer()),
                    Amount.of(card.offer().minimumOrder()),
                    card.certifiedUntil(),
                    card.picture() == null ? null : addressOf(card.picture()),
                    card.highlights());
        }
    }

    record FacetValue(String value, String label, long count) {}

    /**
     * How a part of the query was understood.
     *
     * @param literal what the parameter {@code literal} is to be, where it was not meant so
     * @param narrows whether it left out what does not match; otherwise it only ranks
     */
    record Understood(String from, String to, String why, String literal, boolean narrows) {

        static Understood of(Recognition recognition, Lang lang) {
            return new Understood(
                    recognition.from(),
                    recognition.to().in(lang),
                    recognition.why().name().toLowerCase(Locale.ROOT),
                    recognition.key(),
                    recognition.narrows());
        }
    }

    /** A part of a listing's score, as a steward asked for it. */
    record Reason(String what, double worth) {}

    record Results(
            long total,
            int page,
            int size,
            List<Item> items,
            Map<String, List<FacetValue>> facets,
            List<Understood> understood,
            @Nullable String didYouMean,
            boolean loosened,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<Reason>> reasons) {

        static Results of(ResultPage found, Lang lang) {
            Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
            found.facets()
                    .forEach((name, values) -> facets.put(
                            name,
                            values.stream()
                                    .map(value -> new FacetValue(
                                            value.value(),
                                            value.label().isEmpty()
                                                    ? value.value()
                                                    : value.label().in(lang),
                                            value.count()))
                                    .toList()));
            return new Results(
                    found.total(),
                    found.page(),
                    found.size(),
                    found.items().stream().map(Item::of).toList(),
                    facets,
                    found.understood().stream()
                            .map(recognition -> Understood.of(recognition, lang))
                            .toList(),
                    found.didYouMean().isBlank() ? null : found.didYouMean(),
                    found.loosened(),
                    reasons(found));
        }

        private static Map<String, List<Reason>> reasons(ResultPage found) {
            Map<String, List<Reason>> reasons = new LinkedHashMap<>();
            found.reasons()
                    .forEach((slug, each) -> reasons.put(
                            slug,
                            each.stream()
                                    .map(reason -> new Reason(reason.what(), reason.worth()))
                                    .toList()));
            return reasons;
        }
    }

    record FamilySuggestion(String value, String label) {}

    /** {@code queries} are spelled-out queries. */
    record Suggestions(List<Named> products, List<Named> marks, List<FamilySuggestion> families, List<String> queries) {

        static Suggestions of(List<Suggestion> suggestions, Lang lang) {
            return new Suggestions(
                    named(suggestions, Suggestion.Kind.PRODUCT),
                    named(suggestions, Suggestion.Kind.MARK),
                    suggestions.stream()
                            .filter(suggestion -> suggestion.kind() == Suggestion.Kind.FAMILY)
                            .map(suggestion -> new FamilySuggestion(
                                    suggestion.value(), suggestion.label().in(lang)))
                            .toList(),
                    suggestions.stream()
                            .filter(suggestion -> suggestion.kind() == Suggestion.Kind.QUERY)
                            .map(Suggestion::value)
                            .toList());
        }

        private static List<Named> named(List<Suggestion> suggestions, Suggestion.Kind kind) {
            return suggestions.stream()
                    .filter(suggestion -> suggestion.kind() == kind)
                    .map(suggestion ->
                            new Named(suggestion.value(), suggestion.label().byCode()))
                    .toList();
        }
    }

    /** A code of the vocabulary with what it is called. */
    record Term(String value, Map<String, String> names) {}

    record Attribute(
            String key, Map<String, String> names, String value, Map<String, String> valueNames, String unit) {}

    record Certificate(String number, LocalDate validUntil) {

        static @Nullable Certificate of(@Nullable Badge badge) {
            return badge == null ? null : new Certificate(badge.number(), badge.validUntil());
        }
    }

    record ProductSheet(
            String slug,
            String sku,
            Map<String, String> names,
            Map<String, String> texts,
            Named mark,
            Named firm,
            String family,
            String province,
            String county,
            String hs,
            List<Term> materials,
            List<Attribute> attributes,
            @Nullable Price price,
            @Nullable Amount minimumOrder,
            @Nullable Amount capacityMonth,
            @Nullable Integer leadDays,
            String packaging,
            List<String> pictures,
            @Nullable LocalDate certifiedUntil,
            @Nullable Certificate certificate,
            boolean sample) {

        static ProductSheet of(Listing listing, @Nullable Badge badge, Vocabulary vocabulary) {
            Product product = listing.product();
            Offer offer = product.offer();
            return new ProductSheet(
                    product.slug(),
                    product.sku(),
                    product.names().byCode(),
                    product.texts().byCode(),
                    new Named(listing.mark().slug(), listing.mark().names().byCode()),
                    new Named(listing.firm().slug(), listing.firm().names().byCode()),
                    product.family().code(),
                    product.province().code(),
                    product.county(),
                    product.hs().digits(),
                    product.materials().stream()
                            .map(code -> new Term(
                                    code,
                                    vocabulary
                                            .term(product.family(), "materials", code)
                                            .byCode()))
                            .toList(),
                    attributes(product, vocabulary),
                    Price.of(offer),
                    Amount.of(offer.minimumOrder()),
                    Amount.of(offer.capacityMonth()),
                    offer.leadDays(),
                    product.packaging(),
                    product.pictures().stream().map(Answers::addressOf).toList(),
                    badge == null ? null : badge.validUntil(),
                    Certificate.of(badge),
                    listing.firm().sample());
        }

        private static List<Attribute> attributes(Product product, Vocabulary vocabulary) {
            Map<String, Vocabulary.Attribute> known = vocabulary.attributes(product.family());
            return product.attributes().entrySet().stream()
                    .map(attribute -> {
                        Vocabulary.Attribute described = known.get(attribute.getKey());
                        return new Attribute(
                                attribute.getKey(),
                                described == null
                                        ? LocalizedText.of(attribute.getKey(), attribute.getKey())
                                                .byCode()
                                        : described.names().byCode(),
                                attribute.getValue(),
                                vocabulary
                                        .term(product.family(), attribute.getKey(), attribute.getValue())
                                        .byCode(),
                                described == null ? "" : described.unit());
                    })
                    .toList();
        }
    }

    record MarkItem(
            String slug,
            Map<String, String> names,
            Map<String, String> kind,
            String family,
            List<String> provinces,
            int products,
            @Nullable LocalDate certifiedUntil,
            boolean sample) {

        static MarkItem of(Mark mark, int products, @Nullable Badge badge) {
            return new MarkItem(
                    mark.slug(),
                    mark.names().byCode(),
                    mark.kind().byCode(),
                    mark.family().code(),
                    mark.provinces().stream().map(Province::code).toList(),
                    products,
                    badge == null ? null : badge.validUntil(),
                    mark.sample());
        }
    }

    record MarkList(int total, List<MarkItem> items) {}

    record Steward(Map<String, String> names, String email) {}

    record AlsoHeld(String kind, Map<String, String> names, String level, String standing) {}

    record Rules(
            int version,
            LocalDate declaredOn,
            @Nullable LocalDate inForceFrom,
            List<Map<String, String>> common,
            Map<String, String> entitled,
            Map<String, String> sanctions) {

        static Rules of(Regulations regulations) {
            return new Rules(
                    regulations.version(),
                    regulations.declaredOn(),
                    regulations.registeredOn(),
                    regulations.common().stream().map(LocalizedText::byCode).toList(),
                    regulations.entitled().byCode(),
                    regulations.sanctions().byCode());
        }
    }

    record MemberFirm(
            String slug,
            Map<String, String> names,
            String province,
            Map<String, String> county,
            List<String> roles,
            LocalDate memberSince,
            boolean admitted) {

        static MemberFirm of(Member member) {
            Firm firm = member.firm();
            return new MemberFirm(
                    firm.slug(),
                    firm.names().byCode(),
                    firm.province().code(),
                    firm.county().byCode(),
                    firm.roles(),
                    member.since(),
                    member.admitted());
        }
    }

    record MarkSheet(
            String slug,
            Map<String, String> names,
            Map<String, String> kind,
            String family,
            List<String> provinces,
            List<Map<String, String>> counties,
            List<String> hsHeadings,
            Map<String, String> story,
            List<AlsoHeld> alsoHeld,
            Steward steward,
            LocalDate foundedOn,
            @Nullable Rules regulations,
            List<MemberFirm> members,
            int products,
            @Nullable LocalDate certifiedUntil,
            @Nullable Certificate certificate,
            boolean sample) {

        static MarkSheet of(
                Mark mark,
                @Nullable Regulations regulations,
                List<Member> members,
                int products,
                @Nullable Badge badge) {
            return new MarkSheet(
                    mark.slug(),
                    mark.names().byCode(),
                    mark.kind().byCode(),
                    mark.family().code(),
                    mark.provinces().stream().map(Province::code).toList(),
                    mark.counties().stream().map(LocalizedText::byCode).toList(),
                    mark.hsHeadings(),
                    mark.story().byCode(),
                    mark.alsoHeld().stream()
                            .map(held -> new AlsoHeld(held.kind(), held.name().byCode(), held.level(), held.standing()))
                            .toList(),
                    new Steward(mark.steward().names().byCode(), mark.steward().email()),
                    mark.foundedOn(),
                    regulations == null ? null : Rules.of(regulations),
                    members.stream().map(MemberFirm::of).toList(),
                    products,
                    badge == null ? null : badge.validUntil(),
                    Certificate.of(badge),
                    mark.sample());
        }
    }

    private static String addressOf(String hash) {
        return "/media/" + hash;
    }
}
