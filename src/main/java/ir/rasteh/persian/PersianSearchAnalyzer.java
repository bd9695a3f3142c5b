package ir.rasteh.persian;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Reads a query for a field of {@link PersianProductAnalyzer} and adds what the trade calls the same thing: who asks for
 * قالی finds فرش. For queries alone: several words for one make a graph that an index cannot hold.
 *
 * <p>The synonyms are those of {@code config/search/synonyms.txt}, in Solr's format: {@code قالی, فرش} says that each finds the
 * other, {@code گلیم => گلیم, زیلو} only that the first finds the second.
 */
public final class PersianSearchAnalyzer extends AnalyzerWrapper {

    private final PersianProductAnalyzer precise;
    private final SynonymMap synonyms;

    /** The analysis with the packed lists. */
    public PersianSearchAnalyzer() {
        this(new PersianProductAnalyzer(), PersianWords.packed().synonyms());
    }

    /**
     * The analysis with lists of one's own.
     *
     * @param functionWords as for {@link PersianProductAnalyzer}
     * @param protectedWords as for {@link PersianProductAnalyzer}
     * @param synonyms rules in Solr's format, one each; {@code #} begins a comment
     * @throws IllegalArgumentException when a rule cannot be read; its message names it
     */
    public PersianSearchAnalyzer(
            Collection<String> functionWords, Collection<String> protectedWords, Collection<String> synonyms) {
        this(new PersianProductAnalyzer(functionWords, protectedWords), synonyms);
    }

    private PersianSearchAnalyzer(PersianProductAnalyzer precise, Collection<String> rules) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.precise = precise;
        this.synonyms = parse(rules, precise);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return precise;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        if (synonyms.fst == null) {
            return components; // without a single rule the filter would refuse
        }
        return new TokenStreamComponents(
                components.getSource(), new SynonymGraphFilter(components.getTokenStream(), synonyms, false));
    }

    @Override
    public void close() {
        super.close();
        precise.close();
    }

    private static SynonymMap parse(Collection<String> rules, Analyzer chain) {
        Rules parser = new Rules(chain);
        try {
            for (String rule : rules) {
                parser.read(rule);
            }
            return parser.build();
        } catch (IOException e) {
            throw new IllegalArgumentException("The synonyms cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads each side of a rule as the chain reads a query. */
    private static final class Rules extends SolrSynonymParser {

        private final Analyzer chain;

        Rules(Analyzer chain) {
            super(true, true, chain);
            this.chain = chain;
        }

        void read(String rule) throws IOException {
            try {
                parse(new StringReader(rule));
            } catch (ParseException e) {
                // Whoever declares a word a function word means its synonyms as well: such a rule is left out.
                if (!(e.getCause() instanceof NothingLeft)) {
                    String why =
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
                    throw new IllegalArgumentException("The synonyms «" + rule + "» cannot be read: " + why, e);
                }
            }
        }

        /** Takes the first token of every place: the chain may stack another reading upon it, which Lucene's parser refuses. */
        @Override
        public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
            reuse.clear();
            try (TokenStream tokens = chain.tokenStream("", text)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    if (step.getPositionIncrement() == 0) {
                        continue;
                    }
                    if (reuse.length() > 0) {
                        reuse.append(SynonymMap.WORD_SEPARATOR);
                    }
                    reuse.append(term);
                }
                tokens.end();
            }
            if (reuse.length() == 0) {
                throw new NothingLeft();
            }
            return reuse.get();
        }
    }

    /** A side of a rule that consists of function words alone. */
    private static final class NothingLeft extends IllegalArgumentException {

        private static final long serialVersionUID = 1;
    }
}
