package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Quantity;

/**
 * What a firm can make in a month of the goods of one family that are counted in one unit: the sum over its listings.
 *
 * @param goods how many listings it was summed from
 */
public record Capacity(CraftFamily family, Quantity aMonth, int goods) {}
