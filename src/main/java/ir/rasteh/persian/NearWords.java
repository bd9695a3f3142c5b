package ir.rasteh.persian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a stock that a mistyped word is near to. The index holds each word's spelling by ear and that spelling
 * with each one letter left out (symmetric deletion), so that a look-up costs some tens of binary searches whatever the
 * stock's size; the few candidates are then weighed letter by letter.
 */
final class NearWords {

    private static final int LONGEST = 24;
    private static final int MOST_CANDIDATES = 400;
    /** Shorter words are too near to everything for a second left-out letter. */
    private static final int TWICE_FROM = 6;

    private final WordStock stock;
    private final ReadingCosts costs;
    /** The hash of a spelling in the upper half, the number of the word in the lower, sorted. */
    private final long[] index;

    /** A word of the stock and what the way to it costs. */
    record Near(int number, double cost, boolean soundsAlike) {}

    NearWords(WordStock stock, ReadingCosts costs) {
        this.stock = stock;
        this.costs = costs;
        long[] rows = new long[stock.size() * 8 + 16];
        int size = 0;
        for (int number = 0; number < stock.size(); number++) {
            String word = stock.word(number);
            if (word.length() < 2 || word.length() > LONGEST || !isLetters(word)) {
                continue;
            }
            String key = Homophones.key(word);
            if (size + key.length() + 1 > rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            rows[size++] = row(hash(key, -1, -1), number);
            for (int i = 0; i < key.length() && key.length() > 2; i++) {
                if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                    rows[size++] = row(hash(key, i, -1), number);
                }
            }
        }
        index = Arrays.copyOf(rows, size);
        Arrays.sort(index);
    }

    private static long row(int hash, int number) {
        return ((long) hash << 32) | number;
    }

    static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a spelling without the letters at two places (-1: none left out). */
    private static int hash(String key, int without, int withoutToo) {
        int hash = 7;
        for (int i = 0; i < key.length(); i++) {
            if (i != without && i != withoutToo) {
                hash = hash * 31 + key.charAt(i);
            }
        }
        return hash * 0x9E3779B9;
    }

    /** Words near to a folded and joined one, those that cost least first, without regard to how frequent they are. */
    List<Near> near(String joined) {
        if (joined.length() < 2 || joined.length() > LONGEST || !isLetters(joined)) {
            return List.of();
        }
        String key = Homophones.key(joined);
        Set<Integer> seen = new HashSet<>();
        collect(hash(key, -1, -1), seen);
        for (int i = 0; i < key.length() && key.length() > 2; i++) {
            collect(hash(key, i, -1), seen);
            for (int j = i + 1; j < key.length() && key.length() >= TWICE_FROM; j++) {
                collect(hash(key, i, j), seen);
            }
        }
        double limit = costs.limit(joined.length());
        List<Near> near = new ArrayList<>();
        for (int number : seen) {
            String word = stock.word(number);
            double cost = cost(joined, word, limit);
            if (cost <= limit) {
                near.add(new Near(number, cost, Homophones.key(word).equals(key)));
            }
        }
        near.sort(Comparator.comparingDouble(Near::cost).thenComparing(Near::number));
        return near;
    }

    private void collect(int hash, Set<Integer> into) {
        int at = Arrays.binarySearch(index, row(hash, 0));
        at = at < 0 ? -at - 1 : at;
        while (at < index.length && (int) (index[at] >> 32) == hash && into.size() < MOST_CANDIDATES) {
            into.add((int) index[at]);
            at++;
        }
    }

    /** What it costs to have typed {@code typed} for {@code meant}: optimal string alignment with weights. */
    double cost(String typed, String meant, double limit) {
        int n = typed.length();
        int m = meant.length();
        if (Math.abs(n - m) > 3) {
            return Double.POSITIVE_INFINITY;
        }
        double[] before = new double[m + 1];
        double[] last = new double[m + 1];
        double[] row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + gap(meant, j - 1);
        }
        for (int i = 1; i <= n; i++) {
            row[0] = last[0] + extra(typed, i - 1);
            double least = row[0];
            for (int j = 1; j <= m; j++) {
                char a = typed.charAt(i - 1);
                char b = meant.charAt(j - 1);
                double best = last[j - 1] + exchange(a, b, i == 1 && j == 1);
                best = Math.min(best, last[j] + extra(typed, i - 1));
                best = Math.min(best, row[j - 1] + gap(meant, j - 1));
                if (i > 1 && j > 1 && a == meant.charAt(j - 2) && b == typed.charAt(i - 2) && a != b) {
                    best = Math.min(best, before[j - 2] + costs.exchanged() + (i == 2 ? costs.firstLetter() / 2 : 0));
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return Double.POSITIVE_INFINITY;
            }
            double[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[m];
    }

    private double gap(String word, int at) {
        if (at > 0 && word.charAt(at) == word.charAt(at - 1)) {
            return costs.doubled();
        }
        return costs.missing() + (at == 0 ? costs.firstLetter() : 0);
    }

    /** A finger that touches a second key touches one beside the first. */
    private double extra(String typed, int at) {
        char letter = typed.charAt(at);
        boolean slipped = at > 0 && Keyboard.areNeighbours(letter, typed.charAt(at - 1))
                || at + 1 < typed.length() && Keyboard.areNeighbours(letter, typed.charAt(at + 1));
        return gap(typed, at) + (slipped ? 0 : costs.notBeside());
    }

    private double exchange(char typed, char meant, boolean first) {
        if (typed == meant) {
            return 0;
        }
        if (Homophones.sound(typed) == Homophones.sound(meant)
                || (first && (typed == 'ع' || typed == 'ا') && (meant == 'ع' || meant == 'ا'))) {
            return costs.homophone();
        }
        double cost = costs.otherLetter();
        if (Keyboard.areNeighbours(typed, meant)) {
            cost = costs.neighbour();
        }
        if (rasm(typed) != 0 && rasm(typed) == rasm(meant)) {
            cost = Math.min(cost, costs.dots());
        }
        return cost + (first ? costs.firstLetter() : 0);
    }

    /** The shape of a letter without its dots, as it stands inside a word. */
    private static char rasm(char letter) {
        return switch (letter) {
            case 'ب', 'پ', 'ت', 'ث', 'ن', 'ی' -> 'ب';
            case 'ج', 'چ', 'ح', 'خ' -> 'ح';
            case 'د', 'ذ' -> 'د';
            case 'ر', 'ز', 'ژ' -> 'ر';
            case 'س', 'ش' -> 'س';
            case 'ص', 'ض' -> 'ص';
            case 'ط', 'ظ' -> 'ط';
            case 'ع', 'غ' -> 'ع';
            case 'ف', 'ق' -> 'ف';
            case 'ک', 'گ' -> 'ک';
            default -> 0;
        };
    }
}
