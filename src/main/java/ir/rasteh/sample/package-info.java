/**
 * The sample catalogue: real crafts and regions, invented firms that say so, drawn pictures.
 * It comes in by the same roads as a steward's own goods, and only into an empty house.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "media", "brand", "catalogue", "eligibility", "trade"})
package ir.rasteh.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
