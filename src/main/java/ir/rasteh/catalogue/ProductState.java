package ir.rasteh.catalogue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the newest version of a product stands between its maker's desk and the buyer. Buyers see what was approved last, until
 * it is hidden or archived: a draft, or a change in review, touches nothing of it.
 */
public enum ProductState {
    DRAFT,
    IN_REVIEW,
    ON_SHOW,
    HIDDEN,
    ARCHIVED;

    /**
     * The states that may be asked for next. What is on show is hidden before it becomes a draft, so that nobody takes goods
     * from buyers by opening them; what is archived is not asked about before it is taken out.
     */
    public Set<ProductState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW, ON_SHOW, HIDDEN, ARCHIVED);
            case IN_REVIEW -> EnumSet.of(DRAFT, ON_SHOW, HIDDEN, ARCHIVED);
            case ON_SHOW -> EnumSet.of(IN_REVIEW, HIDDEN, ARCHIVED);
            case HIDDEN -> EnumSet.of(DRAFT, IN_REVIEW, ON_SHOW, ARCHIVED);
            case ARCHIVED -> EnumSet.of(DRAFT, ON_SHOW, HIDDEN);
        };
    }

    /** Whether it may be asked for; to stay is no move, and always allowed. */
    public boolean mayBecome(ProductState asked) {
        return this == asked || next().contains(asked);
    }

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
