package ir.rasteh.catalogue;

import java.util.Locale;
import java.util.Optional;

/** Where a product stands between its maker's desk and the buyer; only {@link #ON_SHOW} is seen by buyers. */
public enum ProductState {
    DRAFT,
    IN_REVIEW,
    ON_SHOW,
    HIDDEN,
    ARCHIVED;

    /** The state's name in columns and addresses: {@code on-show}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProductState> of(String code) {
        for (ProductState state : values()) {
            if (state.code()
                    .equals(code.strip()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .replace(' ', '-'))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
