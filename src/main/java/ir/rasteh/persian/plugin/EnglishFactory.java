package ir.rasteh.persian.plugin;

import ir.rasteh.persian.ForeignAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link ForeignAnalyzers#english()} under the name {@code rasteh_english}. */
@NamedComponent("rasteh_english")
public class EnglishFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return ForeignAnalyzers.english();
    }
}
