import ir.rasteh.kernel.Command;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.BenchHouse;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.load.Floor;
import ir.rasteh.search.load.MadeCatalogue;
import ir.rasteh.search.load.OpenLoad;
import ir.rasteh.search.load.OpenLoad.Asker;
import ir.rasteh.search.load.OpenLoad.Latencies;
import ir.rasteh.search.load.PlainLucene;
import ir.rasteh.search.load.QueryLog;
import ir.rasteh.search.load.RawBulk;
import ir.rasteh.search.load.SentBodies;
import ir.rasteh.search.relevance.Goods;
import ir.rasteh.search.relevance.PostgresFinder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./rasteh bench search [--full] [--sizes=10000,100000] [--without-load]}: how fast search is with a catalogue of 10,000 and 100,000
 * products, with {@code --full} of 1,000,000, made of the sample's words and written into the house's own database. Interleaved
 * in one run, each in turn under the same open-loop load: our API over HTTP; the bodies that it sent, raw to Elasticsearch; plain
 * Lucene in this JVM; and PostgreSQL's full text with trigrams, which has a rate of its own where the common one would drown it.
 * The floor is a constant answer by our own server: a round in which it moves by more than a fifth is repeated, five times at
 * most. {@code src/docs/benchmarks.md} says how to read the figures.
 */
class SearchBench {

    static final Path OUT = Path.of("target/bench");
    static final Path DATA = OUT.resolve("search-data");
    static final int QUERIES = 2000;
    static final int ASKERS = 16;
    static final int CORES = Runtime.getRuntime().availableProcessors();
    static final int MOST_REPEATS = 5;
    static final double MOVES = 0.20;
    static final List<String> SYSTEMS = List.of("api", "raw", "lucene", "postgresql");

    /** What a size is measured with: how many rounds, and the longest that one system may take in a round. */
    record Effort(int rounds, double seconds, int rawDocuments) {

        static Effort of(int size) {
            return size > 300_000 ? new Effort(3, 12, 150_000) : new Effort(4, 10, 100_000);
        }
    }

    static final class Measured {
        final int size;
        final Map<String, Latencies> latencies = new LinkedHashMap<>();
        final Map<String, Double> rates = new LinkedHashMap<>();
        final Map<String, Double> mostASecond = new LinkedHashMap<>();
        final List<Double> floors = new ArrayList<>();
        Latencies suggestions = new Latencies(new double[0]);
        boolean noisy;
        double rebuilt;
        double rawBulk;
        double bytes;
        double luceneBytes;
        double luceneBytesUnstored;
        double postgresBytes;

        Measured(int size) {
            this.size = size;
        }
    }

    final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    final List<QueryLog.Asked> log = QueryLog.of(QUERIES);

    public static void main(String[] args) throws Exception {
        List<Integer> sizes = new ArrayList<>(List.of(10_000, 100_000));
        boolean load = true;
        for (String arg : args) {
            if (arg.equals("--full")) {
                sizes.add(1_000_000);
            } else if (arg.equals("--without-load")) {
                load = false;
            } else if (arg.startsWith("--sizes=")) {
                sizes.clear();
                Arrays.stream(arg.substring("--sizes=".length()).split(","))
                        .map(Integer::valueOf)
                        .sorted()
                        .forEach(sizes::add);
            } else {
                System.err.println("bench search knows --full, --sizes=N,N and --without-load, not " + arg);
                System.exit(2);
            }
        }
        new SearchBench().run(sizes, load);
        // The idle threads of the clients would keep the JVM for a while.
        System.exit(0);
    }

    void run(List<Integer> sizes, boolean withLoad) throws Exception {
        long begun = System.nanoTime();
        List<Measured> all = new ArrayList<>();
        String heap = sizes.getLast() > 300_000 ? "3GB" : "2GB";
        try (BenchHouse house = new BenchHouse(DATA, heap, List.of(Floor.class, SentBodies.class));
                Connection owner = house.owner();
                PlainLucene lucene = new PlainLucene(Files.createDirectories(DATA.resolve("plain-lucene")));
                PostgresFinder postgres = new PostgresFinder(house.owner());
                RawBulk raw = new RawBulk(house.node(), "rasteh-products")) {
            say("open", begun);
            Goods goods = new Goods(house.context());
            MadeCatalogue catalogue = new MadeCatalogue(owner);
            int made = 0;
            UUID last = null;
            for (int size : sizes) {
                Measured measured = new Measured(size);
                catalogue.write(owner, made, size - catalogue.sample());
                made = size - catalogue.sample();
                say(size + " products are in the database", begun);
                if (all.isEmpty()) {
                    // Code that has never run is compiled first, for both.
                    for (int i = 0; i < 3; i++) {
                        rebuild(house, size);
                        raw.documentsASecond(size);
                    }
                }
                measured.rebuilt = rebuild(house, size);
                say(String.format(Locale.ROOT, "rebuilt, %.0f documents a second", measured.rebuilt), begun);
                measured.bytes = raw.indexBytes() / (double) size;
                last = takeIn(goods, last, lucene, postgres, house);
                measured.luceneBytes = lucene.bytes(true) / (double) size;
                measured.luceneBytesUnstored = lucene.bytes(false) / (double) size;
                measured.postgresBytes = postgres.bytes() / (double) size;
                say("Lucene and PostgreSQL have them too", begun);
                measured.rawBulk =
                        raw.documentsASecond(Math.min(size, Effort.of(size).rawDocuments()));
                say(String.format(Locale.ROOT, "raw bulk, %.0f documents a second", measured.rawBulk), begun);
                all.add(measured);
                if (withLoad) {
                    load(measured, house, lucene, postgres);
                    say("measured", begun);
                    print(measured);
                }
            }
        }
        if (!withLoad) {
            return;
        }
        verdicts(all);
        write(all);
        say("done", begun);
    }

    static void say(String what, long begun) {
        System.out.printf(Locale.ROOT, "%5.0f s  %s%n", (System.nanoTime() - begun) / 1e9, what);
    }

    /** The house's own rebuild, from PostgreSQL; in documents a second, all told. */
    static double rebuild(BenchHouse house, int size) throws Exception {
        Command reindex = house.context().getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals("reindex"))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        long begun = System.nanoTime();
        Command.Outcome outcome = reindex.run(new Command.Order(List.of(), Path.of(""), told::add));
        if (outcome != Command.Outcome.DONE) {
            throw new IllegalStateException("The rebuild failed: " + told);
        }
        double took = (System.nanoTime() - begun) / 1e9;
        long found = house.context()
                .getBean(ProductSearch.class)
                .find(BuyerQuery.of("", Lang.EN))
                .total();
        // An index of fewer goods would be made, asked and kept for less.
        if (found != size) {
            throw new IllegalStateException("The index has " + found + " of " + size + " products: " + told);
        }
        return size / took;
    }

    /** Gives the listings that are new since the last time to plain Lucene and to the table of the full text. */
    static UUID takeIn(Goods goods, UUID after, PlainLucene lucene, PostgresFinder postgres, BenchHouse house)
            throws Exception {
        BlockingQueue<List<Goods.Words>> pages = new ArrayBlockingQueue<>(4);
        List<Goods.Words> end = new ArrayList<>();
        postgres.unindex();
        UUID[] last = new UUID[1];
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                last[0] = goods.walk(
                        after, listings -> pages.put(listings.stream().map(goods::words).toList()));
                pages.put(end);
            } catch (Exception e) {
                throw new IllegalStateException("The catalogue cannot be read", e);
            }
        });
        OpenLoad.inParallel(2, () -> {
            try (Connection mine = house.owner()) {
                for (List<Goods.Words> page = pages.take(); page != end; page = pages.take()) {
                    lucene.add(page);
                    postgres.add(mine, page);
                }
                pages.put(end);
            }
        });
        reader.join();
        lucene.open();
        postgres.index();
        return last[0];
    }

    // --- the load --------------------------------------------------------------------------------------------------------

    void load(Measured measured, BenchHouse house, PlainLucene lucene, PostgresFinder postgres) throws Exception {
        Effort effort = Effort.of(measured.size);
        List<Connection> connections = new ArrayList<>();
        BlockingQueue<Connection> free = new ArrayBlockingQueue<>(ASKERS);
        for (int i = 0; i < ASKERS; i++) {
            Connection connection = house.owner();
            connections.add(connection);
            free.add(connection);
        }
        List<URI> addresses = log.stream()
                .map(asked -> house.window()
                        .resolve("/api/v1/products?lang=" + asked.lang().code() + "&q="
                                + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8)))
                .toList();
        URI floorAddress = house.window().resolve("/api/v1/floor");
        List<List<HttpRequest>> sent = new ArrayList<>();
        Map<String, Asker> askers = new LinkedHashMap<>();
        Asker floor = number -> ask(HttpRequest.newBuilder(floorAddress).build());
        askers.put("api", number -> ask(HttpRequest.newBuilder(addresses.get(number)).build()));
        askers.put("raw", number -> {
            for (HttpRequest request : sent.get(number)) {
                ask(request);
            }
        });
        askers.put("lucene", number -> lucene.find(log.get(number).words()));
        askers.put("postgresql", number -> {
            Connection mine = free.take();
            try {
                postgres.find(mine, log.get(number).words());
            } finally {
                free.put(mine);
            }
        });
        try {
            // Once without measuring: code is compiled, and what our API sends is heard.
            OpenLoad.mostASecond(floor, 1, CORES, 2);
            OpenLoad.mostASecond(askers.get("api"), QUERIES, CORES, 30);
            double seconds = 0;
            int queries = 0;
            while (queries < QUERIES && seconds < effort.rounds * effort.seconds) {
                URI address = addresses.get(queries++);
                long asked = System.nanoTime();
                sent.add(SentBodies.during(() -> ask(HttpRequest.newBuilder(address).build())).stream()
                        .map(each -> request(house.node(), each))
                        .toList());
                seconds += (System.nanoTime() - asked) / 1e9;
            }
            measured.suggestions = suggestions(house);
            int heard = queries;
            for (String system : SYSTEMS) {
                OpenLoad.mostASecond(askers.get(system), heard, CORES, 2);
                measured.mostASecond.put(
                        system, OpenLoad.mostASecond(askers.get(system), heard, 2 * CORES, 4));
            }
            double common = 0.4 * Math.min(measured.mostASecond.get("api"), 250);
            int aRound = (int) Math.clamp(common * effort.seconds, 20, heard / effort.rounds);
            for (String system : SYSTEMS) {
                measured.rates.put(system, Math.min(common, 0.4 * measured.mostASecond.get(system)));
            }
            Map<String, List<Latencies>> parts = new LinkedHashMap<>();
            SYSTEMS.forEach(system -> parts.put(system, new ArrayList<>()));
            int repeats = 0;
            double before = floor(floor);
            for (int round = 0; round < effort.rounds; ) {
                Map<String, Latencies> these = new LinkedHashMap<>();
                for (int i = 0; i < SYSTEMS.size(); i++) {
                    // Each is first in its turn.
                    String system = SYSTEMS.get((i + round) % SYSTEMS.size());
                    double rate = measured.rates.get(system);
                    int questions = (int) Math.clamp(rate * effort.seconds, 5, aRound);
                    these.put(
                            system,
                            OpenLoad.run(
                                    askers.get(system), round * aRound, round * aRound + questions, rate, ASKERS));
                }
                double after = floor(floor);
                boolean moved = Math.max(before, after) / Math.min(before, after) > 1 + MOVES;
                before = after;
                if (moved && repeats < MOST_REPEATS) {
                    repeats++;
                    continue;
                }
                measured.noisy |= moved;
                measured.floors.add(after);
                StringBuilder line = new StringBuilder();
                these.forEach((system, latencies) -> {
                    parts.get(system).add(latencies);
                    line.append(String.format(
                            Locale.ROOT,
                            "  %s %.2f/%.2f",
                            system,
                            latencies.percentile(0.5),
                            latencies.percentile(0.99)));
                });
                System.out.printf(Locale.ROOT, "         p50/p99 ms in round %d:%s%n", round + 1, line);
                round++;
            }
            parts.forEach((system, all) -> measured.latencies.put(system, Latencies.together(all)));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    /** What is proposed over HTTP while somebody types the log's queries: two letters of the first, three of the second, and so on. */
    Latencies suggestions(BenchHouse house) throws Exception {
        Asker typing = number -> {
            QueryLog.Asked asked = log.get(number);
            int letters = Math.min(2 + number % 8, asked.words().length());
            ask(HttpRequest.newBuilder(house.window()
                            .resolve("/api/v1/suggest?lang=" + asked.lang().code() + "&q="
                                    + URLEncoder.encode(asked.words().substring(0, letters), StandardCharsets.UTF_8)))
                    .build());
        };
        OpenLoad.mostASecond(typing, QUERIES, CORES, 10);
        return OpenLoad.run(typing, 0, 1000, 50, ASKERS);
    }

    /** The median of a constant answer, in milliseconds. */
    static double floor(Asker asker) throws Exception {
        return OpenLoad.run(asker, 0, 400, 200, 4).percentile(0.5);
    }

    static HttpRequest request(URI node, SentBodies.Sent sent) {
        return HttpRequest.newBuilder(node.resolve(sent.path()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent.body()))
                .build();
    }

    void ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            byte[] all = body.readAllBytes();
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri() + " answers " + answer.statusCode() + ": "
                        + new String(all, StandardCharsets.UTF_8));
            }
        }
    }

    // --- the report ------------------------------------------------------------------------------------------------------

    static void print(Measured m) {
        System.out.printf(Locale.ROOT, "%n%,d products%s%n", m.size, m.noisy ? " (NOISY: the floor moved)" : "");
        System.out.printf(
                Locale.ROOT,
                "%-12s %9s %9s %9s %9s %11s%n",
                "",
                "p50 ms",
                "p99 ms",
                "asked /s",
                "answers",
                "/s and core");
        for (String system : SYSTEMS) {
            Latencies latencies = m.latencies.get(system);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %9.2f %9.2f %9.1f %9d %11.1f%n",
                    system,
                    latencies.percentile(0.5),
                    latencies.percentile(0.99),
                    m.rates.get(system),
                    latencies.milliseconds().length,
                    m.mostASecond.get(system) / CORES);
        }
        System.out.printf(
                Locale.ROOT,
                "suggestions while typing, 50 asked /s: p50 %.2f ms, p99 %.2f ms%n",
                m.suggestions.percentile(0.5),
                m.suggestions.percentile(0.99));
        System.out.printf(
                Locale.ROOT,
                "floor p50 ms by round: %s%n",
                String.join(" ", m.floors.stream().map(each -> String.format(Locale.ROOT, "%.2f", each)).toList()));
        System.out.printf(
                Locale.ROOT,
                "index bytes a product: ours %.0f, plain Lucene %.0f (%.0f without stored texts), PostgreSQL %.0f%n",
                m.bytes,
                m.luceneBytes,
                m.luceneBytesUnstored,
                m.postgresBytes);
        System.out.printf(
                Locale.ROOT,
                "documents a second: rebuilt from PostgreSQL %.0f, raw bulk %.0f%n%n",
                m.rebuilt,
                m.rawBulk);
    }

    record Verdict(String what, boolean holds, double measured, double bound) {}

    static List<Verdict> verdictsOf(List<Measured> all) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Measured m : all) {
            String size = String.format(Locale.ROOT, "%,d: ", m.size);
            double p50 = m.latencies.get("raw").percentile(0.5);
            double p99 = m.latencies.get("raw").percentile(0.99);
            atMost(verdicts, size + "API p50, raw + max(25 %, 2 ms)", m.latencies.get("api").percentile(0.5), p50 + Math.max(0.25 * p50, 2));
            atMost(verdicts, size + "API p99, raw + max(50 %, 10 ms)", m.latencies.get("api").percentile(0.99), p99 + Math.max(0.5 * p99, 10));
            if (m.size <= 100_000) {
                atMost(verdicts, size + "suggestions p50, ms over HTTP", m.suggestions.percentile(0.5), 10);
            }
            atLeast(verdicts, size + "rebuilt, share of raw bulk", m.rebuilt / m.rawBulk, 0.6);
            atMost(verdicts, size + "index, times plain Lucene", m.bytes / m.luceneBytes, 2.5);
        }
        Measured first = all.getFirst();
        Measured last = all.getLast();
        if (first.size <= 10_000 && last.size >= 1_000_000) {
            atMost(
                    verdicts,
                    "API p50, growth from 10 k to 1 M",
                    last.latencies.get("api").percentile(0.5) / first.latencies.get("api").percentile(0.5),
                    5);
            atLeast(
                    verdicts,
                    "1 M: PostgreSQL's p99, times ours",
                    last.latencies.get("postgresql").percentile(0.99) / last.latencies.get("api").percentile(0.99),
                    10);
        }
        return verdicts;
    }

    static void atMost(List<Verdict> verdicts, String what, double measured, double bound) {
        verdicts.add(new Verdict(what, measured <= bound, measured, bound));
    }

    static void atLeast(List<Verdict> verdicts, String what, double measured, double bound) {
        verdicts.add(new Verdict(what, measured >= bound, measured, bound));
    }

    static void verdicts(List<Measured> all) {
        for (Verdict each : verdictsOf(all)) {
            System.out.printf(
                    Locale.ROOT,
                    "%-11s  %-48s %9.2f  (bound %.2f)%n",
                    each.holds ? "holds" : "FALLS SHORT",
                    each.what,
                    each.measured,
                    each.bound);
        }
    }

    static void write(List<Measured> all) throws IOException {
        List<Object> sizes = new ArrayList<>();
        for (Measured m : all) {
            Map<String, Object> systems = new LinkedHashMap<>();
            for (String system : SYSTEMS) {
                Latencies latencies = m.latencies.get(system);
                systems.put(
                        system,
                        Map.of(
                                "p50Ms", latencies.percentile(0.5),
                                "p99Ms", latencies.percentile(0.99),
                                "askedASecond", m.rates.get(system),
                                "answers", latencies.milliseconds().length,
                                "mostASecondAndCore", m.mostASecond.get(system) / CORES));
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("products", m.size);
            one.put("noisy", m.noisy);
            one.put("floorP50MsByRound", m.floors);
            one.put("systems", systems);
            one.put("suggestionsP50Ms", m.suggestions.percentile(0.5));
            one.put("suggestionsP99Ms", m.suggestions.percentile(0.99));
            one.put("indexBytesAProduct", m.bytes);
            one.put("plainLuceneBytesAProduct", m.luceneBytes);
            one.put("plainLuceneBytesAProductWithoutStoredTexts", m.luceneBytesUnstored);
            one.put("postgresqlBytesAProduct", m.postgresBytes);
            one.put("rebuiltDocumentsASecond", m.rebuilt);
            one.put("rawBulkDocumentsASecond", m.rawBulk);
            sizes.add(one);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cores", CORES);
        json.put("queries", QUERIES);
        json.put("sizes", sizes);
        json.put("verdicts", verdictsOf(all));
        Files.createDirectories(OUT);
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(OUT.resolve("search.json"), mapper.writeValueAsBytes(json));
        System.out.println("(" + OUT.resolve("search.json") + ")");
    }
}
