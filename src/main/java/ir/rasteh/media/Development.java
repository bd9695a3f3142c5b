package ir.rasteh.media;

/** What became of a file that was to be a picture of goods. */
public sealed interface Development {

    /** It is kept in its sizes. */
    record Developed(Picture picture) implements Development {}

    /** It is not taken, and nothing of it is kept. */
    record Refused(Refusal why) implements Development {}
}
