package ir.rasteh.engine;

import ir.rasteh.kernel.Command;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands of all rooms, found by the words with which an operator calls them. */
final class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = all.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /** Runs what the words ask for; an unknown command is answered by the list of those that exist. */
    Command.Outcome run(List<String> words, Path folder, Consumer<String> answer) {
        for (Command command : all) {
            List<String> name = List.of(command.name().split(" "));
            if (words.size() >= name.size() && words.subList(0, name.size()).equals(name)) {
                return run(command, words.subList(name.size(), words.size()), folder, answer);
            }
        }
        answer.accept("There is no command `" + String.join(" ", words) + "`. There are:");
        all.forEach(command -> answer.accept("  ./rasteh " + command.name() + " " + command.usage()));
        return Command.Outcome.WRONG_USAGE;
    }

    private static Command.Outcome run(Command command, List<String> arguments, Path folder, Consumer<String> answer) {
        try {
            Command.Outcome outcome = command.run(new Command.Order(arguments, folder, answer));
            if (outcome == Command.Outcome.WRONG_USAGE) {
                answer.accept("Usage: ./rasteh " + command.name() + " " + command.usage());
            }
            return outcome;
        } catch (Exception e) {
            log.error("The command {} failed", command.name(), e);
            answer.accept(command.name() + " failed: " + e.getMessage() + " (the log has more)");
            return Command.Outcome.FOUND_PROBLEMS;
        }
    }
}
