/**
 * The desk at which a mark's steward looks at what member firms want to show, before buyers see it.
 * What waits, and what becomes of it, is decided by {@code catalogue}; these pages ask and show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "face", "brand", "catalogue", "face.desk"})
package ir.rasteh.face.stewards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
