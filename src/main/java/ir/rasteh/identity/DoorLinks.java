package ir.rasteh.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that open the door once. The database keeps their digests; the links themselves are known to their receivers alone. */
@Component
class DoorLinks {

    enum Kind {
        INVITATION,
        RESET
    }

    /** A link that is still good; its grant is there for an invitation. */
    record Good(
            String email, @Nullable Grant grant, @Nullable UUID by) {}

    private static final int TOKEN = 32;
    private static final int MOST = 200;
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DoorLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a link; an earlier one for the same purpose is void from now on. */
    String make(Kind kind, String email, @Nullable Grant grant, @Nullable UUID by, Duration valid) {
        database.sql("delete from door_link where made_at < :old")
                .param("old", now().minus(KEPT))
                .update();
        database.sql("""
                        update door_link set used_at = :now
                        where email = :email and kind = :kind and used_at is null
                          and role is not distinct from :role and scope is not distinct from :scope""")
                .param("now", now())
                .param("email", email)
                .param("kind", kind.name())
                .param("role", grant == null ? null : grant.role().name())
                .param("scope", grant == null ? null : grant.scope())
                .update();
        byte[] bytes = new byte[TOKEN];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into door_link
                            (token_hash, kind, email, role, scope, standing, made_by, made_at, valid_until)
                        values (:hash, :kind, :email, :role, :scope, :standing, :by, :now, :until)""")
                .param("hash", digest(token))
                .param("kind", kind.name())
                .param("email", email)
                .param("role", grant == null ? null : grant.role().name())
                .param("scope", grant == null ? null : grant.scope())
                .param("standing", grant == null ? null : grant.standing().name())
                .param("by", by)
                .param("now", now())
                .param("until", now().plus(valid))
                .update();
        return token;
    }

    /** The link, while it is good. */
    Optional<Good> good(Kind kind, String token) {
        return database.sql("""
                        select email, role, scope, standing, made_by from door_link
                        where token_hash = :hash and kind = :kind and used_at is null and valid_until > :now""")
                .param("hash", digest(token))
                .param("kind", kind.name())
                .param("now", now())
                .query(DoorLinks::good)
                .optional();
    }

    /** Uses the link up; empty when it is not good any more. Of two at once, one succeeds. */
    Optional<Good> use(Kind kind, String token) {
        return database.sql("""
                        update door_link set used_at = :now
                        where token_hash = :hash and kind = :kind and used_at is null and valid_until > :now
                        returning email, role, scope, standing, made_by""")
                .param("now", now())
                .param("hash", digest(token))
                .param("kind", kind.name())
                .query(DoorLinks::good)
                .optional();
    }

    /** Invitations by this person that were not accepted yet, the last first; at most two hundred. */
    List<Invitations.Open> openBy(UUID account) {
        return database.sql("""
                        select email, role, scope, standing, valid_until from door_link
                        where made_by = :by and kind = 'INVITATION' and used_at is null and valid_until > :now
                        order by made_at desc limit\s""" + MOST)
                .param("by", account)
                .param("now", now())
                .query((row, n) -> new Invitations.Open(
                        row.getString("email"),
                        grant(row),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Voids an invitation by this person. */
    void takeBack(UUID by, String email, Grant grant) {
        database.sql("""
                        update door_link set used_at = :now
                        where made_by = :by and kind = 'INVITATION' and used_at is null
                          and email = :email and role = :role and scope = :scope""")
                .param("now", now())
                .param("by", by)
                .param("email", email)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .update();
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Good good(ResultSet row, int n) throws SQLException {
        return new Good(
                row.getString("email"),
                row.getString("role") == null ? null : grant(row),
                row.getObject("made_by", UUID.class));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                row.getString("scope"),
                Standing.valueOf(row.getString("standing")));
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
