/**
 * Passkeys: key pairs that stay on a person's devices, and by which they come in without a password or prove a second time
 * who they are. The ceremonies of the browser (WebAuthn) are Spring Security's; what is kept of them is ours.
 */
@NullMarked
@NamedInterface("passkey")
package ir.rasteh.identity.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
