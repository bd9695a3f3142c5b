package ir.rasteh.persian.plugin;

import ir.rasteh.persian.PersianWords;
import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/**
 * The word lists in the settings of an analyser of an index, line by line as they stand in {@code config/search}. An empty
 * list, and one that is not there, means the list packed into the plugin.
 */
@AnalysisSettings
public interface WordSettings {

    /** Words that carry nothing and are left out. */
    @ListSetting(path = "function_words")
    List<String> functionWords();

    /** Words from which no ending is cut off. */
    @ListSetting(path = "protected_words")
    List<String> protectedWords();

    /** Rules in Solr's format; for {@code rasteh_persian_search} alone. */
    @ListSetting(path = "synonyms")
    List<String> synonyms();

    /** The lists of an analyser of an index. */
    static PersianWords read(WordSettings settings) {
        return new PersianWords(settings.functionWords(), settings.protectedWords(), settings.synonyms()).orPacked();
    }
}
