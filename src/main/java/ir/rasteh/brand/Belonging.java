package ir.rasteh.brand;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mark as one of its members sees it: since when they belong, and whether a resolution admitted them.
 *
 * @param markId of the mark
 */
public record Belonging(UUID markId, LocalDate since, boolean admitted) {}
