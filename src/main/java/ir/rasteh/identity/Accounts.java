package ir.rasteh.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    private static final String SIGNED_IN = "select id, email, name, password_hash, demo, grants_version from account ";

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
        grants.forEach(grant -> give(id, grant, null));
        return new Actor(id, name, Set.copyOf(grants));
    }

    /** Opens the account of somebody who was invited by this person. */
    void openInvited(String email, String name, String password, Grant grant, @Nullable UUID by) {
        Actor invited = open(email, name, password, List.of(), false);
        give(invited.id(), grant, by);
    }

    /**
     * Gives somebody one more role; whoever is an owner of a firm stays one.
     *
     * @param by who gives it; nobody for what the house does itself
     */
    void give(UUID account, Grant grant, @Nullable UUID by) {
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
        note(account, grant, "GIVEN", by);
    }

    /** Takes a role away; whether it was held. */
    boolean take(UUID account, Grant grant, UUID by) {
        int taken = database.sql("delete from account_grant where account_id = :id and role = :role and scope = :scope")
                .param("id", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .update();
        if (taken > 0) {
            note(account, grant, "WITHDRAWN", by);
        }
        return taken > 0;
    }

    private void note(UUID account, Grant grant, String kind, @Nullable UUID by) {
        database.sql("""
                        insert into grant_act (account_id, role, scope, standing, kind, by_id, at)
                        values (:id, :role, :scope, :standing, :kind, :by, clock_timestamp())""")
                .param("id", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .param("standing", grant.standing().name())
                .param("kind", kind)
                .param("by", by)
                .update();
        database.sql("update account set grants_version = grants_version + 1 where id = :id")
                .param("id", account)
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
        return signedIn(id).map(SignedIn::actor);
    }

    Optional<SignedIn> signedIn(UUID id) {
        return database.sql(SIGNED_IN + "where id = :id")
                .param("id", id)
                .query((row, n) -> signedIn(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(@Nullable String email) {
        return database.sql(SIGNED_IN + "where email = :email")
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
                row.getBoolean("demo"),
                row.getLong("grants_version"));
    }
}
