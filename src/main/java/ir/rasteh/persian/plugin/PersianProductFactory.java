package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianProductAnalyzer;
import ir.rasteh.persian.PersianWords;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianProductAnalyzer} under the name {@code rasteh_persian}, with the word lists of the index. */
@NamedComponent("rasteh_persian")
public class PersianProductFactory implements AnalyzerFactory {

    private final PersianWords words;

    /** The factory for one analyser of one index. */
    @Inject
    public PersianProductFactory(WordSettings settings) {
        this.words = WordSettings.read(settings);
    }

    @Override
    public Analyzer create() {
        return new PersianProductAnalyzer(words.functionWords(), words.protectedWords());
    }
}
