/**
 * Files by content hash: pictures and evidence, stored once, never changed, served for ever under their hash.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package ir.rasteh.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
