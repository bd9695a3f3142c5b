package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianSkeletonAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianSkeletonAnalyzer} under the name {@code rasteh_persian_skeleton}. */
@NamedComponent("rasteh_persian_skeleton")
public class PersianSkeletonFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianSkeletonAnalyzer();
    }
}
