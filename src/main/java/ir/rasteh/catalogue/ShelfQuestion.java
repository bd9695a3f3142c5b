package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a firm's shelf, and in which order.
 *
 * @param text part of a name or sku, or blank for all
 * @param state only of this state, or null for all
 * @param family only of this family, or null for all
 * @param incomplete only goods of which a buyer would miss something
 * @param lang by whose names they are ordered
 */
public record ShelfQuestion(
        String text,
        @Nullable ProductState state,
        @Nullable CraftFamily family,
        boolean incomplete,
        Order order,
        boolean descending,
        Lang lang) {

    /** By what a shelf is ordered. */
    public enum Order {
        NAME,
        PRICE,
        STATE,
        SAVED,
        COMPLETENESS,
        VIEWS;

        /** The order's name in addresses and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Order> of(String code) {
            for (Order order : values()) {
                if (order.code().equals(code)) {
                    return Optional.of(order);
                }
            }
            return Optional.empty();
        }
    }

    /** All of a shelf, last saved first. */
    public static ShelfQuestion everything() {
        return new ShelfQuestion("", null, null, false, Order.SAVED, true, Lang.FA);
    }

    /** The same question of fewer goods. */
    public ShelfQuestion only(String words, @Nullable ProductState in) {
        return new ShelfQuestion(words, in, family, incomplete, order, descending, lang);
    }
}
