package ir.rasteh.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which roles people hold, since when and by whose hand. An administrator sees all of them, a steward those of its mark and of the
 * mark's firms, an owner those of the own firm; whoever may give a role may withdraw it.
 */
@Component
public class Roles {

    private static final int MOST = 200;

    private static final String HELD = """
            select account.id, account.name, account.email, held.role, held.scope, held.standing, act.at, giver.name as by_name
            from account_grant held
            join account on account.id = held.account_id
            left join lateral (
                select at, by_id from grant_act given
                where given.account_id = held.account_id and given.role = held.role and given.scope = held.scope
                    and given.kind = 'GIVEN'
                order by at desc limit 1) act on true
            left join account giver on giver.id = act.by_id
            """;

    private final JdbcClient database;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Places places;

    Roles(JdbcClient database, Invitations invitations, Accounts accounts, Places places) {
        this.database = database;
        this.invitations = invitations;
        this.accounts = accounts;
        this.places = places;
    }

    /**
     * A role that somebody holds, or held until it was withdrawn.
     *
     * @param at when it was given, or withdrawn
     * @param by the name of whoever did so; empty for what the house did itself
     */
    public record Held(UUID account, String name, String email, Grant grant, Instant at, Optional<String> by) {}

    /**
     * The roles that this person may know of, by firm or mark and name; at most two hundred.
     *
     * @param part of a name, an address or a firm's or mark's slug; blank for all
     */
    public List<Held> heldFor(Actor asking, String part) {
        Sight sight = sightOf(asking);
        return database.sql(HELD + """
                        where (:all or held.role || ' ' || held.scope = any(:places))
                            and (account.name ilike :part or account.email ilike :part or held.scope ilike :part)
                        order by held.role, held.scope, account.name, account.id limit\s""" + MOST)
                .param("all", sight.all())
                .param("places", sight.places())
                .param("part", "%" + part.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .query(Roles::held)
                .list();
    }

    /** The roles that were withdrawn last, as far as this person may know of them; at most two hundred. */
    public List<Held> withdrawn(Actor asking) {
        Sight sight = sightOf(asking);
        return database.sql("""
                        select account.id, account.name, account.email, act.role, act.scope, act.standing, act.at,
                            by.name as by_name
                        from grant_act act
                        join account on account.id = act.account_id
                        left join account by on by.id = act.by_id
                        where act.kind = 'WITHDRAWN' and (:all or act.role || ' ' || act.scope = any(:places))
                        order by act.at desc limit\s""" + MOST)
                .param("all", sight.all())
                .param("places", sight.places())
                .query(Roles::held)
                .list();
    }

    /**
     * How many people hold each role.
     *
     * @throws AccessDeniedException when somebody else than an administrator asks
     */
    public Map<Role, Long> counts(Actor asking) {
        if (!asking.holds(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Only an administrator looks over the house");
        }
        Map<Role, Long> counts = new EnumMap<>(Role.class);
        database.sql("select role, count(distinct account_id) as people from account_grant group by role")
                .query((row, n) -> counts.put(Role.valueOf(row.getString("role")), row.getLong("people")))
                .list();
        return counts;
    }

    /** Whether this person may withdraw such a role. */
    public boolean mayWithdraw(Actor by, Grant grant) {
        return invitations.mayInvite(by, grant);
    }

    /**
     * Withdraws a role at once: at its holder's next step the desk is closed to them.
     *
     * @throws AccessDeniedException when it is not theirs to withdraw
     */
    @Transactional
    public Withdrawal withdraw(Actor by, UUID account, Grant grant) {
        if (!mayWithdraw(by, grant)) {
            throw new AccessDeniedException("This role is not theirs to withdraw");
        }
        if (grant.role() == Role.ADMINISTRATOR) {
            // Of two administrators who withdraw each other's role at once, one stays.
            database.sql("select pg_advisory_xact_lock(hashtext('the last administrator'))")
                    .query((row, n) -> true)
                    .list();
            boolean another = database.sql("""
                            select exists (select from account_grant
                                where role = 'ADMINISTRATOR' and account_id <> :account)""")
                    .param("account", account)
                    .query(Boolean.class)
                    .single();
            if (!another) {
                return Withdrawal.LAST_ADMINISTRATOR;
            }
        }
        return accounts.take(account, grant, by.id()) ? Withdrawal.DONE : Withdrawal.GONE;
    }

    /** Which roles somebody may know of: all, or those that are written here as {@code ROLE scope}. */
    private record Sight(boolean all, String[] places) {}

    private Sight sightOf(Actor asking) {
        Stream<String> own = asking.grants().stream()
                .filter(held -> held.role() == Role.MEMBER && held.standing() == Standing.OWNER)
                .map(held -> Role.MEMBER + " " + held.scope());
        Set<String> marks = asking.grants().stream()
                .filter(held -> held.role() == Role.STEWARD)
                .map(Grant::scope)
                .collect(Collectors.toSet());
        Stream<String> governed =
                marks.stream().flatMap(mark -> places.firmsUnder(mark).stream()).map(firm -> Role.MEMBER + " " + firm);
        Stream<String> stewards = marks.stream().map(mark -> Role.STEWARD + " " + mark);
        return new Sight(
                asking.holds(Role.ADMINISTRATOR),
                Stream.of(own, governed, stewards)
                        .flatMap(each -> each)
                        .distinct()
                        .toArray(String[]::new));
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Held(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                new Grant(
                        Role.valueOf(row.getString("role")),
                        row.getString("scope"),
                        Standing.valueOf(row.getString("standing"))),
                at == null ? Instant.EPOCH : at.toInstant(),
                Optional.ofNullable(row.getString("by_name")));
    }
}
