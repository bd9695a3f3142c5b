/** A little house in which everything is done that the gates of the big one forbid. Nothing here is ever run. */
@NullMarked
package ir.rasteh.gates.littlehouse;

import org.jspecify.annotations.NullMarked;
