package ir.rasteh.search.index;

import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Product;
import java.util.stream.Stream;

/** How much of what a foreign buyer asks before ordering a listing already answers. */
final class Completeness {

    private static final int MANY_ATTRIBUTES = 4;

    private Completeness() {}

    /** The answered share of the questions, from 0 to 1. */
    static double of(Product product) {
        Offer offer = product.offer();
        Stream<Boolean> answered = Stream.of(
                product.names().texts().size() > 1,
                product.texts().texts().size() > 1,
                !product.pictures().isEmpty(),
                !product.materials().isEmpty(),
                product.attributes().size() >= MANY_ATTRIBUTES,
                offer.price() != null,
                offer.incoterm() != null,
                offer.minimumOrder() != null,
                offer.capacityMonth() != null,
                offer.leadDays() != null,
                !product.packaging().isBlank());
        return Math.round(answered.mapToInt(yes -> yes ? 1 : 0).average().orElse(0) * 100) / 100.0;
    }
}
