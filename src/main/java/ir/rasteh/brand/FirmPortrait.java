package ir.rasteh.brand;

import ir.rasteh.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a firm tells of itself.
 *
 * @param story in the languages in which it is told
 * @param languages in which the firm answers, by their ISO 639 codes
 * @param since the year in which it opened, by the Gregorian calendar
 */
public record FirmPortrait(LocalizedText story, List<String> languages, int since) {

    private static final int LONGEST_STORY = 2000;
    private static final int MOST_LANGUAGES = 20;
    private static final int FIRST_YEAR = 1200;

    /** What its owner has to mend: {@code story-too-long}, {@code languages}, {@code year}; empty when it can be told. */
    public List<String> problems(LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (story.texts().values().stream().anyMatch(text -> text.length() > LONGEST_STORY)) {
            problems.add("story-too-long");
        }
        if (languages.size() > MOST_LANGUAGES || !languages.stream().allMatch(code -> code.matches("[a-z]{2,3}"))) {
            problems.add("languages");
        }
        if (since < FIRST_YEAR || since > today.getYear()) {
            problems.add("year");
        }
        return problems;
    }
}
