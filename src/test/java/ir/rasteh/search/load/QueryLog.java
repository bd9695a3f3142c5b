package ir.rasteh.search.load;

import ir.rasteh.kernel.Lang;
import ir.rasteh.search.relevance.Judgements;
import ir.rasteh.search.relevance.Judgements.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What buyers may have asked on a day: 60 % of the queries are popular ones, few of them very often; 25 % hold a typing error;
 * 15 % are Persian in Latin letters, or mix the two scripts. The same log in every run.
 */
public final class QueryLog {

    private static final long SEED = 42;
    private static final Pattern PERSIAN = Pattern.compile("[\\p{IsArabic}\\u200c ]+");
    private static final Set<String> LATIN_PERSIAN = Set.of("finglish", "mixed-script");

    /** How a Persian letter is written by somebody who has only Latin ones. */
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('آ', "a"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ث', "s"),
            Map.entry('ج', "j"),
            Map.entry('چ', "ch"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "z"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "zh"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "z"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "a"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "gh"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('و', "o"),
            Map.entry('ه', "h"),
            Map.entry('ی', "i"),
            Map.entry('ئ', "e"),
            Map.entry('\u200c', " "));

    private static final String VOWELS = "aoie ";

    /** A query as it was typed, by a reader of this language. */
    public record Asked(String words, Lang lang) {}

    private QueryLog() {}

    /** A log of so many queries. */
    public static List<Asked> of(int size) {
        Random dice = new Random(SEED);
        List<Judged> judged = Judgements.all();
        List<Asked> heads = judged.stream()
                .filter(each -> each.trouble().startsWith("none-")
                        || Set.of("place", "synonym", "material", "colour", "other-language")
                                .contains(each.trouble()))
                .map(each -> new Asked(each.query(), each.lang()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(heads, dice);
        List<Asked> persian = heads.stream()
                .filter(each -> PERSIAN.matcher(each.words()).matches())
                .toList();
        List<Asked> latin = judged.stream()
                .filter(each -> LATIN_PERSIAN.contains(each.trouble()))
                .map(each -> new Asked(each.query(), each.lang()))
                .toList();
        List<Asked> log = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int part = i % 20;
            if (part < 12) {
                log.add(heads.get(popular(dice, heads.size())));
            } else if (part < 17) {
                Asked meant = heads.get(dice.nextInt(heads.size()));
                log.add(new Asked(mistyped(meant.words(), dice), meant.lang()));
            } else if (part == 17) {
                log.add(latin.get(dice.nextInt(latin.size())));
            } else {
                log.add(inLatin(persian.get(dice.nextInt(persian.size())), part == 19, dice));
            }
        }
        Collections.shuffle(log, dice);
        return log;
    }

    /** By Zipf's law: the second is asked half as often as the first. */
    private static int popular(Random dice, int size) {
        return (int) Math.min(size - 1, Math.floor(Math.exp(dice.nextDouble() * Math.log(size)) - 1));
    }

    /** One slip in the longest word: a letter lost, doubled, or changed places with its neighbour. */
    private static String mistyped(String text, Random dice) {
        String word = Arrays.stream(text.split(" "))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(text);
        if (word.length() < 3) {
            return text;
        }
        int at = 1 + dice.nextInt(word.length() - 2);
        String wrong = switch (dice.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
        return text.replace(word, wrong);
    }

    private static Asked inLatin(Asked persian, boolean onlyOneWord, Random dice) {
        String[] words = persian.words().split(" ");
        int one = dice.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            if (i == one || !onlyOneWord) {
                words[i] = latin(words[i]);
            }
        }
        return new Asked(String.join(" ", words), persian.lang());
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (char letter : word.toCharArray()) {
            String next = LATIN.getOrDefault(letter, "");
            // What is not written is mostly an a.
            if (!latin.isEmpty()
                    && !next.isEmpty()
                    && VOWELS.indexOf(latin.charAt(latin.length() - 1)) < 0
                    && VOWELS.indexOf(next.charAt(0)) < 0) {
                latin.append('a');
            }
            latin.append(next);
        }
        return latin.toString();
    }
}
