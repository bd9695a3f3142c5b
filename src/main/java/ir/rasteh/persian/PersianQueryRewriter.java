package ir.rasteh.persian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what a buyer typed against the words of the catalogue: a word that no listing has may be a mistake, another keyboard,
 * Persian in Latin letters, or another language. A word that a listing has is never touched.
 *
 * <p>Immutable and safe for many threads.
 */
public final class PersianQueryRewriter implements Function<String, List<String>> {

    private static final int MOST_WORDS = 64;

    private final WordStock stock;
    private final Glossary glossary;
    private final Map<String, List<Integer>> bySound = new HashMap<>();

    /** Reads with the packed glossary alone, without a catalogue. */
    public PersianQueryRewriter() {
        this(WordStock.empty(), Glossary.packed());
    }

    /** Reads against the words of these texts, with the packed glossary. */
    public PersianQueryRewriter(List<String> documentTexts) {
        this(stock(documentTexts), Glossary.packed());
    }

    /** Reads against this stock and this glossary. */
    public PersianQueryRewriter(WordStock stock, Glossary glossary) {
        this.stock = stock;
        this.glossary = glossary;
        for (int i = 0; i < stock.size(); i++) {
            bySound.computeIfAbsent(Homophones.key(stock.word(i)), each -> new ArrayList<>(1))
                    .add(i);
        }
    }

    private static WordStock stock(List<String> texts) {
        WordStock.Builder stock = WordStock.builder();
        texts.forEach(stock::add);
        return stock.build();
    }

    /** Why a word is read otherwise than it is typed. */
    public enum Why {
        /** Typed with the other keyboard. */
        KEYBOARD,
        /** Persian in Latin letters, or a name in another alphabet. */
        FINGLISH,
        /** The same sound in other letters. */
        HOMOPHONE,
        /** Letters missing, doubled, exchanged or beside the right key. */
        TYPO,
        /** Two words without the blank between them. */
        SPLIT,
        /** One word with a blank inside. */
        JOIN,
        /** The trade's word in another language. */
        GLOSSARY
    }

    /** One way to read a word: the words it stands for, why, and how likely it is, above 0 to 1. */
    public record Reading(String text, Why why, double weight) {}

    /**
     * A word of the query, or several that are read together: its place (char offsets, {@code to} exclusive), what stands
     * there, whether the catalogue has it as typed, and its readings, the best first.
     */
    public record Word(int from, int to, String text, boolean known, List<Reading> readings) {

        public Word {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Whole queries that may be what was meant: first the query itself, then, when a word of it has readings, the query with
     * all of them in its place. A search takes the best of them for each listing.
     */
    @Override
    public List<String> apply(String query) {
        List<Word> words = read(query);
        if (words.stream().allMatch(word -> word.readings().isEmpty())) {
            return List.of(query);
        }
        StringBuilder all = new StringBuilder();
        for (Word word : words) {
            if (word.readings().isEmpty()) {
                all.append(word.text()).append(' ');
            }
            for (Reading reading : word.readings()) {
                all.append(reading.text()).append(' ');
            }
        }
        return List.of(query, all.toString().strip());
    }

    /** The words of a query in their order, each with its readings; none overlaps another. */
    public List<Word> read(String query) {
        List<Spelling.Token> tokens = Spelling.tokens(query, MOST_WORDS);
        Map<Integer, List<Glossary.Found>> found = new HashMap<>();
        for (Glossary.Found each : glossary.find(tokens)) {
            found.computeIfAbsent(each.from(), from -> new ArrayList<>(1)).add(each);
        }
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Spelling.Token token = tokens.get(at);
            List<Glossary.Found> here = found.getOrDefault(token.from(), List.of());
            int end = at + 1;
            if (!here.isEmpty()) {
                while (end < tokens.size()
                        && tokens.get(end).to() <= here.getFirst().to()) {
                    end++;
                }
            }
            boolean known = tokens.subList(at, end).stream().allMatch(this::isKnown);
            boolean persian = token.script() == Spelling.Script.PERSIAN;
            List<Reading> readings = known && persian ? List.of() : glossary(here);
            if (readings.isEmpty() && end == at + 1 && !known && persian) {
                readings = homophones(token.joined());
            }
            int from = token.from();
            int to = tokens.get(end - 1).to();
            words.add(new Word(from, to, query.substring(from, to), known, readings));
            at = end;
        }
        return List.copyOf(words);
    }

    private boolean isKnown(Spelling.Token token) {
        return stock.number(token.joined()) >= 0;
    }

    private List<Reading> homophones(String joined) {
        return bySound.getOrDefault(Homophones.key(joined), List.of()).stream()
                .sorted(Comparator.naturalOrder())
                .limit(3)
                .map(number -> new Reading(stock.spelling(number), Why.HOMOPHONE, 1))
                .toList();
    }

    private static List<Reading> glossary(List<Glossary.Found> found) {
        Set<String> names = new LinkedHashSet<>();
        for (Glossary.Found each : found) {
            if (!each.language().equals("fa")) {
                each.terms().forEach(term -> names.addAll(term.names("fa")));
            }
        }
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (String name : names) {
            readings.put(name, new Reading(name, Why.GLOSSARY, 1.0 / (1 + readings.size())));
        }
        return readings.values().stream().limit(6).toList();
    }
}
