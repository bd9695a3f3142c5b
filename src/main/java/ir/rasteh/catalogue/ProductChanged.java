package ir.rasteh.catalogue;

import java.util.List;
import java.util.UUID;

/** One or more products (a save is one, an import many) were saved, shown or hidden. */
public record ProductChanged(List<UUID> productIds) {

    public ProductChanged {
        productIds = List.copyOf(productIds);
    }
}
