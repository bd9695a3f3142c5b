package ir.rasteh.identity;

import ir.rasteh.identity.passkey.Passkeys;
import ir.rasteh.identity.passkey.Passkeys.Question;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The way from a password to a desk: whose role demands a second factor is only let in with it. */
@Component
public class Door {

    private static final Set<Role> PROVE_TWICE =
            EnumSet.of(Role.STEWARD, Role.INTAKE, Role.AGENCY, Role.DECIDER, Role.COUNTERSIGNER, Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final OpenSessions sessions;
    private final DoorSettings settings;

    Door(Accounts accounts, SecondFactors factors, Passkeys passkeys, OpenSessions sessions, DoorSettings settings) {
        this.accounts = accounts;
        this.passkeys = passkeys;
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

    /**
     * Lets in whoever shows a passkey: somebody who owes a second factor with one of theirs, a visitor with any. A passkey makes
     * sure who holds it, so that nothing more is owed.
     */
    public Optional<Authentication> withPasskey(Question question, String shown, String device) {
        Optional<UUID> owing = CurrentActor.atTheDoor()
                .filter(person -> person.owed() == Owed.CODE)
                .map(person -> person.actor().id());
        return passkeys.answered(question, shown)
                .filter(account -> owing.map(account::equals).orElse(true))
                .flatMap(accounts::signedIn)
                .map(person -> letIn(person, device));
    }

    /** How a request finds the person whose session it bears. */
    public sealed interface Presence {

        /** As they were before, or a visitor. */
        record Same() implements Presence {}

        /** With other roles than before: a role was given or withdrawn, and from now on this is who they are. */
        record Changed(Authentication now) implements Presence {}

        /** Not any more: the session was ended elsewhere. */
        record Ended() implements Presence {}
    }

    /** Whether whoever sits at the desk of this request still does, and in which roles. */
    public Presence presence() {
        Optional<SignedIn> person =
                CurrentActor.atTheDoor().filter(each -> each.session().isPresent());
        if (person.isEmpty()) {
            return new Presence.Same();
        }
        SignedIn before = person.get();
        OptionalLong version = sessions.seen(before.session().orElseThrow());
        if (version.isEmpty()) {
            return new Presence.Ended();
        }
        if (version.getAsLong() == before.grantsVersion()) {
            return new Presence.Same();
        }
        return accounts.signedIn(before.actor().id())
                .<Presence>map(now -> new Presence.Changed(authentication(renewed(now, before))))
                .orElseGet(Presence.Ended::new);
    }

    /** With a role that decides for others comes the duty of a second factor, also in the midst of a session. */
    private SignedIn renewed(SignedIn now, SignedIn before) {
        return demanded(now) && !factors.enrolled(now.actor().id()) ? now.owing(Owed.ENROLMENT) : now.inPlaceOf(before);
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
        return demanded(person) ? Owed.ENROLMENT : Owed.NOTHING;
    }

    private boolean demanded(SignedIn person) {
        return settings.secondFactor() == DoorSettings.SecondFactor.REQUIRED
                && !person.demo()
                && person.actor().grants().stream().map(Grant::role).anyMatch(PROVE_TWICE::contains);
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
