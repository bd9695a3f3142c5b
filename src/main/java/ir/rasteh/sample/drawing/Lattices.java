package ir.rasteh.sample.drawing;

/** Fields that repeat one figure without end: Herati, boteh rows, Joshaqan lozenges, Mina-khani, vases, stripes. */
final class Lattices {

    private Lattices() {}

    /** How often a unit of the wished size fits, as an odd number, so that one stands in the middle. */
    static int odd(double length, double unit) {
        return 2 * (int) Math.max(0, Math.round((length / unit - 1) / 2)) + 1;
    }

    /** The fish: a lozenge with a rosette, four palmettes at its ends and four leaves bent round it. */
    static void mahi(Rug rug) {
        Plate p = rug.p;
        double w = 2 * rug.a / odd(2 * rug.a, rug.design.equals("bijar-mahi") ? 46 : 37);
        double h = 2 * rug.b / odd(2 * rug.b, w * 1.2);
        lay(rug, w, h, herati(rug, w, h));
        boolean medallion = rug.design.equals("senneh-mahi") || rug.design.equals("moud-mahi") || p.pick(2) == 0;
        if (!medallion || p.subject.form().equals("runner")) {
            return;
        }
        double rx = rug.a * 0.68;
        double ry = Math.min(rug.b * 0.56, rx * 1.5);
        Tone ground = rug.border.distance(rug.field) > 50 ? rug.border : rug.dye(0);
        Tone rim = Tone.of(ground.bright() ? "madder" : "ivory");
        String corner = new Trace()
                .m(rug.a, -rug.b)
                .l(rug.a * 0.4, -rug.b)
                .q(rug.a * 0.58, -rug.b * 0.96, rug.a * 0.64, -rug.b * 0.86)
                .q(rug.a * 0.86, -rug.b * 0.82, rug.a, -rug.b * 0.56)
                .z()
                .toString();
        Rug inner = rug.within(ground, rug.a, rug.b);
        String small = herati(inner, w, h);
        p.quartered(() -> {
            p.path(corner, ground.base());
            p.clipped(corner, () -> lay(inner, w, h, small));
            p.line(corner, rim.base(), 3);
        });
        String shape = Ornament.ogee(6, rx, ry, 0.84);
        p.path(shape, ground.base()).clipped(shape, () -> lay(rug.within(ground, rx, ry), w, h, small));
        p.line(shape, rim.deep(), 5).line(shape, rim.base(), 3);
        String heart = Ornament.ogee(6, rx * 0.55, ry * 0.55, 0.84);
        p.path(heart, rug.field.base())
                .clipped(heart, () -> lay(rug.within(rug.field, rx * 0.55, ry * 0.55), w, h, herati(rug, w, h)));
        p.line(heart, rim.deep(), 5).line(heart, rim.base(), 3);
        p.use(rug.rosette(rx * 0.22, rim, rug.dye(1), ground), 0, 0);
        String pendant = rug.palmette(rx * 0.24, ground, rim, rug.dye(1));
        p.use(pendant, 0, -ry - rx * 0.2).use(pendant, "translate(0 " + Trace.n(ry + rx * 0.2) + ") rotate(180)");
    }

    private static String herati(Rug rug, double w, double h) {
        Plate p = rug.p;
        Tone one = rug.dye(0);
        Tone two = rug.dye(1);
        Tone three = rug.dye(2);
        return p.define(() -> {
            p.line(Ornament.lozenge(w * 0.33, h * 0.33), three.base(), 1.1);
            String fish = p.define(() -> {
                p.path(
                        new Trace()
                                .m(w * 0.1, -h * 0.46)
                                .q(w * 0.42, -h * 0.42, w * 0.46, -h * 0.1)
                                .q(w * 0.3, -h * 0.3, w * 0.1, -h * 0.46)
                                .z(),
                        one.base());
            });
            p.use(fish, 0, 0).use(fish, "scale(-1 1)").use(fish, "scale(1 -1)").use(fish, "scale(-1 -1)");
            String end = p.define(() -> {
                p.path(Ornament.petals(6, 0, w * 0.1, 0.5, 0), two.base());
                p.circle(0, 0, w * 0.035, one.base());
            });
            p.use(end, 0, -h * 0.33)
                    .use(end, 0, h * 0.33)
                    .use(end, -w * 0.33, 0)
                    .use(end, w * 0.33, 0);
            String rose = p.define(() -> {
                p.path(Ornament.petals(8, 0, w * 0.18, 0.42, 0), two.base());
                p.circle(0, 0, w * 0.085, one.base());
                p.circle(0, 0, w * 0.035, three.base());
            });
            p.use(rose, 0, 0);
            String half = p.define(() -> {
                p.path(Ornament.petals(8, 0, w * 0.13, 0.42, 0), three.base());
                p.circle(0, 0, w * 0.05, two.base());
            });
            p.use(half, -w / 2, -h / 2)
                    .use(half, w / 2, -h / 2)
                    .use(half, -w / 2, h / 2)
                    .use(half, w / 2, h / 2);
        });
    }

    /** The unit laid over the whole field, one in the very middle: uses, not a pattern, so that they stay sharp. */
    static void fill(Rug rug, double w, double h, Runnable unit) {
        lay(rug, w, h, rug.p.define(unit));
    }

    private static void lay(Rug rug, double w, double h, String unit) {
        int nx = (int) Math.ceil(rug.a / w - 0.501);
        int ny = (int) Math.ceil(rug.b / h - 0.501);
        for (int j = -ny; j <= ny; j++) {
            for (int i = -nx; i <= nx; i++) {
                rug.p.use(unit, i * w, j * h);
            }
        }
    }

    /** Rows of botehs that lean left and right by turns. */
    static void boteh(Rug rug) {
        Plate p = rug.p;
        int nx = odd(2 * rug.a, p.between(44, 58));
        double w = 2 * rug.a / nx;
        int ny = odd(2 * rug.b, w * 1.22);
        double h = 2 * rug.b / ny;
        String[] kinds = new String[3];
        for (int i = 0; i < 3; i++) {
            Tone body = rug.dye(i);
            Tone inner = rug.dye(i + 1).distance(body) > 60 ? rug.dye(i + 1) : rug.field;
            Tone eye = rug.dye(i + 2);
            kinds[i] = p.define(() -> {
                p.path(Ornament.boteh(h * 0.38), body.base(), body.deep(), 0.7);
                p.at(0, h * 0.07, 1, () -> p.path(Ornament.boteh(h * 0.25), inner.base()));
                p.at(-h * 0.02, h * 0.16, 1, () -> p.path(Ornament.petals(6, 0, h * 0.13, 0.45, 0), eye.base()));
                p.line(Ornament.open(0, h * 0.38, 0, h * 0.46), body.base(), 1.4);
            });
        }
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                double x = (i - (nx - 1) / 2.0) * w;
                double y = (j - (ny - 1) / 2.0) * h;
                String kind = kinds[(i + 2 * j) % 3];
                p.use(kind, "translate(" + Trace.n(x) + " " + Trace.n(y) + ")" + (j % 2 == 0 ? "" : " scale(-1 1)"));
            }
        }
    }

    /** Joshaqan and its kin: a net of stepped lozenges, each with a cross of flowers. */
    static void joshaqan(Rug rug) {
        Plate p = rug.p;
        double w = 2
                * rug.a
                / odd(2 * rug.a, rug.design.equals("toranj-toranj") ? 120 : rug.design.equals("hashti") ? 86 : 66);
        double h = 2 * rug.b / odd(2 * rug.b, w * 1.15);
        Tone one = rug.dye(0);
        Tone two = rug.dye(1);
        Tone three = rug.dye(2);
        boolean stars = rug.design.equals("hashti");
        boolean curved = rug.design.equals("bandi") || rug.design.equals("toranj-toranj");
        fill(rug, w, h, () -> {
            String shape = stars
                    ? Ornament.star(8, w * 0.46, w * 0.36, 0)
                    : curved ? Ornament.ogee(4, w * 0.46, h * 0.47, 0.66) : Ornament.stepped(w * 0.44, h * 0.44, 6);
            p.path(shape, stars ? rug.border.base() : rug.field.light(), one.base(), 1.6);
            p.line(
                    Ornament.open(0, -h * 0.34, 0, h * 0.34) + Ornament.open(-w * 0.34, 0, w * 0.34, 0),
                    three.base(),
                    1.2);
            String bud = p.define(() -> {
                p.path(Ornament.petals(6, 0, w * 0.09, 0.5, 0), two.base());
                p.circle(0, 0, w * 0.03, one.base());
            });
            p.use(bud, 0, -h * 0.27)
                    .use(bud, 0, h * 0.27)
                    .use(bud, -w * 0.27, 0)
                    .use(bud, w * 0.27, 0);
            p.use(rug.rosette(w * 0.16, one, two, three), 0, 0);
            String corner = p.define(() -> {
                p.path(Ornament.stepped(w * 0.13, w * 0.13, 3), three.base());
                p.path(Ornament.petals(4, 0, w * 0.1, 0.6, 0), two.base());
            });
            p.use(corner, -w / 2, -h / 2)
                    .use(corner, w / 2, -h / 2)
                    .use(corner, -w / 2, h / 2)
                    .use(corner, w / 2, h / 2);
        });
    }

    /** Four flowers on a ring of stems around a fifth. */
    static void minaKhani(Rug rug) {
        Plate p = rug.p;
        double w = 2 * rug.a / odd(2 * rug.a, 78);
        double h = 2 * rug.b / odd(2 * rug.b, w);
        fill(rug, w, h, () -> {
            p.ring(0, 0, w * 0.34, rug.dye(2).base(), 1.6);
            String big = rug.rosette(w * 0.17, rug.dye(0), rug.dye(1), rug.dye(2));
            String small = rug.blossom(w * 0.1, rug.dye(1), rug.dye(0));
            p.use(big, 0, -h / 2).use(big, 0, h / 2).use(big, -w / 2, 0).use(big, w / 2, 0);
            String leaf = Ornament.leaf(w * 0.16, w * 0.045, w * 0.03);
            for (int i = 0; i < 4; i++) {
                p.moved("rotate(" + (45 + 90 * i) + ") translate(" + Trace.n(w * 0.34) + " 0)", () -> {
                    p.path(leaf, rug.dye(2).light());
                    p.circle(0, 0, w * 0.045, rug.dye(3).base());
                });
            }
            p.use(small, 0, 0)
                    .use(small, -w / 2, -h / 2)
                    .use(small, w / 2, -h / 2)
                    .use(small, -w / 2, h / 2)
                    .use(small, w / 2, h / 2);
        });
    }

    /** Zell-e Soltan: vases with roses, row upon row. */
    static void vases(Rug rug) {
        Plate p = rug.p;
        double w = 2 * rug.a / odd(2 * rug.a, 74);
        double h = 2 * rug.b / odd(2 * rug.b, w * 1.35);
        fill(rug, w, h, () -> {
            Tone leaf = Tone.of(rug.field.bright() ? "green" : "sage");
            p.line(
                    new Trace()
                            .m(0, h * 0.2)
                            .q(-w * 0.1, -h * 0.1, -w * 0.28, -h * 0.12)
                            .m(0, h * 0.2)
                            .q(w * 0.1, -h * 0.1, w * 0.28, -h * 0.12)
                            .m(0, h * 0.2)
                            .l(0, -h * 0.25),
                    leaf.base(),
                    1.5);
            for (int side = -1; side <= 1; side += 2) {
                int turn = side;
                p.moved("scale(" + turn + " 1)", () -> {
                    p.moved(
                            "translate(0 " + Trace.n(h * 0.06) + ") rotate(-50)",
                            () -> p.path(Ornament.leaf(w * 0.26, w * 0.06, 2), leaf.base()));
                    p.moved(
                            "translate(0 " + Trace.n(-h * 0.05) + ") rotate(-60)",
                            () -> p.path(Ornament.leaf(w * 0.2, w * 0.05, 2), leaf.light()));
                });
            }
            String rose = rug.rosette(w * 0.16, Tone.of("rose"), Tone.of("madder"), Tone.of("ivory"));
            p.use(rose, 0, -h * 0.26).use(rug.blossom(w * 0.11, rug.dye(0), rug.dye(1)), -w * 0.28, -h * 0.13);
            p.use(rug.blossom(w * 0.11, rug.dye(0), rug.dye(1)), w * 0.28, -h * 0.13);
            p.path(
                    new Trace()
                            .m(-w * 0.08, h * 0.14)
                            .l(w * 0.08, h * 0.14)
                            .q(w * 0.06, h * 0.2, w * 0.15, h * 0.28)
                            .q(w * 0.13, h * 0.38, w * 0.05, h * 0.4)
                            .l(w * 0.09, h * 0.44)
                            .l(-w * 0.09, h * 0.44)
                            .l(-w * 0.05, h * 0.4)
                            .q(-w * 0.13, h * 0.38, -w * 0.15, h * 0.28)
                            .q(-w * 0.06, h * 0.2, -w * 0.08, h * 0.14)
                            .z()
                            .toString(),
                    rug.dye(1).base(),
                    rug.dye(1).deep(),
                    0.8);
            p.line(
                    Ornament.open(-w * 0.13, h * 0.28, w * 0.13, h * 0.28),
                    rug.dye(0).base(),
                    1.6);
            String bud = rug.blossom(w * 0.09, rug.dye(2), rug.dye(0));
            p.use(bud, -w / 2, h * 0.1)
                    .use(bud, w / 2, h * 0.1)
                    .use(bud, -w / 2, -h * 0.4)
                    .use(bud, w / 2, -h * 0.4);
        });
    }

    /** Moharramat: upright stripes, each with its own running vine. */
    static void stripes(Rug rug) {
        Plate p = rug.p;
        int n = odd(2 * rug.a, 30);
        double w = 2 * rug.a / n;
        for (int i = 0; i < n; i++) {
            double x = -rug.a + i * w;
            int place = Math.abs(i - n / 2);
            Tone ground = place % 2 == 0 ? rug.field : place % 4 == 1 ? rug.dye(0) : rug.dye(1);
            Tone flower = rug.dye(2).distance(ground) > 60 ? rug.dye(2) : Tone.of(ground.bright() ? "madder" : "ivory");
            double h = 2 * rug.b / Math.round(2 * rug.b / (w * 1.6));
            p.rect(x, -rug.b, w, 2 * rug.b, ground.base());
            p.rect(x, -rug.b, w, 2 * rug.b, p.repeat(x + w / 2, -rug.b + h / 2, w, h, () -> {
                p.line(
                        new Trace().m(0, -h / 2).c(w * 0.5, -h * 0.25, -w * 0.5, h * 0.25, 0, h / 2),
                        Tone.mix(ground.base(), flower.base(), 0.6),
                        1.2);
                p.path(Ornament.boteh(h * 0.26), flower.base());
                p.circle(0, -h * 0.44, w * 0.09, flower.base()).circle(0, h * 0.44, w * 0.09, flower.base());
                p.circle(-1, h * 0.09, w * 0.1, ground.base());
            }));
            p.line(Ornament.open(x, -rug.b, x, rug.b), ground.deep(), 0.8);
        }
    }
}
