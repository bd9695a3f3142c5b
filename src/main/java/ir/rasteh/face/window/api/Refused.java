package ir.rasteh.face.window.api;

import java.io.Serial;

/** A parameter that cannot be understood, with a sentence on what would be. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;

    Refused(String parameter, String what) {
        super(what, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
