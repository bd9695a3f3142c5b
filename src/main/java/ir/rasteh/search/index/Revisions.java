package ir.rasteh.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The revisions of the documents: by them the index tells the later content from the earlier, in whatever order they arrive. */
@Repository
class Revisions {

    private final JdbcClient database;

    Revisions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes the rows of these products until the transaction ends and gives each the next revision. What is read of them
     * afterwards, within the transaction, is at least as new as anything an earlier revision was written from.
     */
    Map<UUID, Long> raise(Collection<UUID> ids) {
        // Always in the same order, or two batches that share products would wait for each other.
        return database
                .sql("""
                        insert into search_document (product_id, revision)
                        select id, nextval('search_revision') from unnest(:ids::uuid[]) id order by id
                        on conflict (product_id) do update set revision = nextval('search_revision')
                        returning product_id, revision""")
                .param("ids", ids.stream().distinct().sorted().toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("product_id", UUID.class), row.getLong("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The revisions of these products as they are, 0 where none was ever given. */
    Map<UUID, Long> known(Collection<UUID> ids) {
        return database
                .sql("""
                        select id, coalesce(revision, 0) revision
                        from unnest(:ids::uuid[]) id left join search_document on product_id = id""")
                .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getLong("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A number that is below every revision given from now on. */
    long now() {
        return database.sql("select nextval('search_revision')")
                .query(Long.class)
                .single();
    }

    /** The products whose document was written after a number, in ascending order, page by page. */
    List<UUID> raisedSince(long number, UUID after, int limit) {
        return database.sql("""
                        select product_id from search_document where revision > :number and product_id > :after
                        order by product_id limit :limit""")
                .param("number", number)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Lets the swap of the alias wait for this transaction; many writers share it. */
    void shareIndex() {
        database.sql("select pg_advisory_xact_lock_shared(" + SWAP + ")")
                .query((row, n) -> true)
                .single();
    }

    /** Waits until no writer is under way, and keeps others waiting until the transaction ends. */
    void holdIndex() {
        database.sql("select pg_advisory_xact_lock(" + SWAP + ")")
                .query((row, n) -> true)
                .single();
    }

    /** Whether this transaction is the only one that rebuilds the index; it is until it ends. */
    boolean soleRebuild() {
        return database.sql("select pg_try_advisory_xact_lock(" + REBUILD + ")")
                .query(Boolean.class)
                .single();
    }

    // Any two numbers that nobody else in this database uses for advisory locks.
    private static final long SWAP = 601_001;
    private static final long REBUILD = 601_002;
}
