package ir.rasteh.face.desk;

import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The desks of the house, and who works at which. */
enum Desks {
    SHELF("shelf", Set.of(Role.MEMBER, Role.STEWARD)),
    REQUESTS("requests", Set.of(Role.MEMBER, Role.STEWARD)),
    REVIEW("review", Set.of(Role.STEWARD)),
    CASES("cases", Set.of(Role.STEWARD, Role.INTAKE, Role.AGENCY, Role.DECIDER, Role.COUNTERSIGNER)),
    PEOPLE("people", Set.of(Role.MEMBER, Role.STEWARD, Role.ADMINISTRATOR)),
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

    /** The desks at which this person, in the role in which they act, or a visitor may work. */
    static List<Desks> openTo(CurrentActor current) {
        return Arrays.stream(values())
                .filter(desk -> desk.roles.isEmpty()
                        || current.acting()
                                .map(Grant::role)
                                .filter(desk.roles::contains)
                                .isPresent())
                .toList();
    }
}
