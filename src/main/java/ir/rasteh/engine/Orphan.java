package ir.rasteh.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An engine that outlived the instance which started it, for instance after {@code kill -9}.
 * A process counts as ours only when its number is in our pid file and its command line names our folder: numbers
 * are given again to others, and another data folder's engine is nobody's orphan.
 */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    private final ProcessHandle process;

    private Orphan(ProcessHandle process) {
        this.process = process;
    }

    /** The orphan whose number opens the pid file and whose command line holds the mark, if there is one. */
    static Optional<Orphan> of(Path pidFile, String mark) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        if (!first.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first))
                .filter(p -> commandLine(p).contains(mark))
                .map(Orphan::new);
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException | IllegalArgumentException notLinux) {
            return process.info().commandLine().orElse("");
        }
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end with the given signal (a name as {@code kill} knows it), and insists when it does not. */
    void end(String signal, int seconds) throws IOException, InterruptedException {
        log.warn("Ending process {}, left behind by an instance that was killed", process.pid());
        Signals.send(process.pid(), signal);
        if (goneWithin(seconds)) {
            return;
        }
        process.destroyForcibly();
        if (!goneWithin(10)) {
            throw new IOException("Process " + process.pid() + " of an earlier instance does not end");
        }
    }

    private boolean goneWithin(int seconds) throws InterruptedException {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        try {
            gone.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
