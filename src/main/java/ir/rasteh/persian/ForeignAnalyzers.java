package ir.rasteh.persian;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The analyses of the names and texts in the buyers' languages. All read letters and digits in the spelling of
 * {@link PersianLetters} and write them so, and none leaves a word out: what is a function word in one language is a good in
 * another. Each may be used by any number of threads.
 */
public final class ForeignAnalyzers {

    private static final UnaryOperator<TokenStream> FOLDING = in -> new ASCIIFoldingFilter(new LowerCaseFilter(in));

    private ForeignAnalyzers() {}

    /** English: possessive and inflection off; the irregular plurals of the trade by table. */
    public static Analyzer english() {
        return new Chain(English.WORDS, FOLDING);
    }

    /** Arabic: article, prefixes and endings off, ta marbuta as ha; Iran's places stay whole; broken plurals by table. */
    public static Analyzer arabic() {
        return new Chain(Arabic.WORDS, FOLDING);
    }

    /** Turkish: dotted and dotless i in their own lower case, what follows an apostrophe and the endings of nouns off, then without diacritics, so that "hali" finds halı and halısı. */
    public static Analyzer turkish() {
        return new Chain(Turkish.WORDS, Turkish.LOWER);
    }

    /** Russian: ё as е, the endings of nouns and adjectives off, fleeting vowels out. */
    public static Analyzer russian() {
        return new Chain(Russian.WORDS, Russian.LOWER);
    }

    /** Chinese for the index: every character and every pair of neighbours, the pair at the place of its first. */
    public static Analyzer chinese() {
        return new Chain(Chinese.INDEX, FOLDING);
    }

    /** Chinese for queries on {@link #chinese()}: pairs of neighbours, and a character only where it stands alone. */
    public static Analyzer chineseSearch() {
        return new Chain(Chinese.SEARCH, FOLDING);
    }

    private static final class English {

        /** Snowball takes it for a form of organ. */
        private static final CharArraySet WHOLE =
                CharArraySet.unmodifiableSet(new CharArraySet(List.of("organic"), false));

        static final UnaryOperator<TokenStream> WORDS = irregular(
                in -> new SnowballFilter(
                        new SetKeywordMarkerFilter(FOLDING.apply(new EnglishPossessiveFilter(in)), WHOLE),
                        new EnglishStemmer()),
                "knives knife",
                "scarves scarf",
                "shelves shelf",
                "leaves leaf",
                "women woman",
                "men man",
                "children child",
                "woolen wool",
                "woollen wool",
                "woven weave",
                "jewellery jewelry",
                "colour color",
                "coloured color",
                "fibre fiber",
                "grey gray");
    }

    private static final class Arabic {

        /** Names that end like an inflection: kept, so that كرمان is not كرم, and كرماني, of Kerman, meets it. */
        private static final CharArraySet PLACES = CharArraySet.unmodifiableSet(new CharArraySet(
                List.of(
                        "كرمان",
                        "اصفهان",
                        "طهران",
                        "همدان",
                        "سمنان",
                        "زنجان",
                        "كاشان",
                        "جيلان",
                        "خراسان",
                        "مازندران",
                        "هرمزجان",
                        "لرستان",
                        "كردستان",
                        "خوزستان",
                        "جلستان",
                        "بلوشستان",
                        "سيستان",
                        "اذربيجان",
                        "ايران",
                        "رفسنجان",
                        "سيرجان",
                        "دامغان"),
                false));

        private static final UnaryOperator<TokenStream> STEMS = irregular(
                in -> new ArabicStemFilter(new SetKeywordMarkerFilter(
                        new ArabicNormalizationFilter(new WordChangeFilter(FOLDING.apply(in), Arabic::arabicLetters)),
                        PLACES)),
                "تمور تمر",
                "سجاجيد سجاد",
                "أقمشة قماش",
                "أحذية حذاء",
                "أطباق طبق",
                "صحون صحن",
                "بسط بساط",
                "أحجار حجر",
                "جلود جلد",
                "زيوت زيت",
                "فواكه فاكهة",
                "عطور عطر",
                "صناديق صندوق",
                "مفارش مفرش",
                "أواني إناء",
                "توابل تابل",
                "خواتم خاتم",
                "ألوان لون",
                "أعشاب عشب");

        static final UnaryOperator<TokenStream> WORDS = in -> new PersianSpellingFilter(STEMS.apply(in));

        private static int arabicLetters(char[] word, int length) {
            for (int i = 0; i < length; i++) {
                word[i] = switch (word[i]) {
                    case 'ی' -> 'ي';
                    case 'ک' -> 'ك';
                    default -> word[i];
                };
            }
            return length;
        }
    }

    private static final class Turkish {
        static final UnaryOperator<TokenStream> LOWER = in -> new ASCIIFoldingFilter(new TurkishLowerCaseFilter(in));

        // Endings before diacritics: kumaşı is kumaş, but kuması would be kuma.
        static final UnaryOperator<TokenStream> WORDS = in -> new ASCIIFoldingFilter(
                new WordChangeFilter(new TurkishLowerCaseFilter(new ApostropheFilter(in)), ForeignEndings::turkish));
    }

    private static final class Russian {
        static final UnaryOperator<TokenStream> LOWER =
                in -> new WordChangeFilter(FOLDING.apply(in), ForeignEndings::plainYo);
        static final UnaryOperator<TokenStream> WORDS = irregular(
                in -> new WordChangeFilter(
                        new RussianLightStemFilter(LOWER.apply(in)), ForeignEndings::withoutFleetingVowel),
                "чая чай",
                "чаем чай",
                "чаи чай");
    }

    private static final class Chinese {
        private static final int ALL =
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

        static final UnaryOperator<TokenStream> INDEX =
                in -> new SinglePositionsFilter(new CJKBigramFilter(FOLDING.apply(in), ALL, true));
        static final UnaryOperator<TokenStream> SEARCH = in -> new CJKBigramFilter(FOLDING.apply(in), ALL, false);
    }

    /** Writes the Arabic yeh and kaf, which Lucene's Arabic filters need, in the one spelling again, in kept words too. */
    private static final class PersianSpellingFilter extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        PersianSpellingFilter(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            char[] word = term.buffer();
            for (int i = 0; i < term.length(); i++) {
                word[i] = switch (word[i]) {
                    case 'ي' -> 'ی';
                    case 'ك' -> 'ک';
                    default -> word[i];
                };
            }
            return true;
        }
    }

    /** Lets the stem of an irregular form be that of its base: pairs of a form and its base. */
    private static UnaryOperator<TokenStream> irregular(UnaryOperator<TokenStream> stems, String... pairs) {
        StemmerOverrideFilter.Builder table = new StemmerOverrideFilter.Builder(false);
        try (Chain plain = new Chain(stems, FOLDING)) {
            for (String pair : pairs) {
                int space = pair.indexOf(' ');
                table.add(stem(plain, pair.substring(0, space)), stem(plain, pair.substring(space + 1)));
            }
            StemmerOverrideFilter.StemmerOverrideMap map = table.build();
            return in -> new StemmerOverrideFilter(stems.apply(in), map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Analyzer plain, String word) throws IOException {
        try (TokenStream tokens = plain.tokenStream("", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            if (!tokens.incrementToken()) {
                throw new IllegalArgumentException("No word: " + word);
            }
            String stem = term.toString();
            tokens.end();
            return stem;
        }
    }

    /** Letters in the one spelling, words by Unicode's rules without joints, then what the language needs. */
    private static final class Chain extends Analyzer {

        private final UnaryOperator<TokenStream> words;
        private final UnaryOperator<TokenStream> folding;

        Chain(UnaryOperator<TokenStream> words, UnaryOperator<TokenStream> folding) {
            this.words = words;
            this.folding = folding;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new PersianLettersFilter(reader);
        }

        @Override
        protected Reader initReaderForNormalization(String field, Reader reader) {
            return new PersianLettersFilter(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokens = new StandardTokenizer();
            return new TokenStreamComponents(tokens, words.apply(new WordChangeFilter(tokens, Chain::withoutJoints)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folding.apply(in);
        }

        private static int withoutJoints(char[] word, int length) {
            int left = 0;
            for (int i = 0; i < length; i++) {
                if (word[i] != PersianLetters.ZWNJ) {
                    word[left++] = word[i];
                }
            }
            return left;
        }
    }
}
