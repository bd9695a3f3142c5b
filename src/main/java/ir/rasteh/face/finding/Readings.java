package ir.rasteh.face.finding;

import ir.rasteh.kernel.Lang;
import ir.rasteh.search.Recognition;
import ir.rasteh.search.ResultPage;
import java.util.List;
import java.util.Locale;

/** What was read into a buyer's words, as far as it is worth a chip. */
public final class Readings {

    private static final int MOST = 6;

    private Readings() {}

    /** All but what the reader would call by the very words that were typed. */
    public static List<Recognition> worthTelling(ResultPage found, Lang reader) {
        return found.understood().stream()
                .filter(read -> !folded(read.to().in(reader)).equals(folded(read.from())))
                .limit(MOST)
                .toList();
    }

    /** The key of the word by which a chip says what kind of reading it is. */
    public static String messageKey(Recognition read) {
        return "window.understood." + read.why().name().toLowerCase(Locale.ROOT);
    }

    /** Near enough to compare a name with what was typed: without case, dots of the i, joiners and the Arabic forms of ye and kaf. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("i\u0307", "i")
                .replace('ı', 'i')
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replaceAll("[\\u200c\\s]+", " ")
                .strip();
    }
}
