package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores many products with three statements, whatever their number: a sheet's rows would spend most of their time on the way. */
@Repository
class ProductBatches {

    /** What makes a product the same. */
    record Key(UUID firm, String sku) {}

    /** Facts on their way to a firm's shelf. */
    record Entry(ProductFacts facts, Firm firm) {

        Key key() {
            return new Key(firm.id(), facts.sku());
        }
    }

    private record Known(String slug, ProductState state) {}

    private final JdbcClient database;
    private final ProductRoad road;

    ProductBatches(JdbcClient database, ProductRoad road) {
        this.database = database;
        this.road = road;
    }

    /** What became of an entry. */
    sealed interface Outcome {

        record Stored(UUID id) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /**
     * Stores each entry as a new product or as the next version of the one with its key, and leads it on the same road as one
     * that was saved by hand.
     *
     * @param entries of different keys
     */
    Map<Key, Outcome> save(Collection<Entry> entries, Mark mark, Actor actor) {
        Map<Key, Known> known = entries.isEmpty() ? Map.of() : known(entries);
        Set<Key> elsewhere = entries.isEmpty() ? Set.of() : elsewhere(entries, mark);
        Map<Key, Outcome> outcomes = new HashMap<>();
        List<Entry> good = new ArrayList<>();
        for (Entry entry : entries) {
            Known before = known.get(entry.key());
            Optional<Problem> problem = elsewhere.contains(entry.key())
                    ? Optional.of(Problem.of(Column.SKU, "taken"))
                    : before == null
                            ? Optional.empty()
                            : ProductRoad.illegal(before.state(), entry.facts().state());
            problem.ifPresentOrElse(
                    said -> outcomes.put(entry.key(), new Outcome.Refused(said)), () -> good.add(entry));
        }
        Map<Key, UUID> stored = store(good, known, mark, actor.name());
        List<ProductRoad.Wish> wishes = new ArrayList<>();
        for (Entry entry : good) {
            Known before = known.get(entry.key());
            UUID id = Objects.requireNonNull(stored.get(entry.key()));
            outcomes.put(entry.key(), new Outcome.Stored(id));
            wishes.add(new ProductRoad.Wish(
                    id,
                    entry.firm(),
                    before == null ? null : before.state(),
                    entry.facts().state()));
        }
        road.settle(wishes, mark, actor);
        return outcomes;
    }

    /** The keys that are used under another mark already: a steward need not see those goods to be told so. */
    private Set<Key> elsewhere(Collection<Entry> entries, Mark mark) {
        return database.sql("select firm_id, sku from numbers_taken(:firms, :skus) where mark_id <> :mark")
                .param("firms", entries.stream().map(entry -> entry.firm().id()).toArray(UUID[]::new))
                .param(
                        "skus",
                        entries.stream().map(entry -> entry.facts().sku()).toArray(String[]::new))
                .param("mark", mark.id())
                .query((row, n) -> new Key(row.getObject("firm_id", UUID.class), row.getString("sku")))
                .set();
    }

    private Map<Key, UUID> store(Collection<Entry> entries, Map<Key, Known> known, Mark mark, String by) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Set<String> used = usedAddresses(entries);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Known before = known.get(entry.key());
            String slug = before == null ? address(entry, used) : before.slug();
            used.add(slug);
            rows.add(row(entry, mark, slug, before == null ? ProductState.DRAFT : before.state(), by));
        }
        Map<Key, UUID> stored = new HashMap<>();
        database.sql("""
                        insert into product (slug, sku, mark_id, firm_id, names, texts, family, hs, province, county,
                            materials, price, price_to, currency, incoterm, place, minimum_order, capacity_month, unit,
                            lead_days, attributes, packaging, net_weight_kg, gross_weight_kg, certificates, availability,
                            pictures, state, saved_by)
                        select slug, sku, mark_id, firm_id, names, texts, family, hs, province, county,
                            materials, price, price_to, currency, incoterm, place, minimum_order, capacity_month, unit,
                            lead_days, attributes, packaging, net_weight_kg, gross_weight_kg, certificates, availability,
                            pictures, state, saved_by
                        from jsonb_to_recordset(:rows) as entry (slug text, sku text, mark_id uuid, firm_id uuid,
                            names jsonb, texts jsonb, family text, hs text, province text, county text,
                            materials text[], price numeric, price_to numeric, currency text, incoterm text,
                            place text, minimum_order numeric, capacity_month numeric, unit text, lead_days int,
                            attributes jsonb, packaging text, net_weight_kg numeric, gross_weight_kg numeric,
                            certificates jsonb, availability text, pictures text[], state text, saved_by text)
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
                            state = excluded.state, saved_by = excluded.saved_by,
                            saved_at = now(), version = product.version + 1
                        where product.mark_id = excluded.mark_id
                        returning id, firm_id, sku""")
                .param("rows", JsonColumn.of(rows))
                .query((row, n) -> stored.put(
                        new Key(row.getObject("firm_id", UUID.class), row.getString("sku")),
                        row.getObject("id", UUID.class)))
                .list();
        return stored;
    }

    /** The products that are there already, held until the end of the transaction so that a state stays what it was. */
    private Map<Key, Known> known(Collection<Entry> entries) {
        Map<Key, Known> known = new HashMap<>();
        database.sql("""
                        select firm_id, sku, slug, state from product
                        where (firm_id, sku) in (select * from unnest(:firms::uuid[], :skus::text[]))
                        order by id for update""")
                .param("firms", entries.stream().map(entry -> entry.firm().id()).toArray(UUID[]::new))
                .param(
                        "skus",
                        entries.stream().map(entry -> entry.facts().sku()).toArray(String[]::new))
                .query((row, n) -> known.put(
                        new Key(row.getObject("firm_id", UUID.class), row.getString("sku")),
                        new Known(
                                row.getString("slug"),
                                ProductState.of(row.getString("state")).orElseThrow())))
                .list();
        return known;
    }

    private Set<String> usedAddresses(Collection<Entry> entries) {
        String[] wanted = entries.stream()
                .flatMap(entry -> ProductTable.addresses(entry.facts(), entry.firm()).stream())
                .distinct()
                .toArray(String[]::new);
        return database
                .sql("select slug from addresses_taken(:wanted)")
                .param("wanted", wanted)
                .query(String.class)
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String address(Entry entry, Set<String> used) {
        return ProductTable.addresses(entry.facts(), entry.firm()).stream()
                .filter(slug -> !used.contains(slug))
                .findFirst()
                .orElseGet(() -> ProductTable.lastAddress(entry.facts(), entry.firm()));
    }

    private static Map<String, @Nullable Object> row(
            Entry entry, Mark mark, String slug, ProductState state, String by) {
        ProductFacts facts = entry.facts();
        Offer offer = facts.offer();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("slug", slug);
        row.put("sku", facts.sku());
        row.put("mark_id", mark.id());
        row.put("firm_id", entry.firm().id());
        row.put("names", facts.names());
        row.put("texts", facts.texts());
        row.put("family", (facts.family() == null ? mark.family() : facts.family()).code());
        row.put("hs", facts.hs().digits());
        row.put("province", (facts.province() == null ? entry.firm().province() : facts.province()).code());
        row.put("county", facts.county());
        row.put("materials", facts.materials());
        row.put("price", offer.price() == null ? null : offer.price().amount());
        row.put("price_to", offer.priceTo());
        row.put(
                "currency",
                offer.price() == null ? null : offer.price().currency().getCurrencyCode());
        row.put("incoterm", offer.incoterm() == null ? null : offer.incoterm().name());
        row.put("place", offer.place());
        row.put("minimum_order", amount(offer.minimumOrder()));
        row.put("capacity_month", amount(offer.capacityMonth()));
        row.put("unit", offer.unit().code());
        row.put("lead_days", offer.leadDays());
        row.put("attributes", facts.attributes());
        row.put("packaging", facts.packaging());
        row.put("net_weight_kg", facts.parcel().netKg());
        row.put("gross_weight_kg", facts.parcel().grossKg());
        row.put("certificates", facts.certificates());
        row.put(
                "availability",
                facts.availability() == null ? null : facts.availability().code());
        row.put("pictures", facts.pictures());
        row.put("state", state.code());
        row.put("saved_by", by);
        return row;
    }

    private static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }
}
