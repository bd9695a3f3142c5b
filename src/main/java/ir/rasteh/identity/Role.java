package ir.rasteh.identity;

/** What a person may do at the desks; a role is held for a firm, a mark, or the whole house. */
public enum Role {
    /** Lists the goods of one firm; the grant's scope is the firm's slug. */
    MEMBER,
    /** Runs one mark for its members; the grant's scope is the mark's slug. */
    STEWARD,
    /** Receives cases and looks whether they are complete. */
    INTAKE,
    /** Gives the advice of one body of the state; the grant's scope is the body's short name. */
    AGENCY,
    /** Recommends a decision on a case, and never confirms their own. */
    DECIDER,
    /** Confirms or returns what another official recommended. */
    COUNTERSIGNER,
    /** Keeps the house. */
    ADMINISTRATOR
}
