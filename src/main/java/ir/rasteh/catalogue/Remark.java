package ir.rasteh.catalogue;

import java.time.Instant;

/**
 * What the steward wants mended in a field before the product goes on show.
 *
 * @param by the name of who remarked it
 */
public record Remark(Column column, String words, String by, Instant at) {}
