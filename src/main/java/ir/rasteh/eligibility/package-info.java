/**
 * The casework by which officials certify, with reasons and in the open, that a collective brand is eligible for relief.
 * A case is the fold of its acts; a certificate lives and ends here, and nowhere else is a badge decided.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "media", "acts", "brand", "catalogue"})
package ir.rasteh.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
