package ir.rasteh.eligibility.law;

import java.io.Serial;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A file of the law book that cannot be believed; its message names file, line and reason. */
public class FaultyLaw extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    FaultyLaw(String file, String reason) {
        super("config/law/" + file + ": " + reason);
    }

    FaultyLaw(String file, JacksonException cause) {
        this(file, line(cause), cause);
    }

    FaultyLaw(String file, int line, JacksonException cause) {
        super("config/law/" + file + ", line " + line + ": " + cause.getOriginalMessage(), cause);
    }

    /** Where the parser stood; the first line when it cannot tell. */
    private static int line(JacksonException cause) {
        TokenStreamLocation location = cause.getLocation();
        return location == null ? 1 : location.getLineNr();
    }
}
