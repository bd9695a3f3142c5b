import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.search.BenchHouse;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductCard;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.load.OpenLoad;
import ir.rasteh.search.load.OpenLoad.Latencies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./rasteh bench fresh [--seconds=60]}: how long after a save a buyer's search answers with what was saved, while twenty
 * products a second are saved, half of them new and half of them changed. {@code src/docs/benchmarks.md} says more.
 */
class FreshBench {

    static final Path OUT = Path.of("target/bench");
    static final double SAVES_A_SECOND = 20;
    static final double MOST_P99 = 1500;
    static final int KEPT = 80;
    static final int WARM = 200;

    /** When a save returned, by the name that it gave; until a buyer has seen it. */
    final Map<String, Long> waiting = new ConcurrentHashMap<>();

    final Map<String, Double> seen = new ConcurrentHashMap<>();
    volatile boolean open = true;

    public static void main(String[] args) throws Exception {
        int seconds = 60;
        for (String arg : args) {
            if (!arg.startsWith("--seconds=")) {
                System.err.println("bench fresh knows --seconds=N, not " + arg);
                System.exit(2);
            }
            seconds = Integer.parseInt(arg.substring("--seconds=".length()));
        }
        System.exit(new FreshBench().run(seconds) ? 0 : 1);
    }

    boolean run(int seconds) throws Exception {
        try (BenchHouse house = new BenchHouse(OUT.resolve("fresh-data"), "512MB", List.of())) {
            Catalogue catalogue = house.context().getBean(Catalogue.class);
            ProductSearch search = house.context().getBean(ProductSearch.class);
            Mark mark = house.context().getBean(Marks.class).bySlug("malayer-furniture").orElseThrow();
            Firm newcomers = firm(house, mark, "bench-fresh-newcomers");
            Firm regulars = firm(house, mark, "bench-fresh-regulars");
            Actor steward = new Actor(
                    UUID.randomUUID(), "bench", Set.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));
            int saves = (int) (seconds * SAVES_A_SECOND);
            Thread buyers = Thread.ofPlatform().start(() -> look(search, List.of(newcomers, regulars)));
            // Code that has never run is compiled first.
            OpenLoad.run(n -> save(catalogue, mark, newcomers, regulars, steward, -1 - n, false), 0, WARM, SAVES_A_SECOND, 8);
            Latencies saving = OpenLoad.run(
                    n -> save(catalogue, mark, newcomers, regulars, steward, n, true), 0, saves, SAVES_A_SECOND, 8);
            long patience = System.nanoTime() + 60_000_000_000L;
            while (!waiting.isEmpty() && System.nanoTime() < patience) {
                LockSupport.parkNanos(20_000_000);
            }
            open = false;
            buyers.join();
            return report(saves, saving);
        }
    }

    static Firm firm(BenchHouse house, Mark mark, String slug) {
        Firms firms = house.context().getBean(Firms.class);
        Firm firm = firms.enter(new Firm(
                UUID.randomUUID(),
                slug,
                LocalizedText.of("کارگاه سنجش " + slug, "Workshop " + slug),
                mark.provinces().getFirst(),
                LocalizedText.of("ملایر", "Malayer"),
                List.of("producer"),
                2019,
                12,
                LocalizedText.empty(),
                true));
        firms.join(mark.id(), firm.id(), LocalDate.of(2020, 1, 1), true);
        return firm;
    }

    void save(Catalogue catalogue, Mark mark, Firm newcomers, Firm regulars, Actor steward, int number, boolean counted) {
        boolean isNew = number % 2 == 0;
        Map<Column, String> cells = new EnumMap<>(Column.class);
        String name = "Fresh armchair " + number;
        cells.put(Column.SKU, isNew ? "F" + number : "R" + Math.floorMod(number / 2, KEPT));
        cells.put(Column.NAME_EN, name);
        cells.put(Column.NAME_FA, "مبل تازهٔ " + number);
        cells.put(Column.HS, "940161");
        cells.put(Column.PRICE, "120");
        cells.put(Column.CURRENCY, "EUR");
        SaveResult result =
                catalogue.save(new ProductDraft(cells, null), mark, isNew ? newcomers : regulars, steward);
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("Not saved: " + result);
        }
        if (counted) {
            waiting.put(name, System.nanoTime());
        }
    }

    /** Buyers who look again and again: the newest goods of one firm, and all of the other's, a hundred at most. */
    void look(ProductSearch search, List<Firm> firms) {
        while (open) {
            for (Firm firm : firms) {
                List<ProductCard> cards = search.find(new BuyerQuery(
                                "", Lang.EN, Set.of(), Set.of(), Set.of(), Set.of(firm.slug()), Set.of(), false,
                                BuyerQuery.Sort.NEWEST, 1, 100))
                        .items();
                long now = System.nanoTime();
                for (ProductCard card : cards) {
                    String name = card.names().in(Lang.EN);
                    Long saved = waiting.remove(name);
                    if (saved != null) {
                        seen.put(name, (now - saved) / 1e6);
                    }
                }
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    boolean report(int saves, Latencies saving) throws Exception {
        double[] took = seen.values().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(took);
        Latencies fresh = new Latencies(took);
        double p99 = fresh.percentile(0.99);
        boolean holds = waiting.isEmpty() && p99 <= MOST_P99;
        System.out.printf(
                Locale.ROOT,
                "%d saves at %.0f a second: saved to found p50 %.0f ms, p99 %.0f ms, longest %.0f ms; never seen: %d; a save took p50 %.1f ms, p99 %.1f ms%n",
                saves,
                SAVES_A_SECOND,
                fresh.percentile(0.5),
                p99,
                fresh.percentile(1),
                waiting.size(),
                saving.percentile(0.5),
                saving.percentile(0.99));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("saves", saves);
        json.put("savesASecond", SAVES_A_SECOND);
        json.put("p50Ms", fresh.percentile(0.5));
        json.put("p99Ms", p99);
        json.put("longestMs", fresh.percentile(1));
        json.put("neverSeen", waiting.size());
        json.put("mostP99Ms", MOST_P99);
        json.put("holds", holds);
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(OUT);
        Files.write(OUT.resolve("fresh.json"), mapper.writeValueAsBytes(json));
        System.out.println("(" + OUT.resolve("fresh.json") + ")");
        return holds;
    }
}
