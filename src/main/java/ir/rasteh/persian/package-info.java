/**
 * Persian text analysis on Lucene: pure, without Spring, usable as a library.
 * The same classes are packed as an Elasticsearch plugin, so that one text gives the same tokens here and there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ir.rasteh.persian;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
