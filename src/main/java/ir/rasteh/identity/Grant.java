package ir.rasteh.identity;

/**
 * A role that somebody holds for something.
 *
 * @param scope the slug of the firm or mark, or {@code *} for a role that is held for the whole house
 * @param standing how a member belongs to the firm; {@code OWNER} for every other role
 */
public record Grant(Role role, String scope, Standing standing) {

    public static final String EVERYWHERE = "*";

    /** A role held in full. */
    public Grant(Role role, String scope) {
        this(role, scope, Standing.OWNER);
    }

    boolean covers(Role asked, String wanted) {
        return role == asked && (scope.equals(wanted) || scope.equals(EVERYWHERE));
    }
}
