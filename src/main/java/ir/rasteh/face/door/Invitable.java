package ir.rasteh.face.door;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Member;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.BodySettings;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Invitations;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Standing;
import ir.rasteh.kernel.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For which roles, and for which firms and marks, somebody may invite others: what the form offers. */
@Component
class Invitable {

    /** A role with the standing in which it is given. */
    record Kind(Role role, Standing standing) {}

    /** A firm or mark with its names. */
    record Place(String slug, LocalizedText names) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Role.MEMBER, Standing.OWNER),
            new Kind(Role.MEMBER, Standing.EDITOR),
            new Kind(Role.STEWARD, Standing.OWNER),
            new Kind(Role.INTAKE, Standing.OWNER),
            new Kind(Role.AGENCY, Standing.OWNER),
            new Kind(Role.DECIDER, Standing.OWNER),
            new Kind(Role.COUNTERSIGNER, Standing.OWNER),
            new Kind(Role.ADMINISTRATOR, Standing.OWNER));

    private final Firms firms;
    private final Marks marks;
    private final BodySettings bodies;
    private final Invitations invitations;
    private final Clock clock;

    Invitable(Firms firms, Marks marks, BodySettings bodies, Invitations invitations, Clock clock) {
        this.firms = firms;
        this.marks = marks;
        this.bodies = bodies;
        this.invitations = invitations;
        this.clock = clock;
    }

    List<Kind> kinds(Actor actor) {
        return KINDS.stream()
                .filter(kind -> actor.holds(Role.ADMINISTRATOR)
                        || places(actor, kind).stream()
                                .limit(1)
                                .anyMatch(place -> invitations.mayInvite(
                                        actor, new Grant(kind.role(), place.slug(), kind.standing()))))
                .toList();
    }

    /** The places for which a role of this kind may be given; none for a role that is held for the whole house. */
    List<Place> places(Actor actor, Kind kind) {
        return switch (kind.role()) {
            case MEMBER ->
                firms(actor, kind.standing())
                        .distinct()
                        .map(firm -> new Place(firm.slug(), firm.names()))
                        .toList();
            case STEWARD ->
                actor.holds(Role.ADMINISTRATOR)
                        ? marks.all().stream()
                                .map(mark -> new Place(mark.slug(), mark.names()))
                                .toList()
                        : List.of();
            case AGENCY ->
                actor.holds(Role.ADMINISTRATOR)
                        ? bodies.all().stream()
                                .flatMap(body -> bodies.nameOf(body).stream().map(names -> new Place(body, names)))
                                .toList()
                        : List.of();
            case INTAKE, DECIDER, COUNTERSIGNER, ADMINISTRATOR -> List.of();
        };
    }

    private Stream<Firm> firms(Actor actor, Standing standing) {
        if (actor.holds(Role.ADMINISTRATOR) || actor.may(Role.STEWARD, Grant.EVERYWHERE)) {
            return firms.all().stream();
        }
        Stream<Firm> own = actor.grants().stream()
                .filter(held -> held.role() == Role.MEMBER && held.standing() == Standing.OWNER)
                .filter(held -> standing == Standing.EDITOR)
                .flatMap(held -> firms.bySlug(held.scope()).stream());
        Stream<Firm> governed = actor.grants().stream()
                .filter(held -> held.role() == Role.STEWARD)
                .flatMap(held -> marks.bySlug(held.scope()).stream())
                .flatMap(mark -> firms.membersOf(mark.id(), LocalDate.now(clock)).stream())
                .map(Member::firm);
        return Stream.concat(own, governed);
    }
}
