/**
 * The desk of a member firm, and of a steward for the brand, at which buyers' requests are answered with quotations.
 * What may be done and what is wrong with it is decided by {@code trade}; these pages ask and show.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "media",
            "brand",
            "catalogue",
            "trade",
            "print",
            "face",
            "face.desk",
            "face.papers"
        })
package ir.rasteh.face.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
