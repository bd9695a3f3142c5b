package ir.rasteh.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is acting in the present call: the signed-in person, or nobody for a visitor. Somebody who has given a password and
 * still owes a second factor is a visitor.
 */
@Component
public class CurrentActor {

    /** The signed-in person; empty for a visitor. */
    public Optional<Actor> get() {
        return signedIn().map(SignedIn::actor);
    }

    /**
     * The signed-in person, where only one may come.
     *
     * @throws AccessDeniedException for a visitor
     */
    public Actor require() {
        return get().orElseThrow(() -> new AccessDeniedException("Only a signed-in person may do this"));
    }

    /** The e-mail address of the signed-in person. */
    public Optional<String> email() {
        return signedIn().map(SignedIn::getUsername);
    }

    /**
     * The role in which the person acts: it decides which desks are open. All roles stay with the actor, because nobody may
     * lay down a conflict of interest by acting in another role.
     */
    public Optional<Grant> acting() {
        return signedIn().flatMap(SignedIn::acting);
    }

    /** Whether this is a person of the sample catalogue, whose password everybody knows and nobody may change. */
    public boolean demo() {
        return signedIn().filter(SignedIn::demo).isPresent();
    }

    /** The roles between which the person may choose. */
    public List<Grant> choices() {
        return signedIn().map(SignedIn::choices).orElse(List.of());
    }

    /** The present session among the open ones of the person. */
    public Optional<UUID> session() {
        return signedIn().flatMap(SignedIn::session);
    }

    /** What somebody who has given their password still owes; {@code NOTHING} also for a visitor. */
    public Owed owed() {
        return atTheDoor().map(SignedIn::owed).orElse(Owed.NOTHING);
    }

    private static Optional<SignedIn> signedIn() {
        return atTheDoor().filter(person -> person.owed() == Owed.NOTHING);
    }

    static Optional<SignedIn> atTheDoor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
