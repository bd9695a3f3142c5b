package ir.rasteh.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stewards remarked on fields of products. */
@Repository
class RemarkTable {

    private record Open(long id, UUID product, @Nullable Column column, String cell) {}

    private final JdbcClient database;
    private final ProductTable products;

    RemarkTable(JdbcClient database, ProductTable products) {
        this.database = database;
        this.products = products;
    }

    /** Keeps remarks on a product as it is now, in the place of those that are open. */
    void keep(Product product, Map<Column, String> remarks, String by) {
        close(List.of(product.id()));
        ProductDraft now = ProductDraft.of(product, "");
        remarks.forEach((column, words) -> database.sql("""
                        insert into product_remark (product_id, mark_id, firm_id, column_code, words, cell, by_name)
                        values (:product, :mark, :firm, :column, :words, :cell, :by)""")
                .param("product", product.id())
                .param("mark", product.markId())
                .param("firm", product.firmId())
                .param("column", column.code())
                .param("words", words)
                .param("cell", now.cell(column))
                .param("by", by)
                .update());
    }

    /** What is still to be mended, by field; a field that there is no longer is left out. */
    List<Remark> open(UUID product) {
        return database
                .sql("""
                        select column_code, words, by_name, at from product_remark
                        where product_id = :id and mended_at is null order by id""")
                .param("id", product)
                .query((row, n) -> {
                    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
                    String words = row.getString("words");
                    String by = row.getString("by_name");
                    return Column.of(row.getString("column_code")).map(column -> new Remark(column, words, by, at));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Closes all remarks on these: the steward found them good. */
    void close(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("update product_remark set mended_at = now() where product_id = any(:ids) and mended_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Closes the remarks on those fields of these that read otherwise now. */
    void closeMended(Collection<UUID> ids) {
        List<Open> open = database.sql("""
                        select id, product_id, column_code, cell from product_remark
                        where product_id = any(:ids) and mended_at is null""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new Open(
                        row.getLong("id"),
                        row.getObject("product_id", UUID.class),
                        Column.of(row.getString("column_code")).orElse(null),
                        row.getString("cell")))
                .list();
        if (open.isEmpty()) {
            return;
        }
        Map<UUID, ProductDraft> now = products
                .byIds(open.stream().map(Open::product).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Product::id, product -> ProductDraft.of(product, "")));
        Long[] mended = open.stream()
                .filter(remark -> remark.column() == null
                        || !Objects.requireNonNull(now.get(remark.product()))
                                .cell(remark.column())
                                .equals(remark.cell()))
                .map(Open::id)
                .toArray(Long[]::new);
        database.sql("update product_remark set mended_at = now() where id = any(:ids)")
                .param("ids", mended)
                .update();
    }
}
