package ir.rasteh.catalogue;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A spreadsheet as lines of texts, whatever its format; the lines pass one by one. */
interface SheetLines extends AutoCloseable {

    /** A line with the number that the spreadsheet shows beside it: an XLSX leaves out empty ones. */
    record Line(long number, List<String> texts) {}

    /**
     * The next line, or null at the end.
     *
     * @throws UnreadableSheet when the file is damaged here, or beyond a limit
     */
    @Nullable
    Line next() throws IOException;

    @Override
    void close() throws IOException;
}
