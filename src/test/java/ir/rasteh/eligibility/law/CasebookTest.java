package ir.rasteh.eligibility.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The casebook: for each scheme a table of situation and day, and the findings that must follow. */
class CasebookTest {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /**
     * One row of the casebook.
     *
     * @param facts what is known, by key; what is absent is not known
     * @param findings by criterion: {@code met}, {@code not-met short N}, {@code undetermined FACT}
     */
    record Situation(String situation, LocalDate on, Map<String, BigDecimal> facts, Map<String, String> findings) {}

    record Casebook(String scheme, List<Situation> situations) {}

    @TestFactory
    Stream<DynamicTest> everySituationHasItsFindings() throws IOException {
        try (var books = Files.list(Path.of("src/test/resources/eligibility/casebook"))) {
            return books.sorted().toList().stream().flatMap(CasebookTest::rows);
        }
    }

    private static Stream<DynamicTest> rows(Path file) {
        Casebook book = YAML.readValue(file.toFile(), Casebook.class);
        Scheme scheme = scheme(book.scheme());
        return book.situations().stream()
                .map(row -> DynamicTest.dynamicTest(book.scheme() + ": " + row.situation(), () -> {
                    Map<String, Fact> facts = new LinkedHashMap<>();
                    row.facts().forEach((key, value) -> facts.put(key, new Fact(value, row.on(), "casebook")));
                    Map<String, String> found = new LinkedHashMap<>();
                    scheme.assess(facts, row.on())
                            .forEach(finding -> found.put(finding.ground().criterion(), told(finding)));
                    assertThat(found).containsExactlyInAnyOrderEntriesOf(row.findings());
                }));
    }

    private static String told(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> "met";
            case Finding.NotMet notMet -> "not-met short " + notMet.shortBy().toPlainString();
            case Finding.Undetermined undetermined -> "undetermined " + undetermined.missing();
        };
    }

    private static Scheme scheme(String key) {
        try {
            String file = key + ".yaml";
            return LawBook.read(Map.of(file, Files.readString(Path.of("config/law", file))))
                    .scheme(key)
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
