package ir.rasteh.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are signed in. A session that is ended here is over at its next request, whichever server keeps it. */
@Component
public class OpenSessions {

    private static final int LONGEST_DEVICE = 300;
    private static final int MOST = 50;

    /** How exactly it is noted when somebody was last seen: a write for each request would be too many. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;
    private final Duration timeout;

    OpenSessions(JdbcClient database, Clock clock, @Value("${server.servlet.session.timeout:30m}") Duration timeout) {
        this.database = database;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** Begins a session, unless the password by which it would begin was changed in the meantime. */
    @Transactional
    Optional<UUID> begin(SignedIn person, String device) {
        database.sql("delete from open_session where account_id = :account and last_seen < :old")
                .param("account", person.actor().id())
                .param("old", now().minus(KEPT))
                .update();
        return database.sql("""
                        insert into open_session (account_id, device, since, last_seen)
                        select id, :device, :now, :now from account where id = :account and password_hash = :hash
                        returning id""")
                .param("account", person.actor().id())
                .param("hash", person.getPassword())
                .param("device", device.substring(0, Math.min(device.length(), LONGEST_DEVICE)))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** When somebody was seen last, and which state of their roles holds. */
    private record Seen(OffsetDateTime last, long grantsVersion) {}

    /** Takes note that the person of the session is here, and says which state of their roles holds; empty when it was ended. */
    OptionalLong seen(UUID session) {
        Optional<Seen> seen = database.sql("""
                        select last_seen, grants_version from open_session join account on account.id = account_id
                        where open_session.id = :id and ended_at is null""")
                .param("id", session)
                .query((row, n) ->
                        new Seen(row.getObject("last_seen", OffsetDateTime.class), row.getLong("grants_version")))
                .optional();
        if (seen.isPresent() && seen.get().last().isBefore(now().minus(SEEN))) {
            database.sql("update open_session set last_seen = :now where id = :id")
                    .param("now", now())
                    .param("id", session)
                    .update();
        }
        return seen.map(each -> OptionalLong.of(each.grantsVersion())).orElse(OptionalLong.empty());
    }

    /** The sessions that are open, the one seen last first; at most fifty. */
    public List<OpenSession> of(Actor person) {
        return database.sql("""
                        select id, device, since, last_seen from open_session
                        where account_id = :account and ended_at is null and last_seen > :alive
                        order by last_seen desc limit\s""" + MOST)
                .param("account", person.id())
                .param("alive", now().minus(timeout).minus(SEEN))
                .query(OpenSessions::session)
                .list();
    }

    /** Ends all sessions of this person, but the one that is to stay. */
    @Transactional
    public void endAll(Actor person, @Nullable UUID butThis) {
        endAll(person.id(), butThis);
    }

    /** Ends all sessions of an account, but the one that is to stay. */
    @Transactional
    void endAll(UUID account, @Nullable UUID butThis) {
        database.sql("""
                        update open_session set ended_at = :now
                        where account_id = :account and ended_at is null and id is distinct from :stays""")
                .param("now", now())
                .param("account", account)
                .param("stays", butThis)
                .update();
    }

    /** Ends one session of this person. */
    public void end(Actor person, UUID session) {
        database.sql("update open_session set ended_at = :now where account_id = :account and id = :id")
                .param("now", now())
                .param("account", person.id())
                .param("id", session)
                .update();
    }

    private static OpenSession session(ResultSet row, int n) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getString("device"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
