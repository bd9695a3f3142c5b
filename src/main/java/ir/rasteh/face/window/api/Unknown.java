package ir.rasteh.face.window.api;

import java.io.Serial;

/** An address under which nothing is, or nothing that a buyer may see. */
final class Unknown extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unknown(String what) {
        super(what, null, false, false);
    }
}
