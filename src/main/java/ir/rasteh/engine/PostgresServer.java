package ir.rasteh.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL: the real server on the loopback address, its cluster in the data folder, with the two
 * roles {@code rasteh_owner} and {@code rasteh_app} of {@code config/postgresql/roles.sql} and the database {@code rasteh}.
 */
final class PostgresServer extends Engine {

    static final String DATABASE = "rasteh";
    static final String OWNER = "rasteh_owner";
    static final String APP = "rasteh_app";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final String SUPERUSER = "postgres";
    private static final long LARGE_LOG = 8L << 20;

    private final DataFolder folder;
    private final EngineSettings.Postgresql settings;
    private final PlainUser user;
    private final Path cluster;
    private final Path serverLog;
    private final int port = Ports.free();
    private final PostgresKeys keys;
    private Path home = Path.of("");
    private boolean provisioned;

    PostgresServer(DataFolder folder, EngineSettings.Postgresql settings, PlainUser user) {
        super("PostgreSQL", 3);
        this.folder = folder;
        this.settings = settings;
        this.user = user;
        this.cluster = folder.resolve("postgresql");
        this.serverLog = folder.logs().resolve("postgresql.log");
        try {
            this.keys = PostgresKeys.in(folder.resolve("keys").resolve("postgresql.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    PostgresKeys keys() {
        return keys;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection as the superuser, for what neither the owner nor the application may do. */
    Connection superuser(String database) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(
                Map.of("user", SUPERUSER, "password", keys.superuser(), "connectTimeout", "2", "socketTimeout", "120"));
        return DriverManager.getConnection(url(database), properties);
    }

    @Override
    void prepare() throws IOException, InterruptedException {
        Optional<Orphan> orphan = Orphan.of(cluster.resolve("postmaster.pid"), cluster.toString());
        if (orphan.isPresent()) {
            // INT: end the sessions, write the checkpoint, go.
            orphan.get().end("INT", 30);
        }
        home = PostgresBinaries.unpackedBelow(Files.createDirectories(folder.resolve("programs")));
        user.reach(home);
        if (!Files.exists(cluster)) {
            initialise();
        }
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!PostgresBinaries.VERSION.startsWith(version + ".")) {
            throw new IOException(
                    "The database in " + cluster + " was made by PostgreSQL " + version + "; this is PostgreSQL "
                            + PostgresBinaries.VERSION + ". Move it with pg_upgrade or by dump and restore.");
        }
        user.own(cluster);
        if (Files.exists(serverLog) && Files.size(serverLog) > LARGE_LOG) {
            Files.move(serverLog, serverLog.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the cluster beside its place and moves it there when it is whole: a start that was killed leaves no half cluster. */
    private void initialise() throws IOException, InterruptedException {
        Path half = folder.resolve("postgresql.initialising");
        DataFolder.delete(half);
        Path cluster0 = Files.createDirectories(half.resolve("cluster"));
        Path password = half.resolve("password");
        DataFolder.writeSecret(password, keys.superuser());
        user.own(half);
        user.own(cluster0);
        user.own(password);
        Process initdb = new ProcessBuilder(user.command(List.of(
                        home.resolve("bin/initdb").toString(),
                        "--pgdata=" + cluster0,
                        "--username=" + SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        // PostgreSQL's own tables: order and case do not change with the system's library.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        settings.durable() ? "--data-checksums" : "--no-sync")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .start();
        try {
            if (!initdb.waitFor(3, TimeUnit.MINUTES) || initdb.exitValue() != 0) {
                throw new IOException("initdb failed; its words are in " + serverLog);
            }
        } finally {
            initdb.destroyForcibly();
        }
        Files.delete(password);
        Files.move(cluster0, cluster, StandardCopyOption.ATOMIC_MOVE);
        DataFolder.delete(half);
    }

    @Override
    Process launch() throws IOException {
        String onOff = settings.durable() ? "on" : "off";
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(), "-D", cluster.toString(), "-p", Integer.toString(port)));
        Map<String, String> parameters = Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", onOff,
                "synchronous_commit", onOff,
                "full_page_writes", onOff,
                "max_connections", Integer.toString(settings.connections()),
                "shared_buffers", "96MB",
                "log_checkpoints", "off",
                "timezone", "UTC",
                "log_timezone", "UTC");
        parameters.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return new ProcessBuilder(user.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .start();
    }

    @Override
    void awaitReady(Process process) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(settings.startWithin());
        while (true) {
            try (Connection connection = superuser(SUPERUSER)) {
                if (!provisioned) {
                    provision(connection);
                    provisioned = true;
                }
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw new IOException("PostgreSQL ended at its start; the last lines of " + serverLog + ":\n"
                            + lastLines(serverLog));
                }
                // 57P03: starting up or recovering. 08…: not yet listening. Anything else will not get better.
                String state = String.valueOf(notYet.getSQLState());
                if (Instant.now().isAfter(until) || !(state.equals("57P03") || state.startsWith("08"))) {
                    throw new IOException("PostgreSQL cannot be used: " + notYet.getMessage(), notYet);
                }
            }
            Thread.sleep(Duration.ofMillis(40));
        }
    }

    /** Roles and database, made when missing; then the promise of durability is checked where it is kept. */
    private void provision(Connection connection) throws SQLException, IOException {
        if (settings.durable()) {
            for (String promise : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                String kept = ask(connection, "SHOW " + promise);
                if (!"on".equals(kept)) {
                    throw new IOException("PostgreSQL runs with " + promise + "=" + kept + ", which may lose commits");
                }
            }
        }
        if (ask(connection, "SELECT datname FROM pg_database WHERE datname = '" + DATABASE + "'") == null) {
            createDatabase(connection, DATABASE);
        }
        log.debug("Database and roles are there");
    }

    /** A further database with the same roles and privileges. */
    void createDatabase(String name) throws SQLException, IOException {
        try (Connection connection = superuser(SUPERUSER)) {
            createDatabase(connection, name);
        }
    }

    private void createDatabase(Connection connection, String name) throws SQLException, IOException {
        // Under another name until it is complete, because CREATE DATABASE cannot be part of a transaction.
        String half = name + "_initialising";
        run(connection, "DROP DATABASE IF EXISTS " + half + " WITH (FORCE)");
        run(connection, "CREATE DATABASE " + half);
        try (Connection inside = superuser(half)) {
            for (String statement : roles()) {
                run(inside, statement);
            }
        }
        run(connection, "ALTER DATABASE " + half + " RENAME TO " + name);
    }

    /** The operator's own file, with psql's two peculiarities undone: commands and quoted variables. */
    private List<String> roles() throws IOException {
        try (var in = PostgresServer.class.getResourceAsStream("/config/postgresql/roles.sql")) {
            if (in == null) {
                throw new IOException("config/postgresql/roles.sql is not packed");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\\") && !line.startsWith("--"))
                    .reduce("", (a, b) -> a + b + "\n")
                    .replace(":'owner_password'", "'" + keys.owner() + "'")
                    .replace(":'app_password'", "'" + keys.app() + "'");
            // A statement ends with a semicolon before an empty line: the semicolons inside a DO block do not count.
            return List.of(text.strip().split(";\n\n"));
        }
    }

    private static @Nullable String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String lastLines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    @Override
    void askToStop(Process process) throws IOException, InterruptedException {
        Signals.send(process.pid(), "INT");
    }
}
