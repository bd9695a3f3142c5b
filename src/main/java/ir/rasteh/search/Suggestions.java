package ir.rasteh.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.persian.PersianExactAnalyzer;
import ir.rasteh.search.index.ProductDocument;
import ir.rasteh.search.index.ProductSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import tools.jackson.databind.JsonNode;

/** What a buyer may mean after a few letters: marks first, because they guarantee, then families, then goods. */
final class Suggestions {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_MARKS = 3;
    private static final int MOST_FAMILIES = 2;
    private static final String MARKS = "marks";

    private static final PersianExactAnalyzer SPELLING = new PersianExactAnalyzer();

    private final String index;
    private final FamilyNames families;

    Suggestions(String index, FamilyNames families) {
        this.index = index;
        this.families = families;
    }

    List<Suggestion> of(String typed, Lang lang, int limit, Function<SearchRequest, SearchResponse<JsonNode>> node) {
        String text = QueryText.searchable(typed);
        if (text.codePointCount(0, text.length()) < FEWEST_LETTERS || limit < 1) {
            return List.of();
        }
        List<String> names = Arrays.stream(Lang.values())
                .map(each -> ProductSchema.name(each) + ProductSchema.TYPED + (each == lang ? "^2" : ""))
                .toList();
        Query goods = beginning(text, names);
        Query marks = beginning(text, List.of(ProductSchema.MARK_WORDS + ProductSchema.TYPED));
        SearchResponse<JsonNode> found = node.apply(SearchRequest.of(search -> search.index(index)
                .query(any -> any.disMax(best -> best.queries(goods, marks).tieBreaker(0.3)))
                .aggregations(
                        MARKS,
                        aggregation -> aggregation
                                .filter(marks)
                                .aggregations(
                                        QueryBuilder.VALUES,
                                        values -> values.terms(terms -> terms.field(ProductSchema.MARK)
                                                        .size(MOST_MARKS))
                                                .aggregations(QueryBuilder.SAMPLE, QueryBuilder.markSample())))
                .postFilter(goods)
                .sort(
                        SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                        SortOptions.of(sort -> sort.field(
                                field -> field.field(ProductSchema.ID).order(SortOrder.Asc))))
                .size(limit)
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.filter(filter -> filter.includes(ProductSchema.CARD)))));
        List<Suggestion> suggestions = new ArrayList<>(marks(found));
        suggestions.addAll(families(text));
        found.hits().hits().stream()
                .map(hit -> ProductDocument.card(Objects.requireNonNull(hit.source())))
                .map(card -> new Suggestion(Suggestion.Kind.PRODUCT, card.slug(), card.names()))
                .forEach(suggestions::add);
        return List.copyOf(suggestions.subList(0, Math.min(limit, suggestions.size())));
    }

    /** Every word whole but the last, which is still being typed. */
    private static Query beginning(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(match -> match.query(text)
                .type(TextQueryType.BoolPrefix)
                .operator(Operator.And)
                .fields(fields)));
    }

    private static List<Suggestion> marks(SearchResponse<JsonNode> found) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(found.aggregations().get(MARKS))
                                .filter()
                                .aggregations()
                                .get(QueryBuilder.VALUES))
                .sterms()
                .buckets()
                .array()
                .stream()
                .map(bucket -> new Suggestion(
                        Suggestion.Kind.MARK, NodeProductSearch.key(bucket), NodeProductSearch.markName(bucket)))
                .toList();
    }

    private List<Suggestion> families(String text) {
        String wanted = String.join(" ", spelled(text));
        return Arrays.stream(CraftFamily.values())
                .filter(family -> begins(families.of(family), wanted))
                .map(family -> new Suggestion(Suggestion.Kind.FAMILY, family.code(), families.of(family)))
                .limit(MOST_FAMILIES)
                .toList();
    }

    private static boolean begins(LocalizedText names, String wanted) {
        return !wanted.isEmpty()
                && names.texts().values().stream()
                        .flatMap(name ->
                                Stream.concat(Stream.of(String.join(" ", spelled(name))), spelled(name).stream()))
                        .anyMatch(word -> word.startsWith(wanted));
    }

    private static List<String> spelled(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = SPELLING.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return words;
    }
}
