package ir.rasteh.identity;

/** What somebody still owes at the door after their password; until it is given, nobody is signed in. */
public enum Owed {
    NOTHING,
    /** A code of the second factor that they have. */
    CODE,
    /** A second factor, which their role demands and which they do not have yet. */
    ENROLMENT
}
