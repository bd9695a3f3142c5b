package ir.rasteh.identity;

/** What a role may be held for: the firms and marks of the house, as far as the door must know them. */
public interface Places {

    boolean firm(String slug);

    boolean mark(String slug);

    /** Whether the firm is a member of the mark today. */
    boolean member(String firm, String mark);
}
