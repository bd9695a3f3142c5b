package ir.rasteh.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * A language in which Rasteh speaks to buyers: the six of its main export markets. Constants are in the order in which
 * one falls back on another when a text is missing.
 */
public enum Lang {
    EN,
    FA,
    AR,
    TR,
    RU,
    ZH;

    /** The ISO 639-1 code in lower case, as it stands in addresses and columns. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the script runs from right to left. */
    public boolean rightToLeft() {
        return this == FA || this == AR;
    }

    /** The locale for numbers, dates and messages. */
    public Locale locale() {
        return Locale.of(code());
    }

    /** The language of a code, or empty when Rasteh does not speak it. */
    public static Optional<Lang> of(String code) {
        for (Lang lang : values()) {
            if (lang.code().equals(code)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }
}
