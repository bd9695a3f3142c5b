package ir.rasteh.face.finding;

import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The ways on from a search that found nothing: its words one by one, and the marks whose names come near. */
@Component
public class WaysOn {

    private static final int WORDS = 4;

    private final ProductSearch search;
    private final Marks marks;
    private final Catalogue catalogue;

    WaysOn(ProductSearch search, Marks marks, Catalogue catalogue) {
        this.search = search;
        this.marks = marks;
        this.catalogue = catalogue;
    }

    /** A word of a search that found nothing, with how many goods it finds alone. */
    public record Alone(String word, long count) {}

    /** The first words of a search of several, as far as each finds something alone. */
    public List<Alone> wordsAlone(BuyerQuery query) {
        String[] words = query.text().strip().split("\\s+");
        if (words.length < 2) {
            return List.of();
        }
        return Arrays.stream(words)
                .distinct()
                .limit(WORDS)
                .map(word -> new Alone(
                        word, search.find(BuyerQuery.of(word, query.lang())).total()))
                .filter(alone -> alone.count() > 0)
                .toList();
    }

    /** The marks with goods on show whose names come nearest to these words, best first. */
    public List<Mark> marksNear(String words, int most) {
        Map<UUID, Integer> goods = catalogue.countsByMark();
        List<Mark> open = marks.all().stream()
                .filter(mark -> goods.getOrDefault(mark.id(), 0) > 0)
                .toList();
        return nearest(open, Function.identity(), words, most);
    }

    /** Of things that belong to marks those whose mark's name comes nearest to these words, best first. */
    public static <T> List<T> nearest(Collection<T> things, Function<T, Mark> mark, String words, int most) {
        Set<String> wanted = trigrams(words);
        return things.stream()
                .sorted(Comparator.comparingDouble(thing -> -likeness(wanted, mark.apply(thing))))
                .limit(most)
                .toList();
    }

    private static double likeness(Set<String> wanted, Mark mark) {
        Set<String> own = trigrams(
                mark.slug() + " " + String.join(" ", mark.names().byCode().values()));
        long shared = wanted.stream().filter(own::contains).count();
        return wanted.isEmpty() ? 0 : (double) shared / wanted.size();
    }

    private static Set<String> trigrams(String words) {
        Set<String> trigrams = new TreeSet<>();
        String text = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        for (int i = 0; i + 3 <= text.length(); i++) {
            trigrams.add(text.substring(i, i + 3));
        }
        return trigrams;
    }
}
