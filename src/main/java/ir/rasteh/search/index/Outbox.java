package ir.rasteh.search.index;

import ir.rasteh.search.SearchSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the index catches up by itself: an event whose listener failed is told again, all of them at once when the
 * node is back after an outage, and otherwise with growing pauses; an index that is missing or of an older version is built.
 */
@Component
class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final FailedEventPublications failed;
    private final ProductIndex index;
    private final Rebuild rebuild;
    private final StalenessCheck staleness;
    private final TaskExecutor background;
    private final SearchSettings settings;
    private final Clock clock;
    private final AtomicBoolean building = new AtomicBoolean();
    private final AtomicBoolean checking = new AtomicBoolean();

    // Told and read by the scheduler's calls alone, which follow each other.
    private volatile boolean known;
    private volatile boolean away;
    private volatile boolean opened;

    Outbox(
            JdbcClient database,
            FailedEventPublications failed,
            ProductIndex index,
            Rebuild rebuild,
            StalenessCheck staleness,
            @Qualifier("applicationTaskExecutor") TaskExecutor background,
            SearchSettings settings,
            Clock clock) {
        this.database = database;
        this.failed = failed;
        this.index = index;
        this.rebuild = rebuild;
        this.staleness = staleness;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${rasteh.search.retry-every:1s}")
    void look() {
        boolean waiting = failures();
        if (!waiting && known && !away) {
            return;
        }
        boolean wasAway = away;
        boolean serves = serves();
        boolean back = serves && wasAway;
        boolean opening = serves && !opened;
        opened |= serves;
        if (waiting && serves) {
            failed.resubmit(ResubmissionOptions.defaults()
                    .withBatchSize(AT_ONCE)
                    .withMaxInFlight(AT_ONCE)
                    .withFilter(publication -> back || due(publication)));
        }
        if (back) {
            log.info("The search node is back");
        }
        // Brings a long backlog faster than event by event, and what was lost besides: by the node, or by the outbox,
        // which
        // takes events that are alike and under way together for one, and may strike out the one that has still to be
        // heard.
        if (back || opening && settings.checkAtStart()) {
            check();
        }
    }

    /** Whether the node answers and has an index of the present version; if it has none, one is built. */
    private boolean serves() {
        try {
            known = index.inUse().filter(index::isCurrent).isPresent();
            away = false;
            if (!known && settings.rebuildWhenMissing()) {
                // What has just been built needs no check.
                opened = true;
                build();
            }
            return known;
        } catch (IndexUnreachable e) {
            if (!away) {
                log.warn("{}; what is saved meanwhile waits in the outbox", e.getMessage());
            }
            away = true;
            return false;
        }
    }

    private boolean failures() {
        return database.sql("select exists (select from event_publication where status = 'FAILED')")
                .query(Boolean.class)
                .single();
    }

    private boolean due(EventPublication publication) {
        Instant last = publication.getLastResubmissionDate() == null
                ? publication.getPublicationDate()
                : publication.getLastResubmissionDate();
        Duration pause =
                settings.retryEvery().multipliedBy(1L << Math.clamp(publication.getCompletionAttempts() - 1L, 0, 16));
        if (pause.compareTo(settings.longestBackoff()) > 0) {
            pause = settings.longestBackoff();
        }
        return !last.plus(pause).isAfter(clock.instant());
    }

    private void build() {
        once(building, () -> rebuild.run(copied -> log.info("Building the index: {} products copied", copied)));
    }

    private void check() {
        once(checking, () -> {
            StalenessCheck.Report report = staleness.run(compared -> {});
            log.info(
                    "The index agrees with the database: {} products compared, {} repaired",
                    report.compared(),
                    report.repaired());
        });
    }

    private void once(AtomicBoolean running, Runnable work) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        background.execute(() -> {
            try {
                work.run();
            } catch (IndexUnreachable e) {
                // The next look begins again.
                log.warn("{}", e.getMessage());
            } finally {
                running.set(false);
            }
        });
    }
}
