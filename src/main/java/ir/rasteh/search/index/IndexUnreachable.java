package ir.rasteh.search.index;

import java.io.Serial;

/** The index could not be written or read now; what was to be done is tried again by whoever wanted it. */
public class IndexUnreachable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    IndexUnreachable(String why) {
        super(why);
    }

    IndexUnreachable(Throwable cause) {
        super("The search node did not do as asked: " + cause.getMessage(), cause);
    }
}
