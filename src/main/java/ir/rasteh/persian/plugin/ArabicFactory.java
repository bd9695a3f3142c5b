package ir.rasteh.persian.plugin;

import ir.rasteh.persian.ForeignAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link ForeignAnalyzers#arabic()} under the name {@code rasteh_arabic}. */
@NamedComponent("rasteh_arabic")
public class ArabicFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return ForeignAnalyzers.arabic();
    }
}
