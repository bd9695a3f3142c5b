package ir.rasteh.search.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All labels by which signs are known, as a tree of words: every path from the root spells one label, once as it is written
 * and once by its stems.
 */
final class Signs {

    /** The longest label that is looked for, in words. */
    private static final int LONGEST = 7;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final Set<Sign> signs = new LinkedHashSet<>(2);
    }

    /**
     * The longest label found at a place.
     *
     * @param words how many words of the query it takes
     * @param worth one for words as typed, less where one of them was read otherwise
     */
    record Match(int words, Set<Sign> signs, double worth) {}

    /** One way in which a word of a query may be meant: one word, or several where it was to be split. */
    record Meant(List<WordForms.Word> words, double worth) {}

    private final Node root = new Node();

    /** Enters a label; a label in several spellings of its joints is found in each: دست‌باف, دست باف, دستباف. */
    void put(String label, Sign sign) {
        putOne(label.replace("\u200C", " "), sign);
        if (label.indexOf('\u200C') >= 0) {
            putOne(label.replace("\u200C", ""), sign);
        }
    }

    private void putOne(String label, Sign sign) {
        List<WordForms.Word> words = WordForms.of(label);
        if (words.isEmpty() || words.size() > LONGEST) {
            return;
        }
        // Each word by one stem at a time: mixed paths of two languages would be labels that nobody wrote.
        int most = words.stream().mapToInt(word -> word.forms().size()).max().orElse(1);
        for (int n = 0; n < most; n++) {
            int nth = n;
            putPath(
                    words.stream()
                            .map(word -> word.forms().get(Math.min(nth, word.forms().size() - 1)))
                            .toList(),
                    sign);
        }
    }

    private void putPath(List<String> path, Sign sign) {
        Node at = root;
        for (String word : path) {
            at = at.next.computeIfAbsent(word, w -> new Node());
        }
        at.signs.add(sign);
    }

    /** The longest label that begins at a word; each word in any of the ways in which it may be meant. */
    @Nullable Match longest(List<List<Meant>> words, int at) {
        List<Match> found = new ArrayList<>();
        descend(root, words, at, 0, 1.0, found::add);
        return found.stream()
                .max((one, other) -> one.words() != other.words()
                        ? Integer.compare(one.words(), other.words())
                        : Double.compare(one.worth(), other.worth()))
                .orElse(null);
    }

    /** Every sign that any label anywhere in a text names. */
    Set<Sign> all(List<WordForms.Word> text) {
        List<List<Meant>> words =
                text.stream().map(word -> List.of(new Meant(List.of(word), 1))).toList();
        Set<Sign> signs = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            descend(root, words, at, 0, 1.0, match -> signs.addAll(match.signs()));
        }
        return signs;
    }

    private static void descend(
            Node node, List<List<Meant>> words, int at, int taken, double worth, Consumer<Match> found) {
        if (taken > 0 && !node.signs.isEmpty()) {
            found.accept(new Match(taken, node.signs, worth));
        }
        if (at + taken >= words.size() || taken >= LONGEST) {
            return;
        }
        for (Meant meant : words.get(at + taken)) {
            for (Node reached : follow(node, meant.words())) {
                descend(reached, words, at, taken + 1, Math.min(worth, meant.worth()), found);
            }
        }
    }

    private static Collection<Node> follow(Node from, List<WordForms.Word> words) {
        Set<Node> at = Set.of(from);
        for (WordForms.Word word : words) {
            Set<Node> reached = new LinkedHashSet<>();
            for (Node node : at) {
                for (String form : word.forms()) {
                    Node next = node.next.get(form);
                    if (next != null) {
                        reached.add(next);
                    }
                }
            }
            at = reached;
        }
        return at;
    }
}
