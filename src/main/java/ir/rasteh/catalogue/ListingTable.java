package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What buyers see: each product as it was when it was last approved. Nothing that is shown to a buyer is read elsewhere. */
@Repository
class ListingTable {

    /** The content, as the row of a product that it was. */
    private static final String AS_PRODUCT =
            "cross join lateral jsonb_populate_record(null::product, listing.content) shown";

    /**
     * How the newest version of a product compares with what was approved of it.
     *
     * @param approved whether anything of it ever was
     * @param same whether the newest version is just that
     */
    record Standing(boolean approved, boolean same, long version) {}

    private final JdbcClient database;

    ListingTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Product> bySlug(String slug) {
        return database.sql(
                        "select shown.* from listing " + AS_PRODUCT + " where listing.slug = :slug and listing.on_show")
                .param("slug", slug)
                .query(ProductTable::product)
                .optional();
    }

    List<Product> byIds(Collection<UUID> ids) {
        return database.sql("select shown.* from listing " + AS_PRODUCT
                        + " where listing.product_id = any(:ids) and listing.on_show")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProductTable::product)
                .list();
    }

    List<Product> newest(@Nullable UUID markId, int limit, int offset) {
        return database.sql("select shown.* from listing " + AS_PRODUCT + """
                         where listing.on_show and (:mark::uuid is null or listing.mark_id = :mark::uuid)
                        order by listing.created_at desc, listing.product_id limit :limit offset :offset""")
                .param("mark", markId)
                .param("limit", limit)
                .param("offset", offset)
                .query(ProductTable::product)
                .list();
    }

    List<Product> newestOfEach(int each) {
        return database.sql("""
                        select shown.* from mark cross join lateral (
                            select * from listing where mark_id = mark.id and on_show
                            order by created_at desc, product_id limit :each) listing\s""" + AS_PRODUCT + " order by listing.created_at desc, listing.product_id")
                .param("each", each)
                .query(ProductTable::product)
                .list();
    }

    List<Product> newestOf(UUID firmId, Collection<UUID> markIds, int limit, int offset) {
        return database.sql("select shown.* from listing " + AS_PRODUCT + """
                         where listing.on_show and listing.firm_id = :firm and listing.mark_id = any(:marks)
                        order by listing.created_at desc, listing.product_id limit :limit offset :offset""")
                .param("firm", firmId)
                .param("marks", markIds.toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(ProductTable::product)
                .list();
    }

    Map<CraftFamily, Integer> countsOf(UUID firmId, Collection<UUID> markIds) {
        Map<CraftFamily, Integer> counts = new EnumMap<>(CraftFamily.class);
        database.sql("""
                        select content ->> 'family' as family, count(*) as goods from listing
                        where on_show and firm_id = :firm and mark_id = any(:marks) group by 1""")
                .param("firm", firmId)
                .param("marks", markIds.toArray(UUID[]::new))
                .query((row, n) ->
                        counts.put(CraftFamily.of(row.getString("family")).orElseThrow(), row.getInt("goods")))
                .list();
        return counts;
    }

    List<Capacity> capacitiesOf(UUID firmId, Collection<UUID> markIds) {
        return database.sql("""
                        select content ->> 'family' as family, content ->> 'unit' as unit,
                            sum((content ->> 'capacity_month')::numeric) as capacity, count(*) as goods
                        from listing
                        where on_show and firm_id = :firm and mark_id = any(:marks)
                          and content ->> 'capacity_month' is not null
                        group by 1, 2 order by goods desc, 1, 2""")
                .param("firm", firmId)
                .param("marks", markIds.toArray(UUID[]::new))
                .query((row, n) -> new Capacity(
                        CraftFamily.of(row.getString("family")).orElseThrow(),
                        new Quantity(
                                row.getBigDecimal("capacity"),
                                Unit.of(row.getString("unit")).orElseThrow()),
                        row.getInt("goods")))
                .list();
    }

    /** The firms that have anything on show, in ascending order. */
    List<UUID> firmsOnShow(int most) {
        return database.sql("select distinct firm_id from listing where on_show order by firm_id limit :most")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    Map<UUID, Integer> countsByMark() {
        return database
                .sql("select mark_id, count(*) as goods from listing where on_show group by mark_id")
                .query((row, n) -> Map.entry(row.getObject("mark_id", UUID.class), row.getInt("goods")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How these products compare with what was approved of them. */
    Map<UUID, Standing> standings(Collection<UUID> ids) {
        Map<UUID, Standing> standings = new HashMap<>();
        database.sql("""
                        select product.id, product.version, listing.product_id is not null as approved,
                            coalesce(product_content(to_jsonb(product)) = product_content(listing.content), false) as same
                        from product left join listing on listing.product_id = product.id
                        where product.id = any(:ids)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> standings.put(
                        row.getObject("id", UUID.class),
                        new Standing(row.getBoolean("approved"), row.getBoolean("same"), row.getLong("version"))))
                .list();
        return standings;
    }

    /** Makes these products, as they are now, what buyers see. */
    void approve(Collection<UUID> ids, String by) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into listing
                            (product_id, slug, mark_id, firm_id, on_show, content, version, created_at, approved_by)
                        select id, slug, mark_id, firm_id, true, to_jsonb(product) || '{"state": "on-show"}', version,
                            created_at, :by
                        from product where id = any(:ids) order by id
                        on conflict (product_id) do update set on_show = true, content = excluded.content,
                            version = excluded.version, approved_at = now(), approved_by = excluded.approved_by""").param("ids", ids.toArray(UUID[]::new)).param("by", by).update();
    }

    /** Lets buyers see what was approved of these products, or takes it from them. */
    void show(Collection<UUID> ids, boolean onShow) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("update listing set on_show = :on where product_id = any(:ids) and on_show <> :on")
                .param("ids", ids.toArray(UUID[]::new))
                .param("on", onShow)
                .update();
    }

    /** Goes back to what buyers saw before a sample went on show; a sample that was new is taken from them. */
    void goBack(UUID id) {
        database.sql("""
                        update listing set on_show = listing.on_show and waiting.before is not null, content = coalesce(waiting.before, listing.content)
                        from product_waiting waiting
                        where waiting.product_id = listing.product_id and listing.product_id = :id""").param("id", id).update();
    }
}
