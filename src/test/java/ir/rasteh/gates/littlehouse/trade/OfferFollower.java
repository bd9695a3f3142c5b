package ir.rasteh.gates.littlehouse.trade;

import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Listens to events that are none. */
class OfferFollower {

    @EventListener
    void on(OfferPublished event) {
        event.offerId.version();
    }

    @ApplicationModuleListener
    void on(OpenOffer event) {
        event.offerId().version();
    }
}
