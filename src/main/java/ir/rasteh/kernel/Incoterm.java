package ir.rasteh.kernel;

import java.util.Locale;
import java.util.Optional;

/** A delivery term of Incoterms 2020: who carries cost and risk up to the named place. */
public enum Incoterm {
    EXW,
    FCA,
    FAS,
    FOB,
    CFR,
    CIF,
    CPT,
    CIP,
    DAP,
    DPU,
    DDP;

    /** Whether the term is meant for carriage by sea, so that its place must be a port. */
    public boolean bySea() {
        return this == FAS || this == FOB || this == CFR || this == CIF;
    }

    public static Optional<Incoterm> of(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        for (Incoterm term : values()) {
            if (term.name().equals(wanted)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
