/** A room that may know nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ir.rasteh.gates.littlehouse.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
