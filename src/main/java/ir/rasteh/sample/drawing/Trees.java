package ir.rasteh.sample.drawing;

/** Derakhti: a blossoming tree of life with birds, between cypresses; willows droop, sabzikar leaves crowd. */
final class Trees {

    private Trees() {}

    static void draw(Rug rug) {
        Plate p = rug.p;
        double a = rug.a;
        double b = rug.b;
        Tone trunk = Tone.of(rug.field.luminance() < 0.3 ? "camel" : "brown");
        Tone leaf = Tone.of(rug.field.distance(Tone.of("green")) > 60 ? "green" : "pistachio");
        boolean willow = rug.design.equals("bid-majnun");
        ground(rug, leaf);
        p.mirrored(() -> p.at(a * 0.78, b * 0.88, 1, () -> {
            p.path(Ornament.cypress(b * 0.95), leaf.dark(), rug.line(), 0.8);
            p.dots(Ornament.open(0, -b * 0.74, 0, -b * 0.12), leaf.light(), 4, b * 0.09);
        }));
        p.path(
                new Trace()
                        .m(-a * 0.1, b * 0.9)
                        .c(-a * 0.03, b * 0.5, -a * 0.06, 0, -a * 0.02, -b * 0.72)
                        .l(a * 0.02, -b * 0.72)
                        .c(a * 0.06, 0, a * 0.03, b * 0.5, a * 0.1, b * 0.9)
                        .z(),
                trunk.base());
        String rose = rug.rosette(a * 0.11, rug.dye(0), rug.dye(1), rug.dye(2));
        String palm = rug.palmette(a * 0.12, rug.dye(1), rug.dye(0), rug.dye(2));
        String bud = rug.blossom(a * 0.07, rug.dye(2), rug.dye(0));
        String fresh = p.define(() -> p.path(Ornament.leaf(a * 0.14, a * 0.035, 2), leaf.base()));
        p.mirrored(() -> {
            int n = 6;
            for (int i = 0; i < n; i++) {
                double y = b * (0.48 - 1.14 * i / (n - 1));
                double x = a * (0.8 - 0.1 * i) * (i % 2 == 0 ? 0.82 : 0.62);
                if (willow) {
                    for (int k = 0; k < 3; k++) {
                        double reach = x * (0.5 + 0.28 * k);
                        String d = new Trace()
                                .m(0, y)
                                .c(reach * 0.5, y - b * 0.18, reach, y - b * 0.14, reach, y + b * (0.3 - 0.05 * k))
                                .toString();
                        p.line(d, leaf.base(), 1.4).dots(d, k % 2 == 0 ? leaf.light() : leaf.base(), 4, 8);
                    }
                } else {
                    p.line(
                            new Trace().m(0, y).c(x * 0.4, y - b * 0.02, x * 0.8, y - b * 0.05, x, y - b * 0.16),
                            trunk.base(),
                            2.6 - 0.25 * i);
                    p.line(
                            new Trace().m(x * 0.5, y - b * 0.03).q(x * 0.6, y + b * 0.04, x * 0.82, y + b * 0.05),
                            trunk.base(),
                            1.4);
                    for (int k = 0; k < 5; k++) {
                        double t = 0.22 + 0.17 * k;
                        p.use(fresh, x * t, y - b * 0.03 - b * 0.1 * t * t, 1, k % 2 == 0 ? -70 : 50);
                    }
                    p.use(i % 2 == 0 ? rose : palm, x, y - b * 0.18)
                            .use(bud, x * 0.86, y + b * 0.05)
                            .use(bud, x * 0.62, y - b * 0.12);
                }
            }
        });
        p.use(palm, 0, -b * 0.78, 1.3, 0);
        fauna(rug, trunk);
    }

    private static void ground(Rug rug, Tone leaf) {
        Plate p = rug.p;
        double a = rug.a;
        double b = rug.b;
        p.path(
                new Trace()
                        .m(-a, b)
                        .l(-a, b * 0.88)
                        .q(-a * 0.5, b * 0.78, 0, b * 0.88)
                        .q(a * 0.5, b * 0.78, a, b * 0.88)
                        .l(a, b)
                        .z(),
                leaf.dark());
        String bud = rug.blossom(a * 0.05, rug.dye(0), rug.dye(1));
        for (int i = 0; i < 9; i++) {
            p.use(bud, a * (-0.9 + 0.225 * i), b * (0.94 - 0.03 * (i % 2)));
        }
    }

    private static void fauna(Rug rug, Tone trunk) {
        Plate p = rug.p;
        double a = rug.a;
        double b = rug.b;
        if (rug.design.equals("vaq-vaq")) {
            p.mirrored(() -> {
                for (int i = 0; i < 4; i++) {
                    p.at(a * (0.3 + 0.14 * (i % 2)), b * (0.3 - 0.3 * i), 1, () -> {
                        p.path(Ornament.bird(a * 0.09), rug.dye(1).base(), rug.line(), 0.7);
                    });
                }
            });
        }
        p.mirrored(() -> {
            p.moved(
                    Plate.place(a * 0.44, b * 0.72, 1, 0) + " scale(-1 1)",
                    () -> p.path(Ornament.gazelle(a * 0.16), rug.dye(0).base(), trunk.deep(), 0.8));
            p.moved(
                    Plate.place(a * 0.4, -b * 0.3, 1, -12),
                    () -> p.path(Ornament.bird(a * 0.1), rug.dye(1).base(), trunk.deep(), 0.7));
            p.moved(
                    Plate.place(a * 0.3, -b * 0.9, 1, 8),
                    () -> p.path(Ornament.bird(a * 0.1), rug.dye(2).base(), trunk.deep(), 0.7));
        });
    }
}
