package ir.rasteh.trade;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Product;
import org.jspecify.annotations.Nullable;

/**
 * A request as a visitor typed it.
 *
 * @param price for one unit, which the buyer has in mind; blank for none
 * @param wantedOn the day by which the goods are wanted, in either calendar
 */
public record RfqDraft(
        String goods,
        String amount,
        String unit,
        String price,
        String currency,
        String country,
        String incoterm,
        String wantedOn,
        String words,
        String email,
        String person,
        String company) {

    /** Whom it is for: a firm, or the brand itself when there is no firm; about a product, or about what its words say. */
    public record Addressee(
            @Nullable Mark mark,
            @Nullable Firm firm,
            @Nullable Product product) {

        public Addressee {
            if (mark == null && firm == null) {
                throw new IllegalArgumentException("A request is for a firm or a brand");
            }
        }
    }
}
