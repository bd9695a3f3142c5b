package ir.rasteh.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the data lives and how the engines run; the key of each component is in {@code config/application.yaml}.
 *
 * @param data the one folder that holds everything worth keeping: database, index, media, keys, logs
 * @param announce whether the instance prints that it is open, after a page has been answered; the launcher asks for it
 * @param firstPage the page that is asked for before
 * @param training whether this run only teaches the JVM its start-up cache and ends by itself
 * @param postgresql the embedded PostgreSQL, used while {@code spring.datasource.url} is empty
 * @param elasticsearch the search node: our own, or somebody's cluster
 */
@ConfigurationProperties("rasteh")
record EngineSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean announce,
        @DefaultValue("/en/") String firstPage,
        @DefaultValue("false") boolean training,
        @DefaultValue Postgresql postgresql,
        @DefaultValue Elasticsearch elasticsearch) {

    /**
     * The embedded PostgreSQL.
     *
     * @param durable whether a commit reaches the disk before it is answered; {@code false} is for tests alone
     * @param startWithin how long a start may take, recovery after a crash included
     * @param connections how many connections the server accepts
     */
    record Postgresql(
            @DefaultValue("true") boolean durable,
            @DefaultValue("2m") Duration startWithin,
            @DefaultValue("60") int connections) {}

    /**
     * The search node.
     *
     * @param uris addresses of an existing cluster with our plugin; empty: a node of our own runs as a child process
     * @param username of that cluster, when it asks for one
     * @param password of that cluster
     * @param apiKey of that cluster, instead of name and password
     * @param home where the server of our own node lies, as the build laid it out
     * @param heap of our own node, at most 512 MB are meant for it
     * @param startWithin how long a start of our own node may take before it is tried again
     */
    record Elasticsearch(
            @DefaultValue List<String> uris,
            @Nullable String username,
            @Nullable String password,
            @Nullable String apiKey,
            @DefaultValue("target/elasticsearch") Path home,
            @DefaultValue("256MB") DataSize heap,
            @DefaultValue("2m") Duration startWithin) {}
}
