package ir.rasteh.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The way from a password to a desk: whose role demands a second factor is only let in with it. */
@Component
public class Door {

    private static final Set<Role> PROVE_TWICE =
            EnumSet.of(Role.STEWARD, Role.DECIDER, Role.COUNTERSIGNER, Role.ADMINISTRATOR);

    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final DoorSettings settings;

    Door(SecondFactors factors, OpenSessions sessions, DoorSettings settings) {
        this.factors = factors;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * Lets somebody in whose password was right, or notes what they still owe.
     *
     * @throws BadCredentialsException when the password was changed in the meantime
     */
    public Authentication afterPassword(Authentication checked, String device) {
        if (!(checked.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalArgumentException("Only accounts of the house come through this door");
        }
        Owed owed = owed(person);
        return owed == Owed.NOTHING ? letIn(person, device) : authentication(person.owing(owed));
    }

    /** Lets in whoever owes a code and gives it; empty when it is wrong or was used before. */
    public Optional<Authentication> withCode(String code, String device) {
        SignedIn person = owing(Owed.CODE);
        return factors.accepts(person.actor().id(), code) ? Optional.of(letIn(person, device)) : Optional.empty();
    }

    /** Lets in whoever owed a second factor and has enrolled one by now. */
    public Authentication enrolled(String device) {
        SignedIn person = owing(Owed.ENROLMENT);
        if (!factors.enrolled(person.actor().id())) {
            throw new AccessDeniedException("The second factor is still owed");
        }
        return letIn(person, device);
    }

    /** The account that still owes something. */
    public Actor atTheDoor() {
        return CurrentActor.atTheDoor()
                .map(SignedIn::actor)
                .orElseThrow(() -> new AccessDeniedException("There is nobody at the door"));
    }

    /** The e-mail address of the account that still owes something. */
    public String emailAtTheDoor() {
        return CurrentActor.atTheDoor()
                .map(SignedIn::getUsername)
                .orElseThrow(() -> new AccessDeniedException("There is nobody at the door"));
    }

    /** The same person, acting in another of their roles. */
    public Authentication actingAs(Grant grant) {
        return authentication(owing(Owed.NOTHING).acting(grant));
    }

    private Owed owed(SignedIn person) {
        if (factors.enrolled(person.actor().id())) {
            return Owed.CODE;
        }
        boolean demanded = settings.secondFactor() == DoorSettings.SecondFactor.REQUIRED
                && !person.demo()
                && person.actor().grants().stream().map(Grant::role).anyMatch(PROVE_TWICE::contains);
        return demanded ? Owed.ENROLMENT : Owed.NOTHING;
    }

    private Authentication letIn(SignedIn person, String device) {
        return authentication(sessions.begin(person, device)
                .map(person::in)
                .orElseThrow(() -> new BadCredentialsException("The password was changed in the meantime")));
    }

    private static SignedIn owing(Owed what) {
        return CurrentActor.atTheDoor()
                .filter(person -> person.owed() == what)
                .orElseThrow(() -> new AccessDeniedException("This is not what is owed"));
    }

    private static Authentication authentication(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }
}
