/**
 * The pages at the door of the desks: an invitation, a forgotten password, the second factor, and one's own account.
 * Who may come in, and who may ask others in, is decided by {@code identity}; these pages ask and show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "identity :: passkey", "face", "brand", "face.desk"})
package ir.rasteh.face.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
