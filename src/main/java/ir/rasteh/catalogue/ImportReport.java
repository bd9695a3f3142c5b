package ir.rasteh.catalogue;

import java.util.List;

/**
 * What became of a spreadsheet.
 *
 * @param taken rows stored, or that would be stored in a dry run
 * @param refused how many rows were refused
 * @param refusals the first refusals, at most {@link #MOST_REFUSALS}
 * @param unreadColumns titles that are no column of the sheet of listings
 */
public record ImportReport(int taken, int refused, List<Refusal> refusals, List<String> unreadColumns) {

    public static final int MOST_REFUSALS = 1000;

    /**
     * One problem of one row.
     *
     * @param row as the spreadsheet counts, the header being 1
     */
    public record Refusal(long row, Problem problem) {}
}
