package ir.rasteh.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.Lang;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However a buyer's keyboard writes a product's name, the listing that stands first is the same. */
class SpellingVariantsTest extends WholeSample {

    private static final int NAMES = Boolean.getBoolean("rasteh.full") ? 500 : 50;
    private static final int VARIANTS = Boolean.getBoolean("rasteh.full") ? 10_000 : 500;
    private static final char ZWNJ = '\u200c';
    private static final String HARAKAT = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652";
    private static final String JOINING = "بپتثجچحخسشصضطظعغفقکگلمنهی";
    private static final Map<Character, List<Character>> PRESENTATION_FORMS = presentationForms();

    /** The ways in which the same name is written, each by itself. */
    private static final Map<String, BiFunction<String, Random, String>> WAYS = Map.of(
            "arabic-letters", (name, dice) -> name.replace('ی', 'ي').replace('ک', 'ك'),
            "alef-maksura", (name, dice) -> name.replace('ی', 'ى'),
            "teh-marbuta", (name, dice) -> name.replaceAll("ه(?=$|[\\s،])", "ة"),
            "hamza-on-heh", (name, dice) -> name.replaceAll("هٔ|ۀ", dice.nextBoolean() ? "ه" : "ۀ"),
            "zwnj", SpellingVariantsTest::otherJoiner,
            "digits", SpellingVariantsTest::otherDigits,
            "tatweel", (name, dice) -> somewhere(name, dice, letter -> "" + letter + "ـ".repeat(1 + dice.nextInt(3))),
            "harakat",
                    (name, dice) -> somewhere(
                            name, dice, letter -> "" + letter + HARAKAT.charAt(dice.nextInt(HARAKAT.length()))),
            "presentation-forms", SpellingVariantsTest::presented);

    @Autowired
    ProductSearch search;

    @Autowired
    JdbcClient database;

    @Test
    void everySpellingOfANameLeadsToTheSameListing() {
        Random dice = new Random(7);
        List<String> names = new ArrayList<>(database.sql(
                        "select distinct names ->> 'fa' from product where names ->> 'fa' is not null and state = 'on-show'"
                                + " order by 1")
                .query(String.class)
                .list());
        Collections.shuffle(names, dice);
        names = names.subList(0, NAMES);
        List<String> ways = WAYS.keySet().stream().sorted().toList();
        Map<String, Integer> asked = new HashMap<>();
        Map<String, Integer> astray = new HashMap<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            UUID meant = first(name);
            int done = 0;
            for (int j = 0; done < VARIANTS / NAMES; j++) {
                // Each way by itself, and two at once.
                String way = ways.get((i + j) % ways.size());
                String variant = variant(way, name, dice);
                String besides = j < ways.size() ? "" : ways.get(dice.nextInt(ways.size()));
                if (!besides.isEmpty()) {
                    variant = variant(besides, variant, dice);
                }
                if (variant.equals(name) || variant.length() > QueryText.LONGEST) {
                    continue;
                }
                done++;
                String both = besides.isEmpty() ? way : way + "+" + besides;
                asked.merge(way, 1, Integer::sum);
                if (!meant.equals(first(variant))) {
                    astray.merge(way, 1, Integer::sum);
                    failures.add(both + ": " + variant + " for " + name);
                }
            }
        }
        System.out.println("spelling variants asked " + asked + ", astray " + astray);
        assertThat(failures).isEmpty();
    }

    private UUID first(String words) {
        return search.find(BuyerQuery.of(words, Lang.FA)).items().stream()
                .map(ProductCard::id)
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private static String variant(String way, String name, Random dice) {
        BiFunction<String, Random, String> writing = WAYS.get(way);
        if (writing == null) {
            throw new IllegalArgumentException(way);
        }
        return writing.apply(name, dice);
    }

    private static String otherJoiner(String name, Random dice) {
        return name.replace(
                Character.toString(ZWNJ),
                switch (dice.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> " ";
                    default -> "" + ZWNJ + ZWNJ;
                });
    }

    private static String otherDigits(String name, Random dice) {
        char zero = "۰٠0".charAt(dice.nextInt(3));
        return name.codePoints()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? zero + Character.digit(c, 10) : c))
                .collect(Collectors.joining());
    }

    /** Changes a letter or two inside a word. */
    private static String somewhere(String name, Random dice, Function<Character, String> change) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            if (JOINING.indexOf(name.charAt(i)) >= 0 && Character.isLetter(name.charAt(i + 1))) {
                places.add(i);
            }
        }
        Collections.shuffle(places, dice);
        StringBuilder changed = new StringBuilder(name);
        places.stream()
                .limit(2)
                .sorted(Collections.reverseOrder())
                .forEach(at -> changed.replace(at, at + 1, change.apply(name.charAt(at))));
        return changed.toString();
    }

    private static String presented(String name, Random dice) {
        return name.chars()
                .mapToObj(c -> {
                    List<Character> forms = PRESENTATION_FORMS.getOrDefault((char) c, List.of());
                    return Character.toString(forms.isEmpty() ? (char) c : forms.get(dice.nextInt(forms.size())));
                })
                .collect(Collectors.joining());
    }

    /** Letters as old documents hold them: a code for each shape that a letter takes in a word. */
    private static Map<Character, List<Character>> presentationForms() {
        Map<Character, List<Character>> forms = new HashMap<>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (Character.isLetter(c) && plain.length() == 1) {
                forms.computeIfAbsent(plain.charAt(0), letter -> new ArrayList<>())
                        .add(c);
            }
        }
        return forms;
    }
}
