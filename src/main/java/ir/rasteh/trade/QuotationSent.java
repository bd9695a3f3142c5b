package ir.rasteh.trade;

import java.util.UUID;

/** A quotation went to its buyer. */
public record QuotationSent(UUID quotationId) {}
