package ir.rasteh.identity;

/**
 * A role that somebody holds for something.
 *
 * @param scope the slug of the firm or mark, or {@code *} for a role that is held for the whole house
 */
public record Grant(Role role, String scope) {

    public static final String EVERYWHERE = "*";
}
