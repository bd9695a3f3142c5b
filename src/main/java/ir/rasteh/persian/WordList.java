package ir.rasteh.persian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A list of words from {@code config/search}, packed beside these classes: one word a line, {@code #} begins a comment. Its
 * words are folded by the chain that will meet them, or they would never match: Lucene folds to the Arabic yeh and kaf.
 */
final class WordList {

    private WordList() {}

    /** The words of a list, as {@code folding} writes them. */
    static CharArraySet read(String name, Analyzer folding) {
        CharArraySet words = new CharArraySet(64, false);
        for (String line : lines(name)) {
            String word = line.replaceFirst("#.*", "").strip();
            if (!word.isEmpty()) {
                addTokens(words, word, folding);
            }
        }
        return CharArraySet.unmodifiableSet(words);
    }

    private static void addTokens(CharArraySet words, String word, Analyzer folding) {
        try (TokenStream tokens = folding.tokenStream("", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a line, parted by spaces or tabs, without its comment; none when nothing is left. */
    static String[] cells(String line) {
        int comment = line.indexOf('#');
        String kept = (comment < 0 ? line : line.substring(0, comment)).strip();
        return kept.isEmpty() ? new String[0] : kept.split("[ \\t]+");
    }

    static List<String> lines(String name) {
        String path = "/config/search/" + name;
        try (InputStream list = WordList.class.getResourceAsStream(path)) {
            if (list == null) {
                throw new IllegalStateException("The word list " + path + " is not packed");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
