package ir.rasteh.identity;

import ir.rasteh.kernel.LocalizedText;
import java.util.Optional;

/** What a role may be held for: the firms and marks of the house, as far as the door must know them. */
public interface Places {

    /** How the firm or mark of a role is called; empty for the whole house, and for what is not there any more. */
    Optional<LocalizedText> nameOf(Grant grant);

    boolean firm(String slug);

    boolean mark(String slug);

    /** Whether the firm is a member of the mark today. */
    boolean member(String firm, String mark);
}
