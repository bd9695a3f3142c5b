package ir.rasteh.engine;

import java.nio.file.Path;

/** Another instance has the data folder; two instances on one database folder would end in a broken database. */
class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder, String holder) {
        super("The data folder " + folder + " is in use by another running Rasteh"
                + (holder.isBlank() ? "." : " (process " + holder + ")."));
    }
}
