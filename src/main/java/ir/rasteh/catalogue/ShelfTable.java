package ir.rasteh.catalogue;

import ir.rasteh.kernel.Lang;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A firm's shelf as its desk lists it: one statement for a page, whatever the filter and the order. */
@Repository
class ShelfTable {

    /** How many of the things that a buyer looks for are there; {@link #missing} names the others. */
    private static final String FILLED = """
            (jsonb_exists(names, 'fa')::int + jsonb_exists(names, 'en')::int + jsonb_exists(texts, 'fa')::int
            + jsonb_exists(texts, 'en')::int + (price is not null)::int + (incoterm is not null)::int
            + (minimum_order is not null)::int + (lead_days is not null)::int + (cardinality(pictures) > 0)::int)""";

    private static final String WHICH = """
            firm_id = :firm and (:mark::uuid is null or mark_id = :mark::uuid)
            and (:state::text is null or state = :state)
            and (:family::text is null or family = :family)
            and (not :incomplete or %s < :wanted)
            and (:text = '' or position(lower(:text) in lower(names::text || ' ' || sku)) > 0)""".formatted(FILLED);

    private static final String VIEWS = """
            coalesce((select sum(views) from listing_view
                where product_id = product.id and day > current_date - 30), 0)""";

    private final JdbcClient database;

    ShelfTable(JdbcClient database) {
        this.database = database;
    }

    List<MemberShelfRow> rows(UUID firm, @Nullable UUID mark, ShelfQuestion question, int limit, int offset) {
        return asked(
                        "select *, " + VIEWS + " as seen from product where " + WHICH + " order by " + order(question)
                                + ", id limit :limit offset :offset",
                        firm,
                        mark,
                        question)
                .param("limit", limit)
                .param("offset", offset)
                .query(ShelfTable::row)
                .list();
    }

    int size(UUID firm, @Nullable UUID mark, ShelfQuestion question) {
        return asked("select count(*) from product where " + WHICH, firm, mark, question)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID firm, @Nullable UUID mark, ShelfQuestion question) {
        return database.sql(sql)
                .param("firm", firm)
                .param("mark", mark)
                .param(
                        "state",
                        question.state() == null ? null : question.state().code())
                .param(
                        "family",
                        question.family() == null ? null : question.family().code())
                .param("incomplete", question.incomplete())
                .param("wanted", MemberShelfRow.WANTED)
                .param("text", question.text().strip());
    }

    /** Of our own making throughout: nothing of what somebody wrote stands in it. */
    private static String order(ShelfQuestion question) {
        String way = question.descending() ? " desc nulls last" : " asc nulls last";
        return switch (question.order()) {
            case NAME ->
                question.lang() == Lang.FA
                        ? "coalesce(names ->> 'fa', names ->> 'en') collate \"fa-x-icu\"" + way
                        : "lower(coalesce(names ->> 'en', names ->> 'fa'))" + way;
            // Prices of different currencies have no order among each other.
            case PRICE -> "currency" + (question.descending() ? " nulls last" : "") + ", price" + way;
            case STATE -> "array_position(array['draft', 'in-review', 'on-show', 'hidden', 'archived'], state)" + way;
            case SAVED -> "saved_at" + way;
            case COMPLETENESS -> FILLED + way;
            case VIEWS -> VIEWS + way;
        };
    }

    private static MemberShelfRow row(ResultSet row, int n) throws SQLException {
        Product product = ProductTable.product(row, n);
        return new MemberShelfRow(
                product.id(),
                product.slug(),
                product.sku(),
                product.names(),
                product.family(),
                product.state(),
                product.offer(),
                product.pictures(),
                missing(product),
                row.getInt("seen"),
                product.savedAt());
    }

    private static List<String> missing(Product product) {
        List<String> missing = new ArrayList<>();
        for (String code : List.of("fa", "en")) {
            if (!product.names().byCode().containsKey(code)) {
                missing.add("name_" + code);
            }
            if (!product.texts().byCode().containsKey(code)) {
                missing.add("text_" + code);
            }
        }
        Offer offer = product.offer();
        addIf(missing, offer.price() == null, Column.PRICE);
        addIf(missing, offer.incoterm() == null, Column.INCOTERM);
        addIf(missing, offer.minimumOrder() == null, Column.MINIMUM_ORDER);
        addIf(missing, offer.leadDays() == null, Column.LEAD_DAYS);
        addIf(missing, product.pictures().isEmpty(), Column.PICTURES);
        return missing;
    }

    private static void addIf(List<String> missing, boolean absent, Column column) {
        if (absent) {
            missing.add(column.code());
        }
    }
}
