package ir.rasteh.persian;

import java.util.Arrays;
import java.util.List;

/**
 * The words that a person may change in {@code config/search} without a compiler, line by line as they stand there; comments
 * are left out.
 *
 * @param functionWords words that carry nothing and are left out
 * @param protectedWords words from which no ending is cut off
 * @param synonyms rules in Solr's format, one each
 */
public record PersianWords(List<String> functionWords, List<String> protectedWords, List<String> synonyms) {

    public PersianWords {
        functionWords = words(functionWords);
        protectedWords = words(protectedWords);
        synonyms = synonyms.stream()
                .map(String::strip)
                .filter(rule -> !rule.isEmpty() && !rule.startsWith("#"))
                .toList();
    }

    /** The lists that are packed beside these classes. */
    public static PersianWords packed() {
        return Packed.WORDS;
    }

    /** These lists, and in place of an empty one the packed one. */
    public PersianWords orPacked() {
        PersianWords packed = packed();
        return new PersianWords(
                functionWords.isEmpty() ? packed.functionWords : functionWords,
                protectedWords.isEmpty() ? packed.protectedWords : protectedWords,
                synonyms.isEmpty() ? packed.synonyms : synonyms);
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(WordList.cells(line)))
                .toList();
    }

    private static final class Packed {
        static final PersianWords WORDS = new PersianWords(
                WordList.lines("function-words.txt"),
                WordList.lines("protected-words.txt"),
                WordList.lines("synonyms.txt"));
    }
}
