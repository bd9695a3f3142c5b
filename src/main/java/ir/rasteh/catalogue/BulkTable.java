package ir.rasteh.catalogue;

import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of many products at once, and what was there before. */
@Repository
class BulkTable {

    private final JdbcClient database;

    BulkTable(JdbcClient database) {
        this.database = database;
    }

    /** What a product had before a change, and which version the change made. */
    record Before(UUID product, long version, BulkChange.Standing standing) {}

    /** Sets prices, of those products alone that still have the version that was seen; the new versions, by product. */
    Map<UUID, Long> setPrices(List<Before> seen, List<BulkChange.Standing> wanted, String by) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            rows.add(row(seen.get(i).product(), seen.get(i).version(), wanted.get(i)));
        }
        Map<UUID, Long> versions = new HashMap<>();
        database.sql("""
                        update product set price = entry.price, price_to = entry.price_to, currency = entry.currency,
                            saved_by = :by, saved_at = now(), version = product.version + 1
                        from jsonb_to_recordset(:rows) as entry (product_id uuid, version bigint, price numeric,
                            price_to numeric, currency text)
                        where product.id = entry.product_id and product.version = entry.version
                        returning product.id, product.version as made""")
                .param("rows", JsonColumn.of(rows))
                .param("by", by)
                .query((row, n) -> versions.put(row.getObject("id", UUID.class), row.getLong("made")))
                .list();
        return versions;
    }

    void keep(UUID owner, UUID firm, boolean prices, List<Before> before) {
        UUID change = database.sql("""
                        insert into shelf_change (owner_id, firm_id, kind) values (:owner, :firm, :kind) returning id""")
                .param("owner", owner)
                .param("firm", firm)
                .param("kind", prices ? "price" : "state")
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into shelf_change_row (change_id, product_id, version, price, price_to, currency, state)
                        select :change, product_id, version, price, price_to, currency, state
                        from jsonb_to_recordset(:rows) as entry (product_id uuid, version bigint, price numeric,
                            price_to numeric, currency text, state text)""")
                .param("change", change)
                .param(
                        "rows",
                        JsonColumn.of(before.stream()
                                .map(each -> row(each.product(), each.version(), each.standing()))
                                .toList()))
                .update();
    }

    private static Map<String, @Nullable Object> row(UUID product, long version, BulkChange.Standing standing) {
        Map<String, @Nullable Object> row = new HashMap<>();
        Money price = standing.price();
        row.put("product_id", product);
        row.put("version", version);
        row.put("price", price == null ? null : price.amount());
        row.put("price_to", standing.priceTo());
        row.put("currency", price == null ? null : price.currency().getCurrencyCode());
        row.put("state", standing.state().code());
        return row;
    }

    /** The person's last change of the firm's goods, if it is not older than this and was not taken back. */
    Optional<BulkChange.Made> last(UUID owner, UUID firm, Duration within) {
        return database.sql("""
                        select id, kind, made_at, undone_at,
                            (select count(*) from shelf_change_row where change_id = shelf_change.id) as products
                        from shelf_change where owner_id = :owner and firm_id = :firm
                            and undone_at is null and made_at > now() - make_interval(secs => :within)
                        order by made_at desc limit 1""")
                .param("owner", owner)
                .param("firm", firm)
                .param("within", (double) within.toSeconds())
                .query((row, n) -> new BulkChange.Made(
                        row.getObject("id", UUID.class),
                        row.getString("kind").equals("price"),
                        row.getInt("products"),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    /** Marks a change as taken back, once. */
    boolean undone(UUID change, UUID owner) {
        return database.sql("""
                        update shelf_change set undone_at = now()
                        where id = :change and owner_id = :owner and undone_at is null""").param("change", change).param("owner", owner).update() > 0;
    }

    List<Before> before(UUID change) {
        return database.sql("select * from shelf_change_row where change_id = :change order by product_id")
                .param("change", change)
                .query(BulkTable::before)
                .list();
    }

    void forget(Duration after) {
        database.sql("delete from shelf_change where made_at < now() - make_interval(secs => :after)")
                .param("after", (double) after.toSeconds())
                .update();
    }

    private static Before before(ResultSet row, int n) throws SQLException {
        BigDecimal price = row.getBigDecimal("price");
        return new Before(
                row.getObject("product_id", UUID.class),
                row.getLong("version"),
                new BulkChange.Standing(
                        price == null ? null : new Money(price, Currency.getInstance(row.getString("currency"))),
                        row.getBigDecimal("price_to"),
                        ProductState.of(row.getString("state")).orElseThrow()));
    }
}
