package ir.rasteh.search.reading;

import static ir.rasteh.persian.PersianQueryRewriter.Why.HOMOPHONE;
import static ir.rasteh.persian.PersianQueryRewriter.Why.TYPO;

import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.kernel.ConfigFolder;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.persian.PersianQueryRewriter;
import ir.rasteh.persian.PersianQueryRewriter.Reading;
import ir.rasteh.search.Recognition;
import ir.rasteh.search.Recognition.Why;
import ir.rasteh.search.Suggestion;
import ir.rasteh.search.reading.Concept.Script;
import ir.rasteh.search.reading.Concept.Wording;
import ir.rasteh.search.reading.Signs.Meant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a buyer typed: first what stands in quotes, codes and measures; then the words, as typed or as a slip was meant,
 * by the longest labels that the house knows. Nothing of it asks the search node.
 */
@Component
public class QueryReading {

    /** More things than this nobody asks for at once; the rest of such a text is left out. */
    private static final int MOST_CONCEPTS = 16;

    private static final int MOST_READINGS = 2;
    private static final int MOST_COMPLETED = 60;
    private static final int MOST_MARKS = 3;
    private static final int MOST_FAMILIES = 2;
    private static final int MOST_QUERIES = 3;

    /** From this weight on a reading is used unasked; a weaker one is only proposed. */
    private static final double DARED = 0.5;

    /** How surely a spoken form is what it stands for, and an unknown word the one beside it. */
    private static final double SPOKEN = 0.95;

    private static final double NEAR = 0.85;

    /** The least that a word counts, however many listings have it. */
    private static final double LEAST_WEIGHT = 0.55;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„«»]{2,})[\"“”«»]");
    /** By what customs and traders announce a code in six languages. */
    private static final String ANNOUNCED =
            "(?:hs|code|gt[iı]p|تعرفه|گمرکی|کد|فصل|شماره|رمز|بند|البند|النظام|المنسق|المنسّق|التعرفة|الجمركي|الجمركیة|код|тн|вэд|группа|позиция|海关|编码|税号|商品|章|:|\\s)*";

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])" + ANNOUNCED
            + "(?<![\\d.])(\\d{4}(?:[. ]?\\d{2}){0,2})(?![\\d.x×*]|\\s*(?:(?:cm|mm|g|kg)\\b|گرم|سانت))"
            + "(?:\\s*(?:gt[iı]p|تعرفه|hs|тн вэд))*");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?<!\\p{L})(?:hs|gt[iı]p|فصل|الفصل|группа|章|fasıl|chapter)(?:\\s|:|hs|code|تعرفه)*(\\d{2})(?!\\d)(?:\\s*(?:تعرفه|gt[iı]p|hs|章))*");

    private final Signposts signposts;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Measures measures;
    private final Set<String> askingWords;

    QueryReading(Signposts signposts, Vocabulary vocabulary, Words words, ConfigFolder config) {
        this.signposts = signposts;
        this.vocabulary = vocabulary;
        this.words = words;
        this.measures = new Measures(vocabulary);
        this.askingWords = config.text("search/asking-words.txt")
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> WordForms.of(line).stream().map(WordForms.Word::spelled))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads a text.
     *
     * @param text printable, at most as long as a query may be
     * @param lang of the reader: a word that means one thing in it and another thing elsewhere is meant in it
     * @param literal words, spelled as in the keys of recognitions, that are to be taken as they stand
     */
    public Understanding read(String text, Lang lang, Set<String> literal) {
        return new Page(text, lang, literal).read();
    }

    /** The text itself and what it may have been meant to be, the likeliest first. */
    public List<String> alternatives(String text) {
        return Stream.concat(Stream.of(text), words.rewriter().apply(text).stream())
                .distinct()
                .limit(1 + MOST_READINGS)
                .toList();
    }

    /** Marks, families and goods whose label goes on from what has been typed, in any language, the reader's own first. */
    public List<Suggestion> completions(String typed, Lang lang) {
        List<Signposts.Label> labels = new ArrayList<>();
        for (String text : alternatives(typed)) {
            String spelled = spelled(WordForms.of(text));
            if (labels.isEmpty() && !spelled.isEmpty()) {
                labels.addAll(signposts.beginning(spelled, MOST_COMPLETED));
            }
        }
        labels.sort(Comparator.comparing(label -> label.lang() != lang));
        Map<Sign, Suggestion> marks = new java.util.LinkedHashMap<>();
        Map<Sign, Suggestion> families = new java.util.LinkedHashMap<>();
        Map<String, Suggestion> queries = new java.util.LinkedHashMap<>();
        for (Signposts.Label label : labels) {
            switch (label.sign()) {
                case Sign.OfMark mark ->
                    marks.putIfAbsent(mark, new Suggestion(Suggestion.Kind.MARK, mark.slug(), mark.names()));
                case Sign.OfFamily family ->
                    families.putIfAbsent(
                            family,
                            new Suggestion(
                                    Suggestion.Kind.FAMILY, family.family().code(), family.names()));
                default ->
                    queries.putIfAbsent(
                            spelled(WordForms.of(label.text())),
                            new Suggestion(
                                    Suggestion.Kind.QUERY,
                                    label.text(),
                                    new LocalizedText(Map.of(label.lang(), label.text()))));
            }
        }
        return Stream.of(
                        marks.values().stream().limit(MOST_MARKS),
                        families.values().stream().limit(MOST_FAMILIES),
                        queries.values().stream().limit(MOST_QUERIES))
                .flatMap(each -> each)
                .toList();
    }

    private static String spelled(List<WordForms.Word> words) {
        return words.stream().map(WordForms.Word::spelled).collect(Collectors.joining(" "));
    }

    /** A reading of so many words of the query. */
    private record Meaning(Reading reading, int takes) {}

    /** One reading of one text. */
    private final class Page {

        private final String text;
        private final Lang lang;
        private final Set<String> literal;
        private final boolean[] taken;
        private final Map<Integer, Concept> concepts = new java.util.TreeMap<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<Sign.OfHs> codes = new ArrayList<>();
        private final List<Recognition> recognitions = new ArrayList<>();
        private final Map<Integer, List<Meaning>> readings = new HashMap<>();
        private String spelledOut = "";

        Page(String text, Lang lang, Set<String> literal) {
            this.text = text;
            this.lang = lang;
            this.literal = literal;
            this.taken = new boolean[text.length()];
        }

        Understanding read() {
            String plain = plain(text);
            quoted(plain);
            codes(plain);
            measured(plain);
            List<WordForms.Word> free =
                    WordForms.of(text).stream().filter(this::isFree).toList();
            meant(free);
            guessed(free);
            named(free);
            return new Understanding(
                    concepts.values().stream().limit(MOST_CONCEPTS).toList(), phrases, codes, recognitions, spelledOut);
        }

        private boolean isFree(WordForms.Word word) {
            return IntStream.range(word.from(), word.to()).noneMatch(at -> taken[at]);
        }

        private void take(int from, int to) {
            java.util.Arrays.fill(taken, from, to, true);
        }

        private void quoted(String plain) {
            Matcher quote = QUOTED.matcher(plain);
            while (quote.find()) {
                String phrase = text.substring(quote.start(1), quote.end(1)).strip();
                String key = spelled(WordForms.of(phrase));
                if (!key.isEmpty() && !literal.contains(key)) {
                    phrases.add(phrase);
                    recognitions.add(new Recognition(
                            key, text.substring(quote.start(), quote.end()), same(phrase), Why.PHRASE, true));
                    concepts.put(quote.start(), quoted(phrase, WordForms.of(phrase)));
                    take(quote.start(), quote.end());
                }
            }
        }

        private void codes(String plain) {
            for (Pattern pattern : List.of(CHAPTER, CODE)) {
                Matcher code = pattern.matcher(plain);
                while (code.find()) {
                    String digits = code.group(1).replaceAll("\\D", "");
                    String from = code.group().strip();
                    Optional<LocalizedText> name = goods(digits);
                    if (name.isPresent() && !literal.contains(from) && isUntaken(code.start(), code.end())) {
                        Sign.OfHs sign = new Sign.OfHs(digits, name.get());
                        codes.add(sign);
                        recognitions.add(new Recognition(
                                from, from, prefixed("HS " + dotted(digits) + " · ", name.get()), Why.HS, true));
                        take(code.start(), code.end());
                    }
                }
            }
        }

        private boolean isUntaken(int from, int to) {
            return IntStream.range(from, to).noneMatch(at -> taken[at]);
        }

        private void measured(String plain) {
            for (Measures.Measure measure : measures.in(plain)) {
                String from = text.substring(measure.from(), measure.to()).strip();
                String key = spelled(WordForms.of(from));
                if (literal.contains(key) || !isUntaken(measure.from(), measure.to())) {
                    continue;
                }
                Concept written = plainly(from, WordForms.of(from));
                concepts.put(
                        measure.from(),
                        new Concept(from, written.wordings(), Set.of(measure.sign()), Set.of(), List.of(), 1, true));
                recognitions.add(new Recognition(key, from, measure.sign().names(), Why.MEASURE, false));
                take(measure.from(), measure.to());
            }
        }

        /** What slips of the free words may have been meant to be. */
        private void meant(List<WordForms.Word> free) {
            StringBuilder proposed = new StringBuilder(text);
            boolean dared = true;
            for (PersianQueryRewriter.Word word : words.rewriter().read(text).reversed()) {
                if (word.readings().isEmpty()) {
                    continue;
                }
                List<Reading> likely = word.readings().stream()
                        .filter(reading -> reading.weight() >= DARED)
                        .limit(MOST_READINGS)
                        .toList();
                if (likely.isEmpty()) {
                    dared = false;
                    proposed.replace(
                            word.from(), word.to(), word.readings().getFirst().text());
                } else {
                    proposed.replace(word.from(), word.to(), likely.getFirst().text());
                    List<WordForms.Word> read = free.stream()
                            .filter(other -> other.from() >= word.from() && other.to() <= word.to())
                            .toList();
                    if (!read.isEmpty()) {
                        readings.put(
                                read.getFirst().from(),
                                likely.stream()
                                        .map(reading -> new Meaning(reading, read.size()))
                                        .toList());
                    }
                }
            }
            spelledOut = dared ? "" : proposed.toString();
        }

        private void named(List<WordForms.Word> free) {
            List<List<Meant>> ways = free.stream().map(this::ways).toList();
            int at = 0;
            while (at < free.size()) {
                Signs.@Nullable Match match = match(free, ways, at);
                WordForms.Word first = free.get(at);
                int joined =
                        meanings(first).stream().mapToInt(Meaning::takes).max().orElse(1);
                int words = match == null
                        ? (literal.contains(first.spelled()) ? 1 : Math.max(joined, unnamed(free, ways, at)))
                        : match.words();
                List<WordForms.Word> these = free.subList(at, Math.min(at + words, free.size()));
                if (words > 1 || !askingWords.contains(first.spelled())) {
                    concepts.put(first.from(), concept(these, match));
                }
                at += these.size();
            }
        }

        /** How many signs of Chinese, which parts no words, go on from here without a name: they are looked for as one. */
        private int unnamed(List<WordForms.Word> free, List<List<Meant>> ways, int at) {
            int end = at;
            while (end < free.size()
                    && free.get(end).script() == Script.HAN
                    && (end == at
                            || free.get(end).from() == free.get(end - 1).to() && match(free, ways, end) == null)) {
                end++;
            }
            return Math.max(1, end - at);
        }

        /** The longest label at a word that the buyer has not taken back. */
        private Signs.@Nullable Match match(List<WordForms.Word> free, List<List<Meant>> ways, int at) {
            int end = ways.size();
            while (end > at) {
                Signs.Match match = signposts.signs().longest(ways.subList(0, end), at, lang);
                if (match == null || !literal.contains(spelled(free.subList(at, at + match.words())))) {
                    return match;
                }
                end = at + match.words() - 1;
            }
            return null;
        }

        private List<Meant> ways(WordForms.Word word) {
            List<Meant> ways = new ArrayList<>();
            ways.add(Meant.asTyped(word));
            if (!literal.contains(word.spelled())) {
                meanings(word)
                        .forEach(meaning -> ways.add(new Meant(
                                WordForms.of(meaning.reading().text()),
                                meaning.takes(),
                                meaning.reading().weight())));
            }
            return ways;
        }

        private List<Meaning> meanings(WordForms.Word word) {
            return readings.getOrDefault(word.from(), List.of());
        }

        /** What slips of words may have been meant to be where the rewriter, who knows the listings' words, has no better idea. */
        private void guessed(List<WordForms.Word> free) {
            for (WordForms.Word word : free) {
                if (signposts.signs().begins(word, lang)
                        || literal.contains(word.spelled())
                        || words.listings(word.spelled()) > 0) {
                    continue;
                }
                List<Meaning> guesses = new ArrayList<>();
                if (word.script() == Script.PERSIAN) {
                    SpokenPersian.written(word.spelled()).stream()
                            .filter(written -> isNamed(written))
                            .map(written -> new Meaning(new Reading(written, HOMOPHONE, SPOKEN), 1))
                            .forEach(guesses::add);
                } else if (word.script() == Script.CYRILLIC
                        || word.script() == Script.LATIN && meanings(word).isEmpty()) {
                    if (!isKnown(List.of(word))) {
                        signposts.near(word.spelled()).stream()
                                .map(near -> new Meaning(new Reading(near, TYPO, NEAR), 1))
                                .forEach(guesses::add);
                    }
                }
                if (!guesses.isEmpty()) {
                    guesses.addAll(meanings(word));
                    readings.put(
                            word.from(), guesses.stream().limit(MOST_READINGS).toList());
                }
            }
        }

        private boolean isNamed(String word) {
            return WordForms.of(word).stream()
                    .anyMatch(each -> signposts.signs().begins(each, lang));
        }

        private Concept concept(List<WordForms.Word> these, Signs.@Nullable Match match) {
            String typed =
                    text.substring(these.getFirst().from(), these.getLast().to());
            String key = spelled(these);
            List<Wording> wordings = new ArrayList<>();
            wordings.add(new Wording(typed, Script.of(typed), 1));
            boolean known = match != null || isKnown(these);
            // A label that was met by the words as typed needs no other reading of them.
            boolean asTyped = match != null && match.worth() >= Signs.STEMMED;
            if (!asTyped && !literal.contains(key)) {
                List<Reading> read = meanings(these.getFirst()).stream()
                        .filter(meaning -> meaning.takes() == these.size())
                        .map(Meaning::reading)
                        .toList();
                for (Reading reading : read) {
                    wordings.add(new Wording(reading.text(), Script.of(reading.text()), reading.weight()));
                    known = true;
                }
                read.stream()
                        .findFirst()
                        .map(first -> new Recognition(
                                key,
                                typed,
                                same(first.text()),
                                Why.valueOf(first.why().name()),
                                false))
                        .ifPresent(recognitions::add);
            }
            Set<Sign> signs = match == null ? Set.of() : match.signs();
            if (match != null) {
                recognise(key, typed, signs);
            }
            return new Concept(typed, wordings, signs, terms(signs), parts(these), weight(these, wordings), known);
        }

        /** What shorter runs of several words name by themselves. */
        private List<Concept> parts(List<WordForms.Word> these) {
            if (these.size() < 2) {
                return List.of();
            }
            List<List<Meant>> asTyped =
                    these.stream().map(word -> List.of(Meant.asTyped(word))).toList();
            List<Concept> parts = new ArrayList<>();
            int at = 0;
            while (at < these.size()) {
                // From the first word on, all words but the last; further on there is no longer run than the rest.
                int end = at == 0 ? these.size() - 1 : these.size();
                Signs.@Nullable Match alone = signposts.signs().longest(asTyped.subList(0, end), at, lang);
                int words = alone == null ? 1 : alone.words();
                List<WordForms.Word> run = these.subList(at, at + words);
                boolean tells = run.getFirst().script() != Script.HAN || words > 1 || alone != null;
                if (tells && (words > 1 || !askingWords.contains(run.getFirst().spelled()))) {
                    String typed =
                            text.substring(run.getFirst().from(), run.getLast().to());
                    Set<Sign> signs = alone == null ? Set.of() : alone.signs();
                    parts.add(new Concept(
                            typed,
                            List.of(new Wording(typed, Script.of(typed), 1)),
                            signs,
                            terms(signs),
                            List.of(),
                            weight(run, List.of()),
                            true));
                }
                at += words;
            }
            return parts.size() < 2 ? List.of() : parts;
        }

        private void recognise(String key, String typed, Set<Sign> signs) {
            signs.stream()
                    .min(Comparator.comparingInt(QueryReading::importance))
                    .ifPresent(sign -> {
                        Why why = switch (sign) {
                            case Sign.OfMark mark -> Why.MARK;
                            case Sign.OfFirm firm -> Why.FIRM;
                            case Sign.OfProvince province -> Why.PROVINCE;
                            case Sign.OfFamily family -> Why.FAMILY;
                            case Sign.OfCertificate certificate -> Why.CERTIFIED;
                            case Sign.OfHs hs -> Why.HS;
                            case Sign.OfSize size -> Why.MEASURE;
                            case Sign.OfArea area -> Why.MEASURE;
                            case Sign.OfNumber number -> Why.MEASURE;
                            case Sign.OfTerm term -> term.attribute().equals("materials") ? Why.MATERIAL : Why.GOODS;
                            case Sign.OfConcept concept -> concept.kind().equals("material") ? Why.MATERIAL : Why.GOODS;
                        };
                        recognitions.add(new Recognition(key, typed, sign.names(), why, false));
                    });
        }

        /** Quoted words: a name that the house knows is that very thing, in whatever language a listing says it. */
        private Concept quoted(String phrase, List<WordForms.Word> these) {
            List<List<Meant>> asTyped =
                    these.stream().map(word -> List.of(Meant.asTyped(word))).toList();
            Signs.@Nullable Match match = signposts.signs().longest(asTyped, 0, lang);
            Set<Sign> signs = match == null || match.words() < these.size() ? Set.of() : match.signs();
            Concept plainly = plainly(phrase, these);
            return new Concept(phrase, plainly.wordings(), signs, terms(signs), List.of(), plainly.weight(), true);
        }

        private Set<Sign> terms(Set<Sign> signs) {
            return signs.stream()
                    .filter(Sign.OfConcept.class::isInstance)
                    .flatMap(sign -> signposts.terms((Sign.OfConcept) sign).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Concept plainly(String phrase, List<WordForms.Word> these) {
            return new Concept(
                    phrase,
                    List.of(new Wording(phrase, Script.of(phrase), 1)),
                    Set.of(),
                    Set.of(),
                    List.of(),
                    weight(these, List.of()),
                    true);
        }
    }

    private boolean isKnown(List<WordForms.Word> these) {
        return these.stream().allMatch(word -> word.forms().stream().anyMatch(form -> words.listings(form) > 0));
    }

    /** By how few listings have the rarest of the words. */
    private double weight(List<WordForms.Word> these, List<Wording> wordings) {
        double all = Math.max(2, words.allListings());
        Set<String> spellings = new HashSet<>();
        these.forEach(word -> spellings.add(word.spelled()));
        if (wordings.size() > 1) {
            WordForms.of(wordings.get(1).text()).forEach(word -> spellings.add(word.spelled()));
        }
        long fewest = spellings.stream()
                .mapToLong(words::listings)
                .filter(count -> count > 0)
                .min()
                .orElse(1);
        double rarity = Math.log(all / fewest) / Math.log(all);
        return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.clamp(rarity, 0, 1);
    }

    private static int importance(Sign sign) {
        return switch (sign) {
            case Sign.OfMark mark -> 0;
            case Sign.OfFirm firm -> 1;
            case Sign.OfProvince province -> 2;
            case Sign.OfFamily family -> 3;
            case Sign.OfTerm term -> term.attribute().equals("form") ? 4 : 5;
            case Sign.OfConcept concept -> 6;
            case Sign.OfCertificate certificate -> 4;
            case Sign.OfHs hs -> 7;
            case Sign.OfSize size -> 7;
            case Sign.OfArea area -> 7;
            case Sign.OfNumber number -> 7;
        };
    }

    /**
     * What customs call a code under which the house trades, or the first goods of a heading that has no name of its own; a
     * code of nothing that is sold here is no code.
     */
    private Optional<LocalizedText> goods(String digits) {
        Map<String, LocalizedText> known = vocabulary.codes();
        for (int length = digits.length(); length >= Math.min(4, digits.length()); length -= 2) {
            LocalizedText name = known.get(digits.substring(0, length));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return known.entrySet().stream()
                .filter(code -> code.getKey().startsWith(digits))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String dotted(String digits) {
        return digits.length() > 4 ? digits.substring(0, 4) + "." + digits.substring(4) : digits;
    }

    private static LocalizedText same(String text) {
        return LocalizedText.of(text, text);
    }

    private static LocalizedText prefixed(String prefix, LocalizedText names) {
        Map<Lang, String> texts = new HashMap<>();
        names.texts().forEach((lang, name) -> texts.put(lang, prefix + name));
        return new LocalizedText(texts);
    }

    /** The text with small letters, ASCII digits and Persian letters, character by character, so that places stay the same. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            plain.append(
                    digit >= 0
                            ? (char) ('0' + digit)
                            : switch (c) {
                                case 'ي', 'ى' -> 'ی';
                                case 'ك' -> 'ک';
                                default -> Character.toLowerCase(c);
                            });
        }
        return plain.toString();
    }
}
