package ir.rasteh.gates.littlehouse.trade;

import java.util.UUID;

/** An event that is told in the imperative. */
record OpenOffer(UUID offerId) {}
