package ir.rasteh.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row of a sheet that is not taken yet.
 *
 * @param number as the spreadsheet counts, the header being 1
 * @param cells what was written, or put right since
 * @param problems what keeps it from being taken, each at its column
 */
public record StagedRow(long number, Map<Column, String> cells, List<Problem> problems, Fate fate) {

    /** What becomes of a row when the sheet is taken. */
    public enum Fate {
        NEW,
        UPDATE,
        /** The shelf has it word for word. */
        SAME,
        PROBLEM,
        /** Its sender does not want it. */
        LEFT_OUT;

        /** The fate's name in texts and addresses: {@code left-out}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Fate of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What was written in a column; empty text when nothing was. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
