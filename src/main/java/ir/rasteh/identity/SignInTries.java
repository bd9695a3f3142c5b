package ir.rasteh.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts tries for each account from each network address, whether there is such an account or not, so that a wait tells
 * nothing; and for each address over all accounts, because somebody who tries one password on many accounts is wrong but
 * once for each. The counts stand in the database: a second server is not a second chance, and a restart forgets nothing.
 */
@Component
public class SignInTries {

    /** In place of a network address: tries count from wherever they come. */
    public static final String ANYWHERE = "";

    private static final int LONGEST_ACCOUNT = 320;
    private static final int LONGEST_ADDRESS = 64;

    private final JdbcClient database;
    private final SignInSettings settings;
    private final Clock clock;

    SignInTries(JdbcClient database, SignInSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes note of a try before its password is looked at, so that many at once count as many.
     *
     * @return how long to wait; zero when the try may be made
     */
    public Duration begin(String account, String address) {
        Instant now = clock.instant();
        Duration wait = beginFrom(address, now);
        return wait.isPositive() ? wait : beginFor(account, address, now);
    }

    /** Forgets the tries of somebody who has shown who they are; of their address this one try alone. */
    public void succeeded(String account, String address) {
        database.sql("delete from door_try where account = :account and address = :address")
                .param("account", key(account))
                .param("address", shortened(address))
                .update();
        database.sql("update door_address set tries = tries - 1 where address = :address and tries > 0")
                .param("address", shortened(address))
                .update();
    }

    private Duration beginFrom(String address, Instant now) {
        if (address.equals(ANYWHERE)) {
            return Duration.ZERO;
        }
        // One statement counts and decides: of many at once, on whichever server, no two see the same count.
        Optional<Integer> counted = database.sql("""
                        insert into door_address as known (address, tries, since) values (:address, 1, :now)
                        on conflict (address) do update
                            set tries = case when known.since <= :old then 1 else known.tries + 1 end,
                                since = case when known.since <= :old then excluded.since else known.since end
                            where known.since <= :old or known.tries < :most
                        returning tries""")
                .param("address", shortened(address))
                .param("now", at(now))
                .param("old", at(now.minus(settings.longestWait())))
                .param("most", settings.triesFromOneAddress())
                .query(Integer.class)
                .optional();
        return counted.isPresent()
                ? Duration.ZERO
                : until(
                        now,
                        database.sql("select since from door_address where address = :address")
                                .param("address", shortened(address))
                                .query(OffsetDateTime.class)
                                .optional()
                                .map(since -> since.toInstant().plus(settings.longestWait())));
    }

    private Duration beginFor(String account, String address, Instant now) {
        Optional<Integer> counted = database.sql("""
                        insert into door_try as known (account, address, made, not_before, last_at)
                        values (:account, :address, 1, :now, :now)
                        on conflict (account, address) do update
                            set made = case when known.last_at <= :old then 1 else known.made + 1 end,
                                not_before = excluded.last_at + case
                                    when known.last_at <= :old or known.made + 1 < :tries then interval '0'
                                    else least(make_interval(secs => :longest),
                                               make_interval(secs => :first * 2 ^ least(known.made + 1 - :tries, 20)))
                                    end,
                                last_at = excluded.last_at
                            where known.not_before <= :now
                        returning made""")
                .param("account", key(account))
                .param("address", shortened(address))
                .param("now", at(now))
                .param("old", at(now.minus(forgotten())))
                .param("tries", settings.tries())
                .param("first", (double) settings.firstWait().toSeconds())
                .param("longest", (double) settings.longestWait().toSeconds())
                .query(Integer.class)
                .optional();
        return counted.isPresent()
                ? Duration.ZERO
                : until(
                        now,
                        database.sql("select not_before from door_try where account = :account and address = :address")
                                .param("account", key(account))
                                .param("address", shortened(address))
                                .query(OffsetDateTime.class)
                                .optional()
                                .map(OffsetDateTime::toInstant));
    }

    /** Clears away what counts no more. */
    @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
    void forget() {
        database.sql("delete from door_try where last_at < :old and not_before < :now")
                .param("old", at(clock.instant().minus(forgotten())))
                .param("now", at(clock.instant()))
                .update();
        database.sql("delete from door_address where since < :old")
                .param("old", at(clock.instant().minus(settings.longestWait())))
                .update();
    }

    private Duration forgotten() {
        return settings.longestWait().multipliedBy(2);
    }

    /** Until then, and at least a moment: the wait may have ended between the two questions. */
    private static Duration until(Instant now, Optional<Instant> then) {
        Duration wait = then.map(end -> Duration.between(now, end)).orElse(Duration.ZERO);
        return wait.isPositive() ? wait : Duration.ofSeconds(1);
    }

    private static byte[] key(String account) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        return DoorLinks.digest(name.substring(0, Math.min(name.length(), LONGEST_ACCOUNT)));
    }

    private static String shortened(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
