package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** A firm's shelf before its own people, who see all of it, or before a mark's steward, who sees what lies under the mark. */
@Component
public class FirmShelf {

    private static final int MOST_ROWS = 5000;

    private final ShelfTable shelves;

    FirmShelf(ShelfTable shelves) {
        this.shelves = shelves;
    }

    /**
     * A page of the shelf.
     *
     * @param under only what lies under this mark; null for all, which is for the firm's own people alone
     * @throws AccessDeniedException when the actor is neither
     */
    public List<MemberShelfRow> rows(
            Firm firm, @Nullable Mark under, ShelfQuestion question, int limit, int offset, Actor actor) {
        requireMayLook(firm, under, actor);
        return shelves.rows(firm.id(), under == null ? null : under.id(), question, Math.min(limit, MOST_ROWS), offset);
    }

    /** How many rows {@link #rows} has in all. */
    public int size(Firm firm, @Nullable Mark under, ShelfQuestion question, Actor actor) {
        requireMayLook(firm, under, actor);
        return shelves.size(firm.id(), under == null ? null : under.id(), question);
    }

    static void requireMayLook(Firm firm, @Nullable Mark under, Actor actor) {
        if (!actor.may(Role.MEMBER, firm.slug()) && (under == null || !actor.may(Role.STEWARD, under.slug()))) {
            throw new AccessDeniedException("Only the firm itself or the mark's steward may look at its shelf");
        }
    }
}
