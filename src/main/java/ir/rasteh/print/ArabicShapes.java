package ir.rasteh.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each letter of the Arabic script the shape it takes between its neighbours, and turns runs round for a pen that writes
 * from the left. ICU's own shaping knows the Arabic letters alone and tears «پیشنهاد گیوه» apart at پ, ی and گ; the shapes of
 * all letters stand in Unicode's tables, from which they are taken here.
 */
final class ArabicShapes implements BidiReorderer {

    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();

    /** Shapes by letter, or by لا for the ligatures: alone, at the end, at the beginning, in the middle; 0 where there is none. */
    private static final Map<String, char[]> SHAPES = shapes();

    private static Map<String, char[]> shapes() {
        Map<String, char[]> shapes = new HashMap<>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            int place = switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
                case UCharacter.DecompositionType.ISOLATED -> 0;
                case UCharacter.DecompositionType.FINAL -> 1;
                case UCharacter.DecompositionType.INITIAL -> 2;
                case UCharacter.DecompositionType.MEDIAL -> 3;
                default -> -1;
            };
            String letters = PLAIN.normalize(String.valueOf(c));
            boolean lamAlef =
                    letters.length() == 2 && letters.charAt(0) == 'ل' && "آأإا".indexOf(letters.charAt(1)) >= 0;
            if (place >= 0 && (letters.length() == 1 || lamAlef)) {
                char[] four = shapes.computeIfAbsent(letters, letter -> new char[4]);
                // The first is the plain one where a letter has shapes in both blocks.
                four[place] = four[place] == 0 ? c : four[place];
            }
        }
        return Map.copyOf(shapes);
    }

    @Override
    public String shapeText(String written) {
        // A pen without positions would set the hamza of «قالیچهٔ» over the letter before.
        String text = written.replace("ه\u0654", "\u06C0");
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0600' || c > '\u06FF') {
                shaped.append(c);
                continue;
            }
            boolean before = joinsOn(before(text, i)) && joinsBack(c);
            if (c == 'ل' && i + 1 < text.length()) {
                char[] pair = SHAPES.get(text.substring(i, i + 2));
                if (pair != null) {
                    shaped.append(before ? pair[1] : pair[0]);
                    i++;
                    continue;
                }
            }
            boolean after = joinsOn(c) && joinsBack(after(text, i));
            char[] four = SHAPES.get(String.valueOf(c));
            char shape = four == null ? 0 : four[(before ? 1 : 0) + (after ? 2 : 0)];
            shaped.append(shape == 0 ? c : shape);
        }
        return shaped.toString();
    }

    /** The neighbour that a letter may join: marks above and below stand between them without parting them. */
    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && joining(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static char after(String text, int at) {
        int i = at + 1;
        while (i < text.length() && joining(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
            i++;
        }
        return i == text.length() ? ' ' : text.charAt(i);
    }

    private static boolean joinsOn(char c) {
        int type = joining(c);
        return type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.LEFT_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBack(char c) {
        return joinsOn(c) || joining(c) == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static int joining(char c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }

    /** The letters themselves again, where a font lacks a shape. */
    @Override
    public String deshapeText(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '\uFB50' && c <= '\uFEFC' ? PLAIN.normalize(String.valueOf(c)) : c);
        }
        return plain.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
