/**
 * The buyers' desk, open to visitors: the Finder, which searches the catalogue while one types and lays goods side by side.
 * Where search rests it says so, and nothing that was chosen is lost.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "face",
            "brand",
            "catalogue",
            "eligibility",
            "search",
            "face.desk",
            "face.finding"
        })
package ir.rasteh.face.buyers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
