package ir.rasteh.gates.littlehouse.trade;

import java.util.UUID;

/** An event that is no record. */
class OfferPublished {

    final UUID offerId;

    OfferPublished(UUID offerId) {
        this.offerId = offerId;
    }
}
