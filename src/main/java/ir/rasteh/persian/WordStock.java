package ir.rasteh.persian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a catalogue: how many texts hold each, and which stand side by side. A query is read against this stock,
 * since a word that no listing has cannot be what the buyer meant, and one that a listing has is never a mistake.
 *
 * <p>Words are folded and known by their letters alone: «دست‌باف» and «دستباف» are one word here, shown in the spelling that
 * most texts have. Immutable and safe for many threads; a stock of 50,000 words takes about 10 MB.
 */
public final class WordStock {

    /** Words beyond these, the rarest first, are not kept: nobody's typing reaches them. */
    static final int MOST_WORDS = 400_000;

    private static final int MOST_PAIRS = 600_000;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_REMEMBERED = 250;
    private static final int MOST_REMEMBERED = 50_000;

    private final String[] words;
    private final String[] spellings;
    private final int[] texts;
    private final Map<String, Integer> numbers;
    private final long[] pairs;
    private final int[] pairTexts;

    private WordStock(Map<String, Tally> counted, Map<Pair, Together> counts, int attested) {
        List<Map.Entry<String, Tally>> kept = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Tally>comparingByValue((a, b) -> Integer.compare(b.texts, a.texts))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .toList();
        words = new String[kept.size()];
        spellings = new String[kept.size()];
        texts = new int[kept.size()];
        numbers = HashMap.newHashMap(kept.size());
        for (int i = 0; i < words.length; i++) {
            words[i] = kept.get(i).getKey();
            Tally tally = kept.get(i).getValue();
            spellings[i] = tally.spelling(words[i]);
            texts[i] = tally.texts;
            numbers.put(words[i], i);
        }
        long[][] rows = counts.entrySet().stream()
                .filter(each -> each.getValue().texts >= attested
                        && numbers.containsKey(each.getKey().first)
                        && numbers.containsKey(each.getKey().second))
                .map(each -> new long[] {key(each.getKey()), each.getValue().texts})
                .sorted((a, b) -> Long.compare(a[0], b[0]))
                .toArray(long[][]::new);
        pairs = new long[rows.length];
        pairTexts = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            pairs[i] = rows[i][0];
            pairTexts[i] = (int) rows[i][1];
        }
    }

    private long key(Pair pair) {
        return key(numbers.getOrDefault(pair.first, 0), numbers.getOrDefault(pair.second, 0));
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    /** A stock without words. */
    public static WordStock empty() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A stock as {@link #words()} and {@link #pairs()} have given it, so that it can be kept and read again. */
    public static WordStock of(Map<String, Integer> words, Map<String, Integer> pairs) {
        Builder stock = builder();
        words.forEach(stock::addWord);
        pairs.forEach((pair, count) -> {
            int blank = pair.indexOf(' ');
            if (blank > 0) {
                stock.addPair(pair.substring(0, blank), pair.substring(blank + 1), count);
            }
        });
        return stock.build();
    }

    public int size() {
        return words.length;
    }

    /** Whether a text of the catalogue has this word, however it is spelled. */
    public boolean knows(String word) {
        return number(Spelling.unjoin(Spelling.fold(word))) >= 0;
    }

    /** In how many texts this word stands; 0 when in none. */
    public int texts(String word) {
        int number = number(Spelling.unjoin(Spelling.fold(word)));
        return number < 0 ? 0 : texts[number];
    }

    /** In how many texts the second word follows the first. */
    public int texts(String first, String second) {
        return pairTexts(number(Spelling.unjoin(Spelling.fold(first))), number(Spelling.unjoin(Spelling.fold(second))));
    }

    /** Each word, as most texts spell it, with how many texts hold it; the most frequent first. */
    public Map<String, Integer> words() {
        Map<String, Integer> all = LinkedHashMap.newLinkedHashMap(words.length);
        for (int i = 0; i < words.length; i++) {
            all.put(spellings[i], texts[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Each two words that stand side by side, with a blank between, and in how many texts. */
    public Map<String, Integer> pairs() {
        Map<String, Integer> all = LinkedHashMap.newLinkedHashMap(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            all.put(words[(int) (pairs[i] >> 32)] + " " + words[(int) pairs[i]], pairTexts[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** The number of a folded and joined word, the most frequent word being 0; -1 when there is none. */
    int number(String joined) {
        return numbers.getOrDefault(joined, -1);
    }

    String word(int number) {
        return words[number];
    }

    /** The word as most texts spell it, with its ZWNJ. */
    String spelling(int number) {
        return spellings[number];
    }

    int texts(int number) {
        return texts[number];
    }

    int pairTexts(int first, int second) {
        if (first < 0 || second < 0) {
            return 0;
        }
        int at = Arrays.binarySearch(pairs, key(first, second));
        return at < 0 ? 0 : pairTexts[at];
    }

    private record Pair(String first, String second) {}

    /** A word where it stands in a passage. */
    private record Told(Tally tally, String joined, String spelling) {}

    /** What a passage adds to the counts of a text, which counts each word and each pair once. */
    private record Passage(List<Told> words, List<Together> pairs) {

        void count(int text) {
            for (Told word : words) {
                if (word.tally.last != text) {
                    word.tally.last = text;
                    word.tally.add(word.joined, word.spelling, 1);
                }
            }
            for (Together pair : pairs) {
                if (pair.last != text) {
                    pair.last = text;
                    pair.texts++;
                }
            }
        }
    }

    /** In how many texts two words stand side by side, and in which of them last. */
    private static final class Together {
        private int texts;
        private int last;
    }

    private static final class Tally {
        private int texts;
        private int last;
        private @Nullable Map<String, Integer> written;

        void add(String joined, String spelling, int count) {
            texts += count;
            if (written != null || !joined.equals(spelling)) {
                if (written == null) {
                    written = HashMap.newHashMap(2);
                    if (texts > count) {
                        written.put(joined, texts - count);
                    }
                }
                written.merge(spelling, count, Integer::sum);
            }
        }

        String spelling(String joined) {
            if (written == null) {
                return joined;
            }
            // With equal counts the longer spelling, the one with ZWNJ: it tells the analysis where the parts meet.
            return written.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(each -> each.getKey().length())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(joined);
        }
    }

    /** Counts words; for one thread. */
    public static final class Builder {
        private final Map<String, Tally> words = new HashMap<>();
        private final Map<Pair, Together> pairs = new HashMap<>();
        private final Map<String, String> folds = new HashMap<>();
        private final Map<String, Passage> passages = new HashMap<>();
        private int number;

        private Builder() {}

        /** How many words are counted so far. */
        public int size() {
            return words.size();
        }

        /** Counts the words of one text, each once, and each two that stand side by side with nothing but a blank between. */
        public Builder add(String text) {
            return add(List.of(text));
        }

        /** As {@link #add(String)}, for a text in passages: no two words of different ones stand side by side. */
        public Builder add(Collection<String> text) {
            number++;
            text.forEach(this::countSentences);
            if (pairs.size() > MOST_PAIRS) {
                forgetRarePairs();
            }
            return this;
        }

        /** Sentence by sentence: no pair of words reaches beyond a full stop, and firms say the same of many goods. */
        private void countSentences(String passage) {
            int from = 0;
            while (from < passage.length()) {
                int stop = passage.indexOf(". ", from);
                int end = stop < 0 ? passage.length() : stop + 1;
                String sentence = passage.substring(from, end);
                (sentence.length() > LONGEST_REMEMBERED ? read(sentence) : remembered(sentence)).count(number);
                from = end + 1;
            }
        }

        /** As names of marks, places and terms are the same for many goods too, each is read once. */
        private Passage remembered(String passage) {
            if (passages.size() > MOST_REMEMBERED) {
                passages.clear();
            }
            return passages.computeIfAbsent(passage, this::read);
        }

        private Passage read(String passage) {
            List<Told> words = new ArrayList<>();
            List<Together> pairs = new ArrayList<>();
            Spelling.@Nullable Token before = null;
            for (Spelling.Token token : Spelling.tokens(passage, this::folded)) {
                String joined = token.joined();
                if (joined.length() > LONGEST_WORD) {
                    before = null;
                    continue;
                }
                words.add(told(joined, token.folded()));
                if (joined.length() != token.folded().length()) {
                    String first = "";
                    for (String part : token.folded().split("\u200c")) {
                        words.add(told(part, part));
                        if (!first.isEmpty()) {
                            pairs.add(together(first, part));
                        }
                        first = part;
                    }
                }
                if (before != null && isBlank(passage, before.to(), token.from())) {
                    pairs.add(together(before.joined(), joined));
                }
                before = token;
            }
            return new Passage(words, pairs);
        }

        private Told told(String joined, String spelling) {
            return new Told(words.computeIfAbsent(joined, each -> new Tally()), joined, spelling);
        }

        private Together together(String first, String second) {
            return pairs.computeIfAbsent(new Pair(first, second), each -> new Together());
        }

        /** A catalogue says the same words again and again: folding one is dearer than remembering it. */
        private String folded(String word) {
            if (folds.size() > MOST_WORDS) {
                folds.clear();
            }
            return folds.computeIfAbsent(word, Spelling::fold);
        }

        /** Counts a word that so many texts hold. */
        public Builder addWord(String word, int inTexts) {
            String folded = Spelling.fold(word);
            if (!folded.isEmpty() && inTexts > 0) {
                count(Spelling.unjoin(folded), folded, inTexts);
            }
            return this;
        }

        /** Counts two words that stand side by side in so many texts. */
        public Builder addPair(String first, String second, int inTexts) {
            if (inTexts > 0) {
                pairs.computeIfAbsent(
                                new Pair(Spelling.unjoin(Spelling.fold(first)), Spelling.unjoin(Spelling.fold(second))),
                                each -> new Together())
                        .texts += inTexts;
            }
            return this;
        }

        public WordStock build() {
            return build(1);
        }

        /** A stock without the pairs of words that stand together in fewer texts than these. */
        public WordStock build(int attested) {
            return new WordStock(words, pairs, attested);
        }

        private void count(String joined, String spelling, int inTexts) {
            words.computeIfAbsent(joined, each -> new Tally()).add(joined, spelling, inTexts);
        }

        /** Makes room: pairs of one text tell least. */
        private void forgetRarePairs() {
            // They hold pairs that nobody counts any more.
            passages.clear();
            for (int rare = 1; pairs.size() > MOST_PAIRS / 2; rare *= 2) {
                int limit = rare;
                pairs.values().removeIf(together -> together.texts <= limit);
            }
        }

        private static boolean isBlank(CharSequence text, int from, int to) {
            for (int i = from; i < to; i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d words, %d pairs", words.length, pairs.length);
    }
}
