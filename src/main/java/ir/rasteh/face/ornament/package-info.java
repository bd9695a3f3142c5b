/**
 * What the marks wear: an emblem drawn from the name, and the tiles of the provinces.
 */
@NullMarked
package ir.rasteh.face.ornament;

import org.jspecify.annotations.NullMarked;
