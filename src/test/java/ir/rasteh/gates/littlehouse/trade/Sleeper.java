package ir.rasteh.gates.littlehouse.trade;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test that was put to sleep; its name keeps it from being run. */
class Sleeper {

    @Test
    @Disabled("later")
    void anOfferIsSplitFairly() {}
}
