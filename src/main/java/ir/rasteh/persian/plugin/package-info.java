/**
 * The room's analysers under the names by which the index settings call them.
 * Everything Elasticsearch knows of Persian comes through here; every name begins with {@code rasteh_}.
 */
@NullMarked
package ir.rasteh.persian.plugin;

import org.jspecify.annotations.NullMarked;
