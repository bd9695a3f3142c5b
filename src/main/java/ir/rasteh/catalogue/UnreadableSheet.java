package ir.rasteh.catalogue;

import java.io.Serial;

/** A file that is no spreadsheet of listings at all, so that no row of it can be judged. */
public class UnreadableSheet extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableSheet(String code) {
        super("The sheet cannot be read: " + code);
        this.code = code;
    }

    UnreadableSheet(String code, Throwable cause) {
        super("The sheet cannot be read: " + code, cause);
        this.code = code;
    }

    /** The key of the message that says what is wrong: no header, a limit, an encoding, or damage. */
    public String messageKey() {
        return "catalogue.sheet." + code;
    }
}
