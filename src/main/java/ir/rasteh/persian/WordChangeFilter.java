package ir.rasteh.persian;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Changes every word that is not protected by one rule, in place. */
final class WordChangeFilter extends TokenFilter {

    /** A rule that rewrites a word without making it longer. */
    @FunctionalInterface
    interface Rule {

        /**
         * Rewrites the first letters of {@code word}.
         *
         * @return how many letters remain: at least one, at most {@code length}
         */
        int rewrite(char[] word, int length);
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final Rule rule;

    WordChangeFilter(TokenStream in, Rule rule) {
        super(in);
        this.rule = rule;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 0 && !keyword.isKeyword()) {
            term.setLength(rule.rewrite(term.buffer(), term.length()));
        }
        return true;
    }
}
