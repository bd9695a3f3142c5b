/**
 * Collective marks, the regulations that bind them, the firms that own them together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "media", "acts"})
package ir.rasteh.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
