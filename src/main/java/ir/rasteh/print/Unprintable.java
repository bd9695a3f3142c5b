package ir.rasteh.print;

/** A paper that was not made: it is too long, took too long, or too many wait before it. */
public class Unprintable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unprintable(String why) {
        super(why);
    }
}
