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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a buyer typed against the words of the catalogue: a word that no listing has may be a mistake, another keyboard,
 * Persian in Latin letters, or another language. A word that a listing has is never touched.
 *
 * <p>Immutable and safe for many threads. Whatever it is given it answers in bounded time: it reads the first
 * {@value #MOST_WORDS} words and leaves words of unusual length as they are.
 */
public final class PersianQueryRewriter implements Function<String, List<String>> {

    private static final int MOST_WORDS = 64;
    private static final int MOST_NAMES = 4;
    /** How often the best reading stands in an alternative, against once for the least likely. */
    private static final int COPIES = 3;

    private final WordStock stock;
    private final Predicate<String> ordinary;
    private final Glossary glossary;
    private final ReadingCosts costs;
    private final NearWords nearWords;
    private final LatinReader latinReader;

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
        this(stock, glossary, Lexicon.packed()::knows);
    }

    /**
     * Reads against this stock and this glossary.
     *
     * @param ordinary knows the words of the language (folded, see {@link WordStock}): such a word may be spelled by ear,
     *     غالی for قالی, but it is no slip of the finger, even when no listing has it
     */
    public PersianQueryRewriter(WordStock stock, Glossary glossary, Predicate<String> ordinary) {
        this.stock = stock;
        this.ordinary = ordinary;
        this.glossary = glossary;
        this.costs = ReadingCosts.USUAL;
        this.nearWords = new NearWords(stock, costs);
        this.latinReader = new LatinReader(stock, costs);
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
        /** The trade's word in another language, or its other name. */
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
     * Whole queries that may be what was meant: first the query itself, then the query with the best reading of each word in
     * its place, then, when a word has several, that one again with all of them behind it, the likelier ones repeated. A search
     * takes for each listing the best of these queries.
     */
    @Override
    public List<String> apply(String query) {
        List<Word> words = read(query);
        if (words.stream().allMatch(word -> word.readings().isEmpty())) {
            return List.of(query);
        }
        StringBuilder best = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (Word word : words) {
            best.append(
                            word.readings().isEmpty()
                                    ? word.text()
                                    : word.readings().getFirst().text())
                    .append(' ');
            for (Reading other : word.readings().stream().skip(1).toList()) {
                boolean latin = other.why() == Why.FINGLISH || other.why() == Why.GLOSSARY;
                if (!latin && areForms(other, word.readings().getFirst())) {
                    continue;
                }
                append(others, other.text(), other.weight());
            }
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(query);
        all.add(best.toString().strip());
        String stocked = asStocked(best);
        if (!stocked.isEmpty()) {
            all.add(stocked);
        }
        // In plain words weight can be said by repetition alone; words side by side stay so.
        if (!others.isEmpty()) {
            for (String each : List.of(best.toString().strip(), stocked)) {
                if (!each.isEmpty()) {
                    all.add((each + ' ').repeat(COPIES) + others.toString().strip());
                }
            }
        }
        return List.copyOf(all);
    }

    /** The words as most texts of the catalogue write them, with their non-joiners; empty when they are written so. */
    private String asStocked(CharSequence query) {
        List<Spelling.Token> tokens = Spelling.tokens(query, MOST_WORDS);
        StringBuilder all = new StringBuilder();
        boolean changed = false;
        int at = 0;
        while (at < tokens.size()) {
            String word = tokens.get(at).folded();
            String spelled = word;
            if (at + 1 < tokens.size()) {
                String other = tokens.get(at + 1).folded();
                int compound = stock.number(Spelling.unjoin(word + other));
                if (compound >= 0 && stock.spelling(compound).equals(word + Spelling.ZWNJ + other)) {
                    spelled = stock.spelling(compound);
                    at++;
                }
            }
            int number = stock.number(tokens.get(at).joined());
            if (spelled.equals(word) && number >= 0) {
                spelled = stock.spelling(number);
            }
            changed |= !spelled.equals(word);
            all.append(spelled).append(' ');
            at++;
        }
        return changed ? all.toString().strip() : "";
    }

    private static void append(StringBuilder all, String text, double weight) {
        for (long copies = Math.max(1, Math.round(weight * COPIES)); copies > 0; copies--) {
            all.append(text).append(' ');
        }
    }

    /** The words of a query in their order, each with its readings; none overlaps another. */
    public List<Word> read(String query) {
        List<Word> otherKeyboard = otherKeyboard(query);
        if (!otherKeyboard.isEmpty()) {
            return otherKeyboard;
        }
        return new Query(query, Spelling.tokens(query, MOST_WORDS)).read();
    }

    // --- one query ---

    private final class Query {
        private final String text;
        private final List<Spelling.Token> tokens;
        private final Map<Integer, List<Glossary.Found>> found = new HashMap<>();
        private final Map<String, List<LatinReader.Near>> near = new HashMap<>();
        private final boolean foreign;

        Query(String text, List<Spelling.Token> tokens) {
            this.text = text;
            this.tokens = tokens;
            for (Glossary.Found each : glossary.find(tokens)) {
                found.computeIfAbsent(each.from(), from -> new ArrayList<>(1)).add(each);
            }
            this.foreign = isForeign();
        }

        /** Whether its Latin words are mostly those of a language that uses them, so that the others are hardly Finglish. */
        private boolean isForeign() {
            int latin = 0;
            int foreignWords = 0;
            int covered = -1;
            for (Spelling.Token token : tokens) {
                if (token.script() != Spelling.Script.LATIN) {
                    continue;
                }
                latin++;
                for (Glossary.Found each : found.getOrDefault(token.from(), List.of())) {
                    covered = Math.max(covered, each.to());
                }
                if (token.from() < covered || (token.folded().length() > 1 && stock.number(token.joined()) >= 0)) {
                    foreignWords++;
                }
            }
            return foreignWords * 2 >= latin;
        }

        List<Word> read() {
            List<Word> words = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                int end = at + 1;
                List<Reading> readings = List.of();
                boolean known = isKnown(tokens.get(at));
                List<Glossary.Found> here = found.getOrDefault(tokens.get(at).from(), List.of());
                if (!here.isEmpty()) {
                    int endOfName = endOf(here.getFirst(), at);
                    boolean allKnown =
                            tokens.subList(at, endOfName).stream().allMatch(PersianQueryRewriter.this::isKnown);
                    if (!allKnown || tokens.get(at).script() != Spelling.Script.PERSIAN) {
                        readings = names(here);
                        if (!readings.isEmpty()) {
                            end = endOfName;
                            known = allKnown;
                        }
                    }
                }
                if (end == at + 1) {
                    Joined joined = join(at);
                    if (joined != null) {
                        end = at + 2;
                        known = false;
                        readings = joined.readings;
                    } else {
                        List<Reading> word = word(at, known);
                        readings = !readings.isEmpty() && isFinglish(tokens.get(at))
                                ? merged(word, readings)
                                : merged(readings, word);
                    }
                }
                int from = tokens.get(at).from();
                int to = tokens.get(end - 1).to();
                words.add(new Word(from, to, text.substring(from, to), known, readings));
                at = end;
            }
            return List.copyOf(words);
        }

        private int endOf(Glossary.Found name, int at) {
            int end = at + 1;
            while (end < tokens.size() && tokens.get(end).to() <= name.to()) {
                end++;
            }
            return end;
        }

        private List<Reading> word(int at, boolean known) {
            Spelling.Token token = tokens.get(at);
            return switch (token.script()) {
                case PERSIAN -> known ? List.of() : persian(token, neighbour(at - 1), neighbour(at + 1));
                case LATIN, CYRILLIC -> latin(token, known, neighbour(at - 1), neighbour(at + 1));
                case HAN, NUMBER, OTHER -> List.of();
            };
        }

        /** Whether a Latin word among Persian ones in Latin letters is hardly a foreign one: hame (همه) is no Hamadan there. */
        private boolean isFinglish(Spelling.Token token) {
            if (foreign || token.script() != Spelling.Script.LATIN) {
                return false;
            }
            List<LatinReader.Near> all = near(token.folded());
            return !all.isEmpty() && all.getFirst().cost() <= costs.latinSure();
        }

        /** A query that repeats a word is read no slower. */
        private List<LatinReader.Near> near(String latin) {
            return near.computeIfAbsent(latin, latinReader::near);
        }

        private int neighbour(int at) {
            return at < 0 || at >= tokens.size()
                    ? -1
                    : stock.number(tokens.get(at).joined());
        }

        private record Joined(List<Reading> readings) {}

        /** Two words of which one is unknown and which are one word of the catalogue when joined. */
        private @Nullable Joined join(int at) {
            if (at + 1 >= tokens.size()
                    || tokens.get(at).script() != tokens.get(at + 1).script()
                    || tokens.get(at).script() == Spelling.Script.HAN
                    || (isKnown(tokens.get(at)) && isKnown(tokens.get(at + 1)))) {
                return null;
            }
            int number =
                    stock.number(tokens.get(at).joined() + tokens.get(at + 1).joined());
            return number < 0 || stock.word(number).length() < 4
                    ? null
                    : new Joined(List.of(new Reading(stock.spelling(number), Why.JOIN, 1)));
        }

        private List<Reading> latin(Spelling.Token token, boolean known, int before, int after) {
            String typed = text.substring(token.from(), token.to());
            String plain =
                    token.script() == Spelling.Script.LATIN && token.folded().length() == typed.length()
                            ? plainOr(typed, token.folded())
                            : LatinReader.plain(typed);
            boolean named = !found.getOrDefault(token.from(), List.of()).isEmpty();
            Candidates candidates = new Candidates(costs.latinMargin(), costs.latinMost());
            if (plain != null && plain.length() > 1 && !(foreign && known)) {
                // What the glossary knows may still be a name or a loan that Persian spells alike: "Machine".
                double limit = foreign && named ? costs.latinBase() : Double.POSITIVE_INFINITY;
                List<LatinReader.Near> all = near(plain);
                if (all.isEmpty() && foreign && plain.length() > 4 && plain.endsWith("s")) {
                    all = near(plain.substring(0, plain.length() - 1));
                }
                if (all.isEmpty()) {
                    verb(plain, candidates);
                }
                for (LatinReader.Near near : all) {
                    if (near.cost() > limit) {
                        break;
                    }
                    candidates.add(
                            stock.spelling(near.number()),
                            Why.FINGLISH,
                            near.cost()
                                    - costs.latinFrequency() * Math.log(stock.texts(near.number()))
                                    - pairBonus(before, near.number(), after));
                }
            }
            if (!known
                    && !named
                    && token.script() == Spelling.Script.LATIN
                    && token.folded().length() > 3) {
                for (NearWords.Near near : nearWords.near(token.joined())) {
                    if (Spelling.script(stock.word(near.number()).charAt(0)) == Spelling.Script.LATIN) {
                        candidates.add(
                                stock.spelling(near.number()),
                                Why.TYPO,
                                near.cost() - costs.frequency() * Math.log(stock.texts(near.number())));
                    }
                }
            }
            return candidates.readings();
        }

        /** mibinim is می‌بینیم, though the catalogue have only بینیم. */
        private void verb(String plain, Candidates candidates) {
            for (String beginning : List.of("nemi", "mi")) {
                if (plain.startsWith(beginning) && plain.length() >= beginning.length() + 3) {
                    for (LatinReader.Near near : near(plain.substring(beginning.length()))) {
                        candidates.add(
                                (beginning.length() == 2 ? "می" : "نمی")
                                        + Spelling.ZWNJ
                                        + stock.spelling(near.number()),
                                Why.FINGLISH,
                                near.cost() - costs.latinFrequency() * Math.log(stock.texts(near.number())));
                    }
                    return;
                }
            }
        }

        private @Nullable String plainOr(String typed, String folded) {
            String plain = LatinReader.plain(typed);
            return plain == null ? LatinReader.plain(folded) : plain;
        }
    }

    // --- Persian words ---

    private static final List<String> ENDINGS = List.of(
            "هایشان", "هایمان", "هایتان", "هایش", "هایم", "هایت", "هایی", "های", "ها", "ترین", "تر", "شان", "مان",
            "تان", "ات", "ان", "ای", "اش", "ام", "م", "ش", "ت", "ی", "ه");

    /** Endings that are hardly a slip; of the others, as in گلیان for گیلان, nobody can be sure. */
    private static final List<String> SURE_ENDINGS = List.of(
            "هایشان", "هایمان", "هایتان", "هایش", "هایم", "هایت", "هایی", "های", "ها", "ترین", "تر", "شان", "مان",
            "تان", "ای", "ی");

    /** By which people ask and join: no listing need have them, and they are no slip. */
    private static final Set<String> FUNCTION_WORDS = WordList.words("function-words.txt").stream()
            .map(word -> Spelling.unjoin(Spelling.fold(word)))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> BEGINNINGS = List.of("نمی", "می", "بی");

    /** Whether the catalogue has the word, its parts, or a form of it. */
    private boolean isKnown(Spelling.Token token) {
        return token.script() == Spelling.Script.PERSIAN
                ? isKnownPersian(token.folded())
                : stock.number(token.joined()) >= 0;
    }

    private boolean isKnownPersian(String folded) {
        String joined = Spelling.unjoin(folded);
        if (joined.length() < 2
                || stock.number(joined) >= 0
                || !NearWords.isLetters(joined)
                || FUNCTION_WORDS.contains(joined)) {
            return true;
        }
        if (joined.length() != folded.length()) {
            for (String part : folded.split("\u200c")) {
                if (!isKnownPersian(part)) {
                    return false;
                }
            }
            return true;
        }
        return isForm(joined);
    }

    private boolean isForm(String joined) {
        for (String ending : SURE_ENDINGS) {
            int base = joined.length() - ending.length();
            if (base >= (ending.length() == 1 ? 4 : 3)
                    && joined.endsWith(ending)
                    && stock.number(joined.substring(0, base)) >= 0) {
                return true;
            }
        }
        for (String beginning : BEGINNINGS) {
            if (joined.startsWith(beginning)
                    && joined.length() - beginning.length() >= 3
                    && stock.number(joined.substring(beginning.length())) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Reading> persian(Spelling.Token token, int before, int after) {
        String joined = token.joined();
        Candidates candidates = new Candidates(costs.margin(), costs.most());
        if (ordinary.test(joined)) {
            alike(joined, candidates);
            return candidates.readings();
        }
        correct(joined, "", before, after, candidates);
        if (joined.length() != token.folded().length()) {
            parts(token.folded(), candidates);
        } else {
            for (String ending : ENDINGS) {
                int base = joined.length() - ending.length();
                if (base >= 3 && ending.length() > 1 && joined.endsWith(ending)) {
                    correct(joined.substring(0, base), ending, before, -1, candidates);
                }
            }
        }
        split(joined, candidates);
        String latin = Keyboard.latin(token.folded());
        if (latin != null && latin.length() > 2) {
            otherAlphabet(latin, candidates);
        }
        return candidates.readings();
    }

    /** Whether one is another form of the other, with which it is found. */
    private static boolean areForms(Reading one, Reading other) {
        return isFormOf(one.text(), other.text()) || isFormOf(other.text(), one.text());
    }

    private static boolean isFormOf(String word, String base) {
        return word.startsWith(base) && ENDINGS.contains(Spelling.unjoin(word.substring(base.length())));
    }

    /** Words of the same sound alone. */
    private void alike(String joined, Candidates candidates) {
        for (NearWords.Near near : nearWords.near(joined)) {
            if (near.soundsAlike()) {
                candidates.add(
                        stock.spelling(near.number()),
                        Why.HOMOPHONE,
                        near.cost() - costs.frequency() * Math.log(stock.texts(near.number())));
            }
        }
    }

    /** Words near to this one; with an ending that is put back. */
    private void correct(String word, String ending, int before, int after, Candidates candidates) {
        for (NearWords.Near near : nearWords.near(word)) {
            if (Spelling.script(stock.word(near.number()).charAt(0)) != Spelling.Script.PERSIAN) {
                continue;
            }
            String spelled = stock.spelling(near.number());
            candidates.add(
                    ending.isEmpty() ? spelled : spelled + (ending.startsWith("ه") ? "\u200c" : "") + ending,
                    near.soundsAlike() ? Why.HOMOPHONE : Why.TYPO,
                    near.cost()
                            + (ending.isEmpty() ? 0 : 0.3)
                            - costs.frequency() * Math.log(stock.texts(near.number()))
                            - pairBonus(before, near.number(), after));
        }
    }

    private double pairBonus(int before, int number, int after) {
        return stock.pairTexts(before, number) > 0 || stock.pairTexts(number, after) > 0 ? costs.attestedPair() : 0;
    }

    /** A word of parts, of which some are unknown: each of these is corrected by itself. */
    private void parts(String folded, Candidates candidates) {
        StringBuilder all = new StringBuilder();
        double cost = 0.1;
        boolean alike = true;
        for (String part : folded.split("\u200c")) {
            String better = part;
            if (!isKnownPersian(part)) {
                List<NearWords.Near> near = nearWords.near(part);
                if (near.isEmpty()) {
                    return;
                }
                NearWords.Near best = near.stream()
                        .min(Comparator.comparingDouble(
                                each -> each.cost() - costs.frequency() * Math.log(stock.texts(each.number()))))
                        .orElseThrow();
                better = stock.spelling(best.number());
                cost += best.cost();
                alike &= best.soundsAlike();
            }
            all.append(all.isEmpty() ? "" : "\u200c").append(better);
        }
        candidates.add(all.toString(), alike ? Why.HOMOPHONE : Why.TYPO, cost);
    }

    /** Two words, or two with و between, that were typed without a blank. */
    private void split(String joined, Candidates candidates) {
        for (int at = 2; at <= joined.length() - 2 && joined.length() <= 30; at++) {
            int first = stock.number(joined.substring(0, at));
            if (first < 0) {
                continue;
            }
            int second = stock.number(joined.substring(at));
            if (second >= 0) {
                boolean attested = stock.pairTexts(first, second) > 0;
                if (attested || (at >= 3 && joined.length() - at >= 3)) {
                    candidates.add(
                            stock.spelling(first) + " " + stock.spelling(second),
                            Why.SPLIT,
                            (attested ? costs.splitAttested() : costs.split())
                                    - costs.frequency() * Math.log(Math.min(stock.texts(first), stock.texts(second))));
                }
            } else if (joined.charAt(at) == 'و' && at + 3 <= joined.length()) {
                int third = stock.number(joined.substring(at + 1));
                if (third >= 0 && joined.length() - at > 3) {
                    candidates.add(stock.spelling(first) + " و " + stock.spelling(third), Why.SPLIT, costs.split());
                }
            }
        }
    }

    /** A Persian word that is a Latin one on the other keyboard: «زشقحثف» is carpet. */
    private void otherAlphabet(String latin, Candidates candidates) {
        int number = stock.number(latin);
        if (number >= 0) {
            candidates.add(
                    stock.spelling(number), Why.KEYBOARD, 0.1 - costs.frequency() * Math.log(stock.texts(number)));
        }
        List<Glossary.Found> names = glossary.find(latin);
        if (!names.isEmpty() && names.getFirst().to() == latin.length()) {
            for (Reading reading : names(names)) {
                candidates.add(reading.text(), Why.KEYBOARD, 0.3 - 0.2 * reading.weight());
            }
        } else if (latin.length() > 3) {
            for (LatinReader.Near near : latinReader.near(latin)) {
                if (near.cost() <= 0.4) {
                    candidates.add(
                            stock.spelling(near.number()),
                            Why.KEYBOARD,
                            0.4 + near.cost() - costs.latinFrequency() * Math.log(stock.texts(near.number())));
                }
            }
        }
    }

    // --- the other keyboard ---

    private record Piece(int from, int to, List<Spelling.Token> persian) {}

    /** The query as Persian typed on Latin keys; empty when it is not. */
    private List<Word> otherKeyboard(String query) {
        List<Piece> pieces = pieces(query);
        int words = 0;
        int persian = 0;
        int latin = 0;
        for (Piece piece : pieces) {
            String typed = query.substring(piece.from, piece.to);
            boolean number = typed.chars().allMatch(Character::isDigit);
            if (number) {
                continue;
            }
            words++;
            if (!piece.persian.isEmpty()
                    && piece.persian.stream().allMatch(this::isStocked)
                    && piece.to - piece.from > 1) {
                persian++;
            } else if (typed.equals(",")) {
                persian++;
            }
            String folded = Spelling.fold(typed);
            if (folded.length() > 1 && stock.number(folded) >= 0
                    || glossary.find(typed).stream()
                            .anyMatch(each -> !each.language().equals("fa"))) {
                latin++;
            }
        }
        if (words == 0 || persian < costs.keyboardShare() * words || persian <= latin) {
            return List.of();
        }
        List<Word> read = new ArrayList<>();
        List<Spelling.Token> before = List.of();
        for (Piece piece : pieces) {
            String typed = query.substring(piece.from, piece.to);
            List<Reading> readings = List.of();
            if (!piece.persian.isEmpty() && !typed.chars().allMatch(Character::isDigit)) {
                readings = onOtherKeyboard(
                        piece,
                        before.isEmpty() ? -1 : stock.number(before.getLast().joined()));
            }
            read.add(new Word(piece.from, piece.to, typed, false, readings));
            before = piece.persian;
        }
        return List.copyOf(read);
    }

    private boolean isStocked(Spelling.Token token) {
        return token.joined().length() > 1 && isKnown(token);
    }

    private List<Reading> onOtherKeyboard(Piece piece, int before) {
        if (piece.persian.size() == 1 && !isKnown(piece.persian.getFirst())) {
            List<Reading> corrected = persian(piece.persian.getFirst(), before, -1);
            if (!corrected.isEmpty()) {
                return corrected.stream()
                        .map(each -> new Reading(each.text(), Why.KEYBOARD, each.weight()))
                        .toList();
            }
        }
        StringBuilder all = new StringBuilder();
        for (Spelling.Token token : piece.persian) {
            all.append(all.isEmpty() ? "" : " ").append(token.folded());
        }
        return List.of(new Reading(all.toString(), Why.KEYBOARD, 1));
    }

    /** How many keys there must be for each Persian letter among them, which may be pasted or from a layout we do not know. */
    private static final int KEYS_TO_PERSIAN = 5;

    /** The query in pieces between blanks and marks that no layout has among its letters; none when it is not nearly all Latin. */
    private List<Piece> pieces(String query) {
        List<Piece> pieces = new ArrayList<>();
        int length = query.length();
        int persian = 0;
        int at = 0;
        while (at < length && pieces.size() < MOST_WORDS) {
            char c = query.charAt(at);
            if (c > 126 && Character.isLetter(c) && !Keyboard.isPersian(c)) {
                return List.of();
            }
            int end = at;
            while (end < length && (Keyboard.isKey(query.charAt(end)) || Keyboard.isPersian(query.charAt(end)))) {
                persian += Keyboard.isPersian(query.charAt(end)) ? 1 : 0;
                if (persian * KEYS_TO_PERSIAN > length) {
                    return List.of();
                }
                end++;
            }
            if (end == at) {
                at++;
                continue;
            }
            pieces.add(new Piece(at, end, bestKnown(query.substring(at, end))));
            at = end;
        }
        return pieces;
    }

    private List<Spelling.Token> bestKnown(String typed) {
        List<Spelling.Token> first = List.of();
        if (typed.length() > 40) {
            return first;
        }
        for (String way : Keyboard.persian(typed)) {
            List<Spelling.Token> tokens = Spelling.tokens(way);
            if (!tokens.isEmpty() && tokens.stream().allMatch(this::isKnown)) {
                return tokens;
            }
            if (first.isEmpty()) {
                first = tokens;
            }
        }
        return first;
    }

    // --- the glossary ---

    /** What the trade calls this in Persian; names of which the catalogue has all words first. */
    private List<Reading> names(List<Glossary.Found> found) {
        Set<String> stocked = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Glossary.Found each : found) {
            for (Glossary.Term term : each.terms()) {
                for (String name : term.names("fa")) {
                    boolean known = Spelling.tokens(name).stream().allMatch(this::isKnown);
                    (known ? stocked : others).add(name);
                }
            }
        }
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Set<String> names : List.of(stocked, others)) {
            for (String name : names) {
                if (readings.size() < MOST_NAMES && (names == stocked || stocked.isEmpty())) {
                    readings.put(name, new Reading(name, Why.GLOSSARY, readings.isEmpty() ? 1 : 0.8));
                }
            }
        }
        return List.copyOf(readings.values());
    }

    private static List<Reading> merged(List<Reading> first, List<Reading> more) {
        if (first.isEmpty() || more.isEmpty()) {
            return first.isEmpty() ? more : first;
        }
        Map<String, Reading> all = new LinkedHashMap<>();
        first.forEach(each -> all.put(each.text(), each));
        more.forEach(each -> all.putIfAbsent(each.text(), new Reading(each.text(), each.why(), each.weight() / 2)));
        return List.copyOf(all.values());
    }

    /** Readings of one word while they are gathered. */
    private static final class Candidates {
        private final double margin;
        private final int most;
        private final Map<String, Scored> all = new HashMap<>();

        private record Scored(String text, Why why, double score) {}

        Candidates(double margin, int most) {
            this.margin = margin;
            this.most = most;
        }

        void add(String text, Why why, double score) {
            all.merge(text, new Scored(text, why, score), (a, b) -> a.score <= b.score ? a : b);
        }

        List<Reading> readings() {
            Comparator<Scored> order = Comparator.comparingDouble(Scored::score).thenComparing(Scored::text);
            Scored first = all.values().stream().min(order).orElse(null);
            if (first == null) {
                return List.of();
            }
            double best = first.score;
            // Who spells by ear makes no slip besides: words that merely look alike are then noise.
            return all.values().stream()
                    .filter(each -> each.score <= best + margin)
                    .filter(each -> each.why != Why.TYPO || first.why != Why.HOMOPHONE)
                    .sorted(order)
                    .limit(most)
                    .map(each -> new Reading(each.text, each.why, Math.exp(2 * (best - each.score))))
                    .toList();
        }
    }
}
