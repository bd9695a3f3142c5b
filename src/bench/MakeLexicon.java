import ir.rasteh.persian.PersianLetters;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code config/search/lexicon.gz} from the spelling dictionary Lilak (npm {@code dictionary-fa} 2.0.0, Apache-2.0):
 *
 * <pre>
 * npm pack dictionary-fa@2.0.0 && tar xzf dictionary-fa-2.0.0.tgz
 * java -cp target/classes src/bench/MakeLexicon.java package/index.dic config/search/lexicon.gz
 * </pre>
 *
 * A line is a word in the one spelling of the room, the zero-width non-joiners kept, and the letter of its kind: n noun,
 * a adjective that can be compared, p plural, v form of a verb, o other. The kinds are read from the inflections that the
 * dictionary allows. Sorted, without doubles; plurals in ها are left out, for the stemmer makes them itself.
 */
class MakeLexicon {

    private static final String KINDS = "napov"; // the earlier wins when a word has two

    public static void main(String[] args) throws IOException {
        Map<String, Character> kinds = new TreeMap<>();
        Set<String> bare = new HashSet<>();
        var lines = Files.readAllLines(Path.of(args[0]));
        for (String line : lines.subList(1, lines.size())) {
            int slash = line.indexOf('/');
            String word = fold(slash < 0 ? line : line.substring(0, slash));
            String flags = slash < 0 ? "" : line.substring(slash + 1);
            if (word.length() < 2 || word.chars().noneMatch(c -> c >= 0x600 && c < 0x700)) {
                continue;
            }
            if (flags.isEmpty() || flags.equals("!!")) {
                bare.add(word);
            } else {
                kinds.merge(word, kind(flags), MakeLexicon::earlier);
            }
        }
        for (String word : bare) {
            kinds.putIfAbsent(word, isVerb(word, bare) ? 'v' : 'o');
        }
        kinds.keySet().removeIf(word -> isRegularPlural(word, kinds));
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))) {
                    {
                        def.setLevel(9);
                    }
                },
                StandardCharsets.UTF_8))) {
            for (var each : kinds.entrySet()) {
                out.write(each.getKey() + ' ' + each.getValue() + '\n');
            }
        }
        System.out.println(kinds.size() + " words, " + Files.size(Path.of(args[1])) + " bytes");
        for (char kind : KINDS.toCharArray()) {
            System.out.println(kind + " " + kinds.values().stream().filter(k -> k == kind).count());
        }
    }

    private static String fold(String word) {
        return PersianLetters.fold(word).toLowerCase(Locale.ROOT).strip();
    }

    private static char kind(String flags) {
        boolean compared = flags.contains("st") || flags.contains("su");
        if (flags.contains("pa")) {
            return 'n';
        }
        return compared ? 'a' : flags.startsWith("sasosl") || flags.startsWith("sasrsl") ? 'p' : 'n';
    }

    private static char earlier(char one, char other) {
        return KINDS.indexOf(one) < KINDS.indexOf(other) ? one : other;
    }

    private static boolean isVerb(String word, Set<String> bare) {
        String zwnj = String.valueOf(PersianLetters.ZWNJ);
        if (word.contains("می" + zwnj)
                || word.endsWith(zwnj + "ام")
                || word.endsWith(zwnj + "اند")
                || word.endsWith(zwnj + "اید")
                || word.endsWith(zwnj + "ایم")) {
            return true;
        }
        if (bare.contains("می" + zwnj + word)) {
            return true;
        }
        for (String before : new String[] {"ب", "ن", "م", "باز", "بر", "در", "فرو", "وا", "فرا", "بازن", "برن", "درن", "بازب", "برب"}) {
            if (word.startsWith(before) && bare.contains("می" + zwnj + word.substring(before.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegularPlural(String word, Map<String, Character> kinds) {
        for (String end : new String[] {"\u200cها", "\u200cهای", "\u200cهایی", "ها", "های", "هایی"}) {
            if (word.endsWith(end) && word.length() > end.length() + 1
                    && kinds.getOrDefault(word.substring(0, word.length() - end.length()), 'o') != 'o') {
                return !word.equals("تنها") && !word.equals("بها") && !word.equals("رها");
            }
        }
        return false;
    }
}
