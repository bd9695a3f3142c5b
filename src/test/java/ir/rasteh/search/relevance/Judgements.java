package ir.rasteh.search.relevance;

import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What people judged to be good answers to buyers' queries: {@code relevance/judgements.csv}, with the columns {@code query,
 * lang, trouble, select, grade, reason}. Rows of one query and language belong together; the first whose {@code select} a
 * listing meets gives its grade, and a listing that meets none has grade 0.
 */
public final class Judgements {

    /** The highest grade: exactly what was asked for. */
    public static final int BEST = 3;

    private static final String FILE = "/relevance/judgements.csv";
    private static final CSVFormat SHEET = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final Set<String> FACTS =
            Set.of("sku", "mark", "firm", "family", "hs", "province", "county", "materials", "certified");

    /** A query with its judgement, in the language of the buyer who asks. */
    public record Judged(String query, Lang lang, String trouble, List<Rule> rules) {

        /** What this listing is worth as an answer, from 0 to {@link #BEST}. */
        public int grade(Map<String, Set<String>> facts) {
            return rules.stream()
                    .filter(rule -> rule.conditions().stream().allMatch(condition -> condition.holds(facts)))
                    .findFirst()
                    .map(Rule::grade)
                    .orElse(0);
        }
    }

    /** One row: listings that meet all the conditions have the grade. */
    public record Rule(List<Condition> conditions, int grade) {}

    /** A fact on record has one of these values; an HS code begins with one of them. */
    public record Condition(String fact, List<String> values) {

        boolean holds(Map<String, Set<String>> facts) {
            Set<String> has = facts.getOrDefault(fact, Set.of());
            return fact.equals("hs")
                    ? has.stream().anyMatch(code -> values.stream().anyMatch(code::startsWith))
                    : values.stream().anyMatch(has::contains);
        }
    }

    private record Key(String query, Lang lang) {}

    private Judgements() {}

    /** The judgements of the project. */
    public static List<Judged> all() {
        try (InputStream in = Judgements.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for the first row that is not understood, with its number */
    static List<Judged> parse(String csv) {
        Map<Key, Judged> judged = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(new StringReader(csv), SHEET)) {
            for (CSVRecord row : rows) {
                try {
                    Lang lang = Lang.of(row.get("lang")).orElseThrow(() -> new IllegalArgumentException("language"));
                    int grade = Integer.parseInt(row.get("grade"));
                    if (grade < 0 || grade > BEST) {
                        throw new IllegalArgumentException("grade");
                    }
                    Judged query = judged.computeIfAbsent(
                            new Key(row.get("query"), lang),
                            key -> new Judged(key.query(), lang, row.get("trouble"), new ArrayList<>()));
                    if (!query.trouble().equals(row.get("trouble"))) {
                        throw new IllegalArgumentException("another trouble than in the query's first row");
                    }
                    query.rules().add(new Rule(conditions(row.get("select")), grade));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "Row " + row.getRecordNumber() + " of the judgements is not understood: " + e.getMessage(),
                            e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(judged.values());
    }

    private static List<Condition> conditions(String select) {
        return Arrays.stream(select.split(" & "))
                .map(condition -> {
                    int equals = condition.indexOf('=');
                    if (equals < 1 || equals == condition.strip().length() - 1) {
                        throw new IllegalArgumentException("condition " + condition);
                    }
                    String fact = condition.substring(0, equals).strip();
                    if (!FACTS.contains(fact) && !fact.startsWith("attr.")) {
                        throw new IllegalArgumentException("no such fact: " + fact);
                    }
                    return new Condition(
                            fact,
                            Arrays.stream(condition.substring(equals + 1).split("\\|"))
                                    .map(String::strip)
                                    .toList());
                })
                .toList();
    }
}
