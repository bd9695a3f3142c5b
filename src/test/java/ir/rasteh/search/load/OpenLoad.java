package ir.rasteh.search.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Load as buyers make it: they come at their own rate, whether or not the one before has been answered. A latency counts from
 * the moment at which the question was meant to be asked, so that waiting behind a slow one is not left out.
 */
public final class OpenLoad {

    /** Asks the question of this number. */
    @FunctionalInterface
    public interface Asker {
        void ask(int number) throws Exception;
    }

    /** How long each question waited for its answer, in milliseconds, ascending. */
    public record Latencies(double[] milliseconds) {

        /** @param share from 0 to 1 */
        public double percentile(double share) {
            int at = (int) Math.ceil(share * milliseconds.length) - 1;
            return milliseconds.length == 0 ? Double.NaN : milliseconds[Math.clamp(at, 0, milliseconds.length - 1)];
        }

        public static Latencies together(List<Latencies> parts) {
            double[] all = parts.stream()
                    .flatMapToDouble(part -> Arrays.stream(part.milliseconds()))
                    .sorted()
                    .toArray();
            return new Latencies(all);
        }
    }

    private OpenLoad() {}

    /**
     * Asks the questions from {@code from} to below {@code to}, so many a second.
     *
     * @param askers how many may wait for an answer at once; whoever comes when all wait, waits too, and that counts
     */
    public static Latencies run(Asker asker, int from, int to, double aSecond, int askers) throws Exception {
        double[] took = new double[to - from];
        long begun = System.nanoTime() + 5_000_000;
        AtomicInteger next = new AtomicInteger(from);
        inParallel(askers, () -> {
            for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                long meant = begun + (long) ((number - from) / aSecond * 1e9);
                for (long left = meant - System.nanoTime(); left > 0; left = meant - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                asker.ask(number);
                took[number - from] = (System.nanoTime() - meant) / 1e6;
            }
        });
        Arrays.sort(took);
        return new Latencies(took);
    }

    /** How many questions a second are answered when each of the askers asks as soon as it has its answer. */
    public static double mostASecond(Asker asker, int questions, int askers, double seconds) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        inParallel(askers, () -> {
            while (System.nanoTime() < end) {
                asker.ask(next.getAndIncrement() % questions);
                answered.incrementAndGet();
            }
        });
        return answered.get() / ((System.nanoTime() - begun) / 1e9);
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Does the same work in several threads; the first failure is thrown when all have ended. */
    public static void inParallel(int threads, Work work) throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(Thread.ofPlatform().start(() -> {
                try {
                    work.run();
                } catch (Exception e) {
                    failure.compareAndSet(null, e);
                }
            }));
        }
        for (Thread each : all) {
            each.join();
        }
        Exception first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
