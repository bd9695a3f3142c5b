package ir.rasteh.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.index.ProductDocument;
import ir.rasteh.search.index.ProductSchema;
import ir.rasteh.search.reading.QueryReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a buyer may mean after a few letters: marks first, because they guarantee, then families, then queries spelled out,
 * then goods. Only the goods are asked of the node; all else the house knows by heart.
 */
final class Suggestions {

    private static final int FEWEST_LETTERS = 2;

    private static final List<String> NAMED = Stream.concat(
                    Stream.of(ProductSchema.SLUG), Arrays.stream(Lang.values()).map(ProductSchema::name))
            .toList();

    private final String index;
    private final QueryReading reading;

    Suggestions(String index, QueryReading reading) {
        this.index = index;
        this.reading = reading;
    }

    List<Suggestion> of(String typed, Lang lang, int limit, Function<SearchRequest, SearchResponse<JsonNode>> node) {
        String text = QueryText.searchable(typed);
        if (text.codePointCount(0, text.length()) < FEWEST_LETTERS || limit < 1) {
            return List.of();
        }
        List<Suggestion> suggestions = new ArrayList<>(reading.completions(text, lang));
        int room = Math.max(limit - suggestions.size(), limit / 2);
        List<Suggestion> goods = goods(text, lang, room, node);
        List<Suggestion> shown = new ArrayList<>(suggestions.subList(
                0, Math.min(suggestions.size(), Math.max(0, limit - goods.size()))));
        shown.addAll(goods);
        return List.copyOf(shown.subList(0, Math.min(limit, shown.size())));
    }

    private List<Suggestion> goods(
            String text, Lang lang, int limit, Function<SearchRequest, SearchResponse<JsonNode>> node) {
        List<String> names = Arrays.stream(Lang.values())
                .map(each -> ProductSchema.name(each) + ProductSchema.TYPED + (each == lang ? "^2" : ""))
                .toList();
        List<Query> readings = reading.alternatives(text).stream()
                .map(alternative -> beginning(alternative, names))
                .toList();
        SearchResponse<JsonNode> found = node.apply(SearchRequest.of(search -> search.index(index)
                .query(any -> any.disMax(best -> best.queries(readings)))
                .size(limit)
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.filter(filter -> filter.includes(NAMED)))));
        return found.hits().hits().stream()
                .map(hit -> ProductDocument.named(Objects.requireNonNull(hit.source())))
                .map(card -> new Suggestion(Suggestion.Kind.PRODUCT, card.slug(), card.names()))
                .toList();
    }

    /** Every word whole but the last, which is still being typed. */
    private static Query beginning(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(match -> match.query(text)
                .type(TextQueryType.BoolPrefix)
                .operator(Operator.And)
                .fields(fields)));
    }
}
