package ir.rasteh.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as Spring Security sees it: the e-mail address as user name, and as authority {@code ROLE_…} the one role in which
 * the person acts. Who still owes something at the door has no authority at all.
 */
final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<Grant> ORDER =
            Comparator.comparing(Grant::role).thenComparing(Grant::scope).thenComparing(Grant::standing);

    private final transient Actor actor;
    private final String email;
    private final String passwordHash;
    private final boolean demo;
    private final long grantsVersion;
    private final transient @Nullable Grant acting;
    private final Owed owed;
    private final @Nullable UUID session;

    SignedIn(Actor actor, String email, String passwordHash, boolean demo, long grantsVersion) {
        this(
                actor,
                email,
                passwordHash,
                demo,
                grantsVersion,
                actor.grants().stream().min(ORDER).orElse(null),
                Owed.NOTHING,
                null);
    }

    private SignedIn(
            Actor actor,
            String email,
            String passwordHash,
            boolean demo,
            long grantsVersion,
            @Nullable Grant acting,
            Owed owed,
            @Nullable UUID session) {
        this.actor = actor;
        this.email = email;
        this.passwordHash = passwordHash;
        this.demo = demo;
        this.grantsVersion = grantsVersion;
        this.acting = acting;
        this.owed = owed;
        this.session = session;
    }

    Actor actor() {
        return actor;
    }

    /** Whether this is a person of the sample catalogue, whose password everybody knows. */
    boolean demo() {
        return demo;
    }

    /** Which state of the person's roles this is: the account says whether it is the present one. */
    long grantsVersion() {
        return grantsVersion;
    }

    Owed owed() {
        return owed;
    }

    Optional<UUID> session() {
        return Optional.ofNullable(session);
    }

    Optional<Grant> acting() {
        return Optional.ofNullable(acting);
    }

    /** All roles of the person, in the order in which they are offered. */
    List<Grant> choices() {
        return actor.grants().stream().sorted(ORDER).toList();
    }

    SignedIn owing(Owed what) {
        return new SignedIn(actor, email, passwordHash, demo, grantsVersion, acting, what, null);
    }

    SignedIn in(UUID itsSession) {
        return new SignedIn(actor, email, passwordHash, demo, grantsVersion, acting, Owed.NOTHING, itsSession);
    }

    /** The person as they are now, at the same desk as before if it is still theirs. */
    SignedIn inPlaceOf(SignedIn before) {
        SignedIn now = before.session().map(this::in).orElse(this);
        return before.acting().filter(actor.grants()::contains).map(now::acting).orElse(now);
    }

    SignedIn acting(Grant as) {
        if (!actor.grants().contains(as)) {
            throw new IllegalArgumentException("Nobody acts in a role that they do not hold");
        }
        return new SignedIn(actor, email, passwordHash, demo, grantsVersion, as, owed, session);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return owed == Owed.NOTHING && acting != null
                ? List.of(new SimpleGrantedAuthority("ROLE_" + acting.role().name()))
                : List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
