package ir.rasteh.identity;

/** What became of a link of the door that somebody used. */
public sealed interface LinkUse {

    /** It opened the door; the account's address is the one to sign in with. */
    record Done(String email) implements LinkUse {}

    /** It is not one of ours, is too old, or was used before: the three look the same. */
    record Gone() implements LinkUse {}

    /**
     * Something is to be mended first, and the link stays good.
     *
     * @param problem {@code name}, or one of {@link Passwords#problem}
     */
    record NeedsWork(String problem) implements LinkUse {}
}
