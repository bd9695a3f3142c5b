package ir.rasteh.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded Elasticsearch: the real server with few modules and our analysis plugin, one node on the loopback
 * address. Nobody waits for it before pages are served: while it is on its way, connections to its port are refused.
 */
final class SearchNode extends Engine {

    private static final Logger log = LoggerFactory.getLogger(SearchNode.class);

    private static final long LARGE_HEAP_MB = 1024;

    private final DataFolder folder;
    private final EngineSettings.Elasticsearch settings;
    private final PlainUser user;
    private final Path home;
    private final Path place;
    private final Path logs;
    private final Path pidFile;
    private final int port = Ports.free();
    private volatile CountDownLatch saidReady = new CountDownLatch(1);

    SearchNode(DataFolder folder, EngineSettings.Elasticsearch settings, PlainUser user) {
        // Search may rest for as long as it must; the rest of the house goes on without it.
        super("Elasticsearch", Integer.MAX_VALUE);
        this.folder = folder;
        this.settings = settings;
        this.user = user;
        this.home = settings.home().toAbsolutePath().normalize();
        this.place = folder.resolve("elasticsearch");
        this.logs = folder.logs().resolve("elasticsearch");
        this.pidFile = folder.resolve("elasticsearch.pid");
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Stands on the command line of the node, so that its next master recognises it. */
    private String mark() {
        return "-Drasteh.node=" + place;
    }

    @Override
    void prepare() throws IOException, InterruptedException {
        if (!Files.isDirectory(home.resolve("lib"))) {
            throw new IOException(
                    "There is no Elasticsearch in " + home
                            + "; the build lays it out (./rasteh run), or set rasteh.elasticsearch.home or rasteh.elasticsearch.uris");
        }
        Optional<Orphan> orphan = Orphan.of(pidFile, mark());
        if (orphan.isPresent()) {
            orphan.get().end("TERM", 20);
        }
        for (String each : List.of("config", "data", "tmp")) {
            Files.createDirectories(place.resolve(each));
        }
        try (InputStream logging =
                SearchNode.class.getResourceAsStream("/ir/rasteh/engine/elasticsearch-log4j2.properties")) {
            if (logging == null) {
                throw new IOException("elasticsearch-log4j2.properties is not packed");
            }
            Files.write(place.resolve("config/log4j2.properties"), logging.readAllBytes());
        }
        Files.createDirectories(logs);
        user.own(place);
        user.own(logs);
        user.reach(place);
        user.reach(home);
    }

    @Override
    Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(user.command(command()));
        builder.directory(place.toFile());
        // What the user's shell says to every JVM is not meant for the node.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("LIBFFI_TMPDIR", place.resolve("tmp").toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process child = builder.start();
        Files.writeString(pidFile, child.pid() + "\n");
        CountDownLatch ready = new CountDownLatch(1);
        saidReady = ready;
        Thread.ofPlatform().name("elasticsearch-words").daemon().start(() -> listen(child, ready));
        // The pipe stays open: its end tells the node that we are gone.
        OutputStream words = child.getOutputStream();
        words.write(ServerArguments.of(nodeSettings(), place.resolve("config"), logs));
        words.flush();
        return child;
    }

    private List<String> command() throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.add(mark());
        long heap = settings.heap().toMegabytes();
        all.addAll(List.of(
                "-Xms" + heap + "m",
                "-Xmx" + heap + "m",
                "-XX:MaxDirectMemorySize=" + heap / 2 + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + place.resolve("tmp")));
        // A small node should be up soon, with half the memory and a third of the processor time of G1 with C2; who
        // gives it a
        // large heap has a catalogue that is worth the better compiler.
        all.addAll(
                heap < LARGE_HEAP_MB
                        ? List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                        : List.of("-XX:+UseG1GC"));
        // From here on as Elasticsearch's own launcher has it.
        all.addAll(List.of(
                "-Des.networkaddress.cache.ttl=60",
                "-Des.networkaddress.cache.negative.ttl=10",
                "-Xss1m",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djna.nosys=true",
                "-XX:-OmitStackTraceInFastThrow",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
                "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
                "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Djava.locale.providers=CLDR",
                "-Dorg.apache.lucene.vectorization.upperJavaFeatureVersion=25",
                "-Des.path.home=" + home,
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,org.apache.lucene.core",
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-native-access=deny",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "--patch-module=java.base=" + entitlementBridge(),
                "--add-exports=java.base/org.elasticsearch.entitlement.bridge="
                        + "org.elasticsearch.entitlement,java.logging,java.net.http,java.naming,jdk.net,jdk.zipfs,jdk.management.agent",
                "--module-path",
                home.resolve("lib").toString(),
                "--add-modules=jdk.net",
                "--add-modules=jdk.management.agent",
                "--add-modules=ALL-MODULE-PATH",
                "-m",
                "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"));
        return all;
    }

    private Path entitlementBridge() throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("lib/entitlement-bridge"), "*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("lib/entitlement-bridge is missing in " + home);
    }

    private Map<String, String> nodeSettings() {
        return Map.ofEntries(
                Map.entry("path.home", home.toString()),
                Map.entry("path.data", place.resolve("data").toString()),
                Map.entry("path.logs", logs.toString()),
                Map.entry("cluster.name", "rasteh"),
                Map.entry("node.name", "rasteh"),
                Map.entry("discovery.type", "single-node"),
                Map.entry("network.host", "127.0.0.1"),
                Map.entry("http.port", Integer.toString(port)),
                Map.entry("transport.port", "0"),
                // A full disk stops PostgreSQL first; the node should not refuse writes at 95 % of a large one.
                Map.entry("cluster.routing.allocation.disk.threshold_enabled", "false"),
                // An index exists because it was meant to.
                Map.entry("action.auto_create_index", "false"));
    }

    private void listen(Process child, CountDownLatch ready) {
        Path file = folder.logs().resolve("elasticsearch-start.log");
        try (InputStream in = child.getErrorStream();
                OutputStream out = Files.newOutputStream(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == ServerArguments.READY) {
                    ready.countDown();
                } else {
                    out.write(b);
                }
            }
        } catch (IOException closed) {
            log.debug("No more words from Elasticsearch: {}", closed.getMessage());
        }
    }

    @Override
    void awaitReady(Process process) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(settings.startWithin());
        CountDownLatch ready = saidReady;
        while (!ready.await(100, TimeUnit.MILLISECONDS)) {
            if (!process.isAlive()) {
                throw new IOException(String.format(
                        Locale.ROOT,
                        "ended at its start with code %d; see %s",
                        process.exitValue(),
                        folder.logs().resolve("elasticsearch-start.log")));
            }
            if (Instant.now().isAfter(until)) {
                throw new IOException(
                        "was not ready within " + settings.startWithin().toSeconds() + " s");
            }
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=30s"))
                    .timeout(Duration.ofSeconds(40))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                // Serving, but with a shard that does not come up: the health page shows it, a restart would not mend
                // it.
                log.warn("Elasticsearch is up, its health is not: {}", answer.body());
            }
        }
    }

    @Override
    void askToStop(Process process) throws IOException, InterruptedException {
        try {
            OutputStream words = process.getOutputStream();
            words.write(ServerArguments.STOP);
            words.flush();
        } catch (IOException pipeGone) {
            process.destroy();
        }
    }
}
