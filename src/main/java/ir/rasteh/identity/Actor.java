package ir.rasteh.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person who acts, with what they may do: the one name under which every act, save and decision is recorded. */
public record Actor(UUID id, String name, Set<Grant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Whether the person holds the role for this firm or mark, or everywhere. */
    public boolean may(Role role, String scope) {
        return grants.stream().anyMatch(grant -> grant.covers(role, scope));
    }

    /** Whether the person is an owner of this firm, and not only an editor of its goods. */
    public boolean owns(String firm) {
        return grants.stream().anyMatch(grant -> grant.covers(Role.MEMBER, firm) && grant.standing() == Standing.OWNER);
    }

    /** Whether the person holds the role for anything at all. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The firm or mark for which the person holds the role; the first by name when there are several. */
    public Optional<String> scopeOf(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .sorted()
                .findFirst();
    }
}
