package ir.rasteh.catalogue;

import java.util.regex.Pattern;

/** Texts as an XLSX writes them: a character that XML cannot hold stands as {@code _x000D_}, and so does a text that looks so. */
final class XlsxText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** An underscore that a reader would take for the beginning of an escape. */
    private static final Pattern MISTAKABLE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static String read(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return ESCAPED.matcher(stored)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The text as the content of an element. */
    static String write(String text) {
        String escaped = text.contains("_x") ? MISTAKABLE.matcher(text).replaceAll("_x005F_") : text;
        StringBuilder xml = new StringBuilder(escaped.length() + 16);
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\t', '\n' -> xml.append(c);
                default -> {
                    if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
                        xml.append("_x%04X_".formatted((int) c));
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
        return xml.toString();
    }
}
