/**
 * The gates of the house: rules over its byte code, the compiler's and the formatter's, each shown able to fail.
 * What a gate must refuse lies in {@code littlehouse}, which is never run.
 */
@NullMarked
package ir.rasteh.gates;

import org.jspecify.annotations.NullMarked;
