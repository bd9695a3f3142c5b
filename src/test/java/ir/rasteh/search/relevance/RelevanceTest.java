package ir.rasteh.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.engine.TestEngines;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.WholeSample;
import ir.rasteh.search.relevance.Judgements.Judged;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The judged queries over the whole sample, asked as the window asks them. */
class RelevanceTest extends WholeSample {

    private static final double FALL = 0.01;
    private static final double ABOVE_PLAIN = 0.12;
    private static final double MOST_EMPTY = 0.01;

    private Relevance ours = new Relevance(List.of());
    private Relevance plain = new Relevance(List.of());

    @BeforeAll
    void askAll(@Autowired ApplicationContext house, @Autowired ProductSearch search) throws Exception {
        Goods goods = new Goods(house);
        Map<UUID, Map<String, Set<String>>> facts = goods.facts();
        List<Judged> judgements = Judgements.all();
        ours = Relevance.of(Finder.ours(search), judgements, facts);
        try (StockFinder stock =
                new StockFinder(TestEngines.shared().elasticsearch(), "stock-of-the-sample", goods.words())) {
            plain = Relevance.of(stock, judgements, facts);
        }
        System.out.printf(
                Locale.ROOT,
                "nDCG@10 over %d judged queries: %.4f, plain multi_match %.4f; without a result %.4f%n",
                judgements.size(),
                ours.mean(),
                plain.mean(),
                ours.zeroResults());
        ours.worst(20)
                .forEach(score -> System.out.printf(
                        Locale.ROOT,
                        "  %.2f of %5d  %s (%s, %s)%n",
                        score.ndcg(),
                        score.total(),
                        score.judged().query(),
                        score.judged().lang().code(),
                        score.judged().trouble()));
    }

    @Test
    void buyersAreServedNoWorseThanWhenItWasLastMeasured() throws Exception {
        try (InputStream in = RelevanceTest.class.getResourceAsStream("/relevance/expected.json")) {
            JsonNode expected = JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(in).readAllBytes());
            assertThat(ours.mean()).isGreaterThan(expected.required("ndcg").asDouble() - FALL);
        }
    }

    @Test
    void theOrdinarySearchDoesClearlyWorse() {
        assertThat(ours.mean() - plain.mean()).isGreaterThanOrEqualTo(ABOVE_PLAIN);
    }

    @Test
    void hardlyAnyQueryFindsNothing() {
        assertThat(ours.zeroResults()).isLessThanOrEqualTo(MOST_EMPTY);
    }
}
