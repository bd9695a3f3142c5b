package ir.rasteh.engine;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that runs as our child process: started in the background, watched, restarted after a crash with growing
 * pauses, stopped with us. Its port never changes while we live, so that whoever holds its address keeps it.
 */
abstract sealed class Engine implements AutoCloseable permits PostgresServer, SearchNode {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** An engine that ran this long was well: the next crash is counted as the first. */
    private static final Duration STEADY = Duration.ofMinutes(5);

    private final String name;
    private final int attemptsBeforeGivingUp;
    private final Object turn = new Object();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile EngineState state = new EngineState.Starting();
    private volatile boolean closing;
    private volatile @Nullable Process process;
    private volatile @Nullable Thread keeper;

    /**
     * @param name as the log calls it
     * @param attemptsBeforeGivingUp how often the very first start is tried; afterwards an engine is never given up
     */
    Engine(String name, int attemptsBeforeGivingUp) {
        this.name = name;
        this.attemptsBeforeGivingUp = attemptsBeforeGivingUp;
    }

    /** Once, before the first launch: orphans, folders, binaries. */
    abstract void prepare() throws IOException, InterruptedException;

    abstract Process launch() throws IOException;

    /** Returns when the engine serves; throws when it does not in time or has ended meanwhile. */
    abstract void awaitReady(Process process) throws IOException, InterruptedException;

    /** Asks in the engine's own way; whether it has ended is looked after by the caller. */
    abstract void askToStop(Process process) throws IOException, InterruptedException;

    final void start() {
        keeper = Thread.ofPlatform().name(name + "-keeper").daemon().start(this::keep);
    }

    final EngineState state() {
        return state;
    }

    /** Waits until the engine has served for the first time. */
    final void awaitReady(Duration atMost) {
        try {
            ready.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(name + " did not start: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(name + " did not start within " + atMost.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " starts", e);
        }
    }

    private void keep() {
        int attempts = 0;
        boolean prepared = false;
        while (!closing) {
            Instant begun = Instant.now();
            String why;
            try {
                if (!prepared) {
                    prepare();
                    prepared = true;
                }
                Process child = launchUnlessClosing();
                if (child == null) {
                    return;
                }
                awaitReady(child);
                state = new EngineState.Running(child.pid(), Instant.now());
                log.info(
                        "{} serves after {} ms",
                        name,
                        Duration.between(begun, Instant.now()).toMillis());
                ready.complete(null);
                int code = child.waitFor();
                why = "ended with code " + code;
            } catch (IOException | RuntimeException e) {
                why = String.valueOf(e.getMessage());
                end(process);
                if (attempts + 1 >= attemptsBeforeGivingUp && !ready.isDone()) {
                    state = new EngineState.Down(attempts + 1, why);
                    ready.completeExceptionally(e);
                    return;
                }
            } catch (InterruptedException e) {
                return;
            }
            if (closing) {
                return;
            }
            attempts = Duration.between(begun, Instant.now()).compareTo(STEADY) > 0 ? 1 : attempts + 1;
            state = new EngineState.Down(attempts, why);
            Duration pause = pause(attempts);
            log.warn("{} {}; next attempt in {} ms", name, why, pause.toMillis());
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private @Nullable Process launchUnlessClosing() throws IOException {
        // Under the same lock as close(): a child is either seen by it or never born.
        synchronized (turn) {
            if (closing) {
                return null;
            }
            Process child = launch();
            process = child;
            return child;
        }
    }

    @Override
    public final void close() {
        Process child;
        synchronized (turn) {
            if (closing) {
                return;
            }
            closing = true;
            child = process;
        }
        end(child);
        Thread watching = keeper;
        if (watching != null) {
            watching.interrupt();
        }
        state = new EngineState.Stopped();
    }

    private void end(@Nullable Process child) {
        if (child == null || !child.isAlive()) {
            return;
        }
        try {
            askToStop(child);
            if (!child.waitFor(15, TimeUnit.SECONDS)) {
                log.warn("{} does not stop when asked; it is ended", name);
                child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            log.warn("{} could not be asked to stop: {}", name, e.getMessage());
            child.destroyForcibly();
        } catch (InterruptedException e) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
