package ir.rasteh.sample.drawing;

/** Carved furniture as it stands in a show-room: each form in elevation, sets arranged as a group. */
final class Furniture {

    private Furniture() {}

    static void draw(Plate p) {
        String form = p.subject.form();
        switch (form) {
            case "sofa-set" -> set(p);
            case "sofa" -> alone(p, 600, 250, () -> new Seating(p).seat(218, 300, true));
            case "armchair" ->
                alone(p, 660, 170, () -> p.moved("scale(1.45)", () -> new Seating(p).seat(104, 340, true)));
            case "chair" -> alone(p, 670, 150, () -> p.moved("scale(1.5)", () -> new Seating(p).seat(84, 350, false)));
            case "frame" -> alone(p, 660, 170, () -> p.moved("scale(1.45)", () -> new Seating(p).seat(104, 340, true)));
            case "chaise" -> alone(p, 590, 250, () -> new Seating(p).chaise());
            case "bench" -> alone(p, 590, 240, () -> new Seating(p).seat(214, 190, true));
            case "stool" -> alone(p, 600, 160, () -> p.moved("scale(1.3)", () -> new Seating(p).stool()));
            case "dining-set", "dining-table" -> Tables.dining(p);
            case "coffee-table", "side-table", "table" -> Tables.low(p);
            case "desk" -> Tables.desk(p);
            case "console", "mirror" -> Tables.console(p);
            case "bed" -> CaseGoods.bed(p);
            case "tv-cabinet", "chest" -> CaseGoods.low(p);
            case "cabinet" -> CaseGoods.tall(p);
            case "door" -> Woodcarving.door(p);
            case "panel", "part" -> Woodcarving.panel(p);
            default -> {
                p.generalise();
                CaseGoods.low(p);
            }
        }
    }

    private static void alone(Plate p, double floor, double spread, Runnable drawing) {
        p.shadow(300, floor, spread, spread * 0.11);
        p.moved("translate(300 " + Trace.n(floor) + ")", drawing);
    }

    private static void set(Plate p) {
        Seating seats = new Seating(p);
        boolean bare = p.subject.number("pieces", 0, 7) < 5;
        p.shadow(300, 452, 236, 22);
        p.moved("translate(300 452) scale(.95)", () -> seats.seat(214, 292, true));
        p.shadow(132, 672, 92, 15).shadow(468, 672, 92, 15);
        String armchair = p.define(() -> seats.seat(98, 316, true));
        p.use(armchair, 132, 672, 0.78, 0).use(armchair, 468, 672, 0.78, 0);
        if (!bare) {
            p.shadow(300, 690, 66, 9);
            p.moved("translate(300 690) scale(.42)", () -> Tables.lowTable(p, 130, 130));
        }
    }
}
