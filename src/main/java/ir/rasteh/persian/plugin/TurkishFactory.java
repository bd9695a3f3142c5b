package ir.rasteh.persian.plugin;

import ir.rasteh.persian.ForeignAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link ForeignAnalyzers#turkish()} under the name {@code rasteh_turkish}. */
@NamedComponent("rasteh_turkish")
public class TurkishFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return ForeignAnalyzers.turkish();
    }
}
