package ir.rasteh.search.index;

import ir.rasteh.kernel.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the index knows of a product: the names of its fields, and how much a match in each is worth. Their types stand in
 * {@code config/search/products.json}. A change of either needs the next {@link #VERSION}: the application then rebuilds the
 * index behind its alias.
 */
public final class ProductSchema {

    /** Counts the shapes of the document; part of the index name. */
    public static final int VERSION = 1;

    public static final String ID = "id";
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
    public static final String CARD = "card";

    public static final String MARK_WORDS = "mark_words";
    public static final String KIND_WORDS = "kind_words";
    public static final String FIRM_WORDS = "firm_words";
    public static final String ATTRIBUTE_WORDS = "attribute_words";
    public static final String PLACE_WORDS = "place_words";
    public static final String CODE_WORDS = "code_words";

    /** The part of a name field that holds its words unstemmed, with their beginnings: for what is still being typed. */
    public static final String TYPED = ".typed";

    private ProductSchema() {}

    /** The name of a product in one language, as the author wrote it. */
    public static String name(Lang lang) {
        return "name_" + lang.code();
    }

    /** The text of a product in one language, as the author wrote it. */
    public static String text(Lang lang) {
        return "text_" + lang.code();
    }

    /** The fields in which the words of a query are looked for, each with its weight: names over trades over texts. */
    public static List<String> weightedFields() {
        return Stream.concat(
                        Arrays.stream(Lang.values()).flatMap(lang -> Stream.of(name(lang) + "^4", text(lang))),
                        Stream.of(
                                MARK_WORDS + "^3",
                                KIND_WORDS + "^2",
                                ATTRIBUTE_WORDS + "^2",
                                PLACE_WORDS + "^2",
                                FIRM_WORDS + "^1.5",
                                CODE_WORDS + "^4"))
                .toList();
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
