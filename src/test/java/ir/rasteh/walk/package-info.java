/**
 * A walk through the house by chance: every role, every door and every question that a desk asks, with names and numbers that
 * belong to others. Nothing of theirs may be read or changed.
 */
@NullMarked
package ir.rasteh.walk;

import org.jspecify.annotations.NullMarked;
