package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianSkeletonSearchAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@link PersianSkeletonSearchAnalyzer} under the name {@code rasteh_persian_skeleton_search}. */
@NamedComponent("rasteh_persian_skeleton_search")
public class PersianSkeletonSearchFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PersianSkeletonSearchAnalyzer();
    }
}
