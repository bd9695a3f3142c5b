package ir.rasteh.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warns whoever opened the house with a role of the database before which no wall stands. */
@Component
@Order(1)
class WallsStand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WallsStand.class);

    private final JdbcClient database;

    WallsStand(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean hollow = database.sql("""
                        select rolsuper or rolbypassrls or exists (
                            select from pg_class where relrowsecurity and relowner = pg_roles.oid)
                        from pg_roles where rolname = current_user""").query(Boolean.class).single();
        if (hollow) {
            LOG.warn(
                    "The database lets this application past its own walls, because it connects as a superuser or as the"
                            + " owner of the tables: let it connect as rasteh_app (config/postgresql/roles.sql)");
        }
    }
}
