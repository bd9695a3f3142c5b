package ir.rasteh.media;

import java.io.IOException;

/** Ends the reading of a file that is no picture for us; outside of this room it is a {@link Refusal}, a value. */
class Spoilt extends IOException {

    private final Refusal why;

    Spoilt(Refusal why, String detail) {
        super(detail);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
