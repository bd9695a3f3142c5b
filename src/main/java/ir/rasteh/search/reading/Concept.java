package ir.rasteh.search.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that a buyer asks for: a word, or several that name one thing together.
 *
 * @param typed the words as typed
 * @param wordings the ways in which a listing may say it, the buyer's own first
 * @param signs what of the trade it names, in whatever language
 * @param terms what else is of this kind by the vocabularies of the families: navy is blue, a ring is jewellery
 * @param parts the things that the single words name, where several name one together; a listing may say them apart
 * @param weight how much it tells listings apart: one for the rarest words, less for words that many listings have
 * @param known whether any listing can have it; what none can have is no condition
 */
public record Concept(
        String typed,
        List<Wording> wordings,
        Set<Sign> signs,
        Set<Sign> terms,
        List<Concept> parts,
        double weight,
        boolean known) {

    /**
     * A way of saying it.
     *
     * @param script by which the languages are chosen in which it is looked for
     * @param worth one as typed, less for what a slip was taken to mean
     */
    public record Wording(String text, Script script, double worth) {}

    /** Whether the words name nothing but how a thing is, is sold or is used. */
    public boolean isCircumstance() {
        return !signs.isEmpty()
                && terms.stream().noneMatch(Sign.OfFamily.class::isInstance)
                && signs.stream().allMatch(sign -> sign instanceof Sign.OfConcept concept && concept.isCircumstance());
    }

    /** Headings and codes under which what it names is traded, as digits. */
    public Set<String> headings() {
        return signs.stream()
                .filter(Sign.OfConcept.class::isInstance)
                .map(sign -> ((Sign.OfConcept) sign).hs())
                .filter(hs -> !hs.isEmpty())
                .map(hs -> hs.substring(0, Math.min(4, hs.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The script of the words as typed. */
    public Script script() {
        return Script.of(typed);
    }

    /** Scripts that decide in which languages a word can be looked for. */
    public enum Script {
        PERSIAN,
        LATIN,
        CYRILLIC,
        HAN,
        OTHER;

        static Script of(String word) {
            int letter =
                    word.codePoints().filter(Character::isLetter).findFirst().orElse('0');
            return switch (Character.UnicodeScript.of(letter)) {
                case ARABIC -> PERSIAN;
                case LATIN -> LATIN;
                case CYRILLIC -> CYRILLIC;
                case HAN -> HAN;
                default -> OTHER;
            };
        }
    }
}
