package ir.rasteh.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.util.unit.DataSize;

/**
 * One PostgreSQL and one Elasticsearch node for all Spring tests of a Maven run, real ones, under {@code target/test-data}.
 * A Spring test needs nothing to get them: {@link TestEnginesForSpring} sets the addresses. The database {@code rasteh}
 * and all indices are made anew when a run begins and are shared by its tests: each test works on rows of its own.
 */
public final class TestEngines {

    private static final Path FOLDER = Path.of(System.getProperty("rasteh.test-data", "target/test-data"));
    private static final Path APPLICATIONS = FOLDER.resolve("applications");
    private static final AtomicInteger APPLICATION = new AtomicInteger();
    private static final TestEngines ONE = new TestEngines();

    private final Engines engines;
    private final PostgresServer postgres;
    private final SearchNode node;

    private TestEngines() {
        EngineSettings settings = new EngineSettings(
                FOLDER,
                false,
                "/en/",
                false,
                // Not durable, for speed; DurabilityTest starts one of its own.
                new EngineSettings.Postgresql(false, Duration.ofMinutes(2), 200),
                new EngineSettings.Elasticsearch(
                        List.of(),
                        null,
                        null,
                        null,
                        Path.of("target/elasticsearch"),
                        DataSize.ofMegabytes(256),
                        Duration.ofMinutes(2)));
        engines = Engines.start(settings, true, true);
        // After the applications, which write their last words into the database.
        SpringApplication.getShutdownHandlers().add(engines::close);
        postgres = engines.postgres().orElseThrow();
        node = engines.node().orElseThrow();
        try {
            DataFolder.delete(APPLICATIONS);
            postgres.awaitReady(Duration.ofMinutes(3));
            try (var connection = postgres.superuser("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS rasteh WITH (FORCE)");
            }
            postgres.createDatabase(PostgresServer.DATABASE);
            node.awaitReady(Duration.ofMinutes(3));
            deleteIndices();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The shared engines, started at the first call. */
    public static TestEngines shared() {
        return ONE;
    }

    /** What an application needs to know to use them as external engines, with the two roles. */
    public Map<String, String> properties() {
        return properties(PostgresServer.DATABASE);
    }

    /**
     * The same, with an empty database of that name (letters, digits, underscore), for a test that counts everything: the
     * sample catalogue stays out of it.
     */
    public Map<String, String> freshDatabase(String name) {
        try (var connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            postgres.createDatabase(name);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> properties = new HashMap<>(properties(name));
        properties.put("rasteh.empty", "true");
        return properties;
    }

    private Map<String, String> properties(String database) {
        return Map.of(
                "spring.datasource.url",
                postgres.url(database),
                "spring.datasource.username",
                PostgresServer.APP,
                "spring.datasource.password",
                postgres.keys().app(),
                "spring.flyway.user",
                PostgresServer.OWNER,
                "spring.flyway.password",
                postgres.keys().owner(),
                // As in the house itself: the listeners of the outbox hold a connection while they ask for another.
                // Many
                // contexts are kept at once, so none keeps what it does not use.
                "spring.datasource.hikari.maximum-pool-size",
                "16",
                "spring.datasource.hikari.minimum-idle",
                "0",
                "rasteh.elasticsearch.uris",
                node.uri().toString(),
                // An index follows one database.
                "rasteh.search.index",
                database + "-products");
    }

    static Path applicationFolder() {
        return APPLICATIONS.resolve(Integer.toString(APPLICATION.incrementAndGet()));
    }

    /** The address of the shared node. */
    public URI elasticsearch() {
        return node.uri();
    }

    /** A connection to the shared database as its owner, for what the application itself may not do. */
    public java.sql.Connection owner() throws SQLException {
        return java.sql.DriverManager.getConnection(
                postgres.url(PostgresServer.DATABASE),
                PostgresServer.OWNER,
                postgres.keys().owner());
    }

    /** Stops the shared node as a crash would; it is restarted by itself within a second or two. */
    public void crashNode() {
        if (node.state() instanceof EngineState.Running running) {
            ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Waits until the shared node serves again. */
    public void awaitNode() throws InterruptedException {
        for (int i = 0; i < 600 && !(node.state() instanceof EngineState.Running); i++) {
            Thread.sleep(100);
        }
    }

    private void deleteIndices() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest list = HttpRequest.newBuilder(node.uri().resolve("/_cat/indices?h=index&expand_wildcards=all"))
                    .build();
            for (String index : client.send(list, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList()) {
                client.send(
                        HttpRequest.newBuilder(node.uri().resolve("/" + index))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
