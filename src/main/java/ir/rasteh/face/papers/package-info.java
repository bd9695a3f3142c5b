/**
 * Papers as PDF that window and desks hand out: what is written on them, in the language of whoever gets them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "face", "print", "brand", "catalogue", "trade"})
package ir.rasteh.face.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
