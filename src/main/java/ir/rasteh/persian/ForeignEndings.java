package ir.rasteh.persian;

/**
 * Endings of Turkish and Russian words that Lucene's stemmers leave on, or cut at random from names of goods: its Turkish
 * one makes three words of halı, halılar and halısı, its Russian one keeps ковёр from ковры.
 */
final class ForeignEndings {

    private static final int LEAST = 3;

    private ForeignEndings() {}

    /**
     * Takes number, possession, case and -lı off a Turkish noun in lower case. Vowel harmony is not asked for, because
     * many type without the Turkish letters: hali, halisi. A final ı i u ü goes as well, since it may be possession (kilimi)
     * or the word's own (halı): then both meet.
     */
    static int turkish(char[] word, int length) {
        int left = length;
        for (int cut = turkishOnce(word, left); cut < left; cut = turkishOnce(word, left)) {
            left = cut;
        }
        if (left > 4 && word[left - 1] == 'y' && (word[left - 2] == 'a' || word[left - 2] == 'e')) {
            left--; // mobilyayı
        }
        return hard(word, left);
    }

    private static int turkishOnce(char[] word, int length) {
        if (ends(word, length, "lar") || ends(word, length, "ler")) {
            return leaving(LEAST, length, 3);
        }
        char last = word[length - 1];
        if (isHigh(last)) {
            return afterHighVowel(word, length);
        }
        if (last == 'n' && length > LEAST + 1) {
            return afterN(word, length);
        }
        if (length > 5 && (last == 'a' || last == 'e') && word[length - 2] == 'd' && word[length - 3] == 'n') {
            return isHigh(word[length - 4]) ? length - 3 : length; // halısında
        }
        return length;
    }

    private static int afterHighVowel(char[] word, int length) {
        if (length < LEAST + 1) {
            return length;
        }
        char before = word[length - 2];
        if (length > 3 && before == 'y' && isHigh(word[length - 3])) {
            return length - 2; // halıyı, suyu
        }
        boolean afterVowel = isVowel(word[length - 3]);
        if (before == 's' && afterVowel || before == 'n' && isHigh(word[length - 3])) {
            return leaving(LEAST, length, 2); // halısı, halısını
        }
        if (before == 'l' && !afterVowel) {
            return leaving(LEAST, length, 2); // ipekli
        }
        return isVowel(before) ? length : length - 1; // kilimi
    }

    private static int afterN(char[] word, int length) {
        char before = word[length - 2];
        if (isHigh(before)) {
            if (length > 5 && word[length - 3] == 'n' && isVowel(word[length - 4])) {
                return length - 3; // halının
            }
            return isVowel(word[length - 3]) ? length : leaving(LEAST, length, 2); // kilimin
        }
        boolean from = (before == 'a' || before == 'e') && (word[length - 3] == 'd' || word[length - 3] == 't');
        if (!from) {
            return length;
        }
        if (length > 6 && word[length - 4] == 'n' && isHigh(word[length - 5])) {
            return length - 4; // halısından
        }
        return leaving(LEAST, length, 3); // kilimden
    }

    /** The hard consonant that a Turkish word has when nothing follows: fıstığ(ı) is fıstık, kitab(ı) kitap. */
    private static int hard(char[] word, int length) {
        if (length >= LEAST) {
            switch (word[length - 1]) {
                case 'b' -> word[length - 1] = 'p';
                case 'd' -> word[length - 1] = 't';
                case 'g', 'ğ' -> word[length - 1] = 'k';
                case 'c' -> word[length - 1] = 'ç';
                default -> {}
            }
        }
        return length;
    }

    private static int leaving(int least, int length, int cut) {
        return length - cut >= least ? length - cut : length;
    }

    private static boolean isHigh(char c) {
        return c == 'ı' || c == 'i' || c == 'u' || c == 'ü';
    }

    private static boolean isVowel(char c) {
        return isHigh(c) || c == 'a' || c == 'e' || c == 'o' || c == 'ö' || c == 'â' || c == 'î' || c == 'û';
    }

    private static boolean ends(char[] word, int length, String ending) {
        int from = length - ending.length();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (word[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Writes ё as е, as most Russians type it. */
    static int plainYo(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (word[i] == 'ё') {
                word[i] = 'е';
            }
        }
        return length;
    }

    /** Leaves out the vowel that a Russian stem has only when nothing follows: ковер is ковр(ы), платок платк(и). */
    static int withoutFleetingVowel(char[] word, int length) {
        if (length < 4) {
            return length;
        }
        char last = word[length - 1];
        char vowel = word[length - 2];
        boolean fleeting = (vowel == 'о' || vowel == 'е')
                && (last == 'к' || last == 'ц' || last == 'р')
                && "аеиоуыэюяьй".indexOf(word[length - 3]) < 0;
        if (!fleeting) {
            return length;
        }
        word[length - 2] = last;
        return length - 1;
    }
}
