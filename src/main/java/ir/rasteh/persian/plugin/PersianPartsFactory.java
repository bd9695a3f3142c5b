package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianPartsAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianPartsAnalyzer} under the name {@code rasteh_persian_parts}. */
@NamedComponent("rasteh_persian_parts")
public class PersianPartsFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianPartsAnalyzer();
    }
}
