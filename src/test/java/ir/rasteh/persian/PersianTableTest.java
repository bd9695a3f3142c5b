package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

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
