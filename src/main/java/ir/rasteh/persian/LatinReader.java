package ir.rasteh.persian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Persian in Latin letters (Finglish), names as foreigners write them, and foreign words that Persian has taken over: finds
 * the words of a stock that a Latin spelling can stand for. Words are looked up by their consonants alone, by which they are
 * indexed; then each candidate is aligned with the typed word, grapheme by grapheme, since vowels are written or dropped at
 * everybody's own taste.
 */
final class LatinReader {

    private static final int LONGEST = 28;
    private static final int MOST_SKELETONS = 24;
    private static final int MOST_CANDIDATES = 600;

    private static final int INITIAL = 1;
    private static final int FINAL = 2;
    /** Only before e, i or y: the soft c and g of European words. */
    private static final int SOFT = 4;
    /** Only before n or m: خانه is spoken khoone. */
    private static final int NASAL = 8;

    /** What Latin letters can stand for: no Persian letter at all when {@code persian} is empty. */
    private record Rule(String latin, String persian, double cost, int where) {}

    private static final Map<Character, Rule[]> RULES = rules();

    private final WordStock stock;
    private final ReadingCosts costs;
    private final Map<String, int[]> bySkeleton;

    record Near(int number, double cost) {}

    LatinReader(WordStock stock, ReadingCosts costs) {
        this.stock = stock;
        this.costs = costs;
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int number = 0; number < stock.size(); number++) {
            String word = stock.word(number);
            if (word.length() <= LONGEST
                    && Spelling.script(word.charAt(0)) == Spelling.Script.PERSIAN
                    && NearWords.isLetters(word)) {
                lists.computeIfAbsent(skeleton(word), each -> new ArrayList<>(1))
                        .add(number);
            }
        }
        bySkeleton = HashMap.newHashMap(lists.size());
        lists.forEach((skeleton, list) -> bySkeleton.put(
                skeleton, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The words of the stock that a Latin word can stand for, the likeliest first by letters alone. */
    List<Near> near(String latin) {
        if (latin.length() > LONGEST) {
            return List.of();
        }
        double limit = costs.latinLimit(latin.length());
        List<Near> near = new ArrayList<>();
        Aligner aligner = new Aligner(latin);
        int tried = 0;
        for (String skeleton : skeletons(latin)) {
            for (int number : bySkeleton.getOrDefault(skeleton, new int[0])) {
                if (++tried > MOST_CANDIDATES) {
                    break;
                }
                double cost = aligner.cost(stock.spelling(number));
                if (cost <= limit) {
                    near.add(new Near(number, cost));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Near::cost).thenComparing(Near::number));
        return near;
    }

    /** A word of Latin, Cyrillic or Turkish letters in the plain letters that the rules know; null when it has others. */
    static @Nullable String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        String low = typed.replace('İ', 'i').toLowerCase(Locale.ROOT);
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            String letters = switch (c) {
                case 'ş', 'ш', 'щ' -> "sh";
                case 'ç', 'ч' -> "ch";
                case 'ğ' -> "gh";
                case 'ж' -> "zh";
                case 'х' -> "kh";
                case 'ц' -> "ts";
                case 'ю' -> "yu";
                case 'я' -> "ya";
                case 'а' -> "a";
                case 'б' -> "b";
                case 'в' -> "v";
                case 'г' -> "g";
                case 'д' -> "d";
                case 'е', 'э', 'ё' -> "e";
                case 'з' -> "z";
                case 'и', 'ы' -> "i";
                case 'й' -> "y";
                case 'к' -> "k";
                case 'л' -> "l";
                case 'м' -> "m";
                case 'н' -> "n";
                case 'о' -> "o";
                case 'п' -> "p";
                case 'р' -> "r";
                case 'с' -> "s";
                case 'т' -> "t";
                case 'у' -> "u";
                case 'ф' -> "f";
                case 'ь', 'ъ', '\'', '’', 'ʿ', 'ʾ' -> "";
                default -> Spelling.fold(String.valueOf(c));
            };
            for (int k = 0; k < letters.length(); k++) {
                char letter = letters.charAt(k);
                if (letter < 'a' || letter > 'z') {
                    return null;
                }
                plain.append(letter);
            }
        }
        return plain.isEmpty() ? null : plain.toString();
    }

    // --- consonants ---

    /** The consonants of a Persian word as classes of sound; weak letters, written as vowels or not at all, left out. */
    static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            append(skeleton, sound(word.charAt(i)));
        }
        return skeleton.toString();
    }

    private static void append(StringBuilder skeleton, char sound) {
        if (sound != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
            skeleton.append(sound);
        }
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'ب' -> 'b';
            case 'پ' -> 'p';
            case 'ت', 'ط' -> 't';
            case 'س', 'ص', 'ث', 'ز', 'ذ', 'ض', 'ظ' -> 's';
            case 'ج', 'ژ' -> 'j';
            case 'چ' -> 'c';
            case 'خ' -> 'x';
            case 'د' -> 'd';
            case 'ر' -> 'r';
            case 'ش' -> 'S';
            case 'ق', 'غ' -> 'q';
            case 'ف' -> 'f';
            case 'ک' -> 'k';
            case 'گ' -> 'g';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            default -> 0;
        };
    }

    /** The classes of sound that Latin letters can stand for: the letters, and after each the alternatives. */
    private static final String[][] SOUNDS = {
        {"tion", "Sn", "tn"},
        {"sion", "jn", "Sn", "sn"},
        {"sch", "S", "sx"},
        {"tch", "c"},
        {"kh", "x", "k"},
        {"sh", "S", "s"},
        {"zh", "j", "s"},
        {"ch", "c", "S", "k", "x"},
        {"gh", "q", "g", ""},
        {"ph", "f", "p"},
        {"th", "t", "s", "d"},
        {"ck", "k"},
        {"dg", "j", "dg"},
        {"qu", "q", "k"},
        {"x", "ks", "x", "s"},
        {"c", "k", "s", "c", "j"},
        {"q", "q", "k"},
        {"g", "g", "j", "q"},
        {"j", "j", ""},
        {"b", "b"},
        {"p", "p"},
        {"t", "t"},
        {"s", "s"},
        {"z", "s", "j"},
        {"d", "d"},
        {"r", "r"},
        {"f", "f"},
        {"k", "k"},
        {"l", "l"},
        {"m", "m"},
        {"n", "n", ""}
    };

    static Set<String> skeletons(String latin) {
        List<StringBuilder> ways = new ArrayList<>(List.of(new StringBuilder()));
        int at = 0;
        while (at < latin.length()) {
            String[] sounds = null;
            for (String[] each : SOUNDS) {
                if (latin.startsWith(each[0], at)) {
                    sounds = each;
                    break;
                }
            }
            if (sounds == null) {
                at++;
                continue;
            }
            at += sounds[0].length();
            // Only a final n can be silent, in the ending -an of حتماً.
            int choices = sounds[0].equals("n") && at < latin.length() ? 2 : sounds.length;
            int now = ways.size();
            for (int other = 2; other < choices; other++) {
                for (int way = 0; way < now && ways.size() < MOST_SKELETONS; way++) {
                    ways.add(appended(new StringBuilder(ways.get(way)), sounds[other]));
                }
            }
            for (int way = 0; way < now; way++) {
                appended(ways.get(way), sounds[1]);
            }
        }
        Set<String> skeletons = new LinkedHashSet<>();
        ways.forEach(way -> skeletons.add(way.toString()));
        return skeletons;
    }

    private static StringBuilder appended(StringBuilder skeleton, String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            append(skeleton, sounds.charAt(i));
        }
        return skeleton;
    }

    // --- alignment ---

    /** Aligns one Latin word with Persian ones; for one thread. */
    private static final class Aligner {
        private final String latin;
        private double[] cells = new double[0];

        Aligner(String latin) {
            this.latin = latin;
        }

        double cost(String word) {
            int n = latin.length();
            int m = word.length();
            int width = m + 1;
            if (cells.length < (n + 1) * width) {
                cells = new double[(n + 1) * width * 2];
            }
            Arrays.fill(cells, 0, (n + 1) * width, Double.POSITIVE_INFINITY);
            cells[0] = 0;
            for (int i = 0; i <= n; i++) {
                Rule[] rules = i < n ? RULES.get(latin.charAt(i)) : null;
                for (int j = 0; j <= m; j++) {
                    double here = cells[i * width + j];
                    if (here == Double.POSITIVE_INFINITY) {
                        continue;
                    }
                    if (j < m) {
                        relax(i * width + j + 1, here + unwritten(word, i, j));
                    }
                    if (rules != null) {
                        follow(rules, word, i, j, here, width);
                    }
                }
            }
            return cells[n * width + m];
        }

        private void follow(Rule[] rules, String word, int i, int j, double here, int width) {
            if (i > 0 && latin.charAt(i) == latin.charAt(i - 1) && !isVowel(latin.charAt(i))) {
                relax((i + 1) * width + j, here + 0.05);
            }
            for (Rule rule : rules) {
                if (latin.startsWith(rule.latin, i)
                        && word.startsWith(rule.persian, j)
                        && (rule.where == 0 || fits(rule, word, i, j))) {
                    relax((i + rule.latin.length()) * width + j + rule.persian.length(), here + rule.cost);
                }
            }
        }

        private boolean fits(Rule rule, String word, int i, int j) {
            int end = j + rule.persian.length();
            int next = i + rule.latin.length();
            char follows = next < latin.length() ? latin.charAt(next) : 0;
            return switch (rule.where) {
                case INITIAL -> j == 0 || word.charAt(j - 1) == Spelling.ZWNJ;
                case FINAL -> end == word.length() || word.charAt(end) == Spelling.ZWNJ;
                case SOFT -> follows == 'e' || follows == 'i' || follows == 'y';
                case NASAL -> follows == 'n' || follows == 'm';
                default -> throw new IllegalStateException("No such place: " + rule.where);
            };
        }

        /** A Persian letter that nobody wrote in Latin ones. */
        private double unwritten(String word, int i, int j) {
            boolean last = j + 1 == word.length() || word.charAt(j + 1) == Spelling.ZWNJ;
            return switch (word.charAt(j)) {
                case Spelling.ZWNJ -> 0;
                case 'ع' -> 0.15;
                // سفید, spoken sefid; اسنپ, written snap.
                case 'ا' -> j == 0 && i == 0 && latin.startsWith("s") ? 0.25 : 0.8;
                case 'ه' -> last ? 0.45 : 0.7;
                case 'و' -> j > 0 && word.charAt(j - 1) == 'خ' ? 0.1 : 0.8;
                case 'ی', 'ح' -> 0.8;
                default -> j > 0 && word.charAt(j) == word.charAt(j - 1) ? 0.3 : Double.POSITIVE_INFINITY;
            };
        }

        private void relax(int cell, double cost) {
            if (cost < cells[cell]) {
                cells[cell] = cost;
            }
        }

        private static boolean isVowel(char letter) {
            return "aeiouy".indexOf(letter) >= 0;
        }
    }

    /** One line a spelling: the Latin letters, then each Persian reading with its cost; ^ at the beginning of a word only, $ at its end. */
    private static Map<Character, Rule[]> rules() {
        String table = """
                b ب:0
                p پ:0
                t ت:0 ط:.1
                th ت:.3 س:.5 ث:.3 د:.5
                tch چ:.1
                ts تس:0 تز:.3
                tion شن:.1 شین:.2 سیون:.2
                sion ژن:.1 شن:.2 سیون:.2
                s س:0 ص:.1 ث:.15 ز:.4 ش:.9
                sh ش:0
                sch ش:.1
                z ز:0 ذ:.12 ض:.12 ظ:.12 ژ:.6 تز:.5
                zh ژ:0
                j ج:0 ژ:.2 ی:.9
                ch چ:0 ش:.5 ک:.5 خ:.6
                kh خ:0 خو:.1
                x کس:.2 خ:.4 گز:.5 ز:.6
                d د:0 ض:.8
                dg ج:.1
                r ر:0
                gh ق:0 غ:.03 گ:.5 :.9
                q ق:0 غ:.1 ک:.4
                qu کو:.2 ک:.5
                f ف:0
                ph ف:.1
                k ک:0
                ck ک:.05
                c ک:.2 س:.6 س~.2 چ:.8 ج:.8
                g گ:0 ج:.7 ج~.3 ق:.8 غ:.8
                l ل:0
                m م:0
                n ن:0
                v و:0
                w و:.1
                wh و:.2
                h ه:0 ح:.03 :.5
                y ی:0 :.5 یی:.1 ای:.6 ه:.9
                a ا:.1 :.15 ه$.4 ی$.5 ع^.15 عا^.15 عا:.3 ع:.3 ای:.8 ی:1 و:.9 ئا:.1
                aa ا:0 عا:.2 ع:.3
                ae ا:.2 ای:.2 ه$.5
                ah ه$.2 اه:.1 ح:.2
                ai ای:.1 ایی:.15 ی:.3 عی:.3
                ay ای:.1 ی:.15 ایی:.2
                an ا$.5 ان:.1
                au او:.2 و:.3
                e :.05 ه$0 ه:.35 ا^.05 ع^.15 ع:.3 ی:.6 عی:.4
                ea ی:.4 یا:.2 ه:.5
                ee ی:.05 ای^.1 یی:.15 عی:.3
                eh ه$0 ه:.1
                ei ی:.1 ای^.1 عی:.2 ای:.5
                ey ی:.05 ای:.4 عی:.2
                eu یو:.2 و:.3
                ew یو:.2
                i ی:0 ای^.05 :.6 یی:.15 ای:.5 ا^.4 عی:.2 ع^.3
                ia یا:0 یه:.4
                ie ی:.3 یه:.2
                ii یی:0 ی:.1
                igh ای:.3
                iy ی:.1 یی:.1
                o و:.1 :.12 ا^.05 او^.1 ع^.1 وع:.3 ع:.3 ا:.7 ان$.6
                oo و:0 او^.05 وو:.1 ا:.6 ا%.25 عو:.2
                ou و:.03 او^.1 او:.4 وو:.1 ا:.7 ا%.3 عو:.2 :.4
                ow و:.1 او:.3
                u و:.05 او^.05 :.5 ا:.7 ا%.4 یو:.5 وو:.1 عو:.2 ع^.3 ا^.4
                ye :.15 ی:.05 یه:.1 ه$.5
                """;
        Map<Character, List<Rule>> lists = new HashMap<>();
        for (String line : table.split("\n")) {
            String[] cells = line.split(" ");
            for (int i = 1; i < cells.length; i++) {
                int mark = 0;
                while (":^$~%".indexOf(cells[i].charAt(mark)) < 0 && !Character.isDigit(cells[i].charAt(mark))) {
                    mark++;
                }
                int where = switch (cells[i].charAt(mark)) {
                    case '^' -> INITIAL;
                    case '$' -> FINAL;
                    case '~' -> SOFT;
                    case '%' -> NASAL;
                    default -> 0;
                };
                double cost = Double.parseDouble(cells[i].substring(mark + 1));
                lists.computeIfAbsent(cells[0].charAt(0), each -> new ArrayList<>())
                        .add(new Rule(cells[0], cells[i].substring(0, mark), cost, where));
            }
        }
        Map<Character, Rule[]> rules = new HashMap<>();
        lists.forEach((letter, list) -> rules.put(letter, list.toArray(Rule[]::new)));
        return rules;
    }
}
