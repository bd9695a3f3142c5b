package ir.rasteh.persian.plugin;

import ir.rasteh.persian.ForeignAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link ForeignAnalyzers#chineseSearch()} under the name {@code rasteh_chinese_search}. */
@NamedComponent("rasteh_chinese_search")
public class ChineseSearchFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return ForeignAnalyzers.chineseSearch();
    }
}
