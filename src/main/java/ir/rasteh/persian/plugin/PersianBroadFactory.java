package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianBroadAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianBroadAnalyzer} under the name {@code rasteh_persian_broad}. */
@NamedComponent("rasteh_persian_broad")
public class PersianBroadFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianBroadAnalyzer();
    }
}
