/**
 * What member firms make: products, their review and import, the listings that buyers see.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "media", "brand"})
package ir.rasteh.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
