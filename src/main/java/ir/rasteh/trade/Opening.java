package ir.rasteh.trade;

import java.util.List;

/** What became of a request that a visitor wrote. */
public sealed interface Opening {

    /**
     * It is kept, and waits until its buyer confirms it.
     *
     * @param path of the private page, which is in the letter too; to be shown only where there is no letter
     * @param byLetter whether the letter is on its way
     */
    record Written(String number, String path, boolean byLetter) implements Opening {}

    /** Something is to be mended first; nothing is kept. */
    record NeedsWork(List<RfqProblem> problems) implements Opening {}

    /** The mail server did not take the letter; nothing is kept. */
    record LetterRefused() implements Opening {}
}
