package ir.rasteh.sample.drawing;

import ir.rasteh.kernel.CraftFamily;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The goods to be drawn, as their listing describes them: attribute codes and material codes of the vocabulary of their
 * family. The stock-keeping unit sets what the attributes leave open (how dates lie in a bowl, how a vein runs).
 */
public record Subject(CraftFamily family, String sku, Map<String, String> attributes, List<String> materials) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    public Subject {
        attributes = Map.copyOf(attributes);
        materials = List.copyOf(materials);
    }

    /** The attribute's code, or {@code otherwise} when the listing does not say. */
    String get(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    String form() {
        return get("form", "");
    }

    boolean madeOf(String material) {
        return materials.stream().anyMatch(code -> code.contains(material));
    }

    /** The number at {@code position} within a measured attribute such as {@code 200x300}, or {@code otherwise}. */
    double number(String key, int position, double otherwise) {
        Matcher matcher = NUMBER.matcher(get(key, ""));
        for (int skipped = 0; matcher.find(); skipped++) {
            if (skipped == position) {
                return Double.parseDouble(matcher.group());
            }
        }
        return otherwise;
    }

    /** A number that stays the same for this listing for ever. */
    long seed() {
        long seed = 1125899906842597L;
        String text = family.code() + sku + form();
        for (int i = 0; i < text.length(); i++) {
            seed = 31 * seed + text.charAt(i);
        }
        return seed;
    }
}
