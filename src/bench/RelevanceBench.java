import ir.rasteh.search.BenchHouse;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.relevance.Finder;
import ir.rasteh.search.relevance.Goods;
import ir.rasteh.search.relevance.Judgements;
import ir.rasteh.search.relevance.Judgements.Judged;
import ir.rasteh.search.relevance.PostgresFinder;
import ir.rasteh.search.relevance.Relevance;
import ir.rasteh.search.relevance.StockFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./rasteh bench relevance}: how well buyers are served, by the judged queries over the sample catalogue: nDCG@10 and the
 * share of queries that find nothing, for the search of the house, for a plain {@code multi_match} over Lucene's own Persian
 * analysis, and for PostgreSQL's full text with trigrams, side by side; by language, by kind of trouble, and the worst twenty.
 */
class RelevanceBench {

    static final Path OUT = Path.of("target/bench");

    public static void main(String[] args) throws Exception {
        List<Judged> judgements = Judgements.all();
        Map<String, Relevance> all = new LinkedHashMap<>();
        try (BenchHouse house = new BenchHouse(OUT.resolve("relevance-data"), "512MB", List.of())) {
            Goods goods = new Goods(house.context());
            Map<UUID, Map<String, Set<String>>> facts = goods.facts();
            List<Goods.Words> words = goods.words();
            all.put("ours", Relevance.of(Finder.ours(house.context().getBean(ProductSearch.class)), judgements, facts));
            try (StockFinder stock = new StockFinder(house.node(), "stock-of-the-sample", words)) {
                all.put("multi_match", Relevance.of(stock, judgements, facts));
            }
            try (PostgresFinder postgres = new PostgresFinder(house.owner())) {
                postgres.add(words);
                postgres.index();
                all.put("postgresql", Relevance.of(postgres, judgements, facts));
            }
        }
        report(judgements.size(), all);
    }

    static void report(int queries, Map<String, Relevance> all) throws Exception {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("queries", queries);
        Relevance ours = all.get("ours");
        System.out.println("nDCG@10 over " + queries + " judged queries");
        System.out.printf(Locale.ROOT, "%-16s %6s", "", "");
        all.keySet().forEach(name -> System.out.printf(Locale.ROOT, " %12s", name));
        System.out.printf(Locale.ROOT, "%n%-16s %6d", "all", queries);
        all.values().forEach(each -> System.out.printf(Locale.ROOT, " %12.4f", each.mean()));
        System.out.printf(Locale.ROOT, "%n%-16s %6s", "find nothing", "");
        all.values().forEach(each -> System.out.printf(Locale.ROOT, " %10.2f %%", 100 * each.zeroResults()));
        System.out.println();
        all.forEach((name, each) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("ndcg", each.mean());
            one.put("zeroResults", each.zeroResults());
            one.put("byLanguage", each.meanBy(judged -> judged.lang().code()));
            one.put("byTrouble", each.meanBy(Judged::trouble));
            json.put(name, one);
        });
        groups(all, judged -> judged.lang().code());
        groups(all, Judged::trouble);
        System.out.println("the worst twenty of ours");
        List<Object> worst = new ArrayList<>();
        for (Relevance.Score score : ours.worst(20)) {
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f of %6d results: %s (%s, %s)%n",
                    score.ndcg(),
                    score.total(),
                    score.judged().query(),
                    score.judged().lang().code(),
                    score.judged().trouble());
            worst.add(Map.of(
                    "query", score.judged().query(),
                    "lang", score.judged().lang().code(),
                    "trouble", score.judged().trouble(),
                    "ndcg", score.ndcg(),
                    "total", score.total()));
        }
        json.put("worst", worst);
        double above = ours.mean() - all.get("multi_match").mean();
        verdict("nDCG@10 at least 0.88", ours.mean() >= 0.88, ours.mean());
        verdict("at least 0.12 above a plain multi_match", above >= 0.12, above);
        verdict("at most 1 % find nothing", ours.zeroResults() <= 0.01, ours.zeroResults());
        Files.createDirectories(OUT);
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(OUT.resolve("relevance.json"), mapper.writeValueAsBytes(json));
        System.out.println("(" + OUT.resolve("relevance.json") + ")");
    }

    static void groups(Map<String, Relevance> all, Function<Judged, String> group) {
        Map<String, Map<String, Double>> means = new LinkedHashMap<>();
        all.forEach((name, each) -> means.put(name, each.meanBy(group)));
        for (String value : new TreeSet<>(means.get("ours").keySet())) {
            long size = all.get("ours").scores().stream()
                    .filter(score -> group.apply(score.judged()).equals(value))
                    .count();
            System.out.printf(Locale.ROOT, "%-16s %6d", value, size);
            means.values().forEach(each -> System.out.printf(Locale.ROOT, " %12.4f", each.get(value)));
            System.out.println();
        }
    }

    static void verdict(String what, boolean holds, double measured) {
        System.out.printf(Locale.ROOT, "%s  %s (%.4f)%n", holds ? "holds     " : "FALLS SHORT", what, measured);
    }
}
