package ir.rasteh.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import ir.rasteh.kernel.ConfigFolder;
import ir.rasteh.search.SearchSettings;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The index at the search node: made, written, compared, swapped. Whatever keeps the node from answering comes out as
 * {@link IndexUnreachable}; nothing is lost by it, because the database remembers what the index has still to hear.
 */
@Component
class ProductIndex {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int PAGE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ElasticsearchClient node;
    private final ConfigFolder config;
    private final String alias;

    ProductIndex(ElasticsearchClient node, ConfigFolder config, SearchSettings settings) {
        this.node = Patience.of(node, settings.writeWithin());
        this.config = config;
        this.alias = settings.index();
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }

    /**
     * Writes what became of products: a document is stored, a missing one deleted, unless the index already knows a later
     * revision.
     *
     * @param target an index, or null for the one behind the alias
     */
    void write(Map<UUID, Long> revisions, Map<UUID, ProductDocument> documents, @Nullable String target) {
        if (revisions.isEmpty()) {
            return;
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(target == null ? alias : target);
        // Without the alias a cluster that creates indices by itself would make one with guessed types.
        bulk.requireAlias(target == null);
        revisions.forEach((id, revision) -> bulk.operations(operation -> {
            ProductDocument document = documents.get(id);
            return document == null
                    ? operation.delete(
                            delete -> delete.id(id.toString()).version(revision).versionType(VersionType.External))
                    : operation.index(index -> index.id(id.toString())
                            .version(revision)
                            .versionType(VersionType.External)
                            .document(BinaryData.of(document.source(), ContentType.APPLICATION_JSON)));
        }));
        BulkResponse response = ask(() -> node.bulk(bulk.build()));
        List<BulkResponseItem> refused = response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .toList();
        if (!refused.isEmpty()) {
            BulkResponseItem first = refused.getFirst();
            throw new IndexUnreachable(refused.size() + " of "
                    + response.items().size() + " documents were refused, the first, " + first.id() + ", because "
                    + (first.error() == null
                            ? "of status " + first.status()
                            : first.error().reason()));
        }
    }

    /**
     * Waits for a node that is still starting, as it is where an instance was started for one command.
     *
     * @throws IndexUnreachable when it does not answer in time
     */
    void await(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                inUse();
                return;
            } catch (IndexUnreachable notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    /** The index behind the alias, or empty when there is none. */
    Optional<String> inUse() {
        try {
            return node.indices().getAlias(wanted -> wanted.name(alias)).aliases().keySet().stream()
                    .findFirst();
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new IndexUnreachable(e);
        } catch (IOException e) {
            throw new IndexUnreachable(e);
        }
    }

    /** Whether an index has the shape that this application reads and writes. */
    boolean isCurrent(String name) {
        return ProductSchema.isCurrent(alias, name);
    }

    /**
     * Makes an empty index of the present version, and returns its name. Until {@link #finish} it is not refreshed by itself:
     * nobody searches it, and the many small segments would all have to be merged.
     */
    String create() {
        List<String> present = all();
        int n = 1;
        while (present.contains(ProductSchema.indexName(alias, n))) {
            n++;
        }
        String name = ProductSchema.indexName(alias, n);
        ObjectNode shape = (ObjectNode) JSON.readTree(ProductSchema.shape(config));
        shape.withObject("/settings/index").put("refresh_interval", "-1");
        ask(() -> node.indices().create(index -> index.index(name).withJson(new StringReader(shape.toString()))));
        return name;
    }

    /** Makes all of a new index visible, and lets it be refreshed as it is meant to be from now on. */
    void finish(String name) {
        JsonNode meant = JSON.readTree(ProductSchema.shape(config))
                .path("settings")
                .path("index")
                .path("refresh_interval");
        ask(() -> node.indices()
                .putSettings(put -> put.index(name)
                        .settings(index -> index.refreshInterval(Time.of(t -> t.time(meant.asString("1s")))))));
        refresh(name);
    }

    /** Lets the alias point to this index alone, in one step. */
    void use(String name) {
        ask(() -> node.indices()
                .updateAliases(aliases -> aliases.actions(action -> action.remove(remove ->
                                remove.index(alias + "-*").alias(alias).mustExist(false)))
                        .actions(action -> action.add(add -> add.index(name).alias(alias)))));
    }

    /** All indices of products, in use or left over. */
    List<String> all() {
        return ask(() -> node.indices().getAlias(get -> get.index(alias + "-*"))).aliases().keySet().stream()
                .sorted()
                .toList();
    }

    void drop(String name) {
        ask(() -> node.indices().delete(index -> index.index(name)));
    }

    /** Makes what was written visible to searches now, where somebody waits for it. */
    void refresh(String name) {
        ask(() -> node.indices().refresh(index -> index.index(name)));
    }

    /** The digests of the documents of these products, as written, searchable or not yet; products without a document are left out. */
    Map<UUID, String> digests(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = ask(() -> node.mget(
                get -> get.index(alias)
                        .ids(ids.stream().map(UUID::toString).toList())
                        .sourceIncludes(ProductSchema.DIGEST),
                JsonNode.class));
        Map<UUID, String> digests = new HashMap<>();
        found.docs().stream()
                .filter(item -> item.isResult() && item.result().found())
                .forEach(item -> digests.put(
                        UUID.fromString(item.result().id()),
                        item.result().source() == null
                                ? ""
                                : item.result()
                                        .source()
                                        .path(ProductSchema.DIGEST)
                                        .asString("")));
        return digests;
    }

    /** Walks the ids of all documents as they were at one moment, page by page. */
    void walk(Consumer<List<UUID>> page) {
        // What was written a moment ago is not searchable yet, and a deleted document not yet gone.
        refresh(alias);
        String moment = ask(() -> node.openPointInTime(open -> open.index(alias).keepAlive(keepAlive())))
                .id();
        try {
            List<FieldValue> after = List.of();
            while (true) {
                List<FieldValue> from = after;
                SearchResponse<Void> found = ask(() -> node.search(
                        search -> {
                            search.pit(pit -> pit.id(moment).keepAlive(keepAlive()))
                                    .source(source -> source.fetch(false))
                                    .size(PAGE)
                                    .trackTotalHits(track -> track.enabled(false))
                                    // The order in which they lie: the cheapest that never loses or repeats one.
                                    .sort(sort -> sort.field(field -> field.field("_shard_doc")));
                            return from.isEmpty() ? search : search.searchAfter(from);
                        },
                        Void.class));
                List<Hit<Void>> hits = found.hits().hits();
                if (hits.isEmpty()) {
                    return;
                }
                page.accept(hits.stream().map(hit -> UUID.fromString(hit.id())).collect(Collectors.toList()));
                after = hits.getLast().sort();
            }
        } finally {
            ask(() -> node.closePointInTime(close -> close.id(moment)));
        }
    }

    private static Time keepAlive() {
        return Time.of(time -> time.time("2m"));
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnreachable(e);
        }
    }
}
