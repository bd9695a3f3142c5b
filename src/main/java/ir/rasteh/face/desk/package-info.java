/**
 * What all desks share: the shell around them, the language in which they speak, the door and the first page behind it.
 * A desk is a {@link ir.rasteh.face.desk.DeskView} in the {@link ir.rasteh.face.desk.DeskLayout}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "identity :: passkey", "face"})
package ir.rasteh.face.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
