package ir.rasteh.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a steward: goods to be asked about, and samples of what went on show at once. */
@Repository
class WaitingTable {

    private final JdbcClient database;

    WaitingTable(JdbcClient database) {
        this.database = database;
    }

    /** Lets these wait to be asked about; what waits already keeps its place. */
    void send(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into product_waiting (product_id, mark_id, firm_id, kind, before)
                        select product.id, product.mark_id, product.firm_id, 'review', listing.content
                        from product left join listing on listing.product_id = product.id
                        where product.id = any(:ids) order by product.id
                        on conflict (product_id) do update set kind = 'review'""").param("ids", ids.toArray(UUID[]::new)).update();
    }

    /** Lets the steward see these although they go on show; to be called before they do. */
    void sample(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into product_waiting (product_id, mark_id, firm_id, kind, before)
                        select product.id, product.mark_id, product.firm_id, 'sample', listing.content
                        from product left join listing on listing.product_id = product.id
                        where product.id = any(:ids) order by product.id
                        on conflict (product_id) do update set kind = 'sample'""").param("ids", ids.toArray(UUID[]::new)).update();
    }

    /** The steward has looked at these. */
    void leave(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("delete from product_waiting where product_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** These are not asked about any more; samples stay, or hiding something for a moment would be a way past the steward. */
    void stopAsking(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("delete from product_waiting where product_id = any(:ids) and kind = 'review'")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** A line of the queue. */
    record Row(UUID product, boolean sample, boolean fresh, Instant since) {}

    /** What waits under these marks, but for the goods of these firms; the longest waiting first. */
    List<Row> queue(Collection<UUID> marks, Collection<UUID> butFirms, int limit, int offset) {
        return database.sql("""
                        select product_id, kind = 'sample' as sample, before is null as fresh, since from product_waiting
                        where mark_id = any(:marks) and firm_id <> all(:firms)
                        order by since, product_id limit :limit offset :offset""")
                .param("marks", marks.toArray(UUID[]::new))
                .param("firms", butFirms.toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Row(
                        row.getObject("product_id", UUID.class),
                        row.getBoolean("sample"),
                        row.getBoolean("fresh"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    int queueSize(Collection<UUID> marks, Collection<UUID> butFirms) {
        return database.sql(
                        "select count(*) from product_waiting where mark_id = any(:marks) and firm_id <> all(:firms)")
                .param("marks", marks.toArray(UUID[]::new))
                .param("firms", butFirms.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** What buyers saw of a product until it began to wait. */
    Optional<Product> before(UUID id) {
        return database.sql("""
                        select shown.* from product_waiting waiting
                            cross join lateral jsonb_populate_record(null::product, waiting.before) shown
                        where waiting.product_id = :id and waiting.before is not null""").param("id", id).query(ProductTable::product).optional();
    }

    /** Those of these that wait, and whether as a sample; held until the end of the transaction. */
    Map<UUID, Boolean> samples(Collection<UUID> ids) {
        return database
                .sql("""
                        select product_id, kind = 'sample' as sample from product_waiting
                        where product_id = any(:ids) order by product_id for update""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("product_id", UUID.class), row.getBoolean("sample")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where those of these that are asked about stand in their queues. */
    Map<UUID, Review.Place> places(Collection<UUID> ids) {
        Map<UUID, Review.Place> places = new HashMap<>();
        database.sql("""
                        select product_id, since, place_in_queue(product_id) as number from product_waiting
                        where product_id = any(:ids) and kind = 'review'""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> places.put(
                        row.getObject("product_id", UUID.class),
                        new Review.Place(
                                row.getInt("number"),
                                row.getObject("since", OffsetDateTime.class).toInstant())))
                .list();
        return places;
    }
}
