package ir.rasteh.search.reading;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.MembershipChanged;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.kernel.ConfigFolder;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.persian.Glossary;
import ir.rasteh.search.FamilyNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Everything in the house that words can name: marks, firms, provinces, families, the terms of the trades and the glossary of
 * goods, each by its labels in six languages. Marks and firms follow the database within a minute; the glossary follows its
 * files when the index is built anew, because documents carry what it says.
 */
@Component
public class Signposts {

    /** English names of the glossary's terms that mean a certificate of origin. */
    private static final Set<String> CERTIFIED =
            Set.of("certificate", "certified", "certificate of origin", "certification");

    /** While many firms come at once, the names are read again at most this often. */
    private static final Duration REST = Duration.ofSeconds(1);

    private static final int MOST_TEXTS_REMEMBERED = 20_000;

    /** The attribute that says what a thing is. */
    private static final String FORM = "form";

    private static final String FAMILY = "family";

    /** Shops and offices are in the glossary for readers of addresses; nobody looks here for them. */
    private static final String PLACE = "place-of-trade";

    /** With fewer languages than this nobody is asked to agree. */
    private static final int FEW_LANGUAGES = 3;

    /** The labels and what is made of them, exchanged as one. */
    private record Board(
            Sources sources,
            Glossary glossary,
            Signs signs,
            NearLabels near,
            Map<String, Set<Sign>> terms,
            Map<Lang, Signs> concepts,
            NavigableMap<String, List<Label>> beginnings,
            Map<LocalizedText, List<String>> mentioned,
            Map<LocalizedText, List<String>> named) {}

    /**
     * What labels are made of, besides what does not change while the house is open: where it is the same, so are they.
     *
     * @param glossary the text of each of its files
     * @param broader the file of broader words
     * @param marks what each is called, by slug
     * @param firms what each is called, by slug
     */
    private record Sources(
            Map<String, String> glossary,
            String broader,
            Map<String, LocalizedText> marks,
            Map<String, LocalizedText> firms) {}

    /** A label by which something can be completed while it is being typed. */
    record Label(String text, Lang lang, Sign sign) {}

    private final Marks marks;
    private final Firms firms;
    private final Vocabulary vocabulary;
    private final FamilyNames families;
    private final ConfigFolder config;
    private volatile @Nullable Board board;
    private volatile boolean stale;
    private volatile long madeAt;

    Signposts(Marks marks, Firms firms, Vocabulary vocabulary, FamilyNames families, ConfigFolder config) {
        this.marks = marks;
        this.firms = firms;
        this.vocabulary = vocabulary;
        this.families = families;
        this.config = config;
    }

    /** Reads the glossary's files again, and all names with them. */
    public synchronized void readAgain() {
        make(read());
    }

    /** The glossary as it was last read. */
    public Glossary glossary() {
        return board().glossary();
    }

    /** The concepts of the glossary that a text mentions anywhere, as the index keeps them. */
    public List<String> mentioned(LocalizedText text) {
        Board now = board();
        return remembered(now.mentioned(), text, (lang, words) -> conceptsIn(now.concepts(), lang, words, false));
    }

    /** The concepts of the glossary that are the thing itself where a text names a thing: a prayer rug is a rug, carpet shears are none. */
    public List<String> named(LocalizedText text) {
        Board now = board();
        return remembered(now.named(), text, (lang, words) -> conceptsIn(now.concepts(), lang, words, true));
    }

    /** What two languages say is meant; one alone often has the same word for something else. */
    private static List<String> agreed(LocalizedText text, BiFunction<Lang, String, List<String>> concepts) {
        Map<String, Integer> said = new LinkedHashMap<>();
        text.texts()
                .forEach((lang, words) ->
                        concepts.apply(lang, words).forEach(concept -> said.merge(concept, 1, Integer::sum)));
        int enough = text.texts().size() < FEW_LANGUAGES ? 1 : 2;
        return said.entrySet().stream()
                .filter(concept -> concept.getValue() >= enough)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Marks, places and terms are the same for many goods. */
    private static List<String> remembered(
            Map<LocalizedText, List<String>> known,
            LocalizedText text,
            BiFunction<Lang, String, List<String>> concepts) {
        if (known.size() > MOST_TEXTS_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, unknown -> agreed(unknown, concepts));
    }

    private static List<String> conceptsIn(Map<Lang, Signs> concepts, Lang lang, String text, boolean heads) {
        Signs labels = Objects.requireNonNull(concepts.get(lang));
        List<WordForms.Word> words = WordForms.of(text);
        Set<Sign> signs =
                heads ? labels.heads(words, lang) : lang == Lang.ZH ? labels.longestOnes(words) : labels.all(words);
        return signs.stream()
                .filter(Sign.OfConcept.class::isInstance)
                .map(sign -> ((Sign.OfConcept) sign).concept())
                .distinct()
                .toList();
    }

    /** What a mark is called; its slug where it has gone meanwhile. */
    public LocalizedText mark(String slug) {
        LocalizedText known = board().sources().marks().get(slug);
        return known == null
                ? marks.bySlug(slug).map(Mark::names).orElseGet(() -> LocalizedText.of(slug, slug))
                : known;
    }

    /** What a firm is called; its slug where it has gone meanwhile. */
    public LocalizedText firm(String slug) {
        LocalizedText known = board().sources().firms().get(slug);
        return known == null
                ? firms.bySlug(slug).map(Firm::names).orElseGet(() -> LocalizedText.of(slug, slug))
                : known;
    }

    Signs signs() {
        return fresh().signs();
    }

    /** The words of labels that are a slip away from a word. */
    List<String> near(String word) {
        return board().near().to(word);
    }

    /** The terms of the families' vocabularies that are what a concept of the glossary means: navy and cobalt are blue. */
    Set<Sign> terms(Sign.OfConcept concept) {
        return board().terms().getOrDefault(concept.concept(), Set.of());
    }

    /** The labels of which a word begins so, the shortest first. */
    List<Label> beginning(String spelled, int limit) {
        return fresh().beginnings().subMap(spelled, spelled + Character.MAX_VALUE).values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()))
                .limit(limit)
                .toList();
    }

    /** A mark or a firm has come or gone here: the next question reads the names again. */
    @TransactionalEventListener(fallbackExecution = true)
    void onMembershipChanged(MembershipChanged changed) {
        stale = true;
    }

    /** Looks once a minute whether marks or firms have come, gone or changed their names elsewhere. */
    @Scheduled(
            fixedDelayString = "${rasteh.search.names-every:1m}",
            initialDelayString = "${rasteh.search.names-every:1m}")
    void follow() {
        Board now = board;
        if (now != null) {
            make(named(now.sources()));
        }
    }

    private Board board() {
        Board now = board;
        return now == null ? made() : now;
    }

    /** The board for who asks for names; who only writes documents needs the glossary, which stays. */
    private Board fresh() {
        return mustBeRead() ? made() : board();
    }

    private boolean mustBeRead() {
        return stale && System.nanoTime() - madeAt > REST.toNanos();
    }

    private synchronized Board made() {
        Board now = board;
        if (now == null || mustBeRead()) {
            stale = false;
            now = make(now == null ? read() : named(now.sources()));
            madeAt = System.nanoTime();
        }
        return now;
    }

    private synchronized Board make(Sources sources) {
        Board now = board;
        if (now == null || !now.sources().equals(sources)) {
            Glossary glossary = now != null && now.sources().glossary().equals(sources.glossary())
                    ? now.glossary()
                    : Glossary.parse(sources.glossary());
            now = made(sources, glossary);
            board = now;
        }
        return now;
    }

    private Sources read() {
        Map<String, String> files = config.files("search/glossary", ".csv").stream()
                .collect(Collectors.toMap(ConfigFolder.File::name, ConfigFolder.File::text));
        return new Sources(files, config.text("search/broader.csv"), markNames(), firmNames());
    }

    /** The same files with the names of today. */
    private Sources named(Sources before) {
        return new Sources(before.glossary(), before.broader(), markNames(), firmNames());
    }

    private Map<String, LocalizedText> markNames() {
        Map<String, LocalizedText> names = new TreeMap<>();
        marks.all().forEach(mark -> names.put(mark.slug(), mark.names()));
        return names;
    }

    private Map<String, LocalizedText> firmNames() {
        Map<String, LocalizedText> names = new TreeMap<>();
        firms.all().forEach(firm -> names.put(firm.slug(), firm.names()));
        return names;
    }

    private Board made(Sources sources, Glossary glossary) {
        Signs signs = new Signs();
        Map<Lang, Signs> concepts = new EnumMap<>(Lang.class);
        Arrays.stream(Lang.values()).forEach(lang -> concepts.put(lang, new Signs()));
        NavigableMap<String, List<Label>> beginnings = new TreeMap<>();
        Stream<Sign> own = Stream.of(
                        sources.marks().entrySet().stream()
                                .map(mark -> new Sign.OfMark(mark.getKey(), mark.getValue())),
                        sources.firms().entrySet().stream()
                                .map(firm -> new Sign.OfFirm(firm.getKey(), withoutRemark(firm.getValue()))),
                        Arrays.stream(Province.values())
                                .map(province -> new Sign.OfProvince(province, province.names())),
                        Arrays.stream(CraftFamily.values())
                                .map(family -> new Sign.OfFamily(family, families.of(family))),
                        vocabulary
                                .terms()
                                .filter(Signposts::isNamed)
                                .map(term -> new Sign.OfTerm(term.attribute(), term.value(), term.names())))
                .flatMap(each -> each);
        own.distinct()
                .forEach(sign -> sign.names().texts().forEach((lang, label) -> {
                    signs.put(label, lang, sign);
                    if (completes(sign)) {
                        begin(beginnings, new Label(label, lang, sign));
                    }
                }));
        for (Glossary.Term term : glossary.terms()) {
            if (term.kind().equals(PLACE)) {
                continue;
            }
            Sign.OfConcept sign = concept(term);
            term.names().forEach((code, labels) -> {
                Lang lang = Lang.of(code).orElseThrow();
                labels.forEach(label -> {
                    signs.put(label, lang, sign);
                    Objects.requireNonNull(concepts.get(lang)).put(label, lang, sign);
                    if (certifies(term)) {
                        signs.put(label, lang, new Sign.OfCertificate(sign.names()));
                    }
                });
                if (completes(sign) && !labels.isEmpty()) {
                    begin(beginnings, new Label(labels.getFirst(), lang, sign));
                }
            });
        }
        Map<String, Set<Sign>> terms = new HashMap<>();
        vocabulary
                .terms()
                .filter(term -> isNamed(term) && !term.attribute().equals(FORM))
                .forEach(term -> agreed(term.names(), (lang, text) -> conceptsIn(concepts, lang, text, true))
                        .forEach(concept -> terms.computeIfAbsent(concept, key -> new LinkedHashSet<>())
                                .add(new Sign.OfTerm(term.attribute(), term.value(), term.names()))));
        broader(sources.broader(), glossary, terms);
        return new Board(
                sources,
                glossary,
                signs,
                new NearLabels(signs.spellings()),
                terms,
                concepts,
                beginnings,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    /** What the trade gathers under one word: rings and earrings are jewellery, whatever each is called. */
    private static void broader(String file, Glossary glossary, Map<String, Set<Sign>> terms) {
        Map<String, Sign.OfConcept> byName = new HashMap<>();
        glossary.terms().forEach(term -> term.names("en").forEach(name -> byName.putIfAbsent(name, concept(term))));
        file.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split(",", -1);
            Sign.OfConcept concept = byName.get(cells[0]);
            if (cells.length != 3 || concept == null) {
                throw new IllegalArgumentException("search/broader.csv: no line for a term of the glossary: " + line);
            }
            Set<Sign> narrower = terms.computeIfAbsent(concept.concept(), key -> new LinkedHashSet<>());
            for (String value : cells[2].split(";")) {
                narrower.add(
                        cells[1].equals(FAMILY)
                                ? new Sign.OfFamily(CraftFamily.of(value).orElseThrow(), concept.names())
                                : new Sign.OfTerm(cells[1], value, concept.names()));
            }
        });
    }

    /** Whether a term of the glossary asks for goods whose mark holds a certificate. */
    private static boolean certifies(Glossary.Term term) {
        return term.names("en").stream().anyMatch(CERTIFIED::contains);
    }

    /** Numbers are measured, not named. */
    private static boolean isNamed(Vocabulary.Term term) {
        return term.names().texts().values().stream()
                .allMatch(name -> name.chars().anyMatch(Character::isLetter));
    }

    /** What is worth being proposed while somebody types: marks, families and goods. */
    private static boolean completes(Sign sign) {
        return switch (sign) {
            case Sign.OfMark mark -> true;
            case Sign.OfFamily family -> true;
            case Sign.OfTerm term -> term.attribute().equals(FORM);
            case Sign.OfConcept concept -> concept.kind().equals("good");
            case Sign.OfFirm firm -> false;
            case Sign.OfCertificate certificate -> false;
            case Sign.OfProvince province -> false;
            case Sign.OfHs hs -> false;
            case Sign.OfSize size -> false;
            case Sign.OfArea area -> false;
            case Sign.OfNumber number -> false;
        };
    }

    /** A label is begun by each of its words. */
    private static void begin(NavigableMap<String, List<Label>> beginnings, Label label) {
        List<String> words =
                WordForms.of(label.text()).stream().map(WordForms.Word::spelled).toList();
        for (int from = 0; from < words.size(); from++) {
            beginnings
                    .computeIfAbsent(String.join(" ", words.subList(from, words.size())), key -> new ArrayList<>())
                    .add(label);
        }
    }

    private static Sign.OfConcept concept(Glossary.Term term) {
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        term.names()
                .forEach((code, labels) -> Lang.of(code)
                        .ifPresent(lang -> labels.stream().findFirst().ifPresent(label -> names.put(lang, label))));
        LocalizedText text = new LocalizedText(names);
        String id =
                term.kind() + ":" + text.in(Lang.EN).toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Sign.OfConcept(id, term.kind(), term.hs(), text);
    }

    /** A firm's name as people say it: without what stands in brackets behind it. */
    private static LocalizedText withoutRemark(LocalizedText names) {
        Map<Lang, String> said = new HashMap<>();
        names.texts().forEach((lang, name) -> said.put(lang, name.replaceAll("\\s*\\([^)]*\\)", "")));
        return new LocalizedText(said);
    }
}
