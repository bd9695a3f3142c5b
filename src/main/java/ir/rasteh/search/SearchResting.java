package ir.rasteh.search;

import java.io.Serial;

/** The search node does not answer: search is resting, and pages fall back on what the database knows. */
public class SearchResting extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public SearchResting(Throwable cause) {
        super("The search node does not answer", cause);
    }
}
