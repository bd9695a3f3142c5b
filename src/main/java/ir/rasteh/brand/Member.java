package ir.rasteh.brand;

import java.time.LocalDate;

/**
 * A firm in its membership of a mark.
 *
 * @param admitted whether a resolution admitted it; a firm that an import created waits for one, and its goods are shown
 *     without the mark's guarantee until then
 */
public record Member(Firm firm, LocalDate since, boolean admitted) {}
