package ir.rasteh.search;

import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.LocalizedText;

/**
 * A code of the Harmonized System that a maker's words may mean, with why.
 *
 * @param code of six digits
 * @param goods what customs call the goods of this code
 * @param because the trade's word, or the words of customs, by which it was found
 */
public record HsProposal(HsCode code, LocalizedText goods, String because) {}
