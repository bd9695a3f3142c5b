package ir.rasteh.sample.drawing;

/** Rosewater, rose oil and other things poured from bottles. */
final class Flasks {

    private Flasks() {}

    static void draw(Plate p) {
        boolean oil = p.subject.form().equals("rose-oil") || p.subject.form().equals("oil");
        double size = p.subject.number("volume", 0, p.subject.number("pack", 0, 500));
        Tone liquid = oil
                ? new Tone("#B8862F")
                : Tone.of(p.subject.get("colour", "rose")).distance(Tone.of("rose")) < 40
                        ? new Tone("#D9B0A8")
                        : Tone.of(p.subject.get("colour", "white"));
        Tone rose = new Tone("#B9606C");
        if (size >= 5000) {
            drum(p, liquid, size >= 15000);
        } else {
            int n = size <= 150 || oil ? 3 : size <= 400 ? 2 : 1;
            for (int i = 0; i < n; i++) {
                double h = n == 1 ? 440 : n == 2 ? 360 - i * 60 : 230 - i * 26;
                double w = h * 0.24;
                double x = n == 1 ? 260 : n == 2 ? 200 + i * 170 : 150 + i * 120;
                double floor = 620 + i * 22;
                p.shadow(x, floor, w * 1.3, w * 0.2);
                p.moved("translate(" + Trace.n(x) + " " + Trace.n(floor) + ")", () -> {
                    Vessel.draw(
                            p,
                            Vessel.BOTTLE,
                            w,
                            h,
                            oil ? new Tone("#7A4A1E") : liquid,
                            false,
                            () -> p.path(
                                    Plate.box(-w, -h, 2 * w, h * 0.3),
                                    oil ? "#8A5A2A" : Tone.mix(liquid.base(), "#FFFFFF", 0.45)));
                    p.round(-w * 0.46, -h - h * 0.05, w * 0.92, h * 0.12, 4, "#B9923F")
                            .round(-w * 0.46, -h - h * 0.05, w * 0.92, h * 0.04, 3, "#D6B76E");
                    Larder.label(p, 0, -h * 0.3, w * 0.78, h * 0.15, rose, "arabesque");
                });
            }
        }
        p.moved("translate(430 650)", () -> {
            p.line("M80 -10C30 -16 -20 -10 -60 6", "#5E7A4A", 4);
            for (int i = 0; i < 4; i++) {
                double x = 60 - i * 30;
                p.moved(
                        Plate.place(x, -12 + i * 3, 1, i % 2 == 0 ? -140 : 120),
                        () -> p.path(Ornament.leaf(46, 14, 5), "#5E7A4A"));
            }
            p.use(Sprays.rose(p, 38, rose), -76, 2)
                    .use(Sprays.rose(p, 26, new Tone("#CD8C93")), -16, 28)
                    .use(Sprays.rose(p, 18, rose), 40, 20);
        });
    }

    private static void drum(Plate p, Tone liquid, boolean steel) {
        Tone body = steel ? new Tone("#8C979B") : new Tone("#DAD6CB");
        p.shadow(270, 640, 160, 24);
        p.path("M140 260V610C140 650 400 650 400 610V260Z", body.base(), body.deep(), 1.6)
                .path("M330 250V640C380 634 400 624 400 610V250Z", body.dark());
        p.line("M140 370C140 408 400 408 400 370M140 490C140 528 400 528 400 490", body.deep(), 5)
                .line("M140 364C140 402 400 402 400 364M140 484C140 522 400 522 400 484", body.light(), 3);
        p.ellipse(270, 260, 130, 36, body.light())
                .oval(270, 260, 124, 32, body.deep(), 2)
                .ellipse(320, 258, 24, 9, body.deep());
        Larder.label(p, 250, 448, 70, 36, new Tone(liquid.dark()), "arabesque");
    }
}
