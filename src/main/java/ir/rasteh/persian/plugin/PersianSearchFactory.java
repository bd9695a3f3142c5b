package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianSearchAnalyzer;
import ir.rasteh.persian.PersianWords;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianSearchAnalyzer} under the name {@code rasteh_persian_search}, with the word lists of the index. */
@NamedComponent("rasteh_persian_search")
public class PersianSearchFactory implements AnalyzerFactory {

    private final PersianWords words;

    /** The factory for one analyser of one index. */
    @Inject
    public PersianSearchFactory(WordSettings settings) {
        this.words = WordSettings.read(settings);
    }

    @Override
    public Analyzer create() {
        return new PersianSearchAnalyzer(words.functionWords(), words.protectedWords(), words.synonyms());
    }
}
