package ir.rasteh.sample.drawing;

/** Gabbeh: a glowing open field of uneven dye with a few small beasts, people and trees; and the looms' new designs. */
final class Gabbeh {

    private Gabbeh() {}

    static void draw(Rug rug) {
        Plate p = rug.p;
        abrash(rug);
        double k = Math.max(2, rug.a / 62);
        switch (rug.design) {
            case "lion-gabbeh" -> {
                p.path(Shapes.knots(Shapes.LION, rug.a / 9), rug.dye(0).base());
                p.path(
                        Shapes.translate(Shapes.knots(new String[] {"#"}, rug.a / 12), -rug.a * 0.62, -rug.a * 0.28),
                        rug.field.base());
                tree(rug, -rug.a * 0.5, rug.b * 0.62, k * 1.3, 1);
                tree(rug, rug.a * 0.5, rug.b * 0.62, k * 1.3, 2);
                tree(rug, 0, -rug.b * 0.62, k * 1.5, 1);
                strew(rug, 4, k);
            }
            case "lori-lozenge", "qashqai", "nazem", "kilim-geometric", "yalameh" -> {
                int n = rug.b > rug.a * 1.3 ? 3 : 2;
                for (int i = 0; i < n; i++) {
                    double y = (i - (n - 1) / 2.0) * rug.b * 1.8 / n;
                    Tone tone = rug.dye(i);
                    p.at(0, y, 1, () -> {
                        p.path(Ornament.stepped(rug.a * 0.62, rug.b * 0.84 / n, 6), tone.base());
                        p.path(Ornament.stepped(rug.a * 0.4, rug.b * 0.54 / n, 5), rug.field.light());
                        p.path(
                                Ornament.stepped(rug.a * 0.2, rug.b * 0.27 / n, 3),
                                rug.dye(1).base());
                    });
                }
                strew(rug, 8, k);
            }
            case "gabbeh-bands", "gabbeh-horizon", "gabbeh-waves" -> {
                int n = rug.design.equals("gabbeh-horizon") ? 3 : 10;
                for (int i = 0; i < n; i++) {
                    Tone tone = i % 3 == 0 ? rug.field : rug.dye(i);
                    double y = -rug.b + 2 * rug.b * i / n;
                    double h = 2 * rug.b / n;
                    if (rug.design.equals("gabbeh-waves")) {
                        p.path(
                                new Trace()
                                        .m(-rug.a, y)
                                        .q(-rug.a * 0.5, y - h * 0.6, 0, y)
                                        .q(rug.a * 0.5, y + h * 0.6, rug.a, y)
                                        .l(rug.a, y + h * 2)
                                        .l(-rug.a, y + h * 2)
                                        .z(),
                                i % 2 == 0 ? rug.field.base() : rug.field.light());
                    } else {
                        p.rect(-rug.a, y, 2 * rug.a, h + 0.5, tone.base())
                                .rect(
                                        -rug.a,
                                        y + h * p.between(0.2, 0.6),
                                        2 * rug.a,
                                        h * 0.2,
                                        Tone.mix(tone.base(), tone.dark(), 0.3));
                    }
                }
                if (n == 3) {
                    tree(rug, -rug.a * 0.4, rug.b * 0.22, k * 1.2, 3);
                    strew(rug, 3, k);
                }
            }
            case "gabbeh-kheshti", "gabbeh-window" -> {
                int cols = rug.design.equals("gabbeh-window") ? 2 : 3;
                int rows = (int) Math.max(2, Math.round(rug.b / rug.a * cols));
                String[][] figures = {Shapes.TREE, Shapes.GOAT, Shapes.BIRD, Shapes.PERSON};
                for (int j = 0; j < rows; j++) {
                    for (int i = 0; i < cols; i++) {
                        double w = 2 * rug.a / cols;
                        double h = 2 * rug.b / rows;
                        int nth = i + j * cols;
                        p.at(-rug.a + (i + 0.5) * w, -rug.b + (j + 0.5) * h, 1, () -> {
                            p.rect(
                                    -w * 0.42,
                                    -h * 0.42,
                                    w * 0.84,
                                    h * 0.84,
                                    rug.dye(nth).base());
                            p.path(
                                    Shapes.knots(figures[nth % 4], w / 20),
                                    rug.dye(nth + 1).base());
                        });
                    }
                }
            }
            case "gabbeh-medallion" -> {
                p.path(
                        Ornament.stepped(rug.a * 0.7, Math.min(rug.b * 0.6, rug.a), 8),
                        rug.dye(0).base());
                p.path(
                        Ornament.stepped(rug.a * 0.46, Math.min(rug.b * 0.4, rug.a * 0.66), 6),
                        rug.dye(1).base());
                p.path(Ornament.stepped(rug.a * 0.22, rug.a * 0.3, 4), rug.field.base());
                strew(rug, 6, k);
            }
            case "gabbeh-meadow" -> {
                for (int i = 0; i < 70; i++) {
                    double x = p.between(-0.92, 0.92) * rug.a;
                    double y = p.between(-0.94, 0.94) * rug.b;
                    p.path(
                                    Shapes.translate(Ornament.stepped(k * 2.6, k * 2.6, 2), x, y),
                                    rug.dye(i).base())
                            .path(
                                    Plate.box(x - k * 0.4, y + k * 2.4, k * 0.8, k * 4),
                                    rug.dye(2).base());
                }
            }
            case "gabbeh-figures" -> strew(rug, 12, k);
            case "derakhti", "landscape", "gabbeh-tree" -> {
                tree(rug, 0, rug.b * 0.1, rug.a / 8, 0);
                strew(rug, 9, k);
            }
            default -> {
                int quiet = 4 + p.pick(5);
                if (p.pick(2) == 0) {
                    double size = rug.a * p.between(0.18, 0.34);
                    double y = rug.b * p.between(-0.3, 0.3);
                    p.at(0, y, 1, () -> {
                        p.rect(-size, -size, 2 * size, 2 * size, rug.dye(0).base());
                        p.rect(-size * 0.72, -size * 0.72, size * 1.44, size * 1.44, rug.field.light());
                        p.path(Shapes.knots(Shapes.TREE, size / 7), rug.dye(1).base());
                    });
                }
                strew(rug, quiet, k);
            }
        }
    }

    /** Bands of slightly different dye lots, as handspun wool takes them. */
    static void abrash(Rug rug) {
        Plate p = rug.p;
        double y = -rug.b;
        while (y < rug.b) {
            double h = p.between(8, 34);
            double share = p.between(0, 0.5);
            String tint = p.pick(2) == 0
                    ? Tone.mix(rug.field.base(), rug.field.dark(), share)
                    : Tone.mix(rug.field.base(), rug.field.light(), share * 0.8);
            p.rect(-rug.a, y, 2 * rug.a, h + 0.5, tint);
            y += h;
        }
    }

    private static void tree(Rug rug, double x, double y, double k, int dye) {
        rug.p.at(
                x,
                y,
                1,
                () -> rug.p.path(Shapes.knots(Shapes.TREE, k), rug.dye(dye).base()));
    }

    private static void strew(Rug rug, int count, double k) {
        Plate p = rug.p;
        String[][] figures = {Shapes.GOAT, Shapes.BIRD, Shapes.PERSON, Shapes.CAMEL, Shapes.TREE, Shapes.GOAT};
        int rows = (count + 1) / 2;
        for (int i = 0; i < count; i++) {
            int row = i / 2;
            double side = i % 2 == 0 ? -1 : 1;
            double x = side * rug.a * p.between(0.3, 0.78);
            double y = -rug.b + (row + p.between(0.25, 0.75)) * 2 * rug.b / rows;
            y = Math.clamp(y, -rug.b * 0.9, rug.b * 0.9);
            String[] figure = figures[p.pick(figures.length)];
            Tone tone = rug.dye(p.pick(4));
            String flip = p.pick(2) == 0 ? " scale(-1 1)" : "";
            p.moved(
                    "translate(" + Trace.n(x) + " " + Trace.n(y) + ")" + flip,
                    () -> p.path(Shapes.knots(figure, k), tone.base()));
        }
    }

    /** Contemporary: large quiet planes, a horizon, a few lines. */
    static void modern(Rug rug) {
        Plate p = rug.p;
        abrash(rug);
        int planes = 4 + p.pick(3);
        for (int i = 0; i < planes; i++) {
            double w = rug.a * p.between(0.4, 1.1);
            double h = rug.b * p.between(0.2, 0.6);
            double x = -rug.a + p.between(0, 2 * rug.a - w);
            double y = -rug.b + p.between(0, 2 * rug.b - h);
            Tone tone = rug.dye(i);
            p.faint(0.85, () -> p.rect(x, y, w, h, tone.base()));
        }
        for (int i = 0; i < 7; i++) {
            double y = -rug.b + (i + 0.5) * 2 * rug.b / 7;
            p.line(
                    new Trace()
                            .m(-rug.a, y)
                            .c(
                                    -rug.a * 0.4,
                                    y + p.between(-30, 30),
                                    rug.a * 0.3,
                                    y + p.between(-30, 30),
                                    rug.a,
                                    y + p.between(-12, 12)),
                    rug.line(),
                    1);
        }
    }
}
