package ir.rasteh.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.index.Patience;
import ir.rasteh.search.index.ProductDocument;
import ir.rasteh.search.index.ProductSchema;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds in the index at the search node: one page of results, with its facets, is one request. */
@Component
class NodeProductSearch implements ProductSearch {

    private final ElasticsearchClient node;
    private final String index;
    private final Vocabulary vocabulary;
    private final FamilyNames families;
    private final Clock clock;

    NodeProductSearch(
            ElasticsearchClient node,
            SearchSettings settings,
            Vocabulary vocabulary,
            FamilyNames families,
            Clock clock) {
        this.node = Patience.of(node, settings.answerWithin());
        this.index = settings.index();
        this.vocabulary = vocabulary;
        this.families = families;
        this.clock = clock;
    }

    @Override
    public ResultPage find(BuyerQuery query) {
        LocalDate today = LocalDate.now(clock);
        QueryBuilder built = new QueryBuilder(query, today);
        SearchResponse<JsonNode> found = ask(SearchRequest.of(search -> search.index(index)
                .query(built.query())
                .postFilter(built.chosenFacets())
                .aggregations(built.facets())
                .sort(built.order())
                .highlight(built.highlight())
                .from(query.beyondReach() ? 0 : (query.page() - 1) * query.size())
                .size(query.beyondReach() ? 0 : query.size())
                .trackTotalHits(track -> track.enabled(true))
                .allowPartialSearchResults(false)
                .source(source -> source.filter(filter -> filter.includes(ProductSchema.CARD)))));
        long total = found.hits().total() == null ? 0 : found.hits().total().value();
        List<ProductCard> items =
                found.hits().hits().stream().map(hit -> card(hit, today)).toList();
        return new ResultPage(total, query.page(), query.size(), items, facets(found));
    }

    @Override
    public List<Suggestion> suggest(String text, Lang lang, int limit) {
        return new Suggestions(index, families).of(text, lang, limit, this::ask);
    }

    private SearchResponse<JsonNode> ask(SearchRequest request) {
        try {
            return node.search(request, JsonNode.class);
        } catch (IOException | ElasticsearchException e) {
            throw new SearchResting(e);
        }
    }

    static ProductCard card(Hit<JsonNode> hit, LocalDate today) {
        Map<String, String> highlights = new HashMap<>();
        hit.highlight().forEach((column, passages) -> highlights.put(column, String.join(" … ", passages)));
        return ProductDocument.card(Objects.requireNonNull(hit.source())).found(highlights, today);
    }

    private Map<String, List<ResultPage.FacetValue>> facets(SearchResponse<JsonNode> found) {
        Map<String, List<ResultPage.FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregate values = Objects.requireNonNull(
                    Objects.requireNonNull(found.aggregations().get(facet.code()))
                            .filter()
                            .aggregations()
                            .get(QueryBuilder.VALUES));
            facets.put(facet.code(), values(facet, values));
        }
        return facets;
    }

    private List<ResultPage.FacetValue> values(Facet facet, Aggregate values) {
        return switch (facet) {
            case CERTIFIED ->
                List.of(new ResultPage.FacetValue(
                        "true", LocalizedText.empty(), values.filter().docCount()));
            case MARK -> buckets(values, NodeProductSearch::markName);
            case PROVINCE ->
                buckets(values, bucket -> Province.of(key(bucket)).orElseThrow().names());
            case FAMILY ->
                buckets(
                        values,
                        bucket -> families.of(CraftFamily.of(key(bucket)).orElseThrow()));
            case HS ->
                buckets(
                        values,
                        bucket -> vocabulary
                                .chapter(key(bucket))
                                .orElseGet(() -> LocalizedText.of(key(bucket), key(bucket))));
        };
    }

    private static List<ResultPage.FacetValue> buckets(
            Aggregate values, Function<StringTermsBucket, LocalizedText> label) {
        return values.sterms().buckets().array().stream()
                .map(bucket -> new ResultPage.FacetValue(key(bucket), label.apply(bucket), bucket.docCount()))
                .toList();
    }

    static String key(StringTermsBucket bucket) {
        return bucket.key().stringValue();
    }

    static LocalizedText markName(StringTermsBucket bucket) {
        return Objects.requireNonNull(bucket.aggregations().get(QueryBuilder.SAMPLE)).topHits().hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(source -> ProductDocument.mark(source.to(JsonNode.class)).names())
                .findFirst()
                .orElse(LocalizedText.empty());
    }
}
