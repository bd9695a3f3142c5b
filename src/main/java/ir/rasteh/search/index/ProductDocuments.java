package ir.rasteh.search.index;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.search.FamilyNames;
import ir.rasteh.search.reading.Signposts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The documents of products: the one road by which listener, rebuild and staleness check come to the same content. A batch
 * of any size costs a fixed number of statements.
 */
@Component
class ProductDocuments {

    /** The attribute that says what a thing is. */
    private static final String FORM = "form";

    /** How the concepts of the glossary that are places begin. */
    private static final String PLACE = "place:";

    /** Width and length in whole centimetres, as the trades write a size. */
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    private final Catalogue catalogue;
    private final Certificates certificates;
    private final Vocabulary vocabulary;
    private final FamilyNames families;
    private final Signposts signposts;
    private final Clock clock;

    ProductDocuments(
            Catalogue catalogue,
            Certificates certificates,
            Vocabulary vocabulary,
            FamilyNames families,
            Signposts signposts,
            Clock clock) {
        this.catalogue = catalogue;
        this.certificates = certificates;
        this.vocabulary = vocabulary;
        this.families = families;
        this.signposts = signposts;
        this.clock = clock;
    }

    /** The documents of those among these products that buyers may see, by product. */
    Map<UUID, ProductDocument> of(Collection<UUID> ids) {
        List<Listing> listings = catalogue.listings(ids);
        Map<UUID, Badge> badges = certificates.badges(
                listings.stream().map(listing -> listing.mark().id()).collect(Collectors.toSet()),
                LocalDate.now(clock));
        return listings.stream()
                .map(listing -> document(
                        listing,
                        // The guarantee covers the goods of admitted members only.
                        listing.admitted() ? badges.get(listing.mark().id()) : null))
                .collect(Collectors.toMap(ProductDocument::id, Function.identity()));
    }

    private ProductDocument document(Listing listing, @Nullable Badge badge) {
        Product product = listing.product();
        Mark mark = listing.mark();
        Firm firm = listing.firm();
        Offer offer = product.offer();
        Map<String, Object> fields = new HashMap<>();
        fields.put(ProductSchema.SLUG, product.slug());
        product.names().texts().forEach((lang, name) -> fields.put(ProductSchema.name(lang), name));
        product.texts().texts().forEach((lang, text) -> fields.put(ProductSchema.text(lang), text));
        fields.put(ProductSchema.MARK, mark.slug());
        fields.put(ProductSchema.FIRM, firm.slug());
        fields.put(ProductSchema.PROVINCE, product.province().code());
        fields.put(ProductSchema.FAMILY, product.family().code());
        fields.put(ProductSchema.HS, product.hs().digits());
        fields.put(ProductSchema.HS_CHAPTER, product.hs().chapter());
        fields.put(ProductSchema.MATERIALS, product.materials());
        fields.put(ProductSchema.ATTRIBUTES, attributes(product));
        List<LocalizedText> facts = facts(listing);
        fields.put(ProductSchema.facts(Lang.FA), words(facts, Lang.FA));
        fields.put(
                ProductSchema.facts(Lang.EN),
                Stream.concat(words(facts, Lang.EN).stream(), codes(product)).toList());
        List<LocalizedText> kind = kind(listing);
        fields.put(ProductSchema.kind(Lang.FA), words(kind, Lang.FA));
        fields.put(ProductSchema.kind(Lang.EN), words(kind, Lang.EN));
        fields.put(ProductSchema.KINDS, concepts(kind.stream(), signposts::named));
        fields.put(ProductSchema.CONCEPTS, mentioned(product, firm, facts));
        area(product).ifPresent(area -> fields.put(ProductSchema.AREA, area));
        fields.put(ProductSchema.COMPLETENESS, Completeness.of(product));
        if (badge != null) {
            fields.put(ProductSchema.CERTIFIED_UNTIL, badge.validUntil().toString());
        }
        if (offer.price() != null) {
            fields.put(ProductSchema.PRICE, offer.price().amount());
            fields.put(
                    ProductSchema.PRICE_TO,
                    offer.priceTo() == null ? offer.price().amount() : offer.priceTo());
            fields.put(ProductSchema.CURRENCY, offer.price().currency().getCurrencyCode());
        }
        fields.put(ProductSchema.SHOWN_AT, product.createdAt().toString());
        fields.put(ProductSchema.OFFER, offer);
        product.pictures().stream()
                .findFirst()
                .ifPresent(picture -> fields.put(ProductSchema.PICTURE, ProductDocument.packed(picture)));
        return ProductDocument.of(product.id(), fields, says(product, facts));
    }

    /** Attributes as facets count them: each of several values by itself. */
    private Map<String, Object> attributes(Product product) {
        Map<String, Object> attributes = new HashMap<>();
        product.attributes().forEach((key, value) -> {
            List<String> values = vocabulary.values(product.family(), key, value);
            attributes.put(key, values.size() == 1 ? value : values);
        });
        return attributes;
    }

    /** What a product is: the goods of its mark, in the form that is on record. */
    private List<LocalizedText> kind(Listing listing) {
        Product product = listing.product();
        String form = product.attributes().getOrDefault(FORM, "");
        return Stream.concat(
                        Stream.of(listing.mark().names()),
                        form.isEmpty() ? Stream.empty() : Stream.of(vocabulary.term(product.family(), FORM, form)))
                .toList();
    }

    /** A firm may be called after anything: its name tells nothing about its goods, but often where it is. */
    private List<String> mentioned(Product product, Firm firm, List<LocalizedText> facts) {
        Stream<LocalizedText> own =
                Stream.concat(Stream.of(product.names()), facts.stream().filter(fact -> !fact.equals(firm.names())));
        return Stream.concat(
                        concepts(own, signposts::mentioned).stream(),
                        signposts.mentioned(firm.names()).stream().filter(concept -> concept.startsWith(PLACE)))
                .distinct()
                .toList();
    }

    private static List<String> concepts(Stream<LocalizedText> texts, Function<LocalizedText, List<String>> in) {
        return texts.flatMap(text -> in.apply(text).stream()).distinct().toList();
    }

    /** What is on record about a product, beside its own names and texts. */
    private List<LocalizedText> facts(Listing listing) {
        Product product = listing.product();
        Mark mark = listing.mark();
        Firm firm = listing.firm();
        return Stream.of(
                        Stream.of(mark.names(), mark.kind(), families.of(product.family()), firm.names()),
                        attributeWords(product),
                        placeWords(listing))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** Materials and attributes by the words of their trade; what is no term of the family's vocabulary as it was written. */
    private Stream<LocalizedText> attributeWords(Product product) {
        CraftFamily family = product.family();
        return Stream.concat(
                product.materials().stream().map(material -> vocabulary.term(family, "materials", material)),
                product.attributes().entrySet().stream()
                        .map(attribute -> vocabulary.term(family, attribute.getKey(), attribute.getValue())));
    }

    /** Province and county of the goods, with the county's names in other languages where mark or firm tells them. */
    private static Stream<LocalizedText> placeWords(Listing listing) {
        Product product = listing.product();
        Stream<LocalizedText> counties = Stream.concat(
                        listing.mark().counties().stream(),
                        Stream.of(listing.firm().county()))
                .filter(county -> county.texts().containsValue(product.county()));
        return Stream.concat(
                Stream.of(product.province().names(), LocalizedText.of(product.county(), product.county())), counties);
    }

    /** Everything a listing says, in passages that do not belong together. */
    private static List<String> says(Product product, List<LocalizedText> facts) {
        return Stream.concat(Stream.of(product.names(), product.texts()), facts.stream())
                .flatMap(text -> text.texts().values().stream())
                .toList();
    }

    private static Stream<String> codes(Product product) {
        HsCode hs = product.hs();
        return Stream.of(hs.heading(), hs.digits().substring(0, 6), hs.digits(), hs.toString(), product.sku())
                .distinct();
    }

    private static Optional<Double> area(Product product) {
        Matcher size = SIZE.matcher(product.attributes().getOrDefault("size", ""));
        return size.matches()
                ? Optional.of(Integer.parseInt(size.group(1)) * Integer.parseInt(size.group(2)) / 10_000.0)
                : Optional.empty();
    }

    private static List<String> words(List<LocalizedText> texts, Lang lang) {
        return texts.stream()
                .flatMap(text -> text.exactly(lang).stream())
                .distinct()
                .toList();
    }
}
