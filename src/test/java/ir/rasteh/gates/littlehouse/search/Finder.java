package ir.rasteh.gates.littlehouse.search;

/** What the room below should never see; what it finds is public too, because it says so in its own words. */
public class Finder {

    public Found find() {
        return new Found("");
    }

    /** Named by nobody outside, and still seen by whoever asks a finder. */
    public record Found(String name) {}
}
