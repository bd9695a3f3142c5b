package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of products: every statement that touches it stands here, or for many rows at once in {@link ProductBatches}. */
@Repository
class ProductTable {

    private final JdbcClient database;

    ProductTable(JdbcClient database) {
        this.database = database;
    }

    /** A product that is there already. */
    record Known(UUID id, ProductState state) {}

    /** Whether the firm's number is used under another mark already; of that product nothing else need be seen. */
    boolean isUsedElsewhere(Firm firm, String sku, Mark mark) {
        return database.sql("select exists (select from numbers_taken(:firms, :skus) where mark_id <> :mark)")
                .param("firms", new UUID[] {firm.id()})
                .param("skus", new String[] {sku})
                .param("mark", mark.id())
                .query(Boolean.class)
                .single();
    }

    /** The firm's product with this number, held until the end of the transaction so that its state stays what it is. */
    Optional<Known> known(Firm firm, String sku) {
        return database.sql("select id, state from product where firm_id = :firm and sku = :sku for update")
                .param("firm", firm.id())
                .param("sku", sku)
                .query((row, n) -> new Known(row.getObject("id", UUID.class), state(row)))
                .optional();
    }

    /**
     * Stores the facts as a new product, which is a draft, or as the next version of the one with this firm and sku, in its
     * state: where it goes from there, {@link ProductRoad} says.
     *
     * @param basedOn the version the writer saw; null from a spreadsheet, whose rows update whatever is there
     * @return the product, or empty when somebody saved it since {@code basedOn}, or when it belongs to another mark
     */
    Optional<Product> save(ProductFacts facts, Mark mark, Firm firm, @Nullable Long basedOn, String by) {
        Offer offer = facts.offer();
        return database.sql("""
                        insert into product (slug, sku, mark_id, firm_id, names, texts, family, hs, province, county,
                            materials, price, price_to, currency, incoterm, place, minimum_order, capacity_month, unit,
                            lead_days, attributes, packaging, net_weight_kg, gross_weight_kg, certificates, availability,
                            pictures, state, saved_by)
                        values (:slug, :sku, :mark, :firm, :names, :texts, :family, :hs, :province, :county,
                            :materials, :price, :priceTo, :currency, :incoterm, :place, :minimumOrder, :capacity, :unit,
                            :leadDays, :attributes, :packaging, :netKg, :grossKg, :certificates, :availability,
                            :pictures, 'draft', :by)
                        on conflict (firm_id, sku) do update set names = excluded.names, texts = excluded.texts,
                            family = excluded.family, hs = excluded.hs, province = excluded.province,
                            county = excluded.county, materials = excluded.materials, price = excluded.price,
                            price_to = excluded.price_to, currency = excluded.currency, incoterm = excluded.incoterm,
                            place = excluded.place, minimum_order = excluded.minimum_order,
                            capacity_month = excluded.capacity_month, unit = excluded.unit,
                            lead_days = excluded.lead_days, attributes = excluded.attributes,
                            packaging = excluded.packaging, net_weight_kg = excluded.net_weight_kg,
                            gross_weight_kg = excluded.gross_weight_kg, certificates = excluded.certificates,
                            availability = excluded.availability,
                            pictures = case when cardinality(excluded.pictures) = 0
                                then product.pictures else excluded.pictures end,
                            saved_by = excluded.saved_by, saved_at = now(), version = product.version + 1
                        where product.mark_id = excluded.mark_id
                          and (:basedOn::bigint is null or product.version = :basedOn::bigint)
                        returning *""")
                .param("slug", freeSlug(facts, firm))
                .param("sku", facts.sku())
                .param("mark", mark.id())
                .param("firm", firm.id())
                .param("names", JsonColumn.of(facts.names()))
                .param("texts", JsonColumn.of(facts.texts()))
                .param("family", (facts.family() == null ? mark.family() : facts.family()).code())
                .param("hs", facts.hs().digits())
                .param("province", (facts.province() == null ? firm.province() : facts.province()).code())
                .param("county", facts.county())
                .param("materials", facts.materials().toArray(String[]::new))
                .param("price", offer.price() == null ? null : offer.price().amount())
                .param("priceTo", offer.priceTo())
                .param(
                        "currency",
                        offer.price() == null ? null : offer.price().currency().getCurrencyCode())
                .param(
                        "incoterm",
                        offer.incoterm() == null ? null : offer.incoterm().name())
                .param("place", offer.place())
                .param("minimumOrder", amount(offer.minimumOrder()))
                .param("capacity", amount(offer.capacityMonth()))
                .param("unit", offer.unit().code())
                .param("leadDays", offer.leadDays())
                .param("attributes", JsonColumn.of(facts.attributes()))
                .param("packaging", facts.packaging())
                .param("netKg", facts.parcel().netKg())
                .param("grossKg", facts.parcel().grossKg())
                .param("certificates", JsonColumn.of(facts.certificates()))
                .param(
                        "availability",
                        facts.availability() == null
                                ? null
                                : facts.availability().code())
                .param("pictures", facts.pictures().toArray(String[]::new))
                .param("by", by)
                .param("basedOn", basedOn)
                .query(ProductTable::product)
                .optional();
    }

    /** Holds the products until the end of the transaction, and tells their states. */
    Map<UUID, ProductState> hold(Collection<UUID> ids) {
        return database
                .sql("select id, state from product where id = any(:ids) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), state(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes that these were moved by hand: who saves what they saw before is told so. */
    void touch(Collection<UUID> ids, String by) {
        database.sql("""
                        update product set saved_by = :by, saved_at = now(), version = version + 1
                        where id = any(:ids)""").param("ids", ids.toArray(UUID[]::new)).param("by", by).update();
    }

    /** Puts the products where these steps lead. */
    void place(Collection<MoveTable.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        database.sql("""
                        update product set state = step.state from unnest(:ids::uuid[], :states::text[]) as step (id, state)
                        where product.id = step.id and product.state <> step.state""")
                .param("ids", steps.stream().map(MoveTable.Step::product).toArray(UUID[]::new))
                .param("states", steps.stream().map(step -> step.to().code()).toArray(String[]::new))
                .update();
    }

    List<Product> byIds(Collection<UUID> ids) {
        return database.sql("select * from product where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProductTable::product)
                .list();
    }

    /** The firm's products with these numbers, whatever their mark. */
    List<Product> ofFirm(UUID firmId, Collection<String> skus) {
        return database.sql("select * from product where firm_id = :firm and sku = any(:skus)")
                .param("firm", firmId)
                .param("skus", skus.toArray(String[]::new))
                .query(ProductTable::product)
                .list();
    }

    /** Products of a mark, or of one firm under it, in ascending order of ids. */
    List<Product> pageOf(UUID markId, @Nullable UUID firmId, @Nullable UUID after, int limit) {
        return database.sql("""
                        select * from product
                        where mark_id = :mark and (:firm::uuid is null or firm_id = :firm::uuid)
                          and (:after::uuid is null or id > :after::uuid)
                        order by id limit :limit""")
                .param("mark", markId)
                .param("firm", firmId)
                .param("after", after)
                .param("limit", limit)
                .query(ProductTable::product)
                .list();
    }

    Optional<Product> bySlug(String slug) {
        return database.sql("select * from product where slug = :slug")
                .param("slug", slug)
                .query(ProductTable::product)
                .optional();
    }

    List<MemberShelfRow> shelf(
            UUID firmId, @Nullable UUID markId, String text, @Nullable ProductState state, int limit, int offset) {
        return new ShelfTable(database)
                .rows(firmId, markId, ShelfQuestion.everything().only(text, state), limit, offset);
    }

    int shelfSize(UUID firmId, @Nullable UUID markId, String text, @Nullable ProductState state) {
        return new ShelfTable(database)
                .size(firmId, markId, ShelfQuestion.everything().only(text, state));
    }

    List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return database.sql("""
                        select id from product where :after::uuid is null or id > :after::uuid
                        order by id limit :limit""")
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<Catalogue.Place> placesAfter(Catalogue.@Nullable Place after, int limit) {
        // The first page is asked for apart, so that each of the two questions can follow the index.
        String since = after == null ? "" : "where (mark_id, id) > (:mark, :id)";
        JdbcClient.StatementSpec asked = database.sql(
                        "select mark_id, id from product " + since + " order by mark_id, id limit :limit")
                .param("limit", limit);
        if (after != null) {
            asked = asked.param("mark", after.mark()).param("id", after.product());
        }
        return asked.query((row, n) ->
                        new Catalogue.Place(row.getObject("mark_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }

    List<UUID> idsOfMark(UUID markId) {
        return database.sql("select id from product where mark_id = :mark order by id")
                .param("mark", markId)
                .query(UUID.class)
                .list();
    }

    /**
     * The address of a new product: English name and sku; with the firm's name where another product has that; and with a
     * number of its own where the words leave nothing to tell two products apart.
     */
    private String freeSlug(ProductFacts facts, Firm firm) {
        return addresses(facts, firm).stream()
                .filter(slug -> isFree(slug, facts.sku(), firm))
                .findFirst()
                .orElseGet(() -> lastAddress(facts, firm));
    }

    /** The addresses that a new product may have, the best first. */
    static List<String> addresses(ProductFacts facts, Firm firm) {
        String name = facts.names().byCode().getOrDefault("en", "");
        return Stream.of(
                        name + " " + facts.sku(),
                        name + " " + firm.slug() + " " + facts.sku(),
                        name + " " + ownNumber(facts, firm))
                .map(Slugs::of)
                .filter(slug -> !slug.isEmpty())
                .toList();
    }

    /** The address that is left when all of {@link #addresses} are another product's. */
    static String lastAddress(ProductFacts facts, Firm firm) {
        return Slugs.of(firm.slug() + " " + ownNumber(facts, firm));
    }

    private static String ownNumber(ProductFacts facts, Firm firm) {
        return UUID.nameUUIDFromBytes((firm.id() + "/" + facts.sku()).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private boolean isFree(String slug, String sku, Firm firm) {
        return database.sql("""
                        select not exists (
                            select from addresses_taken(:slugs) where not (firm_id = :firm and sku = :sku))""")
                .param("slugs", new String[] {slug})
                .param("firm", firm.id())
                .param("sku", sku)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    static Product product(ResultSet row, int n) throws SQLException {
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("sku"),
                row.getObject("mark_id", UUID.class),
                row.getObject("firm_id", UUID.class),
                JsonColumn.read(row, "names", LocalizedText.class),
                JsonColumn.read(row, "texts", LocalizedText.class),
                CraftFamily.of(row.getString("family")).orElseThrow(),
                new HsCode(row.getString("hs")),
                Province.of(row.getString("province")).orElseThrow(),
                row.getString("county"),
                JsonColumn.array(row, "materials"),
                offer(row),
                JsonColumn.map(row, "attributes"),
                row.getString("packaging"),
                new Parcel(row.getBigDecimal("net_weight_kg"), row.getBigDecimal("gross_weight_kg")),
                JsonColumn.list(row, "certificates", HeldCertificate.class),
                Optional.ofNullable(row.getString("availability"))
                        .flatMap(Availability::of)
                        .orElse(null),
                JsonColumn.array(row, "pictures"),
                state(row),
                row.getLong("version"),
                instant(row, "created_at"),
                instant(row, "saved_at"));
    }

    private static ProductState state(ResultSet row) throws SQLException {
        return ProductState.of(row.getString("state")).orElseThrow();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        BigDecimal price = row.getBigDecimal("price");
        String incoterm = row.getString("incoterm");
        Unit unit = Unit.of(row.getString("unit")).orElseThrow();
        return new Offer(
                price == null ? null : new Money(price, Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("price_to"),
                incoterm == null ? null : Incoterm.valueOf(incoterm),
                row.getString("place"),
                unit,
                quantity(row.getBigDecimal("minimum_order"), unit),
                quantity(row.getBigDecimal("capacity_month"), unit),
                row.getObject("lead_days", Integer.class));
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal amount, Unit unit) {
        return amount == null ? null : new Quantity(amount, unit);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
