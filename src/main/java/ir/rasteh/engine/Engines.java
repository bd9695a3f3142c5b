package ir.rasteh.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data folder and those engines that are ours to run; an external one has no entry here.
 * Started together and at once, stopped together, the folder given back last.
 */
final class Engines implements Closeable {

    private final DataFolder folder;
    private final @Nullable PostgresServer postgres;
    private final @Nullable SearchNode node;

    private Engines(DataFolder folder, @Nullable PostgresServer postgres, @Nullable SearchNode node) {
        this.folder = folder;
        this.postgres = postgres;
        this.node = node;
    }

    /** Takes the folder and starts what is not external, in the background. */
    static Engines start(EngineSettings settings, boolean ownPostgres, boolean ownNode) {
        DataFolder folder = DataFolder.take(settings.data());
        try {
            PostgresServer postgres = null;
            SearchNode node = null;
            if (ownPostgres || ownNode) {
                PlainUser user = PlainUser.find();
                postgres = ownPostgres ? new PostgresServer(folder, settings.postgresql(), user) : null;
                node = ownNode ? new SearchNode(folder, settings.elasticsearch(), user) : null;
            }
            Engines engines = new Engines(folder, postgres, node);
            engines.tellAddresses();
            engines.postgres().ifPresent(Engine::start);
            engines.node().ifPresent(Engine::start);
            return engines;
        } catch (IOException e) {
            release(folder);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            release(folder);
            throw e;
        }
    }

    /** For operators and benchmarks: where this run's engines are; the passwords are in {@code keys}. */
    private void tellAddresses() throws IOException {
        StringBuilder addresses = new StringBuilder();
        postgres()
                .ifPresent(server -> addresses
                        .append("postgresql=")
                        .append(server.url(PostgresServer.DATABASE))
                        .append('\n'));
        node().ifPresent(own ->
                addresses.append("elasticsearch=").append(own.uri()).append('\n'));
        DataFolder.writeSecret(folder.resolve("addresses"), addresses.toString());
    }

    Optional<PostgresServer> postgres() {
        return Optional.ofNullable(postgres);
    }

    Optional<SearchNode> node() {
        return Optional.ofNullable(node);
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        // Side by side: each may take a second or two.
        Thread other = Thread.ofPlatform().name("elasticsearch-stop").start(() -> node().ifPresent(Engine::close));
        postgres().ifPresent(Engine::close);
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        release(folder);
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
