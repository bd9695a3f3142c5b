package ir.rasteh.sample.drawing;

/** Pictorial pieces: framed tableaux of landscapes, vases, birds, lines of script; never a face. */
final class Tableau {

    private Tableau() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        double sw = s.number("size", 0, 70);
        double sh = s.number("size", 1, 100);
        double scale = Math.min(440 / sw, 580 / sh);
        double w = sw * scale / 2;
        double h = sh * scale / 2;
        Tone wood = Tone.of(p.pick(2) == 0 ? "gold" : "walnut");
        boolean framed = !s.get("frame", "yes").equals("no");
        double bar = framed ? 34 : 12;
        p.moved("translate(300 400)", () -> {
            p.rect(-w - bar + 8, -h - bar + 12, 2 * (w + bar), 2 * (h + bar), p.shade(0.16));
            if (framed) {
                frame(p, w, h, bar, wood);
            } else {
                p.dashes(
                        Ornament.open(-w, -h - 6, w, -h - 6) + Ornament.open(-w, h + 6, w, h + 6),
                        "#E7DDC8",
                        12,
                        2,
                        1.2);
            }
            Tone field = Tone.of(s.get("field", "ivory"));
            Tone border = Tone.of(s.get("border", "brown"));
            double band = Math.min(w, h) * 0.1;
            Rug rug = new Rug(p, field, border, w - band, h - band, s.get("design", "pictorial"));
            p.rect(-w, -h, 2 * w, 2 * h, border.base());
            p.dots(
                    Plate.box(-w + band / 2, -h + band / 2, 2 * w - band, 2 * h - band),
                    Tone.of(border.bright() ? "madder" : "gold").base(),
                    band * 0.34,
                    band * 0.7);
            p.rect(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b, field.base());
            p.clipped(Plate.box(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b), () -> Designs.field(rug));
            p.frame(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b, border.deep(), 1.2);
        });
    }

    static void frame(Plate p, double w, double h, double bar, Tone wood) {
        double x = w + bar;
        double y = h + bar;
        p.rect(-x, -y, 2 * x, 2 * y, wood.base());
        p.path(Ornament.closed(-x, -y, x, -y, w, -h, -w, -h), wood.light());
        p.path(Ornament.closed(-x, y, x, y, w, h, -w, h), wood.dark());
        p.frame(-x + bar * 0.4, -y + bar * 0.4, 2 * x - bar * 0.8, 2 * y - bar * 0.8, wood.dark(), 2);
        p.dots(Plate.box(-w - 5, -h - 5, 2 * w + 10, 2 * h + 10), wood.pale(), 3.2, 6);
        p.frame(-w, -h, 2 * w, 2 * h, wood.deep(), 2);
    }

    static void scene(Rug rug) {
        switch (rug.design) {
            case "verse" -> verse(rug);
            case "zirkhaki" -> pottery(rug);
            case "chahar-fasl" -> seasons(rug);
            case "portrait" -> peacocks(rug);
            default -> {
                if (rug.p.pick(3) == 0) {
                    bouquet(rug);
                } else {
                    landscape(rug, 0, rug.a, rug.b);
                }
            }
        }
    }

    /** Two panels of cursive bands in a cartouche, reading as script without spelling anything. */
    private static void verse(Rug rug) {
        Plate p = rug.p;
        Tone ink = Tone.of(rug.field.bright() ? "navy" : "gold");
        int lines = rug.b > rug.a ? 3 : 2;
        double h = 2 * rug.b / lines;
        for (int i = 0; i < lines; i++) {
            double y = -rug.b + (i + 0.5) * h;
            double w = rug.a * 0.84;
            p.at(0, y, 1, () -> {
                p.path(
                        new Trace()
                                .m(-w, 0)
                                .q(-w, -h * 0.34, -w * 0.7, -h * 0.36)
                                .l(w * 0.7, -h * 0.36)
                                .q(w, -h * 0.34, w, 0)
                                .q(w, h * 0.34, w * 0.7, h * 0.36)
                                .l(-w * 0.7, h * 0.36)
                                .q(-w, h * 0.34, -w, 0)
                                .z()
                                .toString(),
                        rug.field.light(),
                        ink.base(),
                        1.6);
                Trace d = new Trace();
                double x = w * 0.74;
                while (x > -w * 0.66) {
                    double step = w * p.between(0.2, 0.36);
                    double dip = h * p.between(0.08, 0.2);
                    d.m(x, -h * p.between(0, 0.12))
                            .c(x - step * 0.1, dip, x - step * 0.7, dip * 1.3, x - step, -h * 0.02);
                    if (p.pick(2) == 0) {
                        d.m(x - step * 0.3, dip * 0.6).l(x - step * 0.26, -h * 0.26);
                    }
                    x -= step * 0.92;
                }
                p.line(d, ink.base(), h * 0.055);
                p.dots(Ornament.open(w * 0.5, h * 0.24, -w * 0.5, h * 0.24), ink.base(), h * 0.035, w * 0.29);
            });
        }
        String flower = rug.rosette(rug.a * 0.08, rug.dye(0), rug.dye(1), rug.dye(2));
        p.quartered(() -> p.use(flower, rug.a * 0.9, -rug.b * 0.93));
    }

    private static void landscape(Rug rug, int season, double a, double b) {
        Plate p = rug.p;
        String[][] skies = {
            {"#D9E0DC", "#8FA9A0", "#5F7F5A"},
            {"#EADFC6", "#B79A6B", "#8A6A3A"},
            {"#E6D9D2", "#A98278", "#A05A3C"},
            {"#DDE2E6", "#A7B4BF", "#E9ECEC"}
        };
        String[] tone = skies[season % 4];
        p.rect(-a, -b, 2 * a, 2 * b, tone[0]);
        p.circle(a * 0.5, -b * 0.66, a * 0.12, "#F3E3B6");
        p.path(
                new Trace()
                        .m(-a, -b * 0.1)
                        .l(-a * 0.5, -b * 0.5)
                        .l(-a * 0.2, -b * 0.2)
                        .l(a * 0.2, -b * 0.62)
                        .l(a * 0.7, -b * 0.14)
                        .l(a, -b * 0.3)
                        .l(a, b)
                        .l(-a, b)
                        .z(),
                tone[1]);
        p.path(
                Ornament.closed(
                        a * 0.2, -b * 0.62, a * 0.34, -b * 0.48, a * 0.24, -b * 0.42, a * 0.16, -b * 0.46, a * 0.07,
                        -b * 0.44),
                "#F4F1EA");
        p.path(
                new Trace()
                        .m(-a, b * 0.1)
                        .c(-a * 0.4, -b * 0.12, a * 0.3, b * 0.16, a, -b * 0.02)
                        .l(a, b)
                        .l(-a, b)
                        .z(),
                tone[2]);
        p.path(
                new Trace()
                        .m(-a * 0.1, b * 0.06)
                        .c(a * 0.3, b * 0.3, -a * 0.5, b * 0.5, -a * 0.2, b)
                        .l(a * 0.36, b)
                        .c(-a * 0.1, b * 0.6, a * 0.44, b * 0.34, 0, b * 0.06)
                        .z(),
                "#9FB6BC");
        Tone house = Tone.of("camel");
        p.at(a * 0.48, b * 0.16, 1, () -> {
            p.rect(-a * 0.2, -b * 0.14, a * 0.4, b * 0.2, house.base())
                    .rect(a * 0.06, -b * 0.14, a * 0.14, b * 0.2, house.dark());
            p.path(Niches.arch(a * 0.05, -b * 0.08, -b * 0.03, b * 0.06), house.deep());
            p.path(
                    new Trace()
                            .m(-a * 0.1, -b * 0.14)
                            .q(-a * 0.1, -b * 0.26, 0, -b * 0.28)
                            .q(a * 0.1, -b * 0.26, a * 0.1, -b * 0.14)
                            .z(),
                    Tone.of("turquoise").base());
        });
        Tone leaf = Tone.of(season == 3 ? "grey" : season == 2 ? "terracotta" : "green");
        for (int i = 0; i < 4; i++) {
            p.at(
                    -a * (0.86 - 0.17 * i),
                    b * (0.3 + 0.1 * i),
                    1,
                    () -> p.path(Ornament.cypress(b * 0.46), leaf.dark(), leaf.deep(), 0.8));
        }
        for (int i = 0; i < 7; i++) {
            p.path(
                    Shapes.translate(
                            Ornament.petals(5, 0, a * 0.045, 0.6, 0),
                            a * p.between(0.3, 0.92),
                            b * p.between(0.5, 0.94)),
                    i % 2 == 0 ? "#B4544A" : "#E6C86A");
        }
    }

    private static void seasons(Rug rug) {
        for (int i = 0; i < 4; i++) {
            int season = i;
            double x = (i % 2 == 0 ? -1 : 1) * rug.a / 2;
            double y = (i < 2 ? -1 : 1) * rug.b / 2;
            rug.p.at(
                    x,
                    y,
                    1,
                    () -> rug.p.clipped(
                            Plate.box(-rug.a / 2 + 3, -rug.b / 2 + 3, rug.a - 6, rug.b - 6),
                            () -> landscape(rug, season, rug.a / 2, rug.b / 2)));
        }
        rug.p.line(
                Ornament.open(0, -rug.b, 0, rug.b) + Ornament.open(-rug.a, 0, rug.a, 0),
                Tone.of("gold").base(),
                6);
    }

    private static void bouquet(Rug rug) {
        Plate p = rug.p;
        double a = rug.a;
        double b = rug.b;
        p.rect(-a, b * 0.55, 2 * a, b * 0.45, rug.field.dark());
        Rug smaller = rug.within(rug.field, a * 0.8, b * 0.55);
        p.at(0, -b * 0.1, 1, () -> {
            String[] rose = {
                Sprays.rose(p, a * 0.24, Tone.of("rose")),
                Sprays.rose(p, a * 0.2, Tone.of("madder")),
                Sprays.rose(p, a * 0.17, Tone.of("ivory"))
            };
            for (int i = 0; i < 11; i++) {
                p.moved(
                        Plate.place(0, 0, 1, i * 33),
                        () -> p.path(
                                Ornament.leaf(a * 0.72, a * 0.13, 6),
                                Tone.of("green").base()));
            }
            double[][] spots = {
                {0, -0.42}, {-0.38, -0.2}, {0.38, -0.2}, {-0.3, 0.18}, {0.32, 0.16}, {0, -0.02}, {-0.08, 0.3}
            };
            for (int i = 0; i < spots.length; i++) {
                p.use(rose[i % 3], spots[i][0] * a, spots[i][1] * smaller.b);
            }
        });
        p.path(
                new Trace()
                        .m(-a * 0.16, b * 0.22)
                        .l(a * 0.16, b * 0.22)
                        .q(a * 0.1, b * 0.34, a * 0.26, b * 0.5)
                        .q(a * 0.24, b * 0.72, a * 0.12, b * 0.76)
                        .l(-a * 0.12, b * 0.76)
                        .q(-a * 0.24, b * 0.72, -a * 0.26, b * 0.5)
                        .q(-a * 0.1, b * 0.34, -a * 0.16, b * 0.22)
                        .z()
                        .toString(),
                Tone.of("cobalt").base(),
                Tone.of("cobalt").deep(),
                1.4);
        p.dots(
                new Trace()
                        .m(-a * 0.22, b * 0.48)
                        .q(0, b * 0.56, a * 0.24, b * 0.48)
                        .toString(),
                "#F0E5CC",
                5,
                a * 0.07);
    }

    /** Zirkhaki: the buried pots and beasts of old sites, in rows. */
    private static void pottery(Rug rug) {
        Plate p = rug.p;
        String[][] figures = {Shapes.GOAT, Shapes.LION, Shapes.CAMEL, Shapes.BIRD, Shapes.TREE};
        int cols = 3;
        double w = 2 * rug.a / cols;
        int rows = (int) Math.max(3, Math.round(2 * rug.b / (w * 0.9)));
        double h = 2 * rug.b / rows;
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < cols; i++) {
                Tone tone = rug.dye(i + j);
                String[] figure = figures[(i * 2 + j) % figures.length];
                p.at(-rug.a + (i + 0.5) * w, -rug.b + (j + 0.5) * h, 1, () -> {
                    p.path(Ornament.octagon(w * 0.44, h * 0.44), rug.field.light(), tone.base(), 2);
                    p.path(Shapes.knots(figure, w / 22), tone.base());
                });
            }
        }
    }

    private static void peacocks(Rug rug) {
        Plate p = rug.p;
        double a = rug.a;
        Sprays.roses(new Rug(p, rug.field, rug.border, a, rug.b, "golfarang"));
        p.mirrored(() -> p.at(
                a * 0.5,
                rug.b * 0.1,
                1,
                () -> p.path(Ornament.bird(a * 0.22), Tone.of("turquoise").base(), rug.line(), 1)));
    }
}
