package ir.rasteh.trade;

import java.util.UUID;

/** A buyer confirmed a request: it lies at the desk of its firm or brand. */
public record RfqOpened(UUID rfqId) {}
