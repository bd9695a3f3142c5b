package ir.rasteh.trade;

import ir.rasteh.identity.Walls;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What requests tell as numbers, without telling who asked whom for what: for shelves, indicators and pages. So the house counts,
 * whoever asks; not within a transaction that began on another's behalf.
 */
@Component
public class TradeCounts {

    private final JdbcClient database;

    TradeCounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * How long the first answer took.
     *
     * @param median half of the requests were answered within it
     * @param answered how many requests it is taken from
     */
    public record AnswerTime(Duration median, int answered) {}

    /** Whether nobody has ever asked for anything. */
    public boolean none() {
        return database.sql("select not exists (select from rfq)")
                .query(Boolean.class)
                .single();
    }

    /** How many confirmed requests each of these products has had, of those that the asking person may see; products without any are left out. */
    public Map<UUID, Integer> openedByProduct(Collection<UUID> products) {
        Map<UUID, Integer> counts = new HashMap<>();
        database.sql("""
                        select product_id, count(*) as opened from rfq
                        where product_id = any(:products) and opened_at is not null group by product_id""").param("products", products.toArray(UUID[]::new)).query((ResultSet row) -> {
            counts.put(row.getObject("product_id", UUID.class), row.getInt("opened"));
        });
        return counts;
    }

    /** From confirmation to the first quotation or refusal, of requests to this firm opened since then; empty without any. */
    public Optional<AnswerTime> answerTimeOfFirm(UUID firm, Instant since) {
        return Walls.asHouse(() -> answerTime("firm_id = :of", firm, since));
    }

    /** The same of requests under a mark: to the brand, and to its firms about goods of the mark. */
    public Optional<AnswerTime> answerTimeOfMark(UUID mark, Instant since) {
        return Walls.asHouse(() -> answerTime("mark_id = :of", mark, since));
    }

    private Optional<AnswerTime> answerTime(String whose, UUID of, Instant since) {
        return database.sql("""
                        select count(*) as answered,
                            percentile_cont(0.5) within group (order by extract(epoch from answered_at - opened_at)) as median
                        from rfq where opened_at >= :since and answered_at is not null and\s""" + whose)
                .param("of", of)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getInt("answered") == 0
                        ? Optional.<AnswerTime>empty()
                        : Optional.of(new AnswerTime(
                                Duration.ofSeconds(Math.round(row.getDouble("median"))), row.getInt("answered"))))
                .single();
    }
}
