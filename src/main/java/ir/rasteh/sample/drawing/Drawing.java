package ir.rasteh.sample.drawing;

/** Draws the goods of a sample listing as a self-contained SVG: a printed plate, 600 by 800, below 40 kB. */
public final class Drawing {

    private Drawing() {}

    /** The plate of these goods; the same subject gives the same bytes. */
    public static String of(Subject subject) {
        Plate p = new Plate(subject);
        switch (subject.family()) {
            case CARPET -> Carpets.draw(p);
            case FURNITURE -> Furniture.draw(p);
            case FOOTWEAR -> Footwear.draw(p);
            case LEATHER -> Leather.draw(p);
            default -> p.shadow(300, 640, 200, 26);
        }
        return p.svg();
    }
}
