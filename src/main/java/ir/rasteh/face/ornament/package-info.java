/**
 * The ornaments of the window: the girih that stands for a mark without a registered specimen, and the tile map of the provinces.
 * Both are inline SVG in one colour, {@code currentColor}, so that paper and night need no second drawing.
 */
@NullMarked
@NamedInterface("ornament")
package ir.rasteh.face.ornament;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
