package ir.rasteh.persian.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Lucene's own Persian analysis, unchanged, under the name {@code rasteh_stock_persian}: the baseline of every comparison. */
@NamedComponent("rasteh_stock_persian")
public class StockPersianFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianAnalyzer();
    }
}
