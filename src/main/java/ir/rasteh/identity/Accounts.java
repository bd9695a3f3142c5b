package ir.rasteh.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in, each with the roles that they hold. */
@Component
public class Accounts implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;

    Accounts(JdbcClient database, PasswordEncoder passwords, OpenSessions sessions) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * Opens an account, or gives an existing one this name, password and these roles.
     *
     * @param email in any case; kept in lower case
     */
    @Transactional
    public Actor open(String email, String name, String password, Collection<Grant> grants) {
        return open(email, name, password, grants, false);
    }

    /** Opens an account of the sample catalogue: its password is public, and no second factor is demanded of it. */
    @Transactional
    public Actor openDemo(String email, String name, String password, Collection<Grant> grants) {
        return open(email, name, password, grants, true);
    }

    private Actor open(String email, String name, String password, Collection<Grant> grants, boolean demo) {
        UUID id = database.sql("""
                        insert into account (email, name, password_hash, demo) values (:email, :name, :hash, :demo)
                        on conflict (email) do update
                            set name = excluded.name, password_hash = excluded.password_hash, demo = excluded.demo
                        returning id""")
                .param("email", address(email))
                .param("name", name)
                .param("hash", passwords.encode(password))
                .param("demo", demo)
                .query(UUID.class)
                .single();
        database.sql("delete from account_grant where account_id = :id")
                .param("id", id)
                .update();
        grants.forEach(grant -> give(id, grant));
        return new Actor(id, name, Set.copyOf(grants));
    }

    /** Gives somebody one more role; whoever is an owner of a firm stays one. */
    void give(UUID account, Grant grant) {
        database.sql("""
                        insert into account_grant (account_id, role, scope, standing)
                        values (:id, :role, :scope, :standing)
                        on conflict (account_id, role, scope) do update set standing =
                            case when 'OWNER' in (excluded.standing, account_grant.standing) then 'OWNER' else 'EDITOR' end""")
                .param("id", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .param("standing", grant.standing().name())
                .update();
    }

    /** The account with this address, in any case. */
    Optional<UUID> byEmail(String email) {
        return database.sql("select id from account where email = :email")
                .param("email", address(email))
                .query(UUID.class)
                .optional();
    }

    /** Sets a new password and ends the sessions that began with the old one, but the one that is to stay. */
    @Transactional
    void changePassword(UUID account, String password, @Nullable UUID butThis) {
        database.sql("update account set password_hash = :hash where id = :id")
                .param("hash", passwords.encode(password))
                .param("id", account)
                .update();
        sessions.endAll(account, butThis);
    }

    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether anybody can sign in yet. */
    public boolean none() {
        return database.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** The person with this id, as they are now. */
    public Optional<Actor> actor(UUID id) {
        return database.sql("select id, email, name, password_hash, demo from account where id = :id")
                .param("id", id)
                .query((row, n) -> signedIn(row))
                .optional()
                .map(SignedIn::actor);
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(@Nullable String email) {
        return database.sql("select id, email, name, password_hash, demo from account where email = :email")
                .param("email", email == null ? "" : address(email))
                .query((row, n) -> signedIn(row))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account with this address"));
    }

    private SignedIn signedIn(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Set<Grant> grants =
                new HashSet<>(database.sql("select role, scope, standing from account_grant where account_id = :id")
                        .param("id", id)
                        .query((grant, n) -> new Grant(
                                Role.valueOf(grant.getString("role")),
                                grant.getString("scope"),
                                Standing.valueOf(grant.getString("standing"))))
                        .list());
        return new SignedIn(
                new Actor(id, row.getString("name"), grants),
                row.getString("email"),
                row.getString("password_hash"),
                row.getBoolean("demo"));
    }
}
