package ir.rasteh.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet that somebody has sent and looks through before its goods go to the shelf.
 *
 * @param columns the columns that it has, in its order
 * @param unread titles that are no column of ours
 * @param refusal the key of the message that says why the file is no such sheet; only where it was refused
 * @param counts how many of its rows stand where
 */
public record StagedSheet(
        UUID id,
        UUID markId,
        UUID firmId,
        String fileName,
        Stage stage,
        @Nullable String refusal,
        List<Column> columns,
        List<String> unread,
        Progress progress,
        Counts counts,
        Instant sentAt) {

    /** How far a sheet has come. */
    public enum Stage {
        /** Its rows and pictures are being read. */
        READING,
        /** It waits for its sender: to be mended, taken or thrown away. */
        OPEN,
        /** Its good rows are on their way to the shelf. */
        TAKING,
        /** It could not be read at all. */
        REFUSED
    }

    /**
     * How far the work has come that goes on without the sender.
     *
     * @param rowsRead rows so far; how many there are is known at the end
     * @param toTake how many rows were good when they were asked for
     */
    public record Progress(int rowsRead, int picturesDone, int picturesAll, int toTake, int takenOfThese) {}

    /**
     * Rows by what would become of them.
     *
     * @param taken what has gone to the shelf already
     */
    public record Counts(int fresh, int updates, int same, int problems, int leftOut, int taken) {

        /** Rows that can be taken as they are. */
        public int good() {
            return fresh + updates;
        }

        /** Rows that are still here. */
        public int waiting() {
            return fresh + updates + same + problems + leftOut;
        }
    }
}
