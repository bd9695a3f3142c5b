package ir.rasteh.face.window;

import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.face.finding.WaysOn;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.ProductCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The marks of the house with their first goods: what home, index, error pages and the pages of a resting search show. */
@Component
class Shelves {

    private static final int PICTURES = 3;
    private static final int OF_ONE_FAMILY = 2;

    private final Marks marks;
    private final Catalogue catalogue;
    private final Cards cards;
    private final SiteSettings site;

    Shelves(Marks marks, Catalogue catalogue, Cards cards, SiteSettings site) {
        this.marks = marks;
        this.catalogue = catalogue;
        this.cards = cards;
        this.site = site;
    }

    /**
     * A mark as a list shows it.
     *
     * @param goods its newest listings, up to three
     * @param count how many listings it has on show
     */
    record Shelf(
            Mark mark,
            List<ProductCard> goods,
            int count,
            @Nullable Badge badge) {}

    /** A family with its marks. */
    record Family(CraftFamily family, List<Shelf> shelves, int count) {}

    /** A province with its marks. */
    record Land(Province province, List<Shelf> shelves) {

        /** The family with most goods here. */
        CraftFamily family() {
            Map<CraftFamily, Integer> goods = new EnumMap<>(CraftFamily.class);
            shelves.forEach(shelf -> goods.merge(shelf.mark().family(), shelf.count(), Integer::sum));
            return Collections.max(goods.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
        }
    }

    /** All shelves by family, then by the mark's name in addresses. */
    List<Shelf> all() {
        List<Mark> all = marks.all();
        Map<UUID, Integer> counts = catalogue.countsByMark();
        Map<UUID, Badge> badges = cards.badges(all.stream().map(Mark::id).toList());
        Map<String, List<ProductCard>> goods = new HashMap<>();
        for (ProductCard card : cards.of(catalogue.newestOfEach(PICTURES))) {
            goods.computeIfAbsent(card.mark().slug(), slug -> new ArrayList<>()).add(card);
        }
        return all.stream()
                .map(mark -> new Shelf(
                        mark,
                        goods.getOrDefault(mark.slug(), List.of()),
                        counts.getOrDefault(mark.id(), 0),
                        badges.get(mark.id())))
                .toList();
    }

    static List<Family> families(List<Shelf> shelves) {
        Map<CraftFamily, List<Shelf>> byFamily = new EnumMap<>(CraftFamily.class);
        shelves.forEach(shelf -> byFamily.computeIfAbsent(shelf.mark().family(), family -> new ArrayList<>())
                .add(shelf));
        return byFamily.entrySet().stream()
                .map(entry -> new Family(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().stream().mapToInt(Shelf::count).sum()))
                .toList();
    }

    static List<Land> lands(List<Shelf> shelves) {
        Map<Province, List<Shelf>> byProvince = new TreeMap<>();
        for (Shelf shelf : shelves) {
            for (Province province : shelf.mark().provinces()) {
                byProvince.computeIfAbsent(province, p -> new ArrayList<>()).add(shelf);
            }
        }
        return byProvince.entrySet().stream()
                .map(entry -> new Land(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The marks to begin with: those that the settings name, then those with most goods, of other families first. */
    List<Shelf> featured(List<Shelf> shelves, int most) {
        List<Shelf> chosen = new ArrayList<>();
        site.featured()
                .forEach(slug -> shelves.stream()
                        .filter(shelf -> shelf.mark().slug().equals(slug))
                        .forEach(chosen::add));
        shelves.stream()
                .filter(shelf -> !chosen.contains(shelf))
                .sorted(Comparator.<Shelf, Boolean>comparing(shelf -> chosen.stream()
                                .anyMatch(other ->
                                        other.mark().family() == shelf.mark().family()))
                        .thenComparing(Comparator.comparingInt(Shelf::count).reversed()))
                .limit(Math.max(0, most - chosen.size()))
                .forEach(chosen::add);
        return chosen.stream().limit(most).toList();
    }

    /** New goods of many kinds: one of each mark, few of one family, newest first. */
    static List<ProductCard> newest(List<Shelf> shelves, int most) {
        Map<CraftFamily, Integer> taken = new EnumMap<>(CraftFamily.class);
        return shelves.reversed().stream()
                .filter(shelf -> !shelf.goods().isEmpty())
                .map(shelf -> shelf.goods().getFirst())
                .filter(card -> taken.merge(card.family(), 1, Integer::sum) <= OF_ONE_FAMILY)
                .limit(most)
                .toList();
    }

    /** The marks whose name comes nearest to the words of an address or a search, best first. */
    static List<Shelf> near(List<Shelf> shelves, String words, int most) {
        List<Shelf> open = shelves.stream().filter(shelf -> shelf.count() > 0).toList();
        return WaysOn.nearest(open, Shelf::mark, words, most);
    }
}
