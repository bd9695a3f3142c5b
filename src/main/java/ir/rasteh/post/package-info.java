/**
 * The post office: letters to people outside, when a mail server and the address of the house are known. Whoever writes says
 * what to do when no letter can be sent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package ir.rasteh.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
