package ir.rasteh.acts;

import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of acts: each is appended to its chain, and none is ever changed. */
@Repository
public class Acts {

    private final JdbcClient database;
    private final Clock clock;

    Acts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Where a chain no longer holds together.
     *
     * @param sequence of the first act that is wrong
     * @param reason {@code edited} (its hash is not that of its words), {@code unlinked} (it does not name the act before it) or
     *     {@code missing} (an act before it is gone)
     */
    public record Break(String chain, long sequence, String reason) {}

    /** What walking every chain came to; {@code breaks} is empty when all hold. */
    public record Walk(int chains, long acts, List<Break> breaks) {}

    /**
     * Appends an act to a chain, within the caller's transaction, so that the act and its effect stand or fall together.
     *
     * @param content JSON
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Act append(String chain, String kind, String content, Actor actor, Role role) {
        // Two acts on one chain at a time would both follow the same predecessor.
        database.sql("select pg_advisory_xact_lock(hashtextextended(:chain, 0))")
                .param("chain", chain)
                .query(rows -> {});
        Optional<Act> last = database.sql("select * from act where chain = :chain order by sequence desc limit 1")
                .param("chain", chain)
                .query(Acts::act)
                .optional();
        long sequence = last.map(Act::sequence).orElse(0L) + 1;
        String previous = last.map(Act::hash).orElse(Act.NOTHING_BEFORE);
        // The database keeps microseconds; an act is hashed as it will be read again.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Act act = hashed(
                new Act(chain, sequence, kind, actor.id(), actor.name(), role.name(), at, content, previous, ""));
        database.sql("""
                        insert into act (chain, sequence, kind, actor_id, actor_name, actor_role, at, content,
                            previous_hash, hash)
                        values (:chain, :sequence, :kind, :actorId, :actorName, :actorRole, :at, :content,
                            :previous, :hash)""")
                .param("chain", act.chain())
                .param("sequence", act.sequence())
                .param("kind", act.kind())
                .param("actorId", act.actorId())
                .param("actorName", act.actorName())
                .param("actorRole", act.actorRole())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("content", act.content())
                .param("previous", act.previousHash())
                .param("hash", act.hash())
                .update();
        return act;
    }

    /** The acts of a chain in their order. */
    public List<Act> of(String chain) {
        return database.sql("select * from act where chain = :chain order by sequence")
                .param("chain", chain)
                .query(Acts::act)
                .list();
    }

    /** Walks every chain and says where it breaks. */
    @Transactional(readOnly = true)
    public Walk verify() {
        List<Break> breaks = new ArrayList<>();
        List<String> chains = database.sql("select distinct chain from act order by chain")
                .query(String.class)
                .list();
        long acts = 0;
        for (String chain : chains) {
            List<Act> walked = of(chain);
            acts += walked.size();
            firstBreak(walked).ifPresent(breaks::add);
        }
        return new Walk(chains.size(), acts, breaks);
    }

    private static Optional<Break> firstBreak(List<Act> chain) {
        String previous = Act.NOTHING_BEFORE;
        long expected = 1;
        for (Act act : chain) {
            if (act.sequence() != expected) {
                return Optional.of(new Break(act.chain(), act.sequence(), "missing"));
            }
            if (!act.previousHash().equals(previous)) {
                return Optional.of(new Break(act.chain(), act.sequence(), "unlinked"));
            }
            if (!hashed(act).hash().equals(act.hash())) {
                return Optional.of(new Break(act.chain(), act.sequence(), "edited"));
            }
            previous = act.hash();
            expected++;
        }
        return Optional.empty();
    }

    /** Every part goes in with its length before it, so that no two different acts have the same bytes. */
    private static Act hashed(Act act) {
        MessageDigest digest = sha256();
        for (String part : List.of(
                "rasteh-act-1",
                act.chain(),
                Long.toString(act.sequence()),
                act.kind(),
                act.actorId().toString(),
                act.actorName(),
                act.actorRole(),
                act.at().toString(),
                act.content(),
                act.previousHash())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new Act(
                act.chain(),
                act.sequence(),
                act.kind(),
                act.actorId(),
                act.actorName(),
                act.actorRole(),
                act.at(),
                act.content(),
                act.previousHash(),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Act act(ResultSet row, int n) throws SQLException {
        return new Act(
                row.getString("chain"),
                row.getLong("sequence"),
                row.getString("kind"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("content"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
