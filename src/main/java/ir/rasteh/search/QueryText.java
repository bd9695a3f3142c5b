package ir.rasteh.search;

import java.util.Optional;

/** What may stand in a search box. */
public final class QueryText {

    /** The longest text that is searched for, in characters of UTF-16. */
    public static final int LONGEST = 200;

    private static final char REPLACEMENT = '\uFFFD';

    /** Why a text cannot be searched for; the page says it under {@code search.problem.<code>}. */
    public enum Problem {
        TOO_LONG,
        UNPRINTABLE;

        public String messageKey() {
            return this == TOO_LONG ? "search.problem.too-long" : "search.problem.unprintable";
        }
    }

    private QueryText() {}

    /**
     * What is wrong with a text, or empty when it can be searched for. Joiners and direction marks are part of Persian
     * writing; control characters, lone surrogates and the replacement character, which is left of broken UTF-8, are not.
     */
    public static Optional<Problem> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return text.codePoints().allMatch(QueryText::printable) ? Optional.empty() : Optional.of(Problem.UNPRINTABLE);
    }

    /** The part of a text that can be searched for: printable, not too long, without space at either end. */
    static String searchable(String text) {
        String printable = text.codePoints()
                .map(c -> printable(c) ? c : ' ')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.strip();
    }

    private static boolean printable(int codePoint) {
        return !Character.isISOControl(codePoint)
                && codePoint != REPLACEMENT
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
