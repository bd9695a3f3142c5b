package ir.rasteh.catalogue;

import ir.rasteh.kernel.JsonColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of sheets on their way: every statement that touches them stands here. */
@Repository
class StagedTable {

    private final JdbcClient database;

    StagedTable(JdbcClient database) {
        this.database = database;
    }

    /** Who sent a sheet, for whose shelf, and what its pictures became. */
    record Errand(UUID owner, UUID markId, UUID firmId, Map<String, String> pictures) {}

    UUID open(UUID owner, UUID mark, UUID firm, String fileName) {
        return database.sql("""
                        insert into sheet_upload (owner_id, mark_id, firm_id, file_name, state)
                        values (:owner, :mark, :firm, :name, 'reading') returning id""")
                .param("owner", owner)
                .param("mark", mark)
                .param("firm", firm)
                .param("name", fileName)
                .query(UUID.class)
                .single();
    }

    Optional<StagedSheet> find(UUID id, UUID owner) {
        return sheets("where u.id = :id and u.owner_id = :owner", Map.of("id", id, "owner", owner)).stream()
                .findFirst();
    }

    List<StagedSheet> of(UUID owner, int limit) {
        return sheets(
                "where u.owner_id = :owner order by u.sent_at desc limit :limit",
                Map.of("owner", owner, "limit", limit));
    }

    private List<StagedSheet> sheets(String which, Map<String, ?> parameters) {
        return database.sql("""
                        select u.*, counts.* from sheet_upload u cross join lateral (
                            select count(*) filter (where fate = 'new') as fresh,
                                count(*) filter (where fate = 'update') as updates,
                                count(*) filter (where fate = 'same') as same,
                                count(*) filter (where fate = 'problem') as bad,
                                count(*) filter (where fate = 'left-out') as left_out
                            from sheet_row where upload_id = u.id) counts
                        """ + which)
                .params(parameters)
                .query(StagedTable::sheet)
                .list();
    }

    Optional<Errand> errand(UUID id) {
        return database.sql("select owner_id, mark_id, firm_id, pictures from sheet_upload where id = :id")
                .param("id", id)
                .query((row, n) -> new Errand(
                        row.getObject("owner_id", UUID.class),
                        row.getObject("mark_id", UUID.class),
                        row.getObject("firm_id", UUID.class),
                        JsonColumn.map(row, "pictures")))
                .optional();
    }

    void begun(UUID id, List<Column> columns, List<String> unread) {
        database.sql("update sheet_upload set columns = :columns, unread = :unread, worked_at = now() where id = :id")
                .param("id", id)
                .param("columns", columns.stream().map(Column::code).toArray(String[]::new))
                .param("unread", unread.toArray(String[]::new))
                .update();
    }

    void developed(UUID id, int done, int all, Map<String, String> pictures) {
        database.sql("""
                        update sheet_upload set pictures_done = :done, pictures_all = :all, pictures = :pictures,
                            worked_at = now()
                        where id = :id""")
                .param("id", id)
                .param("done", done)
                .param("all", all)
                .param("pictures", JsonColumn.of(pictures))
                .update();
    }

    /** Sets where the sheet stands; {@code refusal} only where it was refused. */
    void stage(UUID id, StagedSheet.Stage stage, @Nullable String refusal) {
        database.sql("update sheet_upload set state = :state, refusal = :refusal, worked_at = now() where id = :id")
                .param("id", id)
                .param("state", stage.name().toLowerCase(Locale.ROOT))
                .param("refusal", refusal)
                .update();
    }

    /** It could not be read to its end: nothing of it is kept but why. */
    void refuse(UUID id, String refusal) {
        database.sql("delete from sheet_row where upload_id = :id")
                .param("id", id)
                .update();
        stage(id, StagedSheet.Stage.REFUSED, refusal);
    }

    /** Adds rows that have been read. */
    void add(UUID id, List<StagedRow> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (StagedRow row : rows) {
            all.add(Map.of(
                    "number", row.number(),
                    "cells", byCode(row.cells()),
                    "problems", row.problems(),
                    "fate", row.fate().code()));
        }
        database.sql("""
                        with added as (
                            insert into sheet_row (upload_id, number, cells, problems, fate)
                            select :id, number, cells, problems, fate from jsonb_to_recordset(:rows)
                                as entry (number bigint, cells jsonb, problems jsonb, fate text)
                            returning 1)
                        update sheet_upload set rows_read = rows_read + (select count(*) from added), worked_at = now()
                        where id = :id""").param("id", id).param("rows", JsonColumn.of(all)).update();
    }

    /** Rows in the order of the sheet. */
    List<StagedRow> rows(UUID id, Collection<StagedRow.Fate> fates, int limit, int offset) {
        return database.sql("""
                        select number, cells, problems, fate from sheet_row
                        where upload_id = :id and fate = any(:fates) order by number limit :limit offset :offset""")
                .param("id", id)
                .param("fates", codes(fates))
                .param("limit", limit)
                .param("offset", offset)
                .query(StagedTable::row)
                .list();
    }

    int size(UUID id, Collection<StagedRow.Fate> fates) {
        return database.sql("select count(*) from sheet_row where upload_id = :id and fate = any(:fates)")
                .param("id", id)
                .param("fates", codes(fates))
                .query(Integer.class)
                .single();
    }

    /** One row, held until the end of the transaction. */
    Optional<StagedRow> hold(UUID id, long number) {
        return database.sql("""
                        select number, cells, problems, fate from sheet_row
                        where upload_id = :id and number = :number for update""")
                .param("id", id)
                .param("number", number)
                .query(StagedTable::row)
                .optional();
    }

    void change(UUID id, StagedRow row) {
        database.sql("""
                        update sheet_row set cells = :cells, problems = :problems, fate = :fate
                        where upload_id = :id and number = :number""")
                .param("id", id)
                .param("number", row.number())
                .param("cells", JsonColumn.of(byCode(row.cells())))
                .param("problems", JsonColumn.of(row.problems()))
                .param("fate", row.fate().code())
                .update();
    }

    /** From now on its good rows are on their way, if it was waiting for that. */
    boolean startTaking(UUID id, UUID owner) {
        return database.sql("""
                        update sheet_upload u set state = 'taking', worked_at = now(),
                            to_take = taken + (select count(*) from sheet_row
                                where upload_id = u.id and fate in ('new', 'update'))
                        where id = :id and owner_id = :owner and state = 'open'""").param("id", id).param("owner", owner).update() > 0;
    }

    /** Whether the sheet is still to be taken; held until the end of the transaction, so that it is taken once. */
    boolean holdTaking(UUID id) {
        return database.sql("select id from sheet_upload where id = :id and state = 'taking' for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void took(UUID id, List<Long> numbers) {
        database.sql("""
                        with gone as (
                            delete from sheet_row where upload_id = :id and number = any(:numbers) returning 1)
                        update sheet_upload set taken = taken + (select count(*) from gone), worked_at = now()
                        where id = :id""")
                .param("id", id)
                .param("numbers", numbers.toArray(Long[]::new))
                .update();
    }

    boolean discard(UUID id, UUID owner) {
        return database.sql("delete from sheet_upload where id = :id and owner_id = :owner and state <> 'taking'")
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                > 0;
    }

    /** A sheet on which nobody has worked for so long although somebody should; whoever gets it works on it. */
    Optional<UUID> orphan(StagedSheet.Stage stage, Duration silence) {
        return database.sql("""
                        update sheet_upload set worked_at = now() where id = (
                            select id from sheet_upload
                            where state = :state and worked_at < now() - make_interval(secs => :silence)
                            order by worked_at limit 1 for update skip locked)
                        returning id""")
                .param("state", stage.name().toLowerCase(Locale.ROOT))
                .param("silence", silence.toMillis() / 1000.0)
                .query(UUID.class)
                .optional();
    }

    void forget(Duration after) {
        database.sql(
                        "delete from sheet_upload where worked_at < now() - make_interval(secs => :after) and state <> 'taking'")
                .param("after", (double) after.toSeconds())
                .update();
    }

    private static String[] codes(Collection<StagedRow.Fate> fates) {
        return fates.stream().map(StagedRow.Fate::code).toArray(String[]::new);
    }

    private static Map<String, String> byCode(Map<Column, String> cells) {
        Map<String, String> byCode = new LinkedHashMap<>();
        cells.forEach((column, text) -> byCode.put(column.code(), text));
        return byCode;
    }

    private static StagedRow row(ResultSet row, int n) throws SQLException {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        JsonColumn.map(row, "cells")
                .forEach((code, text) -> Column.of(code).ifPresent(column -> cells.put(column, text)));
        return new StagedRow(
                row.getLong("number"),
                cells,
                JsonColumn.list(row, "problems", Problem.class),
                StagedRow.Fate.of(row.getString("fate")));
    }

    private static StagedSheet sheet(ResultSet row, int n) throws SQLException {
        int taken = row.getInt("taken");
        int good = row.getInt("fresh") + row.getInt("updates");
        int toTake = row.getInt("to_take");
        return new StagedSheet(
                row.getObject("id", UUID.class),
                row.getObject("mark_id", UUID.class),
                row.getObject("firm_id", UUID.class),
                row.getString("file_name"),
                StagedSheet.Stage.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("refusal"),
                Arrays.stream((String[]) row.getArray("columns").getArray())
                        .map(code -> Column.of(code).orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                JsonColumn.array(row, "unread"),
                new StagedSheet.Progress(
                        row.getInt("rows_read"),
                        row.getInt("pictures_done"),
                        row.getInt("pictures_all"),
                        good + taken,
                        toTake == 0 ? 0 : taken),
                new StagedSheet.Counts(
                        row.getInt("fresh"),
                        row.getInt("updates"),
                        row.getInt("same"),
                        row.getInt("bad"),
                        row.getInt("left_out"),
                        taken),
                row.getTimestamp("sent_at").toInstant());
    }
}
