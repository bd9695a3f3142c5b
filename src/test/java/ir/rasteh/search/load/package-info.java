/**
 * How fast search is: a made catalogue of any size, a log of queries, and the load that they put on the house and on what it is
 * compared with. Benchmarks use it.
 */
@NullMarked
package ir.rasteh.search.load;

import org.jspecify.annotations.NullMarked;
