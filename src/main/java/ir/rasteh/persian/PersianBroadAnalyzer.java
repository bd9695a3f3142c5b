package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * A second opinion on Persian text: words parted at the zero-width non-joiner and cut without asking a lexicon, as Lucene's own
 * Persian chain does it, behind the letters of {@link PersianLetters}.
 *
 * <p>Of Lucene's stop words those are left out that name nothing: روی, zinc, and بار, a load, stay. Poor by itself, for it
 * merges strangers. Beside the precise field it brings together
 * forms that no lexicon holds. At the place of each stem stand also the form itself, so that a text which has it comes before
 * one that has another; a compound as one word; and the word with the next one as one: دست باف, دست‌باف and دستباف meet, and
 * words asked for side by side count for more where they stand so.
 */
public final class PersianBroadAnalyzer extends Analyzer {

    private static final class Packed {
        static final CharArraySet LEFT_OUT = leftOut();

        private static CharArraySet leftOut() {
            CharArraySet words = new CharArraySet(512, false);
            for (Object word : PersianAnalyzer.getDefaultStopSet()) {
                char[] folded = PersianLetters.fold(new String((char[]) word)).toCharArray();
                int kinds = Lexicon.packed().kinds(folded, 0, folded.length);
                if ((kinds & (Lexicon.NOUN | Lexicon.ADJECTIVE)) == 0) {
                    words.add(folded);
                }
            }
            words.addAll(WordList.folded(WordList.words("function-words.txt")));
            return CharArraySet.unmodifiableSet(words);
        }
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
        return new TokenStreamComponents(
                tokens, new BroadWordsFilter(new FoldedWordsFilter(tokens, true), Packed.LEFT_OUT));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new FoldedWordsFilter(in, false);
    }
}
