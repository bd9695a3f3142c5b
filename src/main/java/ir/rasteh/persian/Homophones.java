package ir.rasteh.persian;

/**
 * Letters that sound alike in Persian, though Arabic spells them apart: whoever knows a word by ear writes ذعفران or طبریض.
 */
final class Homophones {

    private Homophones() {}

    /** The letter that stands for all that sound like this one. */
    static char sound(char letter) {
        return switch (letter) {
            case 'ذ', 'ض', 'ظ' -> 'ز';
            case 'ص', 'ث' -> 'س';
            case 'ط' -> 'ت';
            case 'ح' -> 'ه';
            case 'غ' -> 'ق';
            default -> letter;
        };
    }

    /** The spelling by ear of a folded and joined word: equal for words that sound alike. At its beginning ع is an ا. */
    static String key(String word) {
        StringBuilder key = null;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char sound = i == 0 && letter == 'ع' ? 'ا' : sound(letter);
            if (sound != letter && key == null) {
                key = new StringBuilder(word);
            }
            if (key != null) {
                key.setCharAt(i, sound);
            }
        }
        return key == null ? word : key.toString();
    }
}
