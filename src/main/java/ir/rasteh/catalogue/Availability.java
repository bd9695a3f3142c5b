package ir.rasteh.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether goods lie ready, are made when they are ordered, or cannot be had before a day. */
public sealed interface Availability {

    record InStock() implements Availability {}

    record MadeToOrder() implements Availability {}

    /** @param day the first on which the goods can be had */
    record NotBefore(LocalDate day) implements Availability {}

    /** How it stands in the column {@code availability}: {@code in-stock}, {@code made-to-order}, or the day in ISO. */
    default String code() {
        return switch (this) {
            case InStock here -> "in-stock";
            case MadeToOrder order -> "made-to-order";
            case NotBefore later -> later.day().toString();
        };
    }

    /** As people write it, in Persian or English; a day by either calendar. */
    static Optional<Availability> of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return switch (word) {
            case "in-stock", "stock", "موجود" -> Optional.of(new InStock());
            case "made-to-order", "to-order", "سفارشی" -> Optional.of(new MadeToOrder());
            default -> WrittenDate.day(written).map(NotBefore::new);
        };
    }
}
