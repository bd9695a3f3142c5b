package ir.rasteh.face.desk;

import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The desks of the house, and who works at which. */
enum Desks {
    SHELF("shelf", Set.of(Role.MEMBER, Role.STEWARD)),
    CASES("cases", Set.of(Role.STEWARD, Role.DECIDER, Role.COUNTERSIGNER)),
    FINDER("finder", Set.of());

    private final String path;
    private final Set<Role> roles;

    Desks(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** Its address below {@code /desk/}. */
    String path() {
        return path;
    }

    String nameKey() {
        return "desk." + path + ".name";
    }

    String aboutKey() {
        return "desk." + path + ".about";
    }

    /** The desks at which this person, or a visitor, may work. */
    static List<Desks> openTo(Optional<Actor> actor) {
        return Arrays.stream(values())
                .filter(desk -> desk.roles.isEmpty()
                        || actor.filter(person -> desk.roles.stream().anyMatch(person::holds))
                                .isPresent())
                .toList();
    }
}
