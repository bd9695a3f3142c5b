package ir.rasteh.search.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search node without the house: its finished documents are fetched from one index and sent, as they are, to another of the
 * same settings. What that takes is the least that a rebuild can take.
 */
public final class RawBulk implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int A_BATCH = 1000;
    private static final int WRITERS = 2;
    private static final String NAME = "raw-bulk";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI node;
    private final String alias;

    public RawBulk(URI node, String alias) {
        this.node = node;
        this.alias = alias;
    }

    /**
     * Sends the first so many documents, two batches at a time, and refreshes; the time in which they are fetched does not count.
     *
     * @return documents a second
     */
    public double documentsASecond(int most) throws Exception {
        createAlike();
        try {
            AtomicLong sending = new AtomicLong();
            AtomicLong sent = new AtomicLong();
            // So much is fetched before it is sent that fetching never runs beside sending.
            int ahead = 25;
            List<byte[]> waiting = new ArrayList<>();
            Walk walk = new Walk();
            while (sent.get() < most) {
                waiting.clear();
                long fetched = 0;
                while (waiting.size() < ahead && sent.get() + fetched < most) {
                    List<JsonNode> page = walk.next();
                    if (page.isEmpty()) {
                        break;
                    }
                    waiting.add(batch(page));
                    fetched += page.size();
                }
                if (waiting.isEmpty()) {
                    break;
                }
                BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(ahead, false, waiting);
                long begun = System.nanoTime();
                OpenLoad.inParallel(WRITERS, () -> {
                    for (byte[] next = queue.poll(); next != null; next = queue.poll()) {
                        JsonNode answer = send("POST", "/" + NAME + "/_bulk", next);
                        if (answer.path("errors").asBoolean()) {
                            throw new IOException("The node refuses its own documents");
                        }
                    }
                });
                sending.addAndGet(System.nanoTime() - begun);
                sent.addAndGet(fetched);
            }
            long begun = System.nanoTime();
            send("POST", "/" + NAME + "/_refresh", new byte[0]);
            sending.addAndGet(System.nanoTime() - begun);
            return sent.get() / (sending.get() / 1e9);
        } finally {
            send("DELETE", "/" + NAME, new byte[0]);
        }
    }

    /** How many bytes the index behind the alias takes, when it has been flushed and merges rest. */
    public long indexBytes() throws Exception {
        send("POST", "/" + alias + "/_flush?wait_if_ongoing=true", new byte[0]);
        for (int i = 0; i < 600; i++) {
            JsonNode stats = send("GET", "/" + alias + "/_stats/store,merge", new byte[0])
                    .path("_all")
                    .path("primaries");
            if (stats.path("merges").path("current").asLong() == 0) {
                return stats.path("store").path("size_in_bytes").asLong();
            }
            Thread.sleep(500);
        }
        throw new IOException("The merges of " + alias + " do not come to rest");
    }

    private void createAlike() throws Exception {
        send("DELETE", "/" + NAME, new byte[0]);
        JsonNode old = send("GET", "/" + alias, new byte[0]);
        ObjectNode like = (ObjectNode) old.iterator().next();
        like.remove("aliases");
        ObjectNode index = (ObjectNode) like.path("settings").path("index");
        for (String given : List.of("creation_date", "uuid", "version", "provided_name", "routing")) {
            index.remove(given);
        }
        // As a rebuild does it.
        index.put("refresh_interval", "-1");
        send("PUT", "/" + NAME, JSON.writeValueAsBytes(like));
    }

    private static byte[] batch(List<JsonNode> hits) {
        ByteArrayOutputStream bulk = new ByteArrayOutputStream();
        for (JsonNode hit : hits) {
            bulk.writeBytes(JSON.writeValueAsBytes(Map.of(
                    "index", Map.of("_id", hit.path("_id").asString(), "version", 1, "version_type", "external"))));
            bulk.write('\n');
            bulk.writeBytes(JSON.writeValueAsBytes(hit.path("_source")));
            bulk.write('\n');
        }
        return bulk.toByteArray();
    }

    private final class Walk {

        private final List<JsonNode> after = new ArrayList<>();

        List<JsonNode> next() throws Exception {
            ObjectNode question = JSON.createObjectNode().put("size", A_BATCH).put("track_total_hits", false);
            question.putArray("sort").add("slug");
            if (!after.isEmpty()) {
                question.set("search_after", after.getFirst());
            }
            List<JsonNode> hits = new ArrayList<>();
            send("POST", "/" + alias + "/_search", JSON.writeValueAsBytes(question))
                    .path("hits")
                    .path("hits")
                    .forEach(hits::add);
            if (!hits.isEmpty()) {
                after.clear();
                after.add(hits.getLast().path("sort"));
            }
            return hits;
        }
    }

    private JsonNode send(String method, String path, byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(node.resolve(path))
                        .timeout(Duration.ofMinutes(5))
                        .header("Content-Type", path.endsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                        .method(
                                method,
                                body.length == 0
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 && !(method.equals("DELETE") && answer.statusCode() == 404)) {
            throw new IOException(method + " " + path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
