package ir.rasteh.persian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two alphabets on one keyboard: what stands on the screen when somebody forgot to switch. The layout is ISIRI 9147, as
 * Linux, macOS and newer Windows have it; the older Windows layout puts پ, ئ and ژ elsewhere, so these keys are read both ways.
 */
final class Keyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,";
    private static final String PERSIAN = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو";
    private static final String[] ROWS = {
        "ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو", "qwertyuiop", "asdfghjkl", "zxcvbnm"
    };

    private static final Map<Character, String> TO_PERSIAN = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, int[]> PLACES = new HashMap<>();

    static {
        for (int i = 0; i < LATIN.length(); i++) {
            TO_PERSIAN.put(LATIN.charAt(i), PERSIAN.substring(i, i + 1));
            TO_LATIN.put(PERSIAN.charAt(i), LATIN.charAt(i));
        }
        // The first letter is that of ISIRI 9147, the next ones those of other layouts.
        TO_PERSIAN.put('m', "پی");
        TO_PERSIAN.put('\\', "پژ");
        TO_PERSIAN.put('`', "پژ\u200c");
        TO_PERSIAN.put('C', "ژ");
        TO_PERSIAN.put('H', "ا");
        TO_PERSIAN.put('S', "ی");
        TO_PERSIAN.put('A', "و");
        TO_PERSIAN.put('M', "یا");
        TO_PERSIAN.put('N', "ا");
        TO_PERSIAN.put('B', "ا");
        TO_PERSIAN.put('G', "ه");
        TO_PERSIAN.put('D', "ی");
        TO_PERSIAN.put('"', "گ");
        TO_PERSIAN.put(':', "ک");
        TO_PERSIAN.put('{', "ج");
        TO_PERSIAN.put('}', "چ");
        TO_LATIN.put('ژ', 'c');
        TO_LATIN.put('ئ', 's');
        TO_LATIN.put('آ', 'h');
        TO_LATIN.put('أ', 'n');
        TO_LATIN.put('ؤ', 'a');
        TO_LATIN.put('ي', 'd');
        TO_LATIN.put('ك', ';');
        for (int row = 0; row < ROWS.length; row++) {
            for (int at = 0; at < ROWS[row].length(); at++) {
                // Each row stands half a key further to the right than the one above.
                PLACES.put(ROWS[row].charAt(at), new int[] {row, 2 * at + row % 3});
            }
        }
    }

    private Keyboard() {}

    /** Whether two keys of one alphabet touch. */
    static boolean areNeighbours(char one, char other) {
        int[] a = PLACES.get(one);
        int[] b = PLACES.get(other);
        return a != null
                && b != null
                && a[0] / 3 == b[0] / 3
                && Math.abs(a[0] - b[0]) <= 1
                && Math.abs(a[1] - b[1]) <= (a[0] == b[0] ? 2 : 1);
    }

    /** Whether this key of a Latin keyboard is a letter or a digit on a Persian one. */
    static boolean isKey(char typed) {
        return TO_PERSIAN.containsKey(typed) || (typed >= '0' && typed <= '9') || (typed >= 'A' && typed <= 'Z');
    }

    /** Whether this is a letter or a sign of the Persian alphabet already. */
    static boolean isPersian(char typed) {
        return typed >= 0x620 && typed <= 0x6d3 && !Character.isDigit(typed) || typed == PersianLetters.ZWNJ;
    }

    /** A word typed on Latin keys as the Persian keyboard would have it, each way the layouts allow; none when it cannot be. */
    static List<String> persian(String typed) {
        List<StringBuilder> ways = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = 0; i < typed.length(); i++) {
            char key = typed.charAt(i);
            String letters = TO_PERSIAN.get(key);
            if (letters == null && Character.isUpperCase(key)) {
                letters = TO_PERSIAN.get(Character.toLowerCase(key));
            }
            if (letters == null) {
                if (!Character.isDigit(key) && !isPersian(key)) {
                    return List.of();
                }
                letters = String.valueOf(key);
            }
            int now = ways.size();
            for (int other = 1; other < letters.length() && ways.size() < 8; other++) {
                for (int way = 0; way < now; way++) {
                    ways.add(new StringBuilder(ways.get(way)).append(letters.charAt(other)));
                }
            }
            for (int way = 0; way < now; way++) {
                ways.get(way).append(letters.charAt(0));
            }
        }
        return ways.stream().map(StringBuilder::toString).toList();
    }

    /** A word typed on Persian keys as the Latin keyboard would have it, in small letters; null when it cannot be. */
    static @Nullable String latin(String typed) {
        StringBuilder latin = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            Character key = TO_LATIN.get(typed.charAt(i));
            if (key == null) {
                return null;
            }
            latin.append((char) key);
        }
        return latin.toString().toLowerCase(Locale.ROOT);
    }
}
