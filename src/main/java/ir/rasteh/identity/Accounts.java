package ir.rasteh.identity;

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

    Accounts(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /**
     * Opens an account, or gives an existing one this name, password and these roles.
     *
     * @param email in any case; kept in lower case
     */
    @Transactional
    public Actor open(String email, String name, String password, Collection<Grant> grants) {
        UUID id = database.sql("""
                        insert into account (email, name, password_hash) values (:email, :name, :hash)
                        on conflict (email) do update set name = excluded.name, password_hash = excluded.password_hash
                        returning id""")
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("name", name)
                .param("hash", passwords.encode(password))
                .query(UUID.class)
                .single();
        database.sql("delete from account_grant where account_id = :id")
                .param("id", id)
                .update();
        for (Grant grant : grants) {
            database.sql("insert into account_grant (account_id, role, scope) values (:id, :role, :scope)")
                    .param("id", id)
                    .param("role", grant.role().name())
                    .param("scope", grant.scope())
                    .update();
        }
        return new Actor(id, name, Set.copyOf(grants));
    }

    /** Whether anybody can sign in yet. */
    public boolean none() {
        return database.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** The person with this id, as they are now. */
    public Optional<Actor> actor(UUID id) {
        return database.sql("select id, email, name, password_hash from account where id = :id")
                .param("id", id)
                .query((row, n) -> signedIn(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("password_hash")))
                .optional()
                .map(SignedIn::actor);
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(@Nullable String email) {
        return database.sql("select id, email, name, password_hash from account where email = :email")
                .param("email", email == null ? "" : email.strip().toLowerCase(Locale.ROOT))
                .query((row, n) -> signedIn(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("password_hash")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account with this address"));
    }

    private SignedIn signedIn(UUID id, String email, String name, String passwordHash) {
        Set<Grant> grants = new HashSet<>(database.sql("select role, scope from account_grant where account_id = :id")
                .param("id", id)
                .query((row, n) -> new Grant(Role.valueOf(row.getString("role")), row.getString("scope")))
                .list());
        return new SignedIn(new Actor(id, name, grants), email, passwordHash);
    }
}
