package ir.rasteh.search.relevance;

import ir.rasteh.search.relevance.Judgements.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a finder does on judged queries: nDCG@10 with gain {@code 2^grade - 1} and discount {@code log2(rank + 1)}, against
 * the best order of the whole catalogue; and how often it finds nothing.
 *
 * @param scores in the order of the judgements
 */
public record Relevance(List<Score> scores) {

    private static final int DEPTH = 10;

    /** How one query went. */
    public record Score(Judged judged, double ndcg, long total) {}

    /**
     * Asks every query.
     *
     * @param facts of every listing, by its id
     * @throws IllegalArgumentException when the catalogue has nothing that a query's judgement selects
     */
    public static Relevance of(Finder finder, List<Judged> judgements, Map<UUID, Map<String, Set<String>>> facts)
            throws Exception {
        List<Score> scores = new ArrayList<>();
        for (Judged judged : judgements) {
            List<Integer> best = facts.values().stream()
                    .map(judged::grade)
                    .sorted(Comparator.reverseOrder())
                    .limit(DEPTH)
                    .toList();
            double ideal = gain(best);
            if (ideal == 0) {
                throw new IllegalArgumentException("No listing is a good answer to " + judged.query());
            }
            Finder.Found found = finder.find(judged.query(), judged.lang());
            List<Integer> grades = found.first().stream()
                    .limit(DEPTH)
                    .map(id -> judged.grade(facts.getOrDefault(id, Map.of())))
                    .toList();
            scores.add(new Score(judged, gain(grades) / ideal, found.total()));
        }
        return new Relevance(scores);
    }

    /** The discounted cumulative gain of grades in their order. */
    static double gain(List<Integer> grades) {
        double sum = 0;
        for (int rank = 1; rank <= grades.size(); rank++) {
            sum += ((1 << grades.get(rank - 1)) - 1) / (Math.log(rank + 1) / Math.log(2));
        }
        return sum;
    }

    public double mean() {
        return mean(scores);
    }

    /** The share of queries, from 0 to 1, that found nothing at all. */
    public double zeroResults() {
        return scores.stream().filter(score -> score.total() == 0).count() / (double) scores.size();
    }

    /** The mean of every group of queries, by its name. */
    public Map<String, Double> meanBy(Function<Judged, String> group) {
        Map<String, List<Score>> groups = scores.stream()
                .collect(
                        Collectors.groupingBy(score -> group.apply(score.judged()), TreeMap::new, Collectors.toList()));
        Map<String, Double> means = new TreeMap<>();
        groups.forEach((name, all) -> means.put(name, mean(all)));
        return means;
    }

    /** The queries that went worst, at most so many. */
    public List<Score> worst(int limit) {
        return scores.stream()
                .sorted(Comparator.comparingDouble(Score::ndcg))
                .limit(limit)
                .toList();
    }

    private static double mean(List<Score> scores) {
        return scores.stream().mapToDouble(Score::ndcg).average().orElse(0);
    }
}
