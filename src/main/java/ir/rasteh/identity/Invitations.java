package ir.rasteh.identity;

import ir.rasteh.identity.DoorLinks.Good;
import ir.rasteh.identity.DoorLinks.Kind;
import ir.rasteh.kernel.Lang;
import ir.rasteh.post.Letters;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to a role. An administrator invites anybody, a steward the members of its mark's firms, an owner of a firm its
 * further editors.
 */
@Component
public class Invitations {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,190}");
    private static final int LONGEST_NAME = 120;

    private final DoorLinks links;
    private final Accounts accounts;
    private final Letters letters;
    private final Places places;
    private final BodySettings bodies;
    private final DoorSettings settings;

    Invitations(
            DoorLinks links,
            Accounts accounts,
            Letters letters,
            Places places,
            BodySettings bodies,
            DoorSettings settings) {
        this.links = links;
        this.accounts = accounts;
        this.letters = letters;
        this.places = places;
        this.bodies = bodies;
        this.settings = settings;
    }

    /** What became of an invitation. */
    public sealed interface Sent {

        /** It is on its way. */
        record ByLetter() implements Sent {}

        /** No letter could be sent: the inviter hands the link on; it is said this once. */
        record ByHand(String path) implements Sent {}

        /**
         * Something is to be mended.
         *
         * @param problem {@code address} or {@code scope}
         */
        record NeedsWork(String problem) implements Sent {}
    }

    /** An invitation that waits for its receiver. */
    public record Open(String email, Grant grant, Instant validUntil) {}

    /**
     * An invitation as its receiver sees it.
     *
     * @param known whether the address has an account, which then gets the role when its owner is signed in
     */
    public record Received(String email, Grant grant, boolean known) {}

    /**
     * Invites somebody to a role.
     *
     * @throws AccessDeniedException when it is not the inviter's to give
     */
    @Transactional
    public Sent invite(Actor inviter, String email, Grant grant, Lang lang) {
        if (!mayInvite(inviter, grant)) {
            throw new AccessDeniedException("This role is not theirs to give");
        }
        String address = Accounts.address(email);
        if (!ADDRESS.matcher(address).matches()) {
            return new Sent.NeedsWork("address");
        }
        if (!there(grant)) {
            return new Sent.NeedsWork("scope");
        }
        String token = links.make(Kind.INVITATION, address, grant, inviter.id(), settings.invitationValid());
        String path = "/desk/invitation/" + token;
        return letters.send(address, lang, "desk.letter.invitation", path)
                ? new Sent.ByLetter()
                : new Sent.ByHand(path);
    }

    /** Whether this role is the person's to give. */
    public boolean mayInvite(Actor inviter, Grant grant) {
        if (inviter.holds(Role.ADMINISTRATOR)) {
            return true;
        }
        if (grant.role() != Role.MEMBER || grant.scope().equals(Grant.EVERYWHERE)) {
            return false;
        }
        boolean steward = inviter.grants().stream()
                .filter(held -> held.role() == Role.STEWARD)
                .anyMatch(held -> held.scope().equals(Grant.EVERYWHERE) || places.member(grant.scope(), held.scope()));
        return steward || grant.standing() == Standing.EDITOR && inviter.owns(grant.scope());
    }

    private boolean there(Grant grant) {
        return switch (grant.role()) {
            case MEMBER -> places.firm(grant.scope());
            case STEWARD -> places.mark(grant.scope());
            case AGENCY -> bodies.nameOf(grant.scope()).isPresent();
            case INTAKE, DECIDER, COUNTERSIGNER, ADMINISTRATOR -> grant.scope().equals(Grant.EVERYWHERE);
        };
    }

    /** An invitation is good for as long as its sender could send it: who lost a role has given none away for later. */
    private Optional<Good> stillTheirs(Optional<Good> invitation) {
        return invitation.filter(good -> Optional.ofNullable(good.by())
                .flatMap(accounts::actor)
                .filter(sender -> mayInvite(sender, Objects.requireNonNull(good.grant())))
                .isPresent());
    }

    /** Takes an invitation back; its link opens nothing any more. */
    public void takeBack(Actor inviter, Open invitation) {
        links.takeBack(inviter.id(), invitation.email(), invitation.grant());
    }

    /** The invitations by this person that wait. */
    public List<Open> waiting(Actor inviter) {
        return links.openBy(inviter.id());
    }

    /** The invitation behind a link, while it is good. */
    public Optional<Received> received(String token) {
        return stillTheirs(links.good(Kind.INVITATION, token))
                .map(good -> new Received(
                        good.email(),
                        Objects.requireNonNull(good.grant()),
                        accounts.byEmail(good.email()).isPresent()));
    }

    /** Accepts as somebody new: opens their account with this name and password. */
    @Transactional
    public LinkUse accept(String token, String name, String password) {
        Optional<Good> good = stillTheirs(links.good(Kind.INVITATION, token));
        if (good.isEmpty() || accounts.byEmail(good.get().email()).isPresent()) {
            // Whoever was handed the link of an account that exists must not be able to set its password.
            return new LinkUse.Gone();
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return new LinkUse.NeedsWork("name");
        }
        Optional<String> problem = Passwords.problem(password, good.get().email());
        if (problem.isPresent()) {
            return new LinkUse.NeedsWork(problem.get());
        }
        if (links.use(Kind.INVITATION, token).isEmpty()) {
            return new LinkUse.Gone();
        }
        accounts.openInvited(
                good.get().email(),
                name.strip(),
                password,
                Objects.requireNonNull(good.get().grant()),
                good.get().by());
        return new LinkUse.Done(good.get().email());
    }

    /** Accepts as the signed-in person to whom the invitation is addressed; they have the role at their next step. */
    @Transactional
    public LinkUse accept(String token, Actor person) {
        UUID account = stillTheirs(links.good(Kind.INVITATION, token))
                .flatMap(good -> accounts.byEmail(good.email()))
                .orElse(null);
        if (!person.id().equals(account)) {
            return new LinkUse.Gone();
        }
        return links.use(Kind.INVITATION, token)
                .<LinkUse>map(good -> {
                    accounts.give(person.id(), Objects.requireNonNull(good.grant()), good.by());
                    return new LinkUse.Done(good.email());
                })
                .orElseGet(LinkUse.Gone::new);
    }
}
