/**
 * Who is acting: accounts, the roles they hold for a firm or a mark, and the person behind the present call.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "post"})
package ir.rasteh.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
