/**
 * How well search serves buyers, by judged queries: the judgements, the measure, and the plainer searches it is compared with.
 * Tests and benchmarks share it.
 */
@NullMarked
package ir.rasteh.search.relevance;

import org.jspecify.annotations.NullMarked;
