package ir.rasteh.trade;

import java.util.UUID;

/** The firm or steward did something that the buyer is to hear of. */
record SellerMoved(UUID rfqId, RfqMove move) {}
