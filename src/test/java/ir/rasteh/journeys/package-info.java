/**
 * The journeys of people through the house, in a real browser, in Persian and English, narrow and wide.
 * Screenshots of their stations are kept in {@code target/screenshots}.
 */
@NullMarked
package ir.rasteh.journeys;

import org.jspecify.annotations.NullMarked;
