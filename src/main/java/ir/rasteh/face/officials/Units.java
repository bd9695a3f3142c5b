package ir.rasteh.face.officials;

import ir.rasteh.face.Wording;
import java.util.Set;

/** What the units of the law's parameters are called; one that we have no word for stands as the law book has it. */
final class Units {

    private static final Set<String> WORDED = Set.of("days", "months", "firms", "USD");

    private Units() {}

    static String name(String unit, Wording wording) {
        return WORDED.contains(unit) ? wording.text("desk.unit." + unit) : unit;
    }
}
