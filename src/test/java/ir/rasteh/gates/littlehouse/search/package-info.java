/** A room that the room below it imports. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ir.rasteh.gates.littlehouse.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
