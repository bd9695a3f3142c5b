package ir.rasteh.persian;

/**
 * All weights by which a query is read, in one place. A cost of 0 is "as typed", 1 is a whole letter wrong; logarithms are
 * natural. Set by hand on ordinary mistakes, not fitted to one set of queries.
 *
 * @param homophone a letter of the same sound: ذعفران
 * @param dots a letter that differs in its dots alone: فرس for فرش
 * @param neighbour a key beside the right one
 * @param otherLetter any other letter in its place
 * @param missing a letter that was not typed, or one too many
 * @param notBeside added for one too many that is not beside its neighbours on the keyboard
 * @param doubled a letter typed twice, or once in place of twice
 * @param exchanged two letters in each other's place
 * @param firstLetter added when the first letter is concerned: people get that right
 * @param frequency taken off for each logarithmic unit of texts that hold the candidate
 * @param attestedPair taken off when the candidate stands beside the same neighbour in the catalogue
 * @param splitAttested two words without a blank that stand side by side in the catalogue
 * @param split two known words that do not
 * @param margin readings that cost more than the best by this are not given
 * @param most readings of one word at most
 * @param keyboardShare the share of a query's words that must be known when read on the other keyboard
 * @param latinFrequency as {@code frequency}, for Persian in Latin letters
 * @param latinMargin as {@code margin}, for Persian in Latin letters
 * @param latinMost as {@code most}, for Persian in Latin letters
 * @param latinBase what a reading in Latin letters may cost at least
 * @param latinLetter what each of its letters adds to that
 * @param latinSure what a reading costs at most that comes before a foreign word of the same letters
 */
record ReadingCosts(
        double homophone,
        double dots,
        double neighbour,
        double otherLetter,
        double missing,
        double notBeside,
        double doubled,
        double exchanged,
        double firstLetter,
        double frequency,
        double attestedPair,
        double splitAttested,
        double split,
        double margin,
        int most,
        double keyboardShare,
        double latinFrequency,
        double latinMargin,
        int latinMost,
        double latinBase,
        double latinLetter,
        double latinSure) {

    static final ReadingCosts USUAL = new ReadingCosts(
            0.2, 0.55, 0.6, 1.0, 0.6, 0.2, 0.4, 0.6, 0.35, 0.08, 0.3, 0.35, 0.9, 0.5, 4, 0.6, 0.06, 0.6, 4, 0.9, 0.2,
            0.4);

    /** The most that a correction of a word of this length may cost. */
    double limit(int length) {
        if (length <= 2) {
            return homophone * 2;
        }
        if (length == 3) {
            return 0.85;
        }
        return length <= 5 ? 1.15 : length <= 8 ? 1.4 : 1.8;
    }

    /** The most that a reading of a word in Latin letters may cost. */
    double latinLimit(int length) {
        return latinBase + latinLetter * length;
    }
}
