package ir.rasteh.search.reading;

import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.persian.Glossary;
import ir.rasteh.search.HsFinder;
import ir.rasteh.search.HsProposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds customs codes by the glossary of goods, whose terms carry their heading, and by the words of customs themselves. A
 * label that says all of the words and little else comes first; of two that say the same, the trade's before the customs'.
 */
@Component
class HsByWords implements HsFinder {

    private static final int FEWEST_LETTERS = 2;
    private static final int SIX_DIGITS = 6;

    /** Beyond these, a word's beginning says nothing yet. */
    private static final int MOST_LABELS = 5_000;

    /** What a label of customs counts against one of the trade that says the same. */
    private static final double OF_CUSTOMS = 0.9;

    /** What a beginning counts against a word that is typed to its end. */
    private static final double BEGUN = 0.8;

    /** What each further reading of the words counts against the one before it. */
    private static final double LESS_LIKELY = 0.8;

    /** What a code counts that a label names only by its heading: the trade's word stands for all that lies below. */
    private static final double BY_HEADING = 0.95;

    /** A name of goods, and the code or heading that goes by it. */
    private record Label(String text, Lang lang, String digits, int words, boolean ofCustoms) {}

    private record Found(String code, Label label, double worth) {}

    /** All labels by the forms of their words, made anew when the glossary is another. */
    private record Labels(Glossary glossary, NavigableMap<String, List<Label>> byForm) {}

    private final Signposts signposts;
    private final QueryReading reading;
    private final Vocabulary vocabulary;
    private volatile @Nullable Labels labels;

    HsByWords(Signposts signposts, QueryReading reading, Vocabulary vocabulary) {
        this.signposts = signposts;
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    @Override
    public List<HsProposal> find(String words, Lang reader, int limit) {
        String text = words.strip();
        Optional<String> digits = HsCode.digitsOf(text);
        if (digits.isPresent()) {
            return begun(digits.get(), reader, limit);
        }
        if (text.codePointCount(0, text.length()) < FEWEST_LETTERS) {
            return List.of();
        }
        Map<String, Found> best = new HashMap<>();
        double likely = 1;
        for (String alternative : reading.alternatives(text)) {
            for (Found found : labelled(WordForms.of(alternative), reader, likely)) {
                best.merge(found.code(), found, (one, other) -> one.worth() >= other.worth() ? one : other);
            }
            likely *= LESS_LIKELY;
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Found::worth).reversed().thenComparing(Found::code))
                .limit(limit)
                .map(found -> proposal(found.code(), found.label().text()))
                .toList();
    }

    private List<Found> labelled(List<WordForms.Word> words, Lang reader, double likely) {
        if (words.isEmpty()) {
            return List.of();
        }
        Map<Label, Double> saying = null;
        for (int i = 0; i < words.size(); i++) {
            Map<Label, Double> these = saying(words.get(i), i == words.size() - 1);
            if (saying == null) {
                saying = these;
            } else {
                saying.keySet().retainAll(these.keySet());
                saying.replaceAll((label, worth) -> worth * these.getOrDefault(label, 0.0));
            }
        }
        List<Found> found = new ArrayList<>();
        (saying == null ? Map.<Label, Double>of() : saying).forEach((label, worth) -> {
            double closeness = Math.sqrt(Math.min(1.0, words.size() / (double) label.words()));
            double own = label.lang() == reader ? 1.0 : 0.99;
            double told = likely * worth * closeness * own * (label.ofCustoms() ? OF_CUSTOMS : 1);
            boolean exact = label.digits().length() >= SIX_DIGITS;
            codesBelow(label.digits())
                    .forEach(code -> found.add(new Found(code, label, exact ? told : told * BY_HEADING)));
        });
        return found;
    }

    /** The labels that have a word, or one that begins so while the maker still types. */
    private Map<Label, Double> saying(WordForms.Word word, boolean last) {
        NavigableMap<String, List<Label>> byForm = labels().byForm();
        Map<Label, Double> saying = new HashMap<>();
        if (last && word.spelled().codePointCount(0, word.spelled().length()) >= FEWEST_LETTERS) {
            byForm.subMap(word.spelled(), word.spelled() + Character.MAX_VALUE).values().stream()
                    .flatMap(List::stream)
                    .limit(MOST_LABELS)
                    .forEach(label -> saying.put(label, BEGUN));
        }
        word.forms().forEach(form -> byForm.getOrDefault(form, List.of()).forEach(label -> saying.put(label, 1.0)));
        return saying;
    }

    private List<HsProposal> begun(String digits, Lang reader, int limit) {
        return codesBelow(digits).stream()
                .sorted()
                .limit(limit)
                .map(code -> proposal(code, goods(code).in(reader)))
                .toList();
    }

    private List<String> codesBelow(String digits) {
        String six = digits.substring(0, Math.min(SIX_DIGITS, digits.length()));
        List<String> known = vocabulary.codes().keySet().stream()
                .filter(code -> code.length() == SIX_DIGITS && code.startsWith(six))
                .toList();
        return known.isEmpty() && six.length() == SIX_DIGITS ? List.of(six) : known;
    }

    private HsProposal proposal(String code, String because) {
        return new HsProposal(new HsCode(code), goods(code), because);
    }

    private LocalizedText goods(String code) {
        return vocabulary.goods(new HsCode(code)).orElseGet(LocalizedText::empty);
    }

    private Labels labels() {
        Labels known = labels;
        Glossary glossary = signposts.glossary();
        if (known == null || known.glossary() != glossary) {
            known = new Labels(glossary, byForm(glossary));
            labels = known;
        }
        return known;
    }

    private NavigableMap<String, List<Label>> byForm(Glossary glossary) {
        NavigableMap<String, List<Label>> byForm = new TreeMap<>();
        for (Glossary.Term term : glossary.terms()) {
            if (!term.hs().isEmpty()) {
                term.names()
                        .forEach((code, names) -> Lang.of(code)
                                .ifPresent(lang -> names.forEach(name -> enter(byForm, name, lang, term.hs(), false))));
            }
        }
        vocabulary
                .codes()
                .forEach((digits, names) ->
                        names.texts().forEach((lang, name) -> enter(byForm, name, lang, digits, true)));
        return byForm;
    }

    private static void enter(
            Map<String, List<Label>> byForm, String name, Lang lang, String digits, boolean ofCustoms) {
        List<WordForms.Word> words = WordForms.of(name);
        Label label = new Label(name, lang, digits, words.size(), ofCustoms);
        Set<String> forms = new HashSet<>();
        words.forEach(word -> {
            forms.add(word.spelled());
            forms.add(WordForms.stemForm(word, name, lang));
        });
        forms.forEach(form ->
                byForm.computeIfAbsent(form, unknown -> new ArrayList<>()).add(label));
    }
}
