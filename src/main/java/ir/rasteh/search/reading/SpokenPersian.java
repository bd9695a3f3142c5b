package ir.rasteh.search.reading;

import java.util.ArrayList;
import java.util.List;

/** Persian as it is spoken and typed in a hurry, told as it is written: زعفرون for زعفران, عسلتون for عسلِ شما, فرشا for فرش‌ها. */
final class SpokenPersian {

    /** What is said at the end of a word for a person, for one of many, for the object; longer ones first. */
    private static final List<String> ENDINGS =
            List.of("هاتون", "هاشون", "هامون", "هاش", "هام", "تون", "شون", "مون", "ای", "ها", "رو", "ی", "و", "ا");

    private static final int SHORTEST = 2;

    private SpokenPersian() {}

    /** What a spoken word may be in writing, the likeliest first; never the word itself. */
    static List<String> written(String spoken) {
        List<String> written = new ArrayList<>();
        // In Tehran an is un: نون, خونه, زعفرون.
        int un = spoken.lastIndexOf("ون");
        if (un > 0) {
            written.add(spoken.substring(0, un) + "ان" + spoken.substring(un + 2));
        }
        for (String ending : ENDINGS) {
            if (spoken.endsWith(ending) && spoken.length() >= ending.length() + SHORTEST) {
                written.add(spoken.substring(0, spoken.length() - ending.length()));
            }
        }
        return written;
    }
}
