package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.ObjectMapper;

/** The word lists in the settings of an index stand in place of those packed into the plugin. */
@SpringBootTest
class WordListsOfAnIndexTest {

    private static final String INDEX = "words-of-an-index";

    @Autowired
    ElasticsearchClient node;

    @AfterEach
    void dropIndex() throws IOException {
        node.indices().delete(drop -> drop.index(INDEX).ignoreUnavailable(true));
    }

    @Test
    void withoutListsThePackedOnesCount() throws IOException {
        create(Map.of());
        assertThat(tokens("rasteh_persian", "میز و مبل")).containsExactly("میز", "مبل");
        assertThat(tokens("rasteh_persian", "جوانان میزها")).containsExactly("جوان", "میز");
        assertThat(tokens("rasteh_persian_search", "قالی")).containsExactlyInAnyOrder("قالی", "فرش");
    }

    @Test
    void functionWordsOfTheIndexAreLeftOutAndThePackedOnesKept() throws IOException {
        create(Map.of("function_words", List.of("# the line of a file", "مبل # as it stands")));
        assertThat(tokens("rasteh_persian", "میز و مبل")).containsExactly("میز", "و");
        // The packed rule «مبل, مبلمان» has lost its word and is left out, not refused.
        assertThat(tokens("rasteh_persian_search", "میز و مبل")).containsExactly("میز", "و");
    }

    @Test
    void protectedWordsOfTheIndexKeepTheirEndings() throws IOException {
        create(Map.of("protected_words", List.of("جوانان")));
        assertThat(tokens("rasteh_persian", "جوانان میزها")).containsExactly("جوانان", "میز");
    }

    @Test
    void synonymsOfTheIndexReplaceThePackedOnesInQueriesAlone() throws IOException {
        create(Map.of("synonyms", List.of("# one rule", "", "گليم, جاجیم", "فرش ماشینی => موکت")));
        assertThat(tokens("rasteh_persian_search", "گلیم‌ها")).containsExactlyInAnyOrder("گلیم", "جاجیم");
        assertThat(tokens("rasteh_persian_search", "فرش ماشینی")).containsExactly("موکت");
        assertThat(tokens("rasteh_persian_search", "قالی")).containsExactly("قالی");
        assertThat(tokens("rasteh_persian", "گلیم")).containsExactly("گلیم");
    }

    @Test
    void thousandsOfWordsAreTaken() throws IOException {
        create(Map.of(
                "function_words", numbered("کلمه%d"),
                "protected_words", numbered("جای%dها"),
                "synonyms", numbered("کالای%1$dم, جنس%1$dم")));
        assertThat(tokens("rasteh_persian", "مبل کلمه4999")).containsExactly("مبل");
        assertThat(tokens("rasteh_persian_search", "کالای4999م")).contains("جنس4999م");
    }

    @Test
    void aRuleThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> create(Map.of("synonyms", List.of("قالی, فرش", "گلیم => جاجیم => زیلو"))))
                .isInstanceOfSatisfying(
                        ElasticsearchException.class,
                        refused -> assertThat(refused.response().toString()).contains("گلیم => جاجیم => زیلو"));
    }

    private static List<String> numbered(String word) {
        return IntStream.range(0, 5000).mapToObj(word::formatted).toList();
    }

    private void create(Map<String, List<String>> lists) throws IOException {
        Map<String, Object> analyzers = Stream.of(
                        "rasteh_persian",
                        "rasteh_persian_search",
                        "rasteh_persian_exact",
                        "rasteh_persian_broad",
                        "rasteh_persian_parts",
                        "rasteh_persian_skeleton",
                        "rasteh_persian_skeleton_search")
                .collect(Collectors.toMap(name -> name, name -> settings(name, lists)));
        String json = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "settings",
                        Map.of(
                                "index", Map.of("number_of_shards", 1, "number_of_replicas", 0),
                                "analysis", Map.of("analyzer", analyzers))));
        node.indices().create(index -> index.index(INDEX).withJson(new StringReader(json)));
    }

    private static Map<String, Object> settings(String type, Map<String, List<String>> lists) {
        Map<String, Object> settings = new HashMap<>(lists);
        settings.put("type", type);
        return settings;
    }

    private List<String> tokens(String analyzer, String text) throws IOException {
        return node.indices().analyze(ask -> ask.index(INDEX).analyzer(analyzer).text(text)).tokens().stream()
                .map(AnalyzeToken::token)
                .toList();
    }
}
