package ir.rasteh.search.reading;

import ir.rasteh.kernel.Lang;
import ir.rasteh.persian.PersianExactAnalyzer;
import ir.rasteh.persian.PersianProductAnalyzer;
import ir.rasteh.search.reading.Concept.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The words of a text, each with the forms under which a label may know it: as it is spelled in one spelling of letters, and
 * by the stem of each language that its script allows. A label and a query meet where they share a form.
 */
final class WordForms {

    /**
     * A word of a text.
     *
     * @param from where it begins in the text, in characters of UTF-16
     * @param to where it ends
     * @param spelled the word in one spelling of letters, digits and case
     * @param forms the spelling first, then the stems, each once
     */
    record Word(int from, int to, String spelled, Script script, List<String> forms) {}

    private static final int MOST_REMEMBERED = 100_000;
    private static final int SHORTEST_STEM = 3;
    private static final Analyzer SPELLING = new PersianExactAnalyzer();
    private static final Analyzer STEMMING = new PersianProductAnalyzer();
    private static final Map<String, List<String>> REMEMBERED = new ConcurrentHashMap<>();

    private WordForms() {}

    static List<Word> of(String text) {
        // Tokens first and stems afterwards: an analyzer reads one text at a time.
        List<Word> words = new ArrayList<>();
        for (Token token : tokens(SPELLING, text)) {
            String typed = text.substring(token.from(), token.to());
            words.add(new Word(
                    token.from(), token.to(), token.term(), Script.of(token.term()), forms(token.term(), typed)));
        }
        return words;
    }

    private static List<String> forms(String spelled, String typed) {
        if (REMEMBERED.size() > MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        String pair = spelled + '\t' + typed;
        // Looked up before it is made: the making takes a lock, also where there is nothing to make.
        List<String> known = REMEMBERED.get(pair);
        return known == null ? REMEMBERED.computeIfAbsent(pair, key -> reckoned(spelled, typed)) : known;
    }

    private static List<String> reckoned(String spelled, String typed) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(spelled);
        // Who has no Turkish keyboard types bicak for bıçak.
        forms.add(spelled.replace('ı', 'i'));
        for (Lang lang : Lang.values()) {
            stem(spelled, typed, lang).ifPresent(stem -> forms.add(in(lang, stem)));
        }
        return List.copyOf(forms);
    }

    /** The stem of a word in a language, where its script is that language's. */
    private static Optional<String> stem(String spelled, String typed, Lang lang) {
        Script script = Script.of(spelled);
        String stem = switch (lang) {
            case FA -> script == Script.PERSIAN ? first(tokens(STEMMING, spelled)) : "";
            case AR -> script == Script.PERSIAN ? arabic(spelled) : "";
            case EN -> script == Script.LATIN ? stemmed(new EnglishStemmer(), spelled) : "";
            // A Turk's I is no i with its dot lost, so the stemmer is shown the word as a Turk lower-cases it.
            case TR ->
                script == Script.LATIN
                        ? first(tokens(SPELLING, stemmed(new TurkishStemmer(), typed.toLowerCase(Locale.of("tr")))))
                        : "";
            case RU -> script == Script.CYRILLIC ? stemmed(new RussianStemmer(), spelled.replace('ё', 'е')) : "";
            case ZH -> "";
        };
        // What is cut down to a letter or two says nothing any more: Turkish çanta and çay would both be "ça".
        boolean tells = stem.length() >= SHORTEST_STEM || stem.length() == spelled.length();
        return tells && !stem.isBlank() ? Optional.of(stem) : Optional.empty();
    }

    /** A stem is a form of its own language alone: what two languages cut down to the same letters is not the same. */
    private static String in(Lang lang, String stem) {
        return lang.code() + '~' + stem;
    }

    /** Whether a form of a word is its stem in a language. */
    static boolean isStem(String form, Lang lang) {
        return form.startsWith(in(lang, ""));
    }

    /** The form under which a label of a language enters a word beside its spelling. */
    static String stemForm(Word word, String label, Lang lang) {
        return stem(word.spelled(), label.substring(word.from(), word.to()), lang)
                .map(stem -> in(lang, stem))
                .orElse(word.spelled().replace('ı', 'i'));
    }

    private static String first(List<Token> tokens) {
        return tokens.isEmpty() ? "" : tokens.getFirst().term();
    }

    /** The stem of an Arabic word, in the letters of our own spelling. */
    private static String arabic(String spelled) {
        String stem = stemmed(new ArabicStemmer(), spelled.replace('ی', 'ي').replace('ک', 'ك'));
        return tokens(SPELLING, stem).stream().findFirst().map(Token::term).orElse(spelled);
    }

    private static String stemmed(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private record Token(String term, int from, int to) {}

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> found = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return found;
    }
}
