package ir.rasteh.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * No firm fills the first page: among the first twelve results stand at most three of one firm, as long as other firms have
 * goods that match. What gives way follows directly behind, in its order; the goods of a firm that was asked for by its name
 * give way to nobody.
 */
final class FirmBalance {

    /** The results that a buyer sees without turning a page. */
    static final int FIRST = 12;

    /** How many of them one firm may have. */
    static final int OF_ONE_FIRM = 3;

    /** How many of the best results are looked at to fill the first twelve. */
    static final int CANDIDATES = 36;

    private FirmBalance() {}

    /**
     * The candidates in their balanced order.
     *
     * @param candidates in the order by score
     * @param askedFor firms that the buyer named
     */
    static <T> List<T> balanced(List<T> candidates, Function<T, String> firm, Set<String> askedFor) {
        List<T> first = new ArrayList<>();
        List<T> waiting = new ArrayList<>(candidates);
        Map<String, Integer> shown = new HashMap<>();
        while (first.size() < FIRST && !waiting.isEmpty()) {
            T next = waiting.stream()
                    .filter(one ->
                            askedFor.contains(firm.apply(one)) || shown.getOrDefault(firm.apply(one), 0) < OF_ONE_FIRM)
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            shown.merge(firm.apply(next), 1, Integer::sum);
            first.add(next);
        }
        first.addAll(waiting);
        return first;
    }

    /** Those of the first twelve whose firm has its share already: goods of others may have to be looked for further down. */
    static <T> List<T> beyondTheirShare(List<T> balanced, Function<T, String> firm, Set<String> askedFor) {
        Map<String, Integer> shown = new HashMap<>();
        return balanced.stream()
                .limit(FIRST)
                .filter(item -> !askedFor.contains(firm.apply(item))
                        && shown.merge(firm.apply(item), 1, Integer::sum) > OF_ONE_FIRM)
                .toList();
    }
}
