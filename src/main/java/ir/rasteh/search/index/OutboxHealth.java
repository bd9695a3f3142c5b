package ir.rasteh.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the index is behind, as the health page's {@code outbox}: down when something has waited for minutes. */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

    /** Longer than a node takes to come back from a crash; whoever waits longer needs a person. */
    private static final Duration WORRYING = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    OutboxHealth(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Health health() {
        return database.sql("""
                        select count(*) as waiting, min(publication_date) as oldest
                        from event_publication where status <> 'COMPLETED'""")
                .query((row, n) -> health(row.getLong("waiting"), row.getObject("oldest", OffsetDateTime.class)))
                .single();
    }

    private Health health(long waiting, @Nullable OffsetDateTime oldest) {
        Duration lag = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), clock.instant());
        return (lag.compareTo(WORRYING) > 0 ? Health.down() : Health.up())
                .withDetail("waiting", waiting)
                .withDetail("lagSeconds", lag.toSeconds())
                .build();
    }
}
