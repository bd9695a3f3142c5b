/**
 * The index of products: its schema, its documents, and how it keeps up with the database.
 */
@NullMarked
package ir.rasteh.search.index;

import org.jspecify.annotations.NullMarked;
