package ir.rasteh.face.window;

import ir.rasteh.face.Wording;
import ir.rasteh.search.ResultPage;
import ir.rasteh.search.ResultPage.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a listing stands where it stands, one part of it, as a steward reads it.
 *
 * @param worth what it added to the score
 * @param typed words of the query
 * @param as what they were taken to mean or written as; blank where they stand as typed
 * @param where in which part of the listing they were met
 */
record Because(String worth, String typed, String as, String where) {

    private static final int MOST = 8;
    private static final Pattern WHAT = Pattern.compile("(?s)(.*?)(?: → (.*?))? @ ([a-z_. ]+)");

    /** The weightiest reasons of a listing. */
    static List<Because> of(List<Reason> reasons, ResultPage found, Wording say) {
        return reasons.stream()
                .limit(MOST)
                .map(reason -> of(reason, found, say))
                .toList();
    }

    private static Because of(Reason reason, ResultPage found, Wording say) {
        String worth = say.exact(BigDecimal.valueOf(reason.worth()).setScale(1, RoundingMode.HALF_UP));
        Matcher what = WHAT.matcher(reason.what());
        if (!what.matches()) {
            return new Because(worth, reason.what(), "", "");
        }
        String typed = what.group(1);
        String as = what.group(2) == null ? "" : what.group(2);
        String where = what.group(3);
        boolean sign = where.equals("facts") || where.equals("kind");
        return new Because(
                worth, typed, sign ? named(typed, as, found, say) : as, say.text("window.reasons." + place(where)));
    }

    /** What the words are a sign of: by its name where search has told what it read, else by what its key says. */
    private static String named(String typed, String key, ResultPage found, Wording say) {
        return found.understood().stream()
                .filter(read -> read.from().equals(typed))
                .map(read -> read.to().in(say.lang()))
                .findFirst()
                .orElseGet(() -> key.replaceFirst("^([a-z-]+:)+", "").replace('-', ' '));
    }

    /** The part of a listing that a field of the index belongs to; all languages of a name are one. */
    private static String place(String field) {
        if (field.endsWith(".typed")) {
            return "typed";
        }
        return switch (field.replaceFirst("_[a-z]{2}$", "")) {
            case "name" -> "name";
            case "kind" -> "kind";
            case "text" -> "text";
            case "one name" -> "together";
            case "words" -> "words";
            case "parts" -> "parts";
            case "sounds" -> "sounds";
            default -> "facts";
        };
    }
}
