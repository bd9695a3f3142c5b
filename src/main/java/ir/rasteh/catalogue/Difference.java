package ir.rasteh.catalogue;

/**
 * A field that reads otherwise than when it was approved last.
 *
 * @param before what buyers see, in the words of the spreadsheet; empty where there was nothing
 */
public record Difference(Column column, String before, String now) {}
