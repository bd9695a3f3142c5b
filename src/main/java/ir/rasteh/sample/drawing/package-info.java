/**
 * The illustrator of the sample catalogue: draws each listing's goods as a plate of a printed catalogue.
 * A drawing is made from the listing's own attributes alone, so the same listing always gives the same picture.
 * It knows nothing but the kernel; whoever loads the sample hands over a {@link ir.rasteh.sample.drawing.Subject}.
 */
@NullMarked
package ir.rasteh.sample.drawing;

import org.jspecify.annotations.NullMarked;
