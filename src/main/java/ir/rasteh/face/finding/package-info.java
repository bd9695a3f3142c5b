/**
 * What every page of results tells alike, whichever desk or window shows it: what was read into the words, and the ways on
 * from a search that found nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "brand", "catalogue", "search"})
package ir.rasteh.face.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
