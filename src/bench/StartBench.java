import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./rasteh bench start}: how long until the shop is open. Cold is the first start on an empty data folder (database
 * made, tables migrated, sample catalogue laid out; the system's page cache dropped before when we may), warm every later
 * one. "App alone" finds external engines running; "everything" starts its own. "Page" is the line "Rasteh is open", so a
 * page was really answered; "search" is when Elasticsearch serves as well. Each warm figure is the median of three.
 * Run by the launcher with plain {@code java}: no build, no dependency.
 */
class StartBench {

    record Start(double page, double search, long appRss, long heapMb) {}

    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path OUT = ROOT.resolve("target/bench");
    static final Path DATA = OUT.resolve("start-data");
    static final Duration PATIENCE = Duration.ofMinutes(5);

    public static void main(String[] args) throws Exception {
        Files.createDirectories(OUT);
        delete(DATA);
        Map<String, Start> all = new LinkedHashMap<>();
        try {
            boolean dropped = dropPageCache();
            all.put("everything, cold", run(DATA.resolve("own"), List.of()));
            List<Start> warm = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                warm.add(run(DATA.resolve("own"), List.of()));
            }
            all.put("everything, warm", median(warm));

            // The engines of one instance are the external ones of the next.
            try (Instance host = new Instance(DATA.resolve("engines"), List.of("--rasteh.empty=true"))) {
                host.awaitSearch();
                List<String> external = external(DATA.resolve("engines"));
                all.put("app alone, cold", run(DATA.resolve("alone"), external));
                List<Start> alone = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    alone.add(run(DATA.resolve("alone"), external));
                }
                all.put("app alone, warm", median(alone));
            }
            report(all, dropped);
        } finally {
            delete(DATA);
        }
    }

    static Start run(Path data, List<String> options) throws Exception {
        try (Instance instance = new Instance(data, options)) {
            double page = instance.awaitPage();
            double search = options.isEmpty() ? instance.awaitSearch() : page;
            return new Start(page, search, instance.rssMb(), instance.heapMb());
        }
    }

    static List<String> external(Path data) throws IOException {
        Properties addresses = load(data.resolve("addresses"));
        Properties keys = load(data.resolve("keys/postgresql.properties"));
        return List.of(
                "--spring.datasource.url=" + addresses.getProperty("postgresql"),
                "--spring.datasource.username=rasteh_app",
                "--spring.datasource.password=" + keys.getProperty("app"),
                "--spring.flyway.user=rasteh_owner",
                "--spring.flyway.password=" + keys.getProperty("owner"),
                "--rasteh.elasticsearch.uris=" + addresses.getProperty("elasticsearch"));
    }

    static Properties load(Path file) throws IOException {
        Properties all = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            all.load(reader);
        }
        return all;
    }

    /** One run of the launcher, from its call to its end. */
    static final class Instance implements AutoCloseable {
        private final long begun = System.nanoTime();
        private final Process process;
        private final Path words;

        Instance(Path data, List<String> options) throws IOException {
            words = Files.createTempFile(Files.createDirectories(OUT), "start", ".log");
            List<String> command = new ArrayList<>(
                    List.of("./rasteh", "run", "--data", data.toString(), "--port", "0", "--server.address=127.0.0.1"));
            command.addAll(options);
            process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .start();
        }

        double awaitPage() throws Exception {
            return await("Rasteh is open:");
        }

        double awaitSearch() throws Exception {
            return await("Elasticsearch serves after");
        }

        private double await(String text) throws Exception {
            while (!Files.readString(words).contains(text)) {
                if (!process.isAlive() || seconds() > PATIENCE.toSeconds()) {
                    throw new IllegalStateException("No `" + text + "` in:\n" + Files.readString(words));
                }
                Thread.sleep(20);
            }
            return seconds();
        }

        private double seconds() {
            return (System.nanoTime() - begun) / 1e9;
        }

        long rssMb() throws IOException {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .findFirst()
                            .orElse(-1)
                    : -1;
        }

        /** The most that the heap may become, as the JVM was told. */
        long heapMb() throws IOException {
            Path command = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            if (!Files.exists(command)) {
                return -1;
            }
            for (String word : Files.readString(command).split("\0")) {
                if (word.startsWith("-Xmx")) {
                    return Long.parseLong(word.replaceAll("\\D", ""));
                }
            }
            return -1;
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The instance did not stop within a minute of being asked");
            }
            Files.delete(words);
        }
    }

    static Start median(List<Start> starts) {
        return starts.stream()
                .sorted(Comparator.comparingDouble(Start::page))
                .toList()
                .get(starts.size() / 2);
    }

    static boolean dropPageCache() throws Exception {
        File switchFile = new File("/proc/sys/vm/drop_caches");
        if (!switchFile.canWrite()) {
            return false;
        }
        new ProcessBuilder("sync").start().waitFor();
        try {
            Files.writeString(switchFile.toPath(), "3");
            return true;
        } catch (IOException readOnly) {
            return false;
        }
    }

    static void report(Map<String, Start> all, boolean dropped) throws IOException {
        Start alone = all.get("app alone, warm");
        System.out.println("Start, on " + Runtime.getRuntime().availableProcessors() + " cores"
                + (dropped ? ", page cache dropped before the cold one" : ", page cache as it was"));
        System.out.printf(Locale.ROOT, "%-20s %8s %10s %10s %9s%n", "", "page s", "search s", "x alone", "RSS MB");
        StringBuilder json = new StringBuilder("{\n  \"cores\": ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(",\n  \"pageCacheDropped\": ")
                .append(dropped)
                .append(",\n  \"starts\": {");
        String comma = "";
        for (var each : all.entrySet()) {
            Start start = each.getValue();
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %8.1f %10.1f %10.1f %9d%n",
                    each.getKey(),
                    start.page,
                    start.search,
                    start.page / alone.page,
                    start.appRss);
            json.append(String.format(
                    Locale.ROOT,
                    "%s\n    \"%s\": { \"pageSeconds\": %.2f, \"searchSeconds\": %.2f, \"ratioToAppAloneWarm\": %.2f, \"appRssMb\": %d, \"appHeapLimitMb\": %d }",
                    comma,
                    each.getKey(),
                    start.page,
                    start.search,
                    start.page / alone.page,
                    start.appRss,
                    start.heapMb));
            comma = ",";
        }
        Files.writeString(OUT.resolve("start.json"), json.append("\n  }\n}\n"));
        System.out.println("(" + ROOT.relativize(OUT.resolve("start.json")) + ")");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
