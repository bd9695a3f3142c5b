package ir.rasteh.sample.drawing;

/** Kheshti: the field as a garden laid out in panels, each with its own tree, vase, star or boteh. */
final class Panels {

    private Panels() {}

    static void draw(Rug rug) {
        Plate p = rug.p;
        boolean fine = rug.design.equals("qab-qabi");
        int nx = Math.max(1, (int) Math.round(2 * rug.a / (fine ? 66 : 88)));
        double w = 2 * rug.a / nx;
        int ny = Math.max(1, (int) Math.round(2 * rug.b / (fine ? w * 1.2 : w * 1.06)));
        double h = 2 * rug.b / ny;
        String[] grounds = {"ivory", "madder", "navy", "sage", "camel", "terracotta"};
        Tone bar = rug.border;
        String[] kinds = {vase(rug, w, h), cypress(rug, w, h), star(rug, w, h), boteh(rug, w, h), willow(rug, w, h)};
        int shift = p.pick(5);
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                double x = -rug.a + (i + 0.5) * w;
                double y = -rug.b + (j + 0.5) * h;
                int k = Math.floorMod(Math.min(i, nx - 1 - i) + 2 * j, 3);
                Tone ground = (i + j) % 3 == 0
                        ? rug.field
                        : Tone.of(grounds[(Math.min(i, nx - 1 - i) * 2 + j + shift) % grounds.length]);
                p.rect(x - w / 2, y - h / 2, w, h, ground.base());
                if (fine) {
                    p.path(
                            Shapes.translate(Ornament.octagon(w * 0.44, h * 0.44), x, y),
                            ground.light(),
                            ground.line(),
                            1);
                } else {
                    p.frame(
                            x - w * 0.42,
                            y - h * 0.42,
                            w * 0.84,
                            h * 0.84,
                            Tone.mix(ground.base(), ground.line(), 0.45),
                            1);
                }
                String kind = kinds[Math.floorMod(k + (i == nx / 2 && nx % 2 == 1 ? 2 : j) + shift, kinds.length)];
                p.moved(
                        "translate(" + Trace.n(x) + " " + Trace.n(y) + ")" + (2 * i >= nx ? " scale(-1 1)" : ""),
                        () -> p.use(kind, 0, 0));
            }
        }
        Trace grid = new Trace();
        for (int i = 1; i < nx; i++) {
            grid.m(-rug.a + i * w, -rug.b).l(-rug.a + i * w, rug.b);
        }
        for (int j = 1; j < ny; j++) {
            grid.m(-rug.a, -rug.b + j * h).l(rug.a, -rug.b + j * h);
        }
        p.line(grid, bar.base(), w * 0.085)
                .dots(
                        grid.toString(),
                        Tone.of(bar.bright() ? "madder" : "ivory").base(),
                        w * 0.034,
                        w * 0.1);
    }

    private static Tone leaf() {
        return Tone.of("green");
    }

    private static String vase(Rug rug, double w, double h) {
        Plate p = rug.p;
        return p.define(() -> {
            p.line(
                    new Trace()
                            .m(0, h * 0.2)
                            .l(0, -h * 0.2)
                            .m(0, h * 0.12)
                            .q(-w * 0.04, -h * 0.1, -w * 0.22, -h * 0.1)
                            .m(0, h * 0.12)
                            .q(w * 0.04, -h * 0.1, w * 0.22, -h * 0.1),
                    leaf().base(),
                    1.6);
            p.path(
                    new Trace()
                            .m(-w * 0.06, h * 0.14)
                            .l(w * 0.06, h * 0.14)
                            .q(w * 0.2, h * 0.24, w * 0.06, h * 0.36)
                            .l(-w * 0.06, h * 0.36)
                            .q(-w * 0.2, h * 0.24, -w * 0.06, h * 0.14)
                            .z()
                            .toString(),
                    Tone.of("turquoise").base(),
                    Tone.of("turquoise").deep(),
                    0.8);
            p.use(rug.rosette(w * 0.12, Tone.of("rose"), Tone.of("ivory"), Tone.of("madder")), 0, -h * 0.22);
            String bud = rug.blossom(w * 0.09, Tone.of("saffron"), Tone.of("madder"));
            p.use(bud, -w * 0.22, -h * 0.12).use(bud, w * 0.22, -h * 0.12);
        });
    }

    private static String cypress(Rug rug, double w, double h) {
        Plate p = rug.p;
        return p.define(() -> {
            p.at(0, h * 0.34, 1, () -> {
                p.rect(-w * 0.02, -h * 0.1, w * 0.04, h * 0.1, Tone.of("brown").base());
                p.path(Ornament.cypress(h * 0.7), leaf().base(), leaf().deep(), 0.8);
                p.dots(
                        Ornament.open(0, -h * 0.56, 0, -h * 0.12),
                        Tone.of("pistachio").base(),
                        w * 0.04,
                        h * 0.08);
            });
            String bud = rug.blossom(w * 0.08, Tone.of("rose"), Tone.of("saffron"));
            p.use(bud, -w * 0.25, h * 0.26)
                    .use(bud, w * 0.25, h * 0.26)
                    .use(bud, -w * 0.25, -h * 0.2)
                    .use(bud, w * 0.25, -h * 0.2);
        });
    }

    private static String star(Rug rug, double w, double h) {
        Plate p = rug.p;
        return p.define(() -> {
            p.path(
                    Ornament.star(8, w * 0.36, w * 0.26, 0),
                    Tone.of("camel").base(),
                    Tone.of("brown").base(),
                    0.9);
            p.use(rug.rosette(w * 0.24, Tone.of("madder"), Tone.of("ivory"), Tone.of("navy")), 0, 0);
        });
    }

    private static String boteh(Rug rug, double w, double h) {
        Plate p = rug.p;
        return p.define(() -> {
            p.path(
                    Ornament.boteh(h * 0.36),
                    Tone.of("terracotta").base(),
                    Tone.of("brown").base(),
                    0.9);
            p.at(
                    0,
                    h * 0.06,
                    1,
                    () -> p.path(Ornament.boteh(h * 0.23), Tone.of("ivory").base()));
            p.use(rug.blossom(w * 0.1, Tone.of("indigo"), Tone.of("saffron")), -w * 0.01, h * 0.14);
        });
    }

    private static String willow(Rug rug, double w, double h) {
        Plate p = rug.p;
        return p.define(() -> {
            p.line(new Trace().m(0, h * 0.36).l(0, -h * 0.28), Tone.of("brown").base(), w * 0.04);
            Trace d = new Trace();
            for (int i = 1; i <= 3; i++) {
                double x = w * 0.1 * i;
                d.m(0, -h * 0.28)
                        .q(x, -h * 0.36, x, h * (0.24 - 0.07 * i))
                        .m(0, -h * 0.28)
                        .q(-x, -h * 0.36, -x, h * (0.24 - 0.07 * i));
            }
            p.line(d, leaf().base(), 1.5)
                    .dots(d.toString(), Tone.of("pistachio").base(), w * 0.05, h * 0.075);
            p.use(rug.blossom(w * 0.07, Tone.of("rose"), Tone.of("ivory")), 0, -h * 0.32);
        });
    }
}
