package ir.rasteh.persian;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * How a typed word is brought to the one spelling in which words are compared: letters, digits and case folded, marks that
 * nobody sees left out. Words keep their place in the text, because a buyer is shown what was understood of which word.
 */
final class Spelling {

    static final char ZWNJ = '\u200c';

    /** The scripts that a query can be written in, as far as reading it differs. */
    enum Script {
        PERSIAN,
        LATIN,
        CYRILLIC,
        HAN,
        NUMBER,
        OTHER
    }

    /** A word of a text: its place, what stands there, and its folded spelling (ZWNJ kept inside Persian words). */
    record Token(int from, int to, String folded, Script script) {

        /** The spelling without ZWNJ: by this a word is known, since people type it, forget it, or type a blank. */
        String joined() {
            return unjoin(folded);
        }
    }

    private Spelling() {}

    /** A word without its ZWNJ. */
    static String unjoin(String word) {
        return word.indexOf(ZWNJ) < 0 ? word : word.replace("\u200c", "");
    }

    /** The words of a text in their order; a Han character is a word of its own, since Chinese has no blanks. */
    static List<Token> tokens(CharSequence text) {
        return tokens(text, Integer.MAX_VALUE);
    }

    static List<Token> tokens(CharSequence text, int most) {
        return tokens(text, most, Spelling::fold);
    }

    /** As {@link #tokens(CharSequence)}, for somebody who remembers how words are folded. */
    static List<Token> tokens(CharSequence text, UnaryOperator<String> folding) {
        return tokens(text, Integer.MAX_VALUE, folding);
    }

    private static List<Token> tokens(CharSequence text, int most, UnaryOperator<String> folding) {
        List<Token> tokens = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < length && tokens.size() < most) {
            int code = Character.codePointAt(text, at);
            int width = Character.charCount(code);
            if (!startsWord(code)) {
                at += width;
                continue;
            }
            Script script = script(code);
            int end = at + width;
            while (script != Script.HAN && end < length) {
                int next = Character.codePointAt(text, end);
                if (!continuesWord(next)) {
                    break;
                }
                Script other = script(next);
                if (other == Script.HAN) {
                    break;
                }
                if (Character.isLetter(next) && other != script) {
                    if (script != Script.NUMBER) {
                        break;
                    }
                    script = other;
                }
                end += Character.charCount(next);
            }
            String folded = folding.apply(text.subSequence(at, end).toString());
            if (!folded.isEmpty()) {
                tokens.add(new Token(at, end, folded, script));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean startsWord(int code) {
        return Character.isLetterOrDigit(code);
    }

    private static boolean continuesWord(int code) {
        if (Character.isLetterOrDigit(code) || code == ZWNJ || code == 0xAC || code == 0x640) {
            return true;
        }
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && code != 0x200B);
    }

    static Script script(int code) {
        if (code < 0x250 || (code >= 0x1E00 && code < 0x1F00) || (code >= 0xFF21 && code <= 0xFF5A)) {
            return Character.isDigit(code) ? Script.NUMBER : Script.LATIN;
        }
        if (Character.isDigit(code)) {
            return Script.NUMBER;
        }
        return switch (Character.UnicodeScript.of(code)) {
            case ARABIC -> Script.PERSIAN;
            case CYRILLIC -> Script.CYRILLIC;
            case HAN, HIRAGANA, KATAKANA -> Script.HAN;
            case COMMON, INHERITED -> Script.OTHER;
            default -> Script.OTHER;
        };
    }

    /** One spelling of a single word. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isPlainPersian(c);
        }
        return plain ? word : foldLetters(word);
    }

    private static boolean isPlainPersian(char c) {
        return (c >= 'ا' && c <= 'غ' && c != 'ة')
                || (c >= 'ف' && c <= 'و' && c != 'ك')
                || c == 'ی'
                || c == 'ک'
                || c == 'گ'
                || c == 'پ'
                || c == 'چ'
                || c == 'ژ';
    }

    private static String foldLetters(String word) {
        String wide = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            switch (c) {
                case 'ي', 'ى', 'ې', 'ے' -> out.append('ی');
                case 'ك', 'ڪ', 'ګ' -> out.append('ک');
                case 'ة', 'ۀ', 'ە', 'ہ', 'ھ', 'ۂ', 'ۃ' -> out.append('ه');
                case 'أ', 'إ', 'ٱ', 'آ' -> out.append('ا');
                case 'ؤ' -> out.append('و');
                case 'ئ' -> out.append('ی');
                case 'ء' -> {}
                case 'ё' -> out.append('е');
                case 'ı' -> out.append('i');
                case ZWNJ, '¬' -> {
                    if (!out.isEmpty() && out.charAt(out.length() - 1) != ZWNJ) {
                        out.append(ZWNJ);
                    }
                }
                default -> foldOther(c, out);
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ZWNJ) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static void foldOther(char c, StringBuilder out) {
        int type = Character.getType(c);
        if (c == 0x640
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return;
        }
        if (Character.isDigit(c)) {
            out.append((char) ('0' + Character.digit(c, 10)));
        } else if (c >= 0x80 && (c < 0x250 || (c >= 0x1E00 && c < 0x1F00))) {
            char[] ascii = new char[8];
            int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, ascii, 0, 1);
            for (int i = 0; i < length; i++) {
                out.append(Character.toLowerCase(ascii[i]));
            }
        } else {
            out.append(c);
        }
    }
}
