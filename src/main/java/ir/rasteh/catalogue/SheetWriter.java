package ir.rasteh.catalogue;

import java.io.IOException;
import java.util.List;

/** A spreadsheet that goes out row by row; nothing of it is held. */
interface SheetWriter {

    void row(List<String> cells, boolean heading) throws IOException;

    /** Ends the sheet; what it was written to stays open. */
    void end() throws IOException;
}
