package ir.rasteh.sample.drawing;

/** Tea of Lahijan: leaves in a bowl or a sack, and the glass beside them. */
final class Teas {

    private Teas() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        Tone leaf = s.get("variety", "").contains("green")
                ? new Tone("#6F7A4A")
                : s.get("variety", "").contains("white") ? new Tone("#A39E7C") : new Tone("#3F2E24");
        String[] leaves = new String[3];
        for (int k = 0; k < 3; k++) {
            Tone tone = k == 0 ? leaf : k == 1 ? new Tone(leaf.light()) : new Tone(leaf.dark());
            double bend = 6 - 5 * k;
            leaves[k] = p.define(() -> p.path(
                    new Trace()
                            .m(-22, 2)
                            .c(-8, -6 - bend, 8, 4 + bend, 24, -3)
                            .c(10, 9 + bend, -8, -bend, -22, 2)
                            .z()
                            .toString(),
                    tone.base(),
                    tone.deep(),
                    0.8));
        }
        if (s.form().equals("tea-bag")) {
            bags(p, leaf);
        } else if (s.number("pack", 0, 500) >= 5000) {
            Larder.sack(p, leaves, 1, 120, leaf);
            glass(p, 486, 690, 0.8);
            return;
        } else if (p.pick(2) == 0) {
            Larder.plate(p, 270, 350, 190);
            Larder.heap(p, leaves, 270, 350, 112, 104, 110, 1);
        } else {
            caddy(p, leaf);
            Larder.heap(p, leaves, 210, 672, 110, 22, 46, 1);
        }
        glass(p, 440, 660, 1.1);
        sprig(p);
    }

    /** The waisted glass with its saucer, through which the colour of the tea is judged. */
    private static void glass(Plate p, double x, double floor, double k) {
        p.shadow(x, floor + 4, 90 * k, 15 * k);
        p.moved(Plate.place(x, floor, k, 0), () -> {
            p.ellipse(0, 0, 84, 20, "#D9D2C2")
                    .ellipse(0, -4, 82, 18, "#FBF8F0")
                    .oval(0, -4, 70, 14, Tone.of("madder").base(), 2.4);
            Vessel.draw(
                    p,
                    Vessel.GLASS,
                    50,
                    138,
                    new Tone("#B4561F"),
                    true,
                    () -> p.rect(-60, -140, 120, 30, "#EADFCB").rect(-60, -112, 120, 7, "#C97A34"));
            p.oval(0, -136, 45, 7, "#C6A04E", 2);
        });
        p.faint(
                0.4,
                () -> p.line(
                        "M" + Trace.n(x - 10) + " " + Trace.n(floor - 170 * k) + "q-14 -24 0 -46q14 -22 0 -44",
                        "#B9B0A2",
                        4));
    }

    private static void caddy(Plate p, Tone leaf) {
        String[] codes = {"green", "madder", "indigo", "saffron"};
        Tone card = Tone.of(codes[p.pick(codes.length)]);
        Tone gold = Tone.of(card.bright() ? "madder" : "gold");
        p.shadow(220, 620, 120, 18);
        p.path("M120 280H320V600Q320 620 300 620H140Q120 620 120 600Z", card.base(), card.deep(), 1.6)
                .path("M270 280H320V600Q320 620 300 620H270Z", card.dark());
        p.path("M112 236Q112 224 124 224H316Q328 224 328 236V286H112Z", card.light(), card.deep(), 1.6)
                .line("M124 300H316M124 596H316", gold.base(), 3);
        Larder.label(p, 216, 446, 78, 104, new Tone(leaf.distance(card) < 60 ? gold.base() : leaf.base()), "shamseh");
    }

    private static void bags(Plate p, Tone leaf) {
        for (int i = 0; i < 3; i++) {
            p.moved(Plate.place(150 + i * 116, 300 + i % 2 * 60, 1, -12 + i * 10), () -> {
                p.line("M0 -70C10 -120 -16 -140 20 -176", "#B9AE98", 2)
                        .path("M2 -214H44V-172H2Z", "#F8F2E4", Tone.of("green").base(), 3);
                p.path(
                        Shapes.translate(Ornament.petals(6, 0, 13, 0.5, 0), 23, -193),
                        Tone.of("green").base());
                p.path("M-50 -50L-20 -74H20L50 -50V90H-50Z", "#EFE6D2", "#A89A7E", 1.4)
                        .path("M-42 10Q0 -6 42 10V82H-42Z", leaf.light())
                        .line("M-50 -50H50", "#CFC2A6", 1.4);
            });
        }
    }

    /** Two leaves and a bud. */
    private static void sprig(Plate p) {
        p.at(486, 236, 1, () -> {
            p.line("M0 90C-6 40 0 0 4 -30", "#5F7A45", 4);
            p.moved(
                    "translate(0 60) rotate(-150)",
                    () -> p.path(Ornament.leaf(96, 28, 12), "#6F8A4E")
                            .line("M4 0C30 -14 60 -16 90 -8", "#557040", 1.6));
            p.moved(
                    "translate(0 40) rotate(-30)",
                    () -> p.path(Ornament.leaf(92, 26, 12), "#7F9A58")
                            .line("M4 0C30 -14 60 -16 88 -8", "#5F7A45", 1.6));
            p.path("M4 -30C-10 -50 -4 -78 6 -92C18 -74 18 -48 4 -30Z", "#93AD66");
        });
    }
}
