package ir.rasteh.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.postgresql.util.PGobject;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a value of the trade that is more than one column wide lies in a {@code jsonb} column: texts in several languages,
 * lists of them, attributes by name.
 */
public final class JsonColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonColumn() {}

    /** The value as a statement's parameter. */
    public static PGobject of(Object value) {
        PGobject column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(JSON.writeValueAsString(value));
        } catch (SQLException e) {
            throw new IllegalStateException("A jsonb value was refused by its own driver", e);
        }
        return column;
    }

    public static <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return JSON.readValue(row.getString(column), type);
    }

    public static <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        JavaType list = JSON.getTypeFactory().constructCollectionType(List.class, type);
        return List.copyOf(JSON.<List<T>>readValue(row.getString(column), list));
    }

    public static Map<String, String> map(ResultSet row, String column) throws SQLException {
        JavaType map =
                JSON.getTypeFactory().constructMapType(java.util.LinkedHashMap.class, String.class, String.class);
        return java.util.Collections.unmodifiableMap(JSON.<Map<String, String>>readValue(row.getString(column), map));
    }

    /** The strings of a {@code text[]} column. */
    public static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
