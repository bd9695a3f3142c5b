package ir.rasteh.search.relevance;

import ir.rasteh.kernel.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one gets without us: names, texts, mark, firm and attributes analysed by Lucene's own Persian chain, in an index of its
 * own, and asked by a plain {@code multi_match} over all of them.
 */
public final class StockFinder implements Finder, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI index;

    /** An index of that name is made anew; it is dropped at the end. */
    public StockFinder(URI node, String name, List<Goods.Words> goods) throws IOException, InterruptedException {
        this.index = node.resolve("/" + name);
        send("DELETE", "", null);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", Map.of("type", "keyword"));
        Goods.Words.fieldNames()
                .forEach(field -> fields.put(field, Map.of("type", "text", "analyzer", "rasteh_stock_persian")));
        require(send(
                "PUT",
                "",
                JSON.writeValueAsBytes(Map.of(
                        "settings",
                        Map.of(
                                "number_of_shards",
                                1,
                                "number_of_replicas",
                                0,
                                "analysis",
                                Map.of(
                                        "analyzer",
                                        Map.of("rasteh_stock_persian", Map.of("type", "rasteh_stock_persian")))),
                        "mappings",
                        Map.of("properties", fields)))));
        ByteArrayOutputStream bulk = new ByteArrayOutputStream();
        for (Goods.Words each : goods) {
            Map<String, Object> document = new LinkedHashMap<>(each.fields());
            document.put("id", each.id().toString());
            bulk.writeBytes(JSON.writeValueAsBytes(
                    Map.of("index", Map.of("_id", each.id().toString()))));
            bulk.write('\n');
            bulk.writeBytes(JSON.writeValueAsBytes(document));
            bulk.write('\n');
        }
        JsonNode answer = require(send("POST", "/_bulk?refresh=true", bulk.toByteArray()));
        if (answer.path("errors").asBoolean()) {
            throw new IOException("The plain index refuses documents");
        }
    }

    @Override
    public Found find(String words, Lang lang) throws IOException, InterruptedException {
        JsonNode answer = require(send(
                "POST",
                "/_search",
                JSON.writeValueAsBytes(Map.of(
                        "size",
                        PAGE,
                        "_source",
                        false,
                        "track_total_hits",
                        true,
                        "sort",
                        List.of("_score", "id"),
                        "query",
                        Map.of("multi_match", Map.of("query", words, "fields", Goods.Words.fieldNames()))))));
        List<UUID> first = new ArrayList<>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> first.add(UUID.fromString(hit.path("_id").asString())));
        return new Found(first, answer.path("hits").path("total").path("value").asLong());
    }

    private HttpResponse<byte[]> send(String method, String path, byte @org.jspecify.annotations.Nullable [] body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(index + path))
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", path.startsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonNode require(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        send("DELETE", "", null);
        client.close();
    }
}
