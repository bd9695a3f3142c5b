package ir.rasteh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.unit.DataSize;

/** The life of both engines on a data folder of their own: real servers, real signals, a real child JVM. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EngineLifeTest {

    private static final Path FOLDER = Path.of("target/test-engine-life").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Run by the child JVM that is killed: starts both engines, says their process numbers and stays. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) throws InterruptedException {
            Engines engines = Engines.start(settings(), true, true);
            engines.postgres().orElseThrow().awaitReady(PATIENCE);
            engines.node().orElseThrow().awaitReady(PATIENCE);
            System.out.println("PIDS " + pid(engines.postgres().orElseThrow()) + " "
                    + pid(engines.node().orElseThrow()));
            Thread.sleep(Duration.ofMinutes(10));
        }
    }

    @AfterAll
    static void removeFolder() throws IOException {
        DataFolder.delete(FOLDER);
    }

    @Test
    @Order(1)
    void aCommitIsOnTheDiskBeforeItIsAnswered() throws SQLException {
        try (Engines engines = Engines.start(settings(), true, false)) {
            PostgresServer server = engines.postgres().orElseThrow();
            server.awaitReady(PATIENCE);
            try (Connection app = app(server)) {
                assertThat(ask(app, "SHOW fsync")).isEqualTo("on");
                assertThat(ask(app, "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(ask(app, "SHOW full_page_writes")).isEqualTo("on");
                assertThat(ask(app, "SHOW data_checksums")).isEqualTo("on");
                assertThat(ask(app, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(ask(app, "SHOW server_version")).startsWith("18.");
            }
        }
    }

    @Test
    @Order(2)
    void twoEnginesComeUpTogetherAndLeaveNoProcess() throws Exception {
        List<Long> pids = new ArrayList<>();
        try (Engines engines = Engines.start(settings(), true, true)) {
            engines.postgres().orElseThrow().awaitReady(PATIENCE);
            engines.node().orElseThrow().awaitReady(PATIENCE);
            pids.add(pid(engines.postgres().orElseThrow()));
            pids.add(pid(engines.node().orElseThrow()));
            assertThat(health(engines.node().orElseThrow().uri())).contains("\"status\":\"green\"");
            assertThat(pids).allMatch(EngineLifeTest::lives);
        }
        assertThat(pids).noneMatch(EngineLifeTest::lives);
    }

    @Test
    @Order(3)
    void aCrashedEngineComesBackOnItsPortWithItsData() throws Exception {
        try (Engines engines = Engines.start(settings(), true, true)) {
            PostgresServer server = engines.postgres().orElseThrow();
            SearchNode node = engines.node().orElseThrow();
            server.awaitReady(PATIENCE);
            node.awaitReady(PATIENCE);
            try (Connection owner = owner(server);
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 7 AS seven");
            }
            long postgres = pid(server);
            long elasticsearch = pid(node);

            ProcessHandle.of(postgres).orElseThrow().destroyForcibly();
            ProcessHandle.of(elasticsearch).orElseThrow().destroyForcibly();

            await(() -> server.state() instanceof EngineState.Running running && running.pid() != postgres);
            await(() -> node.state() instanceof EngineState.Running running && running.pid() != elasticsearch);
            try (Connection app = app(server)) {
                assertThat(ask(app, "SELECT seven FROM kept")).isEqualTo("7");
            }
            assertThat(health(node.uri())).contains("\"status\":\"green\"");
        }
    }

    @Test
    @Order(4)
    void whatIsLeftAfterKillNineIsEndedAtTheNextStart() throws Exception {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String pids = "";
        try (var lines = victim.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("PIDS ")) {
                    pids = line.substring(5);
                    break;
                }
            }
            assertThat(pids).isNotEmpty();
            victim.destroyForcibly().waitFor();
        }
        long orphanedPostgres = Long.parseLong(pids.split(" ")[0]);
        assertThat(lives(orphanedPostgres)).isTrue();

        try (Engines engines = Engines.start(settings(), true, true)) {
            engines.postgres().orElseThrow().awaitReady(PATIENCE);
            engines.node().orElseThrow().awaitReady(PATIENCE);
            assertThat(lives(orphanedPostgres)).isFalse();
            assertThat(lives(Long.parseLong(pids.split(" ")[1]))).isFalse();
            try (Connection app = app(engines.postgres().orElseThrow())) {
                assertThat(ask(app, "SELECT seven FROM kept")).isEqualTo("7");
            }
        }
    }

    @Test
    void aSecondInstanceIsToldThatTheFolderIsInUse() throws IOException {
        Path folder = Path.of("target/test-engine-lock");
        try (DataFolder first = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(first.root().toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aProcessOfAnotherFolderIsNobodysOrphan() throws Exception {
        Path pidFile = Files.writeString(
                Files.createDirectories(Path.of("target/test-engine-lock")).resolve("some.pid"),
                ProcessHandle.current().pid() + "\n");
        assertThat(Orphan.of(pidFile, "-Drasteh.node=/somewhere/else")).isEmpty();
        assertThat(Orphan.of(pidFile, "java")).isPresent();
    }

    @Test
    void passwordsAreReadableByTheirOwnerAlone() throws IOException {
        Path file = Path.of("target/test-engine-lock/keys/postgresql.properties");
        PostgresKeys made = PostgresKeys.in(file);
        assertThat(PostgresKeys.in(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static EngineSettings settings() {
        return new EngineSettings(
                FOLDER,
                false,
                "/en/",
                false,
                new EngineSettings.Postgresql(true, PATIENCE, 20),
                new EngineSettings.Elasticsearch(
                        List.of(),
                        null,
                        null,
                        null,
                        Path.of("target/elasticsearch"),
                        DataSize.ofMegabytes(200),
                        PATIENCE));
    }

    private static long pid(Engine engine) {
        return engine.state() instanceof EngineState.Running running ? running.pid() : -1;
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static Connection app(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(
                server.url(PostgresServer.DATABASE),
                PostgresServer.APP,
                server.keys().app());
    }

    private static Connection owner(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(
                server.url(PostgresServer.DATABASE),
                PostgresServer.OWNER,
                server.keys().owner());
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String health(URI node) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(node.resolve("/_cluster/health"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
