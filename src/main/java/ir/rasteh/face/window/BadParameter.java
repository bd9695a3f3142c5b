package ir.rasteh.face.window;

import java.io.Serial;

/** A parameter of an address does not say what it could: the page names it and says what would be understood. */
final class BadParameter extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String reason;

    /**
     * @param reason key of the text that says what is wrong
     */
    BadParameter(String parameter, String reason) {
        super("The parameter " + parameter + " is not understood", null, false, false);
        this.parameter = parameter;
        this.reason = reason;
    }

    String parameter() {
        return parameter;
    }

    String reason() {
        return reason;
    }
}
