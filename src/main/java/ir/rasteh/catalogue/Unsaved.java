package ir.rasteh.catalogue;

import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.JsonColumn;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What writers have typed and not saved yet. It is kept as they type, so that a dead battery, a closed tab or a restart of the
 * house takes nothing from them, and it is nobody's but theirs.
 */
@Component
public class Unsaved {

    /** The editor of a product that is new has no address yet. */
    public static final String NEW = "";

    /** Who has not come back for so long will not. */
    private static final Duration FORGOTTEN = Duration.ofDays(90);

    /** A draft as it was last kept. */
    public record Kept(ProductDraft draft, Instant at) {}

    private final JdbcClient database;
    private final ShelfKeys keys;

    Unsaved(JdbcClient database, ShelfKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Keeps a draft in the place of the one before.
     *
     * @param slug of the product, or {@link #NEW}
     * @throws AccessDeniedException when the writer may not write for this firm
     */
    public void keep(Actor writer, UUID firmId, String slug, ProductDraft draft) {
        if (!keys.opens(writer, firmId)) {
            throw new AccessDeniedException(
                    "Only the firm itself or the steward of a mark of it may write its products");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        draft.cells().forEach((column, text) -> cells.put(column.code(), text));
        database.sql("""
                        insert into product_unsaved (writer_id, firm_id, slug, cells, based_on)
                        values (:writer, :firm, :slug, :cells, :basedOn)
                        on conflict (writer_id, firm_id, slug) do update
                        set cells = excluded.cells, based_on = excluded.based_on, kept_at = now()""")
                .param("writer", writer.id())
                .param("firm", firmId)
                .param("slug", slug)
                .param("cells", JsonColumn.of(cells))
                .param("basedOn", draft.basedOn())
                .update();
    }

    /** What the writer has left unsaved; columns that there are no longer are left out. */
    public Optional<Kept> find(Actor writer, UUID firmId, String slug) {
        return database.sql("""
                        select cells, based_on, kept_at from product_unsaved
                        where writer_id = :writer and firm_id = :firm and slug = :slug""")
                .param("writer", writer.id())
                .param("firm", firmId)
                .param("slug", slug)
                .query((row, n) -> {
                    Map<Column, String> cells = new EnumMap<>(Column.class);
                    JsonColumn.map(row, "cells")
                            .forEach((code, text) -> Column.of(code).ifPresent(column -> cells.put(column, text)));
                    return new Kept(
                            new ProductDraft(cells, row.getObject("based_on", Long.class)),
                            row.getTimestamp("kept_at").toInstant());
                })
                .optional();
    }

    /** Forgets it: it was saved, or the writer does not want it. */
    public void forget(Actor writer, UUID firmId, String slug) {
        database.sql("delete from product_unsaved where writer_id = :writer and firm_id = :firm and slug = :slug")
                .param("writer", writer.id())
                .param("firm", firmId)
                .param("slug", slug)
                .update();
    }

    /** Clears away once a day what nobody came back for. */
    @Scheduled(fixedDelayString = "24h", initialDelayString = "1h")
    void forgetOld() {
        database.sql("delete from product_unsaved where kept_at < :before")
                .param("before", Timestamp.from(Instant.now().minus(FORGOTTEN)))
                .update();
    }
}
