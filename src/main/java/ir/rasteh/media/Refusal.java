package ir.rasteh.media;

/** Why a file is not taken as a picture of goods: each has its words for the person who sent it. */
public enum Refusal {
    TOO_MANY_BYTES("too-many-bytes"),
    TOO_MANY_PIXELS("too-many-pixels"),
    /** Whatever its name says, its bytes are those of something else. */
    NOT_A_PICTURE("not-a-picture"),
    /** A picture, of a kind that is not read here: HEIC, AVIF, TIFF. */
    OTHER_KIND("other-kind"),
    /** Lines and shapes instead of pixels; an SVG may also carry scripts. */
    DRAWING("drawing"),
    MOVING("moving"),
    /** Cut off, or not made as its kind demands. */
    BROKEN("broken"),
    /** Too many pictures are waiting already. */
    BUSY("busy");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /** The name by which its words are found: {@code desk.picture.refused.CODE}. */
    public String code() {
        return code;
    }
}
