package ir.rasteh.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses: lower-case ASCII words with hyphens, at most eighty characters. */
final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** The slug of a text; empty when the text has no ASCII letter or digit. */
    static String of(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        if (ascii.length() > LONGEST) {
            // The end is what tells products apart: the sku.
            ascii = ascii.substring(0, LONGEST / 2) + ascii.substring(ascii.length() - LONGEST / 2);
        }
        return ascii.replaceAll("-+", "-").replaceAll("^-|-$", "");
    }
}
