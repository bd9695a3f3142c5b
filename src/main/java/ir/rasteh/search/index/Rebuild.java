package ir.rasteh.search.index;

import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.search.SearchSettings;
import ir.rasteh.search.reading.Signposts;
import ir.rasteh.search.reading.Words;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the index anew beside the one in use and swaps the two, while buyers search and members save: nobody notices but by
 * what they find.
 */
@Component
class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    /** How many pages are copied at a time: more would only wait for each other at the node. */
    private static final int AT_ONCE = 2;

    /**
     * What was built.
     *
     * @param index the name of the new index, now in use
     * @param products how many products of the database were copied; those that buyers may not see have no document
     * @param changedMeanwhile what had changed while the copy was made, and was brought after it
     */
    record Report(String index, long products, StalenessCheck.Report changedMeanwhile, Duration took) {}

    private final Catalogue catalogue;
    private final ProductIndex index;
    private final ProductIndexing indexing;
    private final Revisions revisions;
    private final StalenessCheck staleness;
    private final Signposts signposts;
    private final Words words;
    private final TransactionTemplate transaction;
    private final int batch;

    Rebuild(
            Catalogue catalogue,
            ProductIndex index,
            ProductIndexing indexing,
            Revisions revisions,
            StalenessCheck staleness,
            Signposts signposts,
            Words words,
            PlatformTransactionManager transactions,
            SearchSettings settings) {
        this.catalogue = catalogue;
        this.index = index;
        this.indexing = indexing;
        this.revisions = revisions;
        this.staleness = staleness;
        this.signposts = signposts;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.batch = settings.batch();
    }

    /**
     * Builds, swaps and tidies up.
     *
     * @param progress told the number of products copied so far
     * @return what was built, or empty when another rebuild is under way, here or in another instance
     * @throws IndexUnreachable when the node stops answering; the index in use stays as it was
     */
    Optional<Report> run(LongConsumer progress) {
        // The lock lives as long as this transaction, in which nothing else is done.
        return Objects.requireNonNull(transaction.execute(
                status -> revisions.soleRebuild() ? Optional.of(build(progress)) : Optional.<Report>empty()));
    }

    private Report build(LongConsumer progress) {
        long begun = System.nanoTime();
        long before = revisions.now();
        // Who drew a lower number has written before the first page is read; who draws a higher one is found at the
        // end.
        transaction.executeWithoutResult(status -> revisions.holdIndex());
        // The glossary and the words are made anew with the index: what documents carry and what queries are read by
        // agree.
        signposts.readAgain();
        Words.Gathering gathering = words.gather();
        String built = index.create();
        long copied = copyAll(built, gathering, progress);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            // While the node makes the copy searchable, the words are put in order.
            Future<?> kept = beside.submit(gathering::keep);
            index.finish(built);
            finished(kept);
        }
        // No writer may hold the old index while the alias moves, or what it writes would be seen by nobody.
        transaction.executeWithoutResult(status -> {
            revisions.holdIndex();
            index.use(built);
        });
        StalenessCheck.Report meanwhile = staleness.runSince(before);
        index.all().stream().filter(name -> !name.equals(built)).forEach(index::drop);
        Report report = new Report(built, copied, meanwhile, Duration.ofNanos(System.nanoTime() - begun));
        log.info(
                "{} holds {} products after {} ms; {} had changed meanwhile",
                built,
                copied,
                report.took().toMillis(),
                meanwhile.repaired());
        return report;
    }

    /**
     * Copies page by page, several at a time: while the node takes one page in, the database reads the next. Pages have no
     * product in common, so their order does not matter.
     */
    private long copyAll(String target, Words.Gathering gathering, LongConsumer progress) {
        long copied = 0;
        Deque<Future<Integer>> underWay = new ArrayDeque<>();
        try (ExecutorService copiers = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("rebuild-", 1).factory())) {
            try {
                // Mark by mark: what is alike comes together, and takes less room in the index.
                Catalogue.@Nullable Place after = null;
                for (List<Catalogue.Place> page = catalogue.placesAfter(after, batch);
                        !page.isEmpty();
                        page = catalogue.placesAfter(after, batch)) {
                    List<UUID> ids = page.stream().map(Catalogue.Place::product).toList();
                    underWay.add(copiers.submit(() -> {
                        indexing.copy(ids, target, gathering::add);
                        return ids.size();
                    }));
                    after = page.getLast();
                    if (underWay.size() > AT_ONCE) {
                        copied += finished(underWay.remove());
                        progress.accept(copied);
                    }
                }
                while (!underWay.isEmpty()) {
                    copied += finished(underWay.remove());
                    progress.accept(copied);
                }
            } finally {
                // After a failure nobody waits for what has not begun.
                underWay.forEach(page -> page.cancel(false));
            }
        }
        return copied;
    }

    private static <T> T finished(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was told to stop", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
