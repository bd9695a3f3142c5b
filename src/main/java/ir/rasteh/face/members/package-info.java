/**
 * The desks of a member firm and of its mark's steward: the shelf, and the editor of a product.
 * What may be written and what is wrong with it is decided by {@code catalogue}; these pages ask and show.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "face",
            "media",
            "brand",
            "catalogue",
            "search",
            "trade",
            "face.desk"
        })
package ir.rasteh.face.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
