package ir.rasteh.face.desk;

import ir.rasteh.face.Wording;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Places;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Standing;
import java.util.Locale;

/** How a role is called, with the firm or mark for which it is held. */
public final class RoleNames {

    private RoleNames() {}

    public static String of(Grant grant, Places places, Wording wording) {
        String role = of(grant.role(), grant.standing(), wording);
        return places.nameOf(grant)
                .map(names -> wording.text("desk.role.of", role, names.in(wording.lang())))
                .orElse(role);
    }

    /** How a role is called without saying for what it is held. */
    public static String of(Role role, Wording wording) {
        return wording.text("desk.role." + role.name().toLowerCase(Locale.ROOT));
    }

    public static String of(Role role, Standing standing, Wording wording) {
        String key = role == Role.MEMBER ? "member-" + standing.name() : role.name();
        return wording.text("desk.role." + key.toLowerCase(Locale.ROOT));
    }
}
