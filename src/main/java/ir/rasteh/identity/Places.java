package ir.rasteh.identity;

import ir.rasteh.kernel.LocalizedText;
import java.util.Optional;
import java.util.Set;

/** What a role may be held for: the firms, marks and bodies of the house, as far as the door must know them. */
public interface Places {

    /** How the firm, mark or body of a role is called; empty for the whole house, and for what is not there any more. */
    Optional<LocalizedText> nameOf(Grant grant);

    /** The firms that are members of the mark today; of all marks for {@link Grant#EVERYWHERE}. */
    Set<String> firmsUnder(String mark);

    boolean firm(String slug);

    boolean mark(String slug);

    /** Whether the firm is a member of the mark today. */
    boolean member(String firm, String mark);
}
