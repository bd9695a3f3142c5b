package ir.rasteh.catalogue;

import ir.rasteh.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of moves: written and read, never changed. */
@Repository
class MoveTable {

    static final int MOST = 200;

    /** A move that is to be kept. */
    record Step(UUID product, @Nullable ProductState from, ProductState to, Move.Why why) {}

    private final JdbcClient database;
    private final ReviewSettings settings;
    private final Clock clock;

    MoveTable(JdbcClient database, ReviewSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps the moves; version, mark and firm are those of the products as they are now. */
    void keep(Collection<Step> steps, Actor actor, String words) {
        if (steps.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into product_move (product_id, mark_id, firm_id, from_state, to_state, why, words, version,
                            by_id, by_name, at)
                        select product.id, product.mark_id, product.firm_id, step.from_state, step.to_state, step.why, :words,
                            product.version, :byId, :byName, :at
                        from unnest(:ids::uuid[], :froms::text[], :tos::text[], :whys::text[])
                            with ordinality as step (id, from_state, to_state, why, n)
                            join product on product.id = step.id
                        order by step.n""")
                .param("ids", steps.stream().map(Step::product).toArray(UUID[]::new))
                .param("froms", steps.stream().map(MoveTable::from).toArray(String[]::new))
                .param("tos", steps.stream().map(step -> step.to().code()).toArray(String[]::new))
                .param("whys", steps.stream().map(step -> step.why().code()).toArray(String[]::new))
                .param("words", words)
                .param("byId", actor.id())
                .param("byName", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The moves of a product, the last first; at most two hundred. */
    List<Move> of(UUID product) {
        return database.sql("select * from product_move where product_id = :id order by id desc limit " + MOST)
                .param("id", product)
                .query(MoveTable::move)
                .list();
    }

    /** Which of these firms have a good record under the mark. */
    Set<UUID> withGoodRecord(UUID mark, Collection<UUID> firms) {
        if (settings.approvalsInARow() == 0) {
            return Set.copyOf(firms);
        }
        return database.sql("""
                        select firm.id from unnest(:firms::uuid[]) as firm (id)
                            cross join lateral (
                                select why from product_move
                                where firm_id = firm.id and mark_id = :mark and why in ('approved', 'vouched', 'returned')
                                order by id desc limit :row) decided
                        where not exists (
                            select from product_move
                            where firm_id = firm.id and mark_id = :mark and why = 'returned' and at > :since)
                        group by firm.id having count(*) = :row and bool_and(decided.why <> 'returned')""")
                .param("firms", firms.toArray(UUID[]::new))
                .param("mark", mark)
                .param("row", settings.approvalsInARow())
                .param("since", clock.instant().minus(settings.noReturnFor()).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .set();
    }

    private static @Nullable String from(Step step) {
        return step.from() == null ? null : step.from().code();
    }

    private static Move move(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_state");
        return new Move(
                from == null ? null : ProductState.of(from).orElseThrow(),
                ProductState.of(row.getString("to_state")).orElseThrow(),
                Move.Why.of(row.getString("why")),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"));
    }
}
