package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;

/**
 * A product as a buyer sees it: on show, under its mark, from its firm.
 *
 * @param admitted whether the firm is an admitted member, so that the mark's guarantee covers the product
 */
public record Listing(Product product, Mark mark, Firm firm, boolean admitted) {}
