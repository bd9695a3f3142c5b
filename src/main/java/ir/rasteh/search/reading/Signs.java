package ir.rasteh.search.reading;

import ir.rasteh.kernel.Lang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All labels by which signs are known, as a tree of words: every path from the root spells one label, once as it is written
 * and once by its stems.
 */
final class Signs {

    /** The longest label that is looked for, in words. */
    private static final int LONGEST = 7;

    /** Most nodes end a label, or go on with one word: they hold no table of their own. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private Set<Sign> signs = Set.of();

        /** The language of the label, while it has but one. */
        private @Nullable Lang only;

        /** What it means in each, where it is a label of several. */
        private Map<Lang, Set<Sign>> byLang = Map.of();

        private Node then(String word) {
            Node known = next.get(word);
            if (known != null) {
                return known;
            }
            Node made = new Node();
            if (next.isEmpty()) {
                next = Map.of(word, made);
            } else {
                if (next.size() == 1) {
                    next = new HashMap<>(next);
                }
                next.put(word, made);
            }
            return made;
        }

        private void means(Sign sign, Lang lang) {
            if (only == null) {
                only = lang;
            } else if (only != lang && byLang.isEmpty()) {
                byLang = new EnumMap<>(Map.of(only, signs));
            }
            signs = with(signs, sign);
            if (!byLang.isEmpty()) {
                byLang.put(lang, with(byLang.getOrDefault(lang, Set.of()), sign));
            }
        }

        private static Set<Sign> with(Set<Sign> signs, Sign sign) {
            if (signs.isEmpty()) {
                return Set.of(sign);
            }
            if (signs.contains(sign)) {
                return signs;
            }
            Set<Sign> more = new LinkedHashSet<>(signs);
            more.add(sign);
            return more;
        }

        /** What the label means in a language; where it means nothing there, what it means in any. */
        private Set<Sign> signs(@Nullable Lang lang) {
            return lang == null ? signs : byLang.getOrDefault(lang, signs);
        }
    }

    /**
     * The longest label found at a place.
     *
     * @param words how many words of the query it takes
     * @param worth one for words as typed, less where one of them was read otherwise
     */
    record Match(int words, Set<Sign> signs, double worth) {}

    /**
     * One way in which words of a query may be meant.
     *
     * @param words what they stand for: one word, or several where one was to be split
     * @param takes how many words of the query it reads: one, or more where they were to be joined
     */
    record Meant(List<WordForms.Word> words, int takes, double worth) {

        static Meant asTyped(WordForms.Word word) {
            return new Meant(List.of(word), 1, 1);
        }
    }

    /** A label that is met by stems only is met a little less. */
    static final double STEMMED = 0.97;

    private static final Comparator<Match> ORDER =
            Comparator.comparingInt(Match::words).thenComparingDouble(Match::worth);

    private final Node root = new Node();
    private final Set<String> spellings = new HashSet<>();

    /** Enters a label of a language; one in several spellings of its joints is found in each: دست‌باف, دست باف, دستباف. */
    void put(String label, Lang lang, Sign sign) {
        putOne(label.replace("\u200C", " "), lang, sign);
        if (label.indexOf('\u200C') >= 0) {
            putOne(label.replace("\u200C", ""), lang, sign);
        }
    }

    private void putOne(String label, Lang lang, Sign sign) {
        List<WordForms.Word> words = WordForms.of(label);
        if (words.isEmpty() || words.size() > LONGEST) {
            return;
        }
        words.forEach(word -> spellings.add(word.spelled()));
        putPath(words.stream().map(WordForms.Word::spelled).toList(), lang, sign);
        putPath(
                words.stream()
                        .map(word -> WordForms.stemForm(word, label, lang))
                        .toList(),
                lang,
                sign);
    }

    private void putPath(List<String> path, Lang lang, Sign sign) {
        Node at = root;
        for (String word : path) {
            at = at.then(word);
        }
        at.means(sign, lang);
    }

    /** All words of all labels. */
    Set<String> spellings() {
        return spellings;
    }

    /** Whether any label begins with a word, as it is spelled or by a stem; Arabic stems are nothing to a Persian. */
    boolean begins(WordForms.Word word, Lang reader) {
        return word.forms().stream()
                .filter(form -> reader != Lang.FA || !WordForms.isStem(form, Lang.AR))
                .anyMatch(root.next::containsKey);
    }

    /** The longest label that begins at a word; each word in any of the ways in which it may be meant. */
    @Nullable
    Match longest(List<List<Meant>> words, int at) {
        return longest(words, at, null);
    }

    /** The same; what the label means in the reader's language goes before what it means in another. */
    @Nullable
    Match longest(List<List<Meant>> words, int at, @Nullable Lang lang) {
        List<Match> found = new ArrayList<>();
        descend(root, words, at, 0, 1.0, lang, found::add);
        Match best = found.stream().max(ORDER).orElse(null);
        if (best == null) {
            return null;
        }
        Set<Sign> signs = new LinkedHashSet<>();
        found.stream().filter(match -> ORDER.compare(match, best) == 0).forEach(match -> signs.addAll(match.signs()));
        return new Match(best.words(), signs, best.worth());
    }

    /** Every sign that any label of a language names anywhere in a text of that language. */
    Set<Sign> all(List<WordForms.Word> text) {
        List<List<Meant>> words =
                text.stream().map(word -> List.of(Meant.asTyped(word))).toList();
        Set<Sign> signs = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            descend(root, words, at, 0, 1.0, null, match -> signs.addAll(match.signs()));
        }
        return signs;
    }

    /** The signs of the longest labels in a text that has no spaces, where a shorter label may be a part of another word. */
    Set<Sign> longestOnes(List<WordForms.Word> text) {
        List<List<Meant>> words =
                text.stream().map(word -> List.of(Meant.asTyped(word))).toList();
        Set<Sign> signs = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            Match match = longest(words, at);
            if (match != null && match.words() > 1) {
                signs.addAll(match.signs());
            }
            at += match == null ? 1 : match.words();
        }
        return signs;
    }

    /**
     * What a text that names a thing names: the longest labels, and of each what its head alone names. The head stands first
     * in Persian and Arabic, last in English, Turkish and Chinese, on either side in Russian.
     */
    Set<Sign> heads(List<WordForms.Word> text, Lang lang) {
        List<List<Meant>> words =
                text.stream().map(word -> List.of(Meant.asTyped(word))).toList();
        boolean first = lang == Lang.FA || lang == Lang.AR || lang == Lang.RU;
        boolean last = !(lang == Lang.FA || lang == Lang.AR);
        // A single sign of Chinese is mostly a part of another word.
        int least = lang == Lang.ZH && text.size() > 1 ? 2 : 1;
        Set<Sign> signs = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            Match whole = longest(words, at);
            if (whole != null && whole.words() >= least) {
                signs.addAll(whole.signs());
                int end = at + whole.words();
                for (int length = least; length < whole.words(); length++) {
                    if (first) {
                        signs.addAll(exactly(words.subList(at, at + length)));
                    }
                    if (last) {
                        signs.addAll(exactly(words.subList(end - length, end)));
                    }
                }
            }
            at += whole == null ? 1 : whole.words();
        }
        return signs;
    }

    private Set<Sign> exactly(List<List<Meant>> words) {
        Match match = longest(words, 0);
        return match != null && match.words() == words.size() ? match.signs() : Set.of();
    }

    private static void descend(
            Node node,
            List<List<Meant>> words,
            int at,
            int taken,
            double worth,
            @Nullable Lang lang,
            Consumer<Match> found) {
        if (taken > 0 && !node.signs.isEmpty()) {
            found.accept(new Match(taken, node.signs(lang), worth));
        }
        if (at + taken >= words.size() || taken >= LONGEST) {
            return;
        }
        for (Meant meant : words.get(at + taken)) {
            follow(
                    node,
                    meant.words(),
                    (reached, spelled) -> descend(
                            reached,
                            words,
                            at,
                            taken + meant.takes(),
                            Math.min(worth, meant.worth() * (spelled ? 1 : STEMMED)),
                            lang,
                            found));
        }
    }

    private static void follow(Node from, List<WordForms.Word> words, BiConsumer<Node, Boolean> reached) {
        Map<Node, Boolean> at = Map.of(from, true);
        for (WordForms.Word word : words) {
            Map<Node, Boolean> next = new LinkedHashMap<>();
            at.forEach((node, spelled) -> {
                for (String form : word.forms()) {
                    Node child = node.next.get(form);
                    if (child != null) {
                        next.merge(child, spelled && form.equals(word.spelled()), Boolean::logicalOr);
                    }
                }
            });
            at = next;
        }
        at.forEach(reached);
    }
}
