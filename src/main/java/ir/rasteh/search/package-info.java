/**
 * What buyers find: queries, facets, suggestions, over the index that follows every change of product, brand and certificate.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "persian", "brand", "catalogue", "eligibility"})
package ir.rasteh.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
