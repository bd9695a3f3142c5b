package ir.rasteh.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting in the present call: the signed-in person, or nobody for a visitor. */
@Component
public class CurrentActor {

    /** The signed-in person; empty for a visitor. */
    public Optional<Actor> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }

    /**
     * The signed-in person, where only one may come.
     *
     * @throws AccessDeniedException for a visitor
     */
    public Actor require() {
        return get().orElseThrow(() -> new AccessDeniedException("Only a signed-in person may do this"));
    }
}
