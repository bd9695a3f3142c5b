/**
 * The JSON interface to what the window shows: the same rooms, asked by programs. Its names and shapes are relied on from
 * outside; what cannot be understood is answered by a problem that names the parameter.
 */
@NullMarked
package ir.rasteh.face.window.api;

import org.jspecify.annotations.NullMarked;
