package ir.rasteh.sample.drawing;

/** Draws the goods of a sample listing as a self-contained SVG: a printed plate, 600 by 800, below 40 kB. */
public final class Drawing {

    private Drawing() {}

    /** The plate of these goods; the same subject gives the same bytes. */
    public static String of(Subject subject) {
        return plate(subject).svg();
    }

    /** The drawn plate before it is printed. */
    static Plate plate(Subject subject) {
        Plate p = new Plate(subject);
        switch (subject.family()) {
            case CARPET -> Carpets.draw(p);
            case FURNITURE -> Furniture.draw(p);
            case FOOTWEAR -> Footwear.draw(p);
            case LEATHER -> Leather.draw(p);
            case FOOD -> Food.draw(p);
            case SPICE -> Spice.draw(p);
            case TEXTILE -> Textiles.draw(p);
            case WOOD -> Woodwork.draw(p);
            case STONE -> Stones.draw(p);
            case METAL -> {
                if (Blades.knows(subject.form())) {
                    Blades.draw(p);
                } else {
                    wares(p);
                }
            }
            case CERAMIC, JEWELLERY -> wares(p);
        }
        return p;
    }

    private static void wares(Plate p) {
        if (Jewels.knows(p.subject.form())) {
            Jewels.draw(p);
        } else {
            Wares.draw(p);
        }
    }
}
