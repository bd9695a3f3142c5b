package ir.rasteh.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom a room writes when something waits at a desk. */
@Component
public class Correspondents {

    private static final int MOST = 20;

    private final JdbcClient database;

    Correspondents(JdbcClient database) {
        this.database = database;
    }

    /**
     * The addresses of those who hold a role for exactly this firm or mark, owners of a firm first; at most twenty. The people
     * of the sample have none that a letter would reach.
     */
    public List<String> of(Role role, String scope) {
        return database.sql("""
                        select a.email from account a join account_grant g on g.account_id = a.id
                        where g.role = :role and g.scope = :scope and not a.demo
                        order by g.standing desc, a.opened_at limit\s""" + MOST)
                .param("role", role.name())
                .param("scope", scope)
                .query(String.class)
                .list();
    }
}
