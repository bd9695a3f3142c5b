package ir.rasteh.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells every connection, when it is borrowed, on whose behalf. A connection that knows it already is not told again, which
 * spares visitors the way to the database and back.
 */
final class WalledDataSource extends DelegatingDataSource {

    private static final String TELL = """
            select set_config('rasteh.acts', ?, false), set_config('rasteh.person', ?, false),
                set_config('rasteh.firms', ?, false), set_config('rasteh.marks', ?, false)""";

    /** What each connection of the pool was told last. */
    private final Map<PGConnection, Walls.Who> told = Collections.synchronizedMap(new WeakHashMap<>());

    WalledDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return walled(super.getConnection());
    }

    @Override
    public Connection getConnection(String name, String password) throws SQLException {
        return walled(super.getConnection(name, password));
    }

    /** Whoever looks for the pool finds it. */
    @Override
    public <T> T unwrap(Class<T> kind) throws SQLException {
        DataSource pool = obtainTargetDataSource();
        return kind.isInstance(pool) ? kind.cast(pool) : pool.unwrap(kind);
    }

    private Connection walled(Connection connection) throws SQLException {
        try {
            PGConnection physical = connection.unwrap(PGConnection.class);
            Walls.Who who = Walls.present();
            if (!who.equals(told.getOrDefault(physical, Walls.VISITOR))) {
                // Forgotten first: a connection of which nobody knows what it was told must not pass for told.
                told.put(physical, new Walls.Who("unknown", "", "", ""));
                tell(connection, who);
                told.put(physical, who);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void tell(Connection connection, Walls.Who who) throws SQLException {
        try (PreparedStatement words = connection.prepareStatement(TELL)) {
            words.setString(1, who.acts());
            words.setString(2, who.person());
            words.setString(3, who.firms());
            words.setString(4, who.marks());
            words.execute();
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    /** Puts the wall before the application's pool; migrations have a connection of their own, as the owner. */
    @Configuration(proxyBeanMethods = false)
    static class Builder {

        @Bean
        static BeanPostProcessor walls() {
            return new BeanPostProcessor() {
                @Override
                public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool && !(bean instanceof WalledDataSource)
                            ? new WalledDataSource(pool)
                            : bean;
                }
            };
        }
    }
}
