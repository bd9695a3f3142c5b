package ir.rasteh.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.index.ProductSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A buyer's query as the node understands it. */
final class QueryBuilder {

    /** The name of the aggregation that counts, within the one that filters. */
    static final String VALUES = "values";

    /** The name of the aggregation that fetches one card of a value, for its label. */
    static final String SAMPLE = "sample";

    private static final int MOST_VALUES = 100;

    private final BuyerQuery query;
    private final LocalDate today;
    private final String text;
    private final Map<Facet, Query> chosen;

    QueryBuilder(BuyerQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
        this.text = QueryText.searchable(query.text());
        this.chosen = chosen();
    }

    /** The words and those filters that are no facets. */
    Query query() {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (text.isEmpty()) {
            all.must(must -> must.matchAll(every -> every));
        } else {
            all.must(words());
            all.should(phrase());
        }
        if (!query.firms().isEmpty()) {
            all.filter(anyOf(ProductSchema.FIRM, query.firms()));
        }
        query.attributes().forEach((key, values) -> {
            boolean materials = key.equals(ProductSchema.MATERIALS);
            all.filter(anyOf(materials ? key : ProductSchema.ATTRIBUTES + "." + key, values));
        });
        if (query.price() != null) {
            price(query.price()).forEach(all::filter);
        }
        return all.build()._toQuery();
    }

    /**
     * Every word somewhere in the listing; of more than two, three in four are enough. A word counts where it weighs most,
     * and little for its other places: the sum over all (combined_fields) lets long names lose against short ones.
     */
    private Query words() {
        return Query.of(q -> q.multiMatch(match -> match.query(text)
                .type(TextQueryType.CrossFields)
                .fields(ProductSchema.weightedFields())
                .minimumShouldMatch("2<75%")
                .tieBreaker(0.2)));
    }

    /** Words that stand together in a name are worth more than the same words apart. */
    private Query phrase() {
        List<String> names = Stream.concat(
                        Arrays.stream(Lang.values()).map(ProductSchema::name), Stream.of(ProductSchema.MARK_WORDS))
                .toList();
        return Query.of(q -> q.multiMatch(
                match -> match.query(text).type(TextQueryType.Phrase).slop(1).fields(names)));
    }

    private static List<Query> price(PriceRange price) {
        List<Query> bounds = new ArrayList<>();
        if (price.currency() != null) {
            bounds.add(anyOf(ProductSchema.CURRENCY, List.of(price.currency().getCurrencyCode())));
        }
        BigDecimal atLeast = price.atLeast();
        if (atLeast != null) {
            bounds.add(Query.of(q -> q.range(
                    range -> range.number(n -> n.field(ProductSchema.PRICE_TO).gte(atLeast.doubleValue())))));
        }
        BigDecimal atMost = price.atMost();
        if (atMost != null) {
            bounds.add(Query.of(q -> q.range(
                    range -> range.number(n -> n.field(ProductSchema.PRICE).lte(atMost.doubleValue())))));
        }
        return bounds;
    }

    private Map<Facet, Query> chosen() {
        Map<Facet, Query> filters = new EnumMap<>(Facet.class);
        if (!query.marks().isEmpty()) {
            filters.put(Facet.MARK, anyOf(ProductSchema.MARK, query.marks()));
        }
        if (!query.provinces().isEmpty()) {
            filters.put(
                    Facet.PROVINCE,
                    anyOf(
                            ProductSchema.PROVINCE,
                            query.provinces().stream().map(Province::code).toList()));
        }
        if (!query.families().isEmpty()) {
            filters.put(
                    Facet.FAMILY,
                    anyOf(
                            ProductSchema.FAMILY,
                            query.families().stream().map(CraftFamily::code).toList()));
        }
        if (!query.hsChapters().isEmpty()) {
            filters.put(
                    Facet.HS,
                    Query.of(q -> q.bool(any -> any.should(query.hsChapters().stream()
                            .map(code -> Query.of(each -> each.prefix(
                                    prefix -> prefix.field(ProductSchema.HS).value(code))))
                            .toList()))));
        }
        if (query.certified()) {
            filters.put(Facet.CERTIFIED, certifiedToday());
        }
        return filters;
    }

    /** A certificate whose last day has passed counts no more, whatever the index has or has not heard. */
    private Query certifiedToday() {
        return Query.of(q -> q.range(range ->
                range.date(date -> date.field(ProductSchema.CERTIFIED_UNTIL).gte(today.toString()))));
    }

    /** All chosen facets: applied after counting, so that each facet can be counted as if it were open. */
    Query chosenFacets() {
        return all(chosen.values());
    }

    /** For each facet its values among what the words and all other facets leave. */
    Map<String, Aggregation> facets() {
        Map<String, Aggregation> facets = new java.util.LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<Query> others = chosen.entrySet().stream()
                    .filter(choice -> choice.getKey() != facet)
                    .map(Map.Entry::getValue)
                    .toList();
            facets.put(
                    facet.code(),
                    Aggregation.of(
                            aggregation -> aggregation.filter(all(others)).aggregations(VALUES, values(facet))));
        }
        return facets;
    }

    private Aggregation values(Facet facet) {
        return switch (facet) {
            case MARK ->
                Aggregation.of(aggregation -> aggregation
                        .terms(terms -> terms.field(ProductSchema.MARK).size(MOST_VALUES))
                        .aggregations(SAMPLE, markSample()));
            case PROVINCE -> terms(ProductSchema.PROVINCE);
            case FAMILY -> terms(ProductSchema.FAMILY);
            case HS -> terms(ProductSchema.HS_CHAPTER);
            case CERTIFIED -> Aggregation.of(aggregation -> aggregation.filter(certifiedToday()));
        };
    }

    /** One card of a mark, of which only the mark's name is fetched. */
    static Aggregation markSample() {
        return Aggregation.of(aggregation -> aggregation.topHits(hits -> hits.size(1)
                .source(source ->
                        source.filter(filter -> filter.includes(ProductSchema.CARD + "." + ProductSchema.MARK)))));
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    List<SortOptions> order() {
        SortOptions ties = by(ProductSchema.ID, SortOrder.Asc);
        return switch (query.sort()) {
            case RELEVANCE ->
                text.isEmpty()
                        ? List.of(by(ProductSchema.SHOWN_AT, SortOrder.Desc), ties)
                        : List.of(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))), ties);
            case NEWEST -> List.of(by(ProductSchema.SHOWN_AT, SortOrder.Desc), ties);
            case PRICE ->
                List.of(by(ProductSchema.CURRENCY, SortOrder.Asc), by(ProductSchema.PRICE, SortOrder.Asc), ties);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing(FieldValue.of("_last"))));
    }

    /** Names whole, texts by the passage that matches best, in the author's own letters. */
    Highlight highlight() {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            fields.add(NamedValue.of(ProductSchema.name(lang), HighlightField.of(field -> field.numberOfFragments(0))));
            fields.add(NamedValue.of(
                    ProductSchema.text(lang),
                    HighlightField.of(field -> field.numberOfFragments(1).fragmentSize(160))));
        }
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .fields(fields));
    }

    private static Query anyOf(String field, Collection<String> values) {
        return Query.of(q -> q.terms(terms -> terms.field(field)
                .terms(any -> any.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static Query all(Collection<Query> filters) {
        return filters.isEmpty()
                ? Query.of(q -> q.matchAll(every -> every))
                : Query.of(q -> q.bool(all -> all.filter(List.copyOf(filters))));
    }
}
