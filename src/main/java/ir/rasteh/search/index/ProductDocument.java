package ir.rasteh.search.index;

import ir.rasteh.search.ProductCard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A listing as the index keeps it.
 *
 * @param source the JSON that is stored
 * @param digest of the content, so that index and database can be compared without fetching documents
 * @param says all its words, for the stock against which queries are read
 */
public record ProductDocument(UUID id, byte[] source, String digest, String says) {

    // A mapper of its own: what the web's mapper is told to leave out or write otherwise must not change the index.
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ProductDocument of(UUID id, Map<String, Object> fields, String says) {
        byte[] content = JSON.writeValueAsBytes(new TreeMap<>(fields));
        String digest = digest(content);
        return new ProductDocument(id, withDigest(content, digest), digest, says);
    }

    /** The digest comes last, in place of the closing brace: writing a document twice would be half the work of a rebuild. */
    private static byte[] withDigest(byte[] content, String digest) {
        byte[] last = (",\"" + ProductSchema.DIGEST + "\":\"" + digest + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] source = Arrays.copyOf(content, content.length - 1 + last.length);
        System.arraycopy(last, 0, source, content.length - 1, last.length);
        return source;
    }

    /** The card that was stored within a document. */
    public static ProductCard card(JsonNode source) {
        return JSON.treeToValue(source.required(ProductSchema.CARD), ProductCard.class);
    }

    /** Address and names of a card of which no more than that was fetched. */
    public static ProductCard.Named named(JsonNode source) {
        return JSON.treeToValue(source.required(ProductSchema.CARD), ProductCard.Named.class);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
