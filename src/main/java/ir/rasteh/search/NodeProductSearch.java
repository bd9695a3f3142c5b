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
import ir.rasteh.search.reading.QueryReading;
import ir.rasteh.search.reading.Sign;
import ir.rasteh.search.reading.Signposts;
import ir.rasteh.search.reading.Understanding;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds in the index at the search node: one page of results, with its facets, is one request. */
@Component
class NodeProductSearch implements ProductSearch {

    /** Fewer results than this are worth asking whether something else was meant. */
    private static final int FEW = 3;

    /** So many results with all that was asked for are enough; with fewer, those that have some of it follow. */
    private static final int ENOUGH = 10;

    /** By how much it counts more, where some of it is enough, to have all that was asked for. */
    private static final double WHOLE = 2;

    private final ElasticsearchClient node;
    private final String index;
    private final Vocabulary vocabulary;
    private final FamilyNames families;
    private final Signposts signposts;
    private final QueryReading reading;
    private final Clock clock;

    NodeProductSearch(
            ElasticsearchClient node,
            SearchSettings settings,
            Vocabulary vocabulary,
            FamilyNames families,
            Signposts signposts,
            QueryReading reading,
            Clock clock) {
        this.node = Patience.of(node, settings.answerWithin());
        this.index = settings.index();
        this.vocabulary = vocabulary;
        this.families = families;
        this.signposts = signposts;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public ResultPage find(BuyerQuery query) {
        LocalDate today = LocalDate.now(clock);
        Understanding understood = read(query);
        SearchResponse<JsonNode> found = ask(request(query, understood, today, false));
        long whole = total(found);
        SearchResponse<JsonNode> wholly = found;
        boolean loosened = whole < ENOUGH && understood.canBeLoosened();
        if (loosened) {
            // What has all of it keeps standing before what has some.
            found = ask(request(query, understood, today, true));
        }
        return new ResultPage(
                total(found),
                query.page(),
                query.size(),
                items(query, understood, today, loosened ? wholly : null, found),
                facets(found),
                understood.recognitions(),
                whole < FEW ? didYouMean(query, understood, whole) : "",
                loosened && total(found) > whole,
                query.explained() ? reasons(found) : Map.of());
    }

    private Understanding read(BuyerQuery query) {
        return reading.read(QueryText.searchable(query.text()), query.lang(), query.undone());
    }

    /** The one request by which a query is answered, as long as something has all that it asks for. */
    SearchRequest request(BuyerQuery query) {
        return request(query, read(query), LocalDate.now(clock), false);
    }

    private SearchRequest request(BuyerQuery query, Understanding understood, LocalDate today, boolean loosely) {
        QueryBuilder built = new QueryBuilder(query, understood, today, loosely);
        boolean balanced = isBalanced(query, understood);
        int from = (query.page() - 1) * query.size();
        return SearchRequest.of(search -> search.index(index)
                .query(built.query())
                .postFilter(built.chosenFacets())
                .aggregations(built.facets())
                .sort(built.order())
                .highlight(built.highlight())
                .from(query.beyondReach() || balanced ? 0 : from)
                .size(
                        query.beyondReach()
                                ? 0
                                : balanced ? Math.max(FirmBalance.CANDIDATES, from + query.size()) : query.size())
                .trackTotalHits(track -> track.enabled(true))
                .allowPartialSearchResults(false)
                .includeNamedQueriesScore(query.explained())
                .source(source -> source.filter(filter -> filter.includes(ProductDocument.shown()))));
    }

    /** Only the beginning of a list by relevance is balanced; one firm's own goods need no balance. */
    private static boolean isBalanced(BuyerQuery query, Understanding understood) {
        return query.sort() == BuyerQuery.Sort.RELEVANCE
                && !understood.isEmpty()
                && query.firms().isEmpty()
                && (query.page() - 1) * query.size() < FirmBalance.CANDIDATES;
    }

    /** A result with what it scored; no card is made of it before it is known to be shown. */
    private record Candidate(Hit<JsonNode> hit, double score) {

        String firm() {
            return ProductDocument.firm(Objects.requireNonNull(hit.source()));
        }

        String id() {
            return Objects.requireNonNull(hit.id());
        }
    }

    /**
     * @param wholly the results that have all that was asked for, where those that have some of it follow them
     */
    private List<ProductCard> items(
            BuyerQuery query,
            Understanding understood,
            LocalDate today,
            @Nullable SearchResponse<JsonNode> wholly,
            SearchResponse<JsonNode> found) {
        if (!isBalanced(query, understood)) {
            return found.hits().hits().stream().map(hit -> card(hit, today)).toList();
        }
        List<Candidate> candidates = candidates(wholly, found);
        Set<String> askedFor = firmsIn(understood);
        List<Candidate> balanced = balanced(candidates, askedFor);
        int beyond = Math.max(FirmBalance.CANDIDATES, candidates.size());
        List<Candidate> leaning = FirmBalance.beyondTheirShare(balanced, Candidate::firm, askedFor);
        if (total(found) > beyond && !leaning.isEmpty()) {
            balanced = withOthers(query, understood, today, wholly != null, balanced, leaning);
        }
        int from = Math.min((query.page() - 1) * query.size(), balanced.size());
        return balanced.subList(from, Math.min(from + query.size(), balanced.size())).stream()
                .map(candidate -> card(candidate.hit(), today))
                .toList();
    }

    /** What has all that was asked for stands before what has some of it about as well. */
    private static List<Candidate> candidates(
            @Nullable SearchResponse<JsonNode> wholly, SearchResponse<JsonNode> found) {
        if (wholly == null) {
            return found.hits().hits().stream()
                    .map(hit -> candidate(hit, false))
                    .toList();
        }
        Set<String> whole = wholly.hits().hits().stream().map(Hit::id).collect(Collectors.toSet());
        Set<String> there = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        found.hits().hits().forEach(hit -> {
            there.add(Objects.requireNonNull(hit.id()));
            candidates.add(candidate(hit, whole.contains(hit.id())));
        });
        wholly.hits().hits().stream()
                .filter(hit -> !there.contains(hit.id()))
                .forEach(hit -> candidates.add(candidate(hit, true)));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    private static Candidate candidate(Hit<JsonNode> hit, boolean whole) {
        Double score = hit.score();
        return new Candidate(hit, (score == null ? 0 : score) * (whole ? WHOLE : 1));
    }

    private static List<Candidate> balanced(List<Candidate> candidates, Set<String> askedFor) {
        return FirmBalance.balanced(candidates, Candidate::firm, askedFor);
    }

    private static Set<String> firmsIn(Understanding understood) {
        return understood.concepts().stream()
                .flatMap(concept -> concept.signs().stream())
                .filter(Sign.OfFirm.class::isInstance)
                .map(sign -> ((Sign.OfFirm) sign).slug())
                .collect(Collectors.toSet());
    }

    /** One firm has all the best results: the best of other firms are fetched from further down. */
    private List<Candidate> withOthers(
            BuyerQuery query,
            Understanding understood,
            LocalDate today,
            boolean loosely,
            List<Candidate> balanced,
            List<Candidate> leaning) {
        QueryBuilder built = new QueryBuilder(query, understood, today, loosely);
        Set<String> full = leaning.stream().map(Candidate::firm).collect(Collectors.toSet());
        SearchResponse<JsonNode> others = ask(SearchRequest.of(search -> search.index(index)
                .query(built.withoutFirms(full))
                .postFilter(built.chosenFacets())
                .sort(built.order())
                .highlight(built.highlight())
                .size(FirmBalance.FIRST)
                .trackTotalHits(track -> track.enabled(false))
                .allowPartialSearchResults(false)
                .source(source -> source.filter(filter -> filter.includes(ProductDocument.shown())))));
        List<Candidate> all = new ArrayList<>(balanced);
        Set<String> known = balanced.stream().map(Candidate::id).collect(Collectors.toSet());
        others.hits().hits().stream()
                .map(hit -> candidate(hit, false))
                .filter(candidate -> known.add(candidate.id()))
                .forEach(all::add);
        return balanced(all, firmsIn(understood)).subList(0, balanced.size());
    }

    /** A spelling that was not dared without asking, where it finds more than the one that was typed. */
    private String didYouMean(BuyerQuery query, Understanding understood, long total) {
        String other = understood.spelledOut();
        if (other.isBlank()) {
            return "";
        }
        QueryBuilder built =
                new QueryBuilder(query, reading.read(other, query.lang(), query.undone()), LocalDate.now(clock), false);
        SearchResponse<JsonNode> counted = ask(SearchRequest.of(search -> search.index(index)
                .query(built.query())
                .postFilter(built.chosenFacets())
                .size(0)
                .trackTotalHits(track -> track.enabled(true))));
        return total(counted) > total ? other : "";
    }

    private static Map<String, List<ResultPage.Reason>> reasons(SearchResponse<JsonNode> found) {
        Map<String, List<ResultPage.Reason>> reasons = new LinkedHashMap<>();
        found.hits()
                .hits()
                .forEach(hit -> reasons.put(
                        ProductDocument.named(Objects.requireNonNull(hit.source()))
                                .slug(),
                        hit.matchedQueries().entrySet().stream()
                                .map(match -> new ResultPage.Reason(match.getKey(), match.getValue()))
                                .sorted(Comparator.comparingDouble(ResultPage.Reason::worth)
                                        .reversed())
                                .toList()));
        return reasons;
    }

    private static long total(SearchResponse<JsonNode> found) {
        return found.hits().total() == null ? 0 : found.hits().total().value();
    }

    @Override
    public List<Suggestion> suggest(String text, Lang lang, int limit) {
        return new Suggestions(index, reading).of(text, lang, limit, this::ask);
    }

    private SearchResponse<JsonNode> ask(SearchRequest request) {
        try {
            return node.search(request, JsonNode.class);
        } catch (IOException | ElasticsearchException e) {
            throw new SearchResting(e);
        }
    }

    private ProductCard card(Hit<JsonNode> hit, LocalDate today) {
        Map<String, String> highlights = new HashMap<>();
        hit.highlight().forEach((column, passages) -> highlights.put(column, String.join(" … ", passages)));
        return ProductDocument.card(
                        Objects.requireNonNull(hit.id()),
                        Objects.requireNonNull(hit.source()),
                        signposts::mark,
                        signposts::firm)
                .found(highlights, today);
    }

    private Map<String, List<ResultPage.FacetValue>> facets(SearchResponse<JsonNode> found) {
        Map<String, List<ResultPage.FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregate counted = Objects.requireNonNull(found.aggregations().get(facet.code()));
            Aggregate values =
                    counted.isFilter() ? counted.filter().aggregations().get(QueryBuilder.VALUES) : null;
            facets.put(facet.code(), values(facet, values == null ? counted : values));
        }
        return facets;
    }

    private List<ResultPage.FacetValue> values(Facet facet, Aggregate values) {
        return switch (facet) {
            case CERTIFIED ->
                List.of(new ResultPage.FacetValue(
                        "true", LocalizedText.empty(), values.filter().docCount()));
            case MARK -> buckets(values, bucket -> signposts.mark(key(bucket)));
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
}
