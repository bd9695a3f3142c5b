package ir.rasteh.persian.plugin;

import ir.rasteh.persian.ForeignAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link ForeignAnalyzers#russian()} under the name {@code rasteh_russian}. */
@NamedComponent("rasteh_russian")
public class RussianFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return ForeignAnalyzers.russian();
    }
}
