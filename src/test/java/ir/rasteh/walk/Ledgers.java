package ir.rasteh.walk;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands in the database for each firm and each person, as digests: of every table that has a {@code firm_id} or an
 * {@code account_id}, new ones included, and of accounts and firms themselves. Asked as the owner of the tables, for whom no wall
 * stands.
 */
final class Ledgers implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement question;

    /**
     * Opens the ledgers.
     *
     * @param ids of the firms and people that are watched
     */
    Ledgers(String url, String owner, String password, Collection<UUID> ids) throws SQLException {
        connection = DriverManager.getConnection(url, owner, password);
        List<String> questions = new ArrayList<>();
        try (ResultSet columns = connection.createStatement().executeQuery("""
                select table_name, column_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid'
                    and (column_name in ('firm_id', 'account_id') or column_name = 'id' and table_name in ('account', 'firm'))
                order by 1, 2""")) {
            while (columns.next()) {
                questions.add(
                        "select '%1$s ' || %2$s, md5(string_agg(md5(t::text), '' order by md5(t::text))) from %1$s t where %2$s = any(?) group by 1"
                                .formatted(columns.getString(1), columns.getString(2)));
            }
        }
        question = connection.prepareStatement(String.join(" union all ", questions));
        for (int i = 1; i <= questions.size(); i++) {
            question.setArray(i, connection.createArrayOf("uuid", ids.toArray()));
        }
    }

    /** Table and id → digest of their rows. */
    Map<String, String> read() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                digests.put(rows.getString(1), rows.getString(2));
            }
        }
        return digests;
    }

    /** The entries that are not the same in both, of those ids alone. */
    static List<String> changed(Map<String, String> before, Map<String, String> after, Collection<UUID> of) {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(entry -> of.stream().anyMatch(id -> entry.endsWith(id.toString())))
                .filter(entry -> !String.valueOf(before.get(entry)).equals(String.valueOf(after.get(entry))))
                .collect(Collectors.toList());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
