/**
 * The printing press: a PDF from a well-formed page, in our own fonts and all six languages, with nothing fetched from anywhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package ir.rasteh.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
