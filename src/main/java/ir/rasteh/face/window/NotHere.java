package ir.rasteh.face.window;

import java.io.Serial;

/** There is no such mark, product or picture, or buyers may not see it. */
final class NotHere extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotHere() {
        super("Nothing is on show under this address", null, false, false);
    }
}
