package ir.rasteh.search.index;

import ir.rasteh.kernel.ConfigFolder;
import ir.rasteh.kernel.Lang;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the index knows of a product: the names of its fields. Their types stand in
 * {@code config/search/products.json}. A change of either needs the next {@link #VERSION}: the application then rebuilds the
 * index behind its alias.
 */
public final class ProductSchema {

    /** Counts the shapes of the document; part of the index name. */
    public static final int VERSION = 3;

    public static final String SLUG = "slug";
    public static final String DIGEST = "digest";
    public static final String MARK = "mark";
    public static final String FIRM = "firm";
    public static final String PROVINCE = "province";
    public static final String FAMILY = "family";
    public static final String HS = "hs";
    public static final String HS_CHAPTER = "hs_chapter";
    public static final String MATERIALS = "materials";
    public static final String ATTRIBUTES = "attributes";
    public static final String CERTIFIED_UNTIL = "certified_until";
    public static final String PRICE = "price";
    public static final String PRICE_TO = "price_to";
    public static final String CURRENCY = "currency";
    public static final String SHOWN_AT = "shown_at";
    /** On which terms a listing is offered; shown, not searched. */
    public static final String OFFER = "offer";

    /** The content hash of the leading picture; shown, not searched. */
    public static final String PICTURE = "picture";

    /** The goods of the glossary that a listing's names and facts name, in whatever language. */
    public static final String CONCEPTS = "concepts";

    /** Those of them that a listing is, by its mark and its form, not only mentions. */
    public static final String KINDS = "kinds";

    /** Square metres, where a size is told. */
    public static final String AREA = "area";

    /** How much of what a buyer asks a listing answers, from 0 to 1. */
    public static final String COMPLETENESS = "completeness";

    /** All Persian words of a listing by Lucene's own analysis: the second opinion beside our own. */
    public static final String WORDS = "words";

    /** Parts of the compounds in Persian names and facts. */
    public static final String PARTS = "parts";

    /** Persian names and facts without their vowels, for who writes them in Latin letters. */
    public static final String SOUNDS = "sounds";

    /** The part of a name field that holds its words unstemmed, with their beginnings: for what is still being typed. */
    public static final String TYPED = ".typed";

    /** Which list of words stands under which setting of an analyser. */
    private static final Map<String, String> WORD_LISTS = Map.of(
            "function_words", "function-words.txt",
            "protected_words", "protected-words.txt",
            "synonyms", "synonyms.txt");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProductSchema() {}

    /** The name of a product in one language, as the author wrote it. */
    public static String name(Lang lang) {
        return "name_" + lang.code();
    }

    /** The text of a product in one language, as the author wrote it. */
    public static String text(Lang lang) {
        return "text_" + lang.code();
    }

    /** What is on record about a product, in Persian or English: its mark, kind, firm, place, terms and codes. */
    public static String facts(Lang lang) {
        return "facts_" + lang.code();
    }

    /** What a product is, in Persian or English: its mark, craft and form of goods. */
    public static String kind(Lang lang) {
        return "kind_" + lang.code();
    }

    /**
     * Settings and mapping of a new index: {@code products.json}, with the words of the lists beside it in the settings of
     * every analyser of Persian. So the node needs no files, and a changed list is in force from the next rebuild on.
     */
    static String shape(ConfigFolder config) {
        ObjectNode shape = (ObjectNode) JSON.readTree(config.text("search/products.json"));
        for (JsonNode analyzer : shape.required("settings").required("analysis").required("analyzer")) {
            String type = analyzer.required("type").asString();
            if (type.startsWith("rasteh_persian")) {
                WORD_LISTS.forEach((setting, file) -> lines(config, file, ((ObjectNode) analyzer).putArray(setting)));
            }
        }
        return JSON.writeValueAsString(shape);
    }

    private static void lines(ConfigFolder config, String file, ArrayNode words) {
        config.text("search/" + file)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(words::add);
    }

    /** The name of the {@code n}-th index of this version behind an alias. */
    static String indexName(String alias, int n) {
        return alias + "-" + VERSION + "-" + n;
    }

    /** Whether an index has the shape that this application reads and writes. */
    static boolean isCurrent(String alias, String indexName) {
        return indexName.startsWith(alias + "-" + VERSION + "-");
    }
}
