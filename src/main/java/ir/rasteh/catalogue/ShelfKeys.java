package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose products somebody may open: a member those of their firm, a steward those under their mark. */
@Component
class ShelfKeys {

    private final Marks marks;
    private final Firms firms;
    private final Clock clock;

    ShelfKeys(Marks marks, Firms firms, Clock clock) {
        this.marks = marks;
        this.firms = firms;
        this.clock = clock;
    }

    static boolean opens(@Nullable Actor actor, @Nullable Mark mark, @Nullable Firm firm) {
        return actor != null
                && mark != null
                && firm != null
                && (actor.may(Role.MEMBER, firm.slug()) || actor.may(Role.STEWARD, mark.slug()));
    }

    boolean opens(Actor actor, Product product) {
        return opens(
                actor,
                marks.byIds(Set.of(product.markId())).get(product.markId()),
                firms.byIds(Set.of(product.firmId())).get(product.firmId()));
    }

    /** Whether the person may write goods of the firm under any mark. */
    boolean opens(Actor actor, UUID firmId) {
        Firm firm = firms.byIds(Set.of(firmId)).get(firmId);
        return firm != null
                && (actor.may(Role.MEMBER, firm.slug())
                        || actor.holds(Role.STEWARD)
                                && marks.byIds(firms.marksOf(firmId, LocalDate.now(clock))).values().stream()
                                        .anyMatch(mark -> actor.may(Role.STEWARD, mark.slug())));
    }

    static void require(@Nullable Actor actor, @Nullable Mark mark, @Nullable Firm firm) {
        if (!opens(actor, mark, firm)) {
            throw new AccessDeniedException("Only the firm itself or the mark's steward may open its products");
        }
    }

    /** The marks of which the person is a steward, at most a thousand. */
    List<Mark> governed(Actor actor) {
        if (actor.may(Role.STEWARD, Grant.EVERYWHERE)) {
            return marks.all();
        }
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.STEWARD)
                .flatMap(grant -> marks.bySlug(grant.scope()).stream())
                .toList();
    }

    /** The firms of which the person is a member, as ids. */
    List<UUID> own(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.MEMBER)
                .flatMap(grant -> firms.bySlug(grant.scope()).stream())
                .map(Firm::id)
                .toList();
    }
}
