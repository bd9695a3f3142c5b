package ir.rasteh.kernel;

import java.util.Locale;
import java.util.Optional;

/** A unit in which goods are counted, weighed or measured, as it stands in the column {@code unit} of a spreadsheet. */
public enum Unit {
    PIECE,
    PAIR,
    SET,
    BOX,
    KG,
    TONNE,
    METRE,
    M2,
    LITRE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> of(String code) {
        for (Unit unit : values()) {
            if (unit.code().equalsIgnoreCase(code.strip())) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
