package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianExactAnalyzer} under the name {@code rasteh_persian_exact}. */
@NamedComponent("rasteh_persian_exact")
public class PersianExactFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianExactAnalyzer();
    }
}
