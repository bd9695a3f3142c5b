package ir.rasteh.search.reading;

import ir.rasteh.search.Recognition;
import java.util.List;

/**
 * What search takes a buyer's words to mean.
 *
 * @param concepts the things asked for, in the order of the words
 * @param phrases quoted words, which must stand together as written
 * @param codes headings or codes of the Harmonized System to which the goods are narrowed, as digits
 * @param recognitions what was read into the words, for the buyer to see and to take back
 * @param spelledOut a spelling that was not dared without asking, or blank
 */
public record Understanding(
        List<Concept> concepts,
        List<String> phrases,
        List<Sign.OfHs> codes,
        List<Recognition> recognitions,
        String spelledOut) {

    public Understanding {
        concepts = List.copyOf(concepts);
        phrases = List.copyOf(phrases);
        codes = List.copyOf(codes);
        recognitions = List.copyOf(recognitions);
    }

    /** Whether a listing can have some of it without having all, or be of its kin. */
    public boolean canBeLoosened() {
        return concepts.size() > 1
                || concepts.stream()
                        .anyMatch(concept -> !concept.parts().isEmpty()
                                || !concept.headings().isEmpty());
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return concepts.isEmpty() && phrases.isEmpty() && codes.isEmpty();
    }
}
