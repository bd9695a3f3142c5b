package ir.rasteh.search.relevance;

import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The listings of the catalogue, read from the database: the facts that judgements speak of, and the words that are searched. */
public final class Goods {

    private static final int PAGE = 1000;

    private final Catalogue catalogue;
    private final Certificates certificates;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    public Goods(ApplicationContext house) {
        this.catalogue = house.getBean(Catalogue.class);
        this.certificates = house.getBean(Certificates.class);
        this.vocabulary = house.getBean(Vocabulary.class);
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    /**
     * What plain searches look in: the same words that a listing says of itself, of its mark, of its firm and of its attributes.
     *
     * @param names by language
     * @param texts by language
     */
    public record Words(
            UUID id, LocalizedText names, LocalizedText texts, String mark, String firm, String attributes) {

        /** All of them in one. */
        public String whole() {
            return Stream.of(
                            names.texts().values().stream(),
                            Stream.of(mark, firm, attributes),
                            texts.texts().values().stream())
                    .flatMap(text -> text)
                    .collect(Collectors.joining(" "));
        }

        /** By the name of a field. */
        Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            names.texts().forEach((lang, text) -> fields.put("name_" + lang.code(), text));
            texts.texts().forEach((lang, text) -> fields.put("text_" + lang.code(), text));
            fields.put("mark", mark);
            fields.put("firm", firm);
            fields.put("attributes", attributes);
            return fields;
        }

        static List<String> fieldNames() {
            return Stream.concat(
                            Stream.of(Lang.values())
                                    .flatMap(lang -> Stream.of("name_" + lang.code(), "text_" + lang.code())),
                            Stream.of("mark", "firm", "attributes"))
                    .toList();
        }
    }

    /** One page after the other, in ascending order of ids. */
    @FunctionalInterface
    public interface Page {
        void take(List<Listing> listings) throws Exception;
    }

    /** Walks all listings. */
    public void walk(Page page) throws Exception {
        walk(null, page);
    }

    /** Walks the listings with ids beyond this one, and says which was the last; that one when there are none. */
    public @Nullable UUID walk(@Nullable UUID from, Page page) throws Exception {
        @Nullable UUID after = from;
        for (List<UUID> ids = catalogue.idsAfter(after, PAGE); !ids.isEmpty(); ids = catalogue.idsAfter(after, PAGE)) {
            page.take(catalogue.listings(ids));
            after = ids.getLast();
        }
        return after;
    }

    /** The words of a listing. */
    public Words words(Listing listing) {
        Product product = listing.product();
        String attributes = Stream.concat(
                        product.materials().stream()
                                .map(material -> vocabulary.term(product.family(), "materials", material)),
                        product.attributes().entrySet().stream()
                                .map(entry -> vocabulary.term(product.family(), entry.getKey(), entry.getValue())))
                .flatMap(text -> text.texts().values().stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return new Words(
                product.id(),
                product.names(),
                product.texts(),
                together(listing.mark().names()),
                together(listing.firm().names()),
                attributes);
    }

    /** The facts of every listing, by its id. */
    public Map<UUID, Map<String, Set<String>>> facts() throws Exception {
        Map<UUID, Map<String, Set<String>>> all = new HashMap<>();
        walk(listings -> {
            Set<UUID> certified = new HashSet<>(certificates
                    .badges(listings.stream().map(each -> each.mark().id()).collect(Collectors.toSet()), today)
                    .keySet());
            listings.forEach(each -> all.put(
                    each.product().id(),
                    facts(
                            each,
                            each.admitted() && certified.contains(each.mark().id()))));
        });
        return all;
    }

    /** The words of every listing. */
    public List<Words> words() throws Exception {
        List<Words> all = new ArrayList<>();
        walk(listings -> listings.forEach(each -> all.add(words(each))));
        return all;
    }

    private static Map<String, Set<String>> facts(Listing listing, boolean certified) {
        Product product = listing.product();
        Map<String, Set<String>> facts = new HashMap<>();
        facts.put("sku", Set.of(product.sku()));
        facts.put("mark", Set.of(listing.mark().slug()));
        facts.put("firm", Set.of(listing.firm().slug()));
        facts.put("family", Set.of(product.family().code()));
        facts.put("hs", Set.of(product.hs().digits()));
        facts.put("province", Set.of(product.province().code()));
        facts.put("county", Set.of(product.county()));
        facts.put("materials", new HashSet<>(product.materials()));
        facts.put("certified", Set.of(Boolean.toString(certified)));
        product.attributes().forEach((key, value) -> facts.put("attr." + key, Set.of(value)));
        return facts;
    }

    private static String together(LocalizedText text) {
        return String.join(" ", text.texts().values());
    }
}
