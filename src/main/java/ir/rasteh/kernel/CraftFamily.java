package ir.rasteh.kernel;

import java.util.Locale;
import java.util.Optional;

/** The twelve craft families under which buyers look for goods; each wears one accent of the dyer's workshop. */
public enum CraftFamily {
    CARPET(Accent.MADDER),
    TEXTILE(Accent.MADDER),
    FURNITURE(Accent.INDIGO),
    WOOD(Accent.INDIGO),
    LEATHER(Accent.WALNUT),
    FOOTWEAR(Accent.WALNUT),
    FOOD(Accent.SAFFRON),
    SPICE(Accent.SAFFRON),
    STONE(Accent.TURQUOISE),
    METAL(Accent.TURQUOISE),
    CERAMIC(Accent.TURQUOISE),
    JEWELLERY(Accent.TURQUOISE);

    /** The dyes of the house; the colours themselves stand in {@code frontend/tokens.css}. */
    public enum Accent {
        MADDER,
        INDIGO,
        WALNUT,
        SAFFRON,
        TURQUOISE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Accent accent;

    CraftFamily(Accent accent) {
        this.accent = accent;
    }

    public Accent accent() {
        return accent;
    }

    /** The family's name in addresses, spreadsheets and the API, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The family of a code in any case, or empty. */
    public static Optional<CraftFamily> of(String code) {
        for (CraftFamily family : values()) {
            if (family.code().equalsIgnoreCase(code.strip())) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
