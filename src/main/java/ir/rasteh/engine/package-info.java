/**
 * The embedded default: PostgreSQL and an Elasticsearch node as child processes, with their data in one folder.
 * They are started, watched, restarted and stopped here; external engines take their place by configuration.
 * Nobody calls this room: the application's start knows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package ir.rasteh.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
