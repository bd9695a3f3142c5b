package ir.rasteh.face.members;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Member;
import ir.rasteh.catalogue.Product;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose shelves somebody may open: a member that of their own firm, a steward that of each firm of their mark. */
@Component
class ShelfAccess {

    private final Firms firms;
    private final Marks marks;
    private final Clock clock;

    ShelfAccess(Firms firms, Marks marks, Clock clock) {
        this.firms = firms;
        this.marks = marks;
        this.clock = clock;
    }

    /** The firms whose shelves this person may open, by slug: their own ones first. */
    Map<String, Firm> firms(Actor actor) {
        Map<String, Firm> open = new LinkedHashMap<>();
        scopes(actor, Role.MEMBER)
                .forEach(slug -> firms.bySlug(slug).ifPresent(firm -> open.putIfAbsent(firm.slug(), firm)));
        stewardOf(actor)
                .forEach(mark -> firms.membersOf(mark.id(), today()).stream()
                        .map(Member::firm)
                        .forEach(firm -> open.putIfAbsent(firm.slug(), firm)));
        return open;
    }

    /** The marks under which this person may list goods of the firm. */
    List<Mark> marks(Actor actor, Firm firm) {
        return marks.byIds(firms.marksOf(firm.id(), today())).values().stream()
                .filter(mark -> actor.may(Role.MEMBER, firm.slug()) || actor.may(Role.STEWARD, mark.slug()))
                .toList();
    }

    /** The one mark under which somebody who is not of the firm sees its goods; empty for the firm's own people. */
    Optional<Mark> limitedTo(Actor actor, Firm firm) {
        if (actor.may(Role.MEMBER, firm.slug())) {
            return Optional.empty();
        }
        return Optional.of(marks(actor, firm).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No mark of this person covers the firm")));
    }

    /** The firm and mark of a product, if this person may write it. */
    Optional<Place> placeOf(Product product, Actor actor) {
        Firm firm = firms.byIds(List.of(product.firmId())).get(product.firmId());
        Mark mark = marks.byIds(List.of(product.markId())).get(product.markId());
        if (firm == null
                || mark == null
                || !(actor.may(Role.MEMBER, firm.slug()) || actor.may(Role.STEWARD, mark.slug()))) {
            return Optional.empty();
        }
        return Optional.of(new Place(firm, mark));
    }

    /** Where a product stands: on whose shelf, under which mark. */
    record Place(Firm firm, Mark mark) {}

    private List<Mark> stewardOf(Actor actor) {
        List<Mark> governed = new ArrayList<>();
        scopes(actor, Role.STEWARD).forEach(slug -> marks.bySlug(slug).ifPresent(governed::add));
        return governed;
    }

    private static List<String> scopes(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .sorted()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
