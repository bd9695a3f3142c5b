/**
 * Everything that a person or a machine outside sees, and what its rooms share: how numbers, dates and money are worded, and
 * the ornaments of the marks. The shop window and the desks are rooms within it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
package ir.rasteh.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
