package ir.rasteh.kernel;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that an operator can ask of a room by name: {@code ./rasteh reindex}. A room offers it as a bean; it runs
 * inside the running instance, or in one started for it alone.
 */
public interface Command {

    /** The words after {@code ./rasteh}: one or two, {@code reindex} or {@code import products}. */
    String name();

    /** What follows the name, and in half a sentence what it does: {@code FILE --mark SLUG [--dry-run]: takes listings …}. */
    String usage();

    /** Does it; progress and result are told line by line as they come. An exception is told to the operator too. */
    Outcome run(Order order) throws Exception;

    /**
     * What the operator wrote.
     *
     * @param arguments what followed the name
     * @param folder where the operator stood: a file is {@code folder.resolve(name)}
     * @param answer takes one line after the other, for the operator to read
     */
    record Order(List<String> arguments, Path folder, Consumer<String> answer) {

        public Order {
            arguments = List.copyOf(arguments);
        }
    }

    /** How it ended. */
    enum Outcome {
        /** As asked. */
        DONE(0),
        /** Done, and something needs a person: refused rows, a broken chain. */
        FOUND_PROBLEMS(1),
        /** Not understood; the usage is shown. */
        WRONG_USAGE(2);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        /** What the shell is told. */
        public int exitCode() {
            return exitCode;
        }
    }
}
