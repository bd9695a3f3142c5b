package ir.rasteh.search.index;

import ir.rasteh.brand.MembershipChanged;
import ir.rasteh.catalogue.ProductChanged;
import ir.rasteh.eligibility.CertificateChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Hears what changed and brings it to the index. Each method's name is the listener's identity in the outbox: renaming one
 * orphans what it has still to hear. New regulations change nothing that a card shows, so nobody listens for them here.
 */
@Component
class IndexFollower {

    private final ProductIndexing indexing;

    IndexFollower(ProductIndexing indexing) {
        this.indexing = indexing;
    }

    // Without a transaction around the whole: each batch has its own, so that a whole mark never holds one for long.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void onProductChanged(ProductChanged changed) {
        indexing.bring(changed.productIds());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void onMembershipChanged(MembershipChanged changed) {
        indexing.bringMark(changed.markId());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void onCertificateChanged(CertificateChanged changed) {
        indexing.bringMark(changed.markId());
    }
}
