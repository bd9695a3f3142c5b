/**
 * Append-only chained acts: what was done, by whom, provably.
 * An act is added and read, never changed: the database role that the application uses can do no more.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
package ir.rasteh.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
