package ir.rasteh.sample.drawing;

/** Surface ornament for trays, plates, tiles, boxes and panels: a motif code becomes a roundel or a repeat. */
final class Motif {

    private Motif() {}

    /** A roundel of radius r around the origin on a ground of {@code ground}, drawn in {@code ink} and {@code spark}. */
    static void roundel(Plate p, String motif, double r, Tone ground, Tone ink, Tone spark) {
        switch (motif) {
            case "flower-bird", "flower-and-bird", "bird", "gol-o-morgh", "rose-and-nightingale", "fish", "peacock" ->
                birds(p, r, ink, spark, motif);
            case "hunting", "hunting-scene", "animal", "polo", "gazelle", "persepolis", "figural", "animals" ->
                hunt(p, r, ink, spark);
            case "calligraphy", "inscription", "verse", "poem" -> script(p, r, ink, spark);
            case "boteh", "paisley" -> botehs(p, r, ink, spark);
            case "girih", "geometric", "six-point-star", "hexagon", "star", "shamseh", "sun", "dome" ->
                star(
                        p,
                        r,
                        ground,
                        ink,
                        spark,
                        motif.equals("dome")
                                ? 16
                                : motif.contains("hexagon") || motif.startsWith("six")
                                        ? 6
                                        : motif.equals("shamseh") ? 12 : 8);
            case "plain", "none", "net", "bands" -> rings(p, r, ink);
            case "cypress", "tree", "vine", "grape", "khorshid-khanom", "landscape", "naqsh-e-jahan" ->
                garden(p, r, ink, spark);
            case "flower", "rosette", "pomegranate", "sun-lady" -> blossom(p, r, ink, spark);
            case "arabesque",
                    "eslimi",
                    "tazhib",
                    "toranj",
                    "tendril",
                    "acanthus",
                    "leaf",
                    "mixed-motifs",
                    "border-line",
                    "miniature",
                    "hammered" -> arabesque(p, r, ground, ink, spark);
            default -> {
                p.generalise();
                arabesque(p, r, ground, ink, spark);
            }
        }
    }

    private static void rings(Plate p, double r, Tone ink) {
        for (int i = 1; i < 5; i++) {
            p.ring(0, 0, r * i / 5, ink.base(), i == 4 ? 2.4 : 1.2);
        }
    }

    private static void star(Plate p, double r, Tone ground, Tone ink, Tone spark, int n) {
        p.path(Ornament.star(n, r * 0.98, r * 0.78, 0), ink.base());
        p.path(Ornament.star(n, r * 0.88, r * 0.7, 0), ground.light(), spark.base(), 1.2);
        for (int i = 0; i < n; i++) {
            p.moved("rotate(" + Trace.n(360.0 * i / n) + ")", () -> {
                p.path(
                        Ornament.closed(0, -r * 0.78, r * 0.1, -r * 0.56, 0, -r * 0.4, -r * 0.1, -r * 0.56),
                        spark.base());
                p.line(
                        Ornament.open(-r * 0.2, -r * 0.64, 0, -r * 0.34, r * 0.2, -r * 0.64),
                        ink.base(),
                        Math.max(1, r * 0.02));
            });
        }
        p.path(Ornament.star(n, r * 0.38, r * 0.26, 0), ink.base());
        p.path(Ornament.petals(n, 0, r * 0.24, 2.2 / n, 0), spark.light());
        p.circle(0, 0, r * 0.06, ink.deep());
    }

    private static void arabesque(Plate p, double r, Tone ground, Tone ink, Tone spark) {
        p.path(Ornament.ogee(8, r * 0.96, r * 0.96, 0.84), ground.light(), ink.base(), Math.max(1, r * 0.025));
        String arm = p.define(() -> {
            p.line(
                    new Trace()
                            .m(0, -r * 0.2)
                            .c(r * 0.22, -r * 0.36, r * 0.24, -r * 0.62, r * 0.02, -r * 0.74)
                            .m(0, -r * 0.2)
                            .c(-r * 0.22, -r * 0.36, -r * 0.24, -r * 0.62, -r * 0.02, -r * 0.74),
                    ink.base(),
                    Math.max(1, r * 0.026));
            p.path(Shapes.translate(Ornament.heart(r * 0.13), 0, -r * 0.68), spark.base());
            p.path(Shapes.translate(Ornament.petals(5, 0, r * 0.08, 0.55, 0), r * 0.2, -r * 0.5), spark.base());
            p.path(Shapes.translate(Ornament.petals(5, 0, r * 0.08, 0.55, 0), -r * 0.2, -r * 0.5), spark.base());
        });
        for (int i = 0; i < 6; i++) {
            p.use(arm, "rotate(" + 60 * i + ")");
        }
        p.path(Ornament.petals(12, r * 0.05, r * 0.26, 0.24, 0), ink.base()).circle(0, 0, r * 0.09, spark.base());
    }

    /** One great flower of two rows of petals, buds between them: rosettes, and the sun of the sun-lady without her face. */
    private static void blossom(Plate p, double r, Tone ink, Tone spark) {
        p.path(Ornament.petals(12, r * 0.3, r * 0.94, 0.22, 0), ink.base());
        p.path(Ornament.petals(12, r * 0.36, r * 0.8, 0.13, 0), spark.light());
        p.path(Ornament.petals(12, r * 0.3, r * 0.66, 0.2, Math.PI / 12), ink.light());
        p.circle(0, 0, r * 0.34, ink.base()).circle(0, 0, r * 0.29, spark.base());
        p.path(Ornament.petals(8, r * 0.03, r * 0.26, 0.36, 0), spark.pale()).circle(0, 0, r * 0.08, ink.base());
    }

    private static void botehs(Plate p, double r, Tone ink, Tone spark) {
        String one = p.define(() -> {
            p.path(Ornament.boteh(r * 0.32), ink.base(), ink.deep(), 1);
            p.at(0, r * 0.06, 1, () -> p.path(Ornament.boteh(r * 0.2), spark.base()));
            p.path(Shapes.translate(Ornament.petals(6, 0, r * 0.09, 0.45, 0), 0, r * 0.12), ink.deep());
        });
        for (int i = 0; i < 6; i++) {
            p.use(one, "rotate(" + 60 * i + ") translate(0 " + Trace.n(-r * 0.58) + ")");
        }
        p.path(Ornament.petals(12, 0, r * 0.22, 0.25, 0), spark.base()).circle(0, 0, r * 0.07, ink.base());
    }

    private static void birds(Plate p, double r, Tone ink, Tone spark, String motif) {
        Tone leaf = Tone.of(ink.distance(Tone.of("green")) > 60 ? "green" : "sage");
        p.line(
                new Trace()
                        .m(-r * 0.7, r * 0.5)
                        .c(-r * 0.2, r * 0.5, -r * 0.2, -r * 0.2, r * 0.2, -r * 0.3)
                        .c(r * 0.4, -r * 0.34, r * 0.5, -r * 0.5, r * 0.6, -r * 0.6)
                        .m(-r * 0.16, r * 0.14)
                        .q(r * 0.1, r * 0.3, r * 0.4, r * 0.36),
                leaf.base(),
                Math.max(1.4, r * 0.03));
        double[][] spots = {
            {-0.36, 0.46, 200},
            {-0.2, 0.22, -60},
            {0.06, -0.22, -100},
            {0.3, -0.34, 20},
            {0.2, 0.3, 60},
            {0.4, -0.44, -80},
            {-0.5, 0.46, -40}
        };
        for (double[] s : spots) {
            p.moved(
                    Plate.place(s[0] * r, s[1] * r, 1, s[2]),
                    () -> p.path(Ornament.leaf(r * 0.24, r * 0.07, r * 0.03), leaf.base()));
        }
        p.use(Sprays.rose(p, r * 0.22, spark), r * 0.5, r * 0.38)
                .use(Sprays.rose(p, r * 0.17, spark), r * 0.62, -r * 0.58)
                .use(Sprays.rose(p, r * 0.14, spark), -r * 0.66, r * 0.42);
        p.moved(Plate.place(-r * 0.16, -r * 0.3, 1, -8), () -> {
            p.path(Ornament.bird(r * 0.4), ink.base(), ink.deep(), 1);
            p.line(
                            new Trace().m(-r * 0.34, 0).q(-r * 0.1, r * 0.06, r * 0.06, -r * 0.02),
                            ink.light(),
                            Math.max(1, r * 0.02))
                    .circle(r * 0.2, -r * 0.2, Math.max(1, r * 0.018), ink.deep());
        });
    }

    private static void hunt(Plate p, double r, Tone ink, Tone spark) {
        p.moved(
                Plate.place(-r * 0.06, -r * 0.1, 1, 0),
                () -> p.path(Ornament.gazelle(r * 0.5), ink.base(), ink.deep(), 1));
        p.moved(
                Plate.place(r * 0.34, r * 0.5, 1, 0),
                () -> p.path(Ornament.gazelle(r * 0.26), spark.base(), ink.deep(), 0.8));
        p.moved(Plate.place(-r * 0.5, r * 0.52, 1, 0), () -> p.path(Ornament.cypress(r * 0.5), spark.base()));
        p.line(new Trace().m(-r * 0.8, r * 0.56).q(0, r * 0.4, r * 0.8, r * 0.6), ink.base(), Math.max(1, r * 0.02));
        for (int i = 0; i < 5; i++) {
            p.path(
                    Shapes.translate(
                            Ornament.petals(5, 0, r * 0.07, 0.55, 0),
                            r * (-0.6 + 0.3 * i),
                            -r * (0.62 + 0.12 * (i % 2))),
                    spark.base());
        }
    }

    private static void script(Plate p, double r, Tone ink, Tone spark) {
        p.ring(0, 0, r * 0.92, spark.base(), 1.4);
        for (int j = -1; j <= 1; j++) {
            double y = j * r * 0.42;
            double w = r * (j == 0 ? 0.78 : 0.58);
            p.line(
                    new Trace()
                            .m(w, y - r * 0.1)
                            .c(w * 0.8, y + r * 0.2, w * 0.3, y + r * 0.22, w * 0.1, y - r * 0.02)
                            .m(w * 0.3, y + r * 0.1)
                            .c(-w * 0.1, y + r * 0.24, -w * 0.6, y + r * 0.2, -w, y - r * 0.08)
                            .m(w * 0.55, y + r * 0.02)
                            .l(w * 0.58, y - r * 0.22)
                            .m(-w * 0.3, y + r * 0.06)
                            .l(-w * 0.27, y - r * 0.24),
                    ink.base(),
                    Math.max(1.6, r * 0.05));
            p.dots(Ornament.open(-w * 0.5, y + r * 0.24, w * 0.5, y + r * 0.24), ink.base(), r * 0.04, w * 0.45);
        }
    }

    private static void garden(Plate p, double r, Tone ink, Tone spark) {
        p.at(0, r * 0.7, 1, () -> p.path(Ornament.cypress(r * 1.3), ink.base(), ink.deep(), 1));
        p.mirrored(() -> {
            p.at(r * 0.5, r * 0.7, 1, () -> p.path(Ornament.cypress(r * 0.8), ink.base(), ink.deep(), 1));
            p.path(Shapes.translate(Ornament.petals(6, 0, r * 0.13, 0.45, 0), r * 0.28, -r * 0.3), spark.base());
            p.moved(
                    Plate.place(r * 0.42, -r * 0.52, 1, -10) + " scale(-1 1)",
                    () -> p.path(Ornament.bird(r * 0.17), spark.base(), ink.deep(), 0.8));
        });
        p.line(Ornament.open(-r * 0.8, r * 0.7, r * 0.8, r * 0.7), ink.base(), 2);
    }

    /** A border of alternate blossoms and leaves along a circle. */
    static void wreath(Plate p, double r, double size, int n, Tone ink, Tone spark) {
        String one = p.define(
                () -> p.path(Ornament.petals(6, 0, size, 0.45, 0), spark.base()).circle(0, 0, size * 0.3, ink.base()));
        String two = p.define(() -> p.path(Ornament.leaf(size * 1.5, size * 0.4, size * 0.2), ink.base())
                .path(Ornament.leaf(-size * 1.5, size * 0.4, size * 0.2), ink.base()));
        for (int i = 0; i < n; i++) {
            double t = 360.0 * i / n;
            p.use(i % 2 == 0 ? one : two, "rotate(" + Trace.n(t) + ") translate(0 " + Trace.n(-r) + ")");
        }
    }
}
