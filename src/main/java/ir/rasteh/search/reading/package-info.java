/**
 * How a buyer's words are read before the index is asked: the goods, marks, places, codes and measures that they name, in
 * six languages, and what a slip of the keyboard was meant to be.
 */
@NullMarked
package ir.rasteh.search.reading;

import org.jspecify.annotations.NullMarked;
