package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianProductAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianProductAnalyzer} under the name {@code rasteh_persian}. */
@NamedComponent("rasteh_persian")
public class PersianProductFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianProductAnalyzer();
    }
}
