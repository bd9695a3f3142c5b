package ir.rasteh.trade;

import java.util.List;

/** A quotation as it is being written: every cell is what was typed. */
public record QuotationDraft(
        List<Line> lines,
        String currency,
        String incoterm,
        String place,
        String validUntil,
        String leadDays,
        String remarks) {

    public QuotationDraft {
        lines = List.copyOf(lines);
    }

    /** A line as it is being written. */
    public record Line(String goods, String amount, String unit, String price) {

        boolean blank() {
            return goods.isBlank() && amount.isBlank() && price.isBlank();
        }
    }
}
