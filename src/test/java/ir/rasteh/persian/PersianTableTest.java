package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.ObjectMapper;

/** One table of texts: the same tokens in this JVM and through the search node. */
@SpringBootTest
class PersianTableTest {

    @Autowired
    ElasticsearchClient node;

    @ParameterizedTest
    @CsvFileSource(resources = "/persian/product-words.csv", numLinesToSkip = 1)
    void theProductChainGivesTheseTokensHereAndThere(String text, String tokens) throws IOException {
        List<String> wanted = spelled(tokens);
        assertThat(here(new PersianProductAnalyzer(), text)).isEqualTo(wanted);
        assertThat(there("rasteh_persian", text)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/persian/exact-words.csv", numLinesToSkip = 1)
    void theExactChainGivesTheseTokensHereAndThere(String text, String tokens) throws IOException {
        List<String> wanted = spelled(tokens);
        assertThat(here(new PersianExactAnalyzer(), text)).isEqualTo(wanted);
        assertThat(there("rasteh_persian_exact", text)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/persian/words.csv", numLinesToSkip = 1)
    void everyAnalysisGivesTheseTokensHereAndThere(String analyzer, String text, String tokens) throws IOException {
        List<String> wanted = spelled(tokens);
        assertThat(here(analyzer(analyzer), text)).isEqualTo(wanted);
        assertThat(there(analyzer, text)).isEqualTo(wanted);
    }

    @Test
    void everyAnalysisOfThePluginHasItsRows() throws IOException {
        Set<String> named = new TreeSet<>();
        new ObjectMapper()
                .readTree(Path.of("src/main/plugin/named_components.json"))
                .path("org.elasticsearch.plugin.analysis.AnalyzerFactory")
                .propertyNames()
                .forEach(named::add);
        try (Stream<String> rows = Files.lines(Path.of("src/test/resources/persian/words.csv"))) {
            assertThat(rows.skip(1).map(row -> row.substring(0, row.indexOf(','))))
                    .hasSizeGreaterThan(150)
                    .containsAll(named);
        }
    }

    private static Analyzer analyzer(String name) {
        return switch (name) {
            case "rasteh_persian" -> new PersianProductAnalyzer();
            case "rasteh_persian_search" -> new PersianSearchAnalyzer();
            case "rasteh_persian_exact" -> new PersianExactAnalyzer();
            case "rasteh_persian_broad" -> new PersianBroadAnalyzer();
            case "rasteh_persian_parts" -> new PersianPartsAnalyzer();
            case "rasteh_persian_skeleton" -> new PersianSkeletonAnalyzer();
            case "rasteh_persian_skeleton_search" -> new PersianSkeletonSearchAnalyzer();
            case "rasteh_stock_persian" -> new PersianAnalyzer();
            case "rasteh_english" -> ForeignAnalyzers.english();
            case "rasteh_arabic" -> ForeignAnalyzers.arabic();
            case "rasteh_turkish" -> ForeignAnalyzers.turkish();
            case "rasteh_russian" -> ForeignAnalyzers.russian();
            case "rasteh_chinese" -> ForeignAnalyzers.chinese();
            case "rasteh_chinese_search" -> ForeignAnalyzers.chineseSearch();
            default -> throw new IllegalArgumentException("The table names " + name);
        };
    }

    private static List<String> spelled(String tokens) {
        return List.of(tokens.split(" "));
    }

    private static List<String> here(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (analyzer;
                TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }

    private List<String> there(String analyzer, String text) throws IOException {
        return node.indices().analyze(ask -> ask.analyzer(analyzer).text(text)).tokens().stream()
                .map(AnalyzeToken::token)
                .toList();
    }
}
