package ir.rasteh.eligibility;

import java.io.Serial;

/** A step that the casework does not allow: out of order, or by somebody who may not take it. Its code is a message key. */
public class IllegalMove extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    IllegalMove(String code) {
        super("The casework does not allow this: " + code);
        this.code = code;
    }

    /** The key of the message that tells the person why. */
    public String messageKey() {
        return "eligibility.illegal." + code;
    }
}
