package ir.rasteh.search.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words of all labels, for a word that no label and no listing has: those one slip away, or two slips from a long word. A
 * slip is a letter missing, too many, another or exchanged with the next.
 */
final class NearLabels {

    /** Shorter words are too near to too many others. */
    private static final int SHORTEST = 4;

    /** From this length on a word may have two slips. */
    private static final int LONG = 8;

    /** So many letters at the beginning or at the end have to be right. */
    private static final int RIGHT = 2;

    private static final int MOST = 2;

    private final Map<String, List<String>> beginning = new HashMap<>();
    private final Map<String, List<String>> ending = new HashMap<>();

    NearLabels(Collection<String> words) {
        for (String word : new TreeSet<>(words)) {
            if (word.length() >= SHORTEST) {
                beginning
                        .computeIfAbsent(word.substring(0, RIGHT), key -> new ArrayList<>())
                        .add(word);
                ending.computeIfAbsent(word.substring(word.length() - RIGHT), key -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** The nearest words, those with the same first letter before others; none when nothing is near. */
    List<String> to(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        int slips = word.length() >= LONG - 1 ? 2 : 1;
        Map<String, Integer> near = new HashMap<>();
        Stream.concat(
                        beginning.getOrDefault(word.substring(0, RIGHT), List.of()).stream(),
                        ending.getOrDefault(word.substring(word.length() - RIGHT), List.of()).stream())
                .filter(other -> Math.abs(other.length() - word.length()) <= slips)
                .forEach(other -> {
                    int most = Math.max(word.length(), other.length()) >= LONG ? slips : 1;
                    int distance = distance(word, other, most);
                    if (distance <= most) {
                        near.put(other, distance);
                    }
                });
        int least = near.values().stream().min(Comparator.naturalOrder()).orElse(0);
        return near.entrySet().stream()
                .filter(entry -> entry.getValue() == least)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String other) -> other.charAt(0) != word.charAt(0))
                        .thenComparing(other -> Math.abs(other.length() - word.length()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The number of slips between two words, or more than are allowed. */
    private static int distance(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                now[j] = slips;
                least = Math.min(least, slips);
            }
            if (least > most) {
                return least;
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
