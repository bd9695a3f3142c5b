package ir.rasteh.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.ProductCard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A listing as the index keeps it.
 *
 * @param source the JSON that is stored
 * @param digest of the content, so that index and database can be compared without fetching documents
 * @param says all its words, passage by passage, for the stock against which queries are read
 */
public record ProductDocument(UUID id, byte[] source, String digest, List<String> says) {

    // A mapper of its own: what the web's mapper is told to leave out or write otherwise must not change the index.
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final ObjectReader OFFERS = JSON.readerFor(Offer.class);

    private static final List<String> SHOWN = Stream.concat(
                    Arrays.stream(Lang.values()).map(ProductSchema::name),
                    Stream.of(
                            ProductSchema.SLUG,
                            ProductSchema.FAMILY,
                            ProductSchema.HS,
                            ProductSchema.PROVINCE,
                            ProductSchema.MARK,
                            ProductSchema.FIRM,
                            ProductSchema.OFFER,
                            ProductSchema.PICTURE,
                            ProductSchema.CERTIFIED_UNTIL))
            .toList();

    /** So many bytes of the hash tell two contents apart: 96 bits. */
    private static final int DIGEST_BYTES = 12;

    static ProductDocument of(UUID id, Map<String, Object> fields, List<String> says) {
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

    /** The fields from which a card is made; no others need to be fetched. */
    public static List<String> shown() {
        return SHOWN;
    }

    /**
     * The card of a listing, from the fields that were fetched.
     *
     * @param id under which the index keeps it
     * @param marks what a mark is called now, by its slug
     * @param firms what a firm is called now, by its slug
     */
    public static ProductCard card(
            String id, JsonNode source, Function<String, LocalizedText> marks, Function<String, LocalizedText> firms) {
        String mark = text(source, ProductSchema.MARK);
        String firm = text(source, ProductSchema.FIRM);
        JsonNode picture = source.get(ProductSchema.PICTURE);
        JsonNode certified = source.get(ProductSchema.CERTIFIED_UNTIL);
        return new ProductCard(
                UUID.fromString(id),
                text(source, ProductSchema.SLUG),
                names(source),
                CraftFamily.of(text(source, ProductSchema.FAMILY)).orElseThrow(),
                new HsCode(text(source, ProductSchema.HS)),
                Province.of(text(source, ProductSchema.PROVINCE)).orElseThrow(),
                new ProductCard.Named(mark, marks.apply(mark)),
                new ProductCard.Named(firm, firms.apply(firm)),
                OFFERS.readValue(source.required(ProductSchema.OFFER)),
                picture == null ? null : unpacked(picture.asString()),
                certified == null ? null : LocalDate.parse(certified.asString()),
                Map.of());
    }

    /** The slug of a listing's firm. */
    public static String firm(JsonNode source) {
        return text(source, ProductSchema.FIRM);
    }

    /** A content hash in fewer letters than its own: no two listings share one, so nothing else would make it shorter. */
    static String packed(String hash) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hash));
    }

    private static String unpacked(String packed) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(packed));
    }

    /** A listing's address and names, where no more than that was fetched. */
    public static ProductCard.Named named(JsonNode source) {
        return new ProductCard.Named(text(source, ProductSchema.SLUG), names(source));
    }

    private static LocalizedText names(JsonNode source) {
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            JsonNode name = source.get(ProductSchema.name(lang));
            if (name != null) {
                names.put(lang, name.asString());
            }
        }
        return new LocalizedText(names);
    }

    private static String text(JsonNode source, String field) {
        return source.required(field).asString();
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
