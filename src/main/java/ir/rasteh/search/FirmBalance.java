package ir.rasteh.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * No firm fills the first page: among the first twelve results stand at most three of one firm, as long as other firms'
 * goods match. What gives way follows directly behind, in its order.
 */
final class FirmBalance {

    /** The results that a buyer sees without turning a page. */
    static final int FIRST = 12;

    /** How many of them one firm may have. */
    static final int OF_ONE_FIRM = 3;

    /** How many of the best results are looked at to fill the first twelve. */
    static final int CANDIDATES = 36;

    private FirmBalance() {}

    /** The candidates in their balanced order; the given order is the one by score. */
    static <T> List<T> balanced(List<T> candidates, Function<T, String> firm) {
        List<T> first = new ArrayList<>();
        List<T> waiting = new ArrayList<>();
        Map<String, Integer> shown = new HashMap<>();
        for (T candidate : candidates) {
            boolean room = first.size() < FIRST && shown.merge(firm.apply(candidate), 1, Integer::sum) <= OF_ONE_FIRM;
            (room ? first : waiting).add(candidate);
        }
        first.addAll(waiting);
        return first;
    }

    /** Whether the first twelve still lean on one firm, so that goods of others have to be looked for further down. */
    static <T> boolean leans(List<T> balanced, Function<T, String> firm) {
        Map<String, Integer> shown = new HashMap<>();
        return balanced.stream()
                .limit(FIRST)
                .anyMatch(item -> shown.merge(firm.apply(item), 1, Integer::sum) > OF_ONE_FIRM);
    }
}
