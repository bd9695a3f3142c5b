package ir.rasteh.trade;

import java.util.UUID;

/** A buyer did something that the firm or steward is to hear of. */
record BuyerMoved(UUID rfqId, RfqMove move) {}
