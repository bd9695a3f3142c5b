package ir.rasteh.sample.drawing;

/** The angular drawing of Heris, Goravan and the villages: everything a coarse, strong knot makes of a medallion. */
final class Heriz {

    private Heriz() {}

    static void medallion(Rug rug) {
        Plate p = rug.p;
        Tone corner = Tone.of(rug.field.bright() ? "madder" : "ivory");
        Tone ground = rug.border.distance(rug.field) > 60 ? rug.border : rug.dye(0);
        double rx = rug.a * 0.74;
        double ry = Math.min(rug.b * 0.56, rx * 1.16);
        corners(rug, corner);
        angular(rug);
        p.path(burst(rx, ry), corner.base(), corner.deep(), 1.2);
        p.path(burst(rx * 0.94, ry * 0.94), ground.base());
        leaves(rug, rx * 0.7, ry * 0.7, ground, corner);
        p.path(burst(rx * 0.5, ry * 0.5), corner.base(), corner.deep(), 1);
        p.path(burst(rx * 0.46, ry * 0.46), rug.field.base());
        for (int i = 0; i < 8; i++) {
            double turn = i * 45;
            p.moved(
                    "rotate(" + turn + ")",
                    () -> p.path(
                            Ornament.closed(
                                    0, -rx * 0.16, rx * 0.06, -rx * 0.24, 0, -rx * 0.38, -rx * 0.06, -rx * 0.24),
                            corner.base()));
        }
        p.path(
                Ornament.octagon(rx * 0.17, rx * 0.17),
                rug.dye(1).base(),
                rug.dye(1).deep(),
                1);
        p.path(Ornament.star(4, rx * 0.13, rx * 0.055, Math.PI / 4), ground.base());
        pendant(rug, rx, ry, ground, corner);
    }

    /** A great star of eight stepped points. */
    private static String burst(double rx, double ry) {
        double[][] way = {
            {0, 1},
            {0.12, 0.86},
            {0.2, 0.92},
            {0.34, 0.74},
            {0.52, 0.78},
            {0.6, 0.62},
            {0.78, 0.6},
            {0.74, 0.42},
            {0.9, 0.3},
            {0.84, 0.16},
            {1, 0}
        };
        Trace d = new Trace().m(0, -ry);
        for (int quarter = 0; quarter < 4; quarter++) {
            int sx = quarter < 2 ? 1 : -1;
            int sy = quarter == 0 || quarter == 3 ? -1 : 1;
            for (int i = 0; i < way.length; i++) {
                double[] point = quarter % 2 == 0 ? way[i] : way[way.length - 1 - i];
                d.l(sx * point[0] * rx, sy * point[1] * ry);
            }
        }
        return d.z().toString();
    }

    private static void leaves(Rug rug, double rx, double ry, Tone ground, Tone light) {
        Plate p = rug.p;
        Tone warm = rug.dye(2).distance(ground) > 60 ? rug.dye(2) : light;
        String leaf = p.define(() -> {
            p.path(
                    Ornament.closed(
                            0, -16, 8, -9, 5, -5, 11, 1, 5, 4, 7, 10, 0, 14, -7, 10, -5, 4, -11, 1, -5, -5, -8, -9),
                    warm.base(),
                    warm.deep(),
                    0.8);
            p.path(Ornament.closed(0, -9, 4, -3, 0, 7, -4, -3), light.base());
        });
        for (int i = 0; i < 8; i++) {
            double t = Math.PI * (2 * i + 1) / 8;
            p.use(leaf, rx * Math.sin(t), -ry * Math.cos(t), rx / 105, Math.toDegrees(t));
        }
        for (int i = 0; i < 8; i++) {
            double t = Math.PI * i / 4;
            p.path(
                    Shapes.translate(Ornament.lozenge(rx * 0.06, rx * 0.06), rx * Math.sin(t), -ry * Math.cos(t)),
                    light.base());
        }
    }

    private static void pendant(Rug rug, double rx, double ry, Tone ground, Tone light) {
        Plate p = rug.p;
        double s = Math.min(rug.a * 0.16, (rug.b - ry) * 0.3);
        String half = p.define(() -> p.at(0, -ry - s, 1, () -> {
            p.rect(-s * 0.12, -s * 0.2, s * 0.24, s * 1.3, light.base());
            p.path(
                    Ornament.closed(
                            0, -s, s * 0.5, -s * 0.6, s * 0.4, -s * 0.3, s, 0, s * 0.5, s * 0.3, s * 0.3, s * 0.7,
                            -s * 0.3, s * 0.7, -s * 0.5, s * 0.3, -s, 0, -s * 0.4, -s * 0.3, -s * 0.5, -s * 0.6),
                    ground.base(),
                    light.base(),
                    2);
            p.path(Ornament.lozenge(s * 0.4, s * 0.4), light.base());
            p.path(Ornament.lozenge(s * 0.22, s * 0.22), rug.dye(1).base());
        }));
        p.use(half, 0, 0).use(half, "scale(1 -1)");
    }

    private static void corners(Rug rug, Tone ground) {
        Plate p = rug.p;
        double w = rug.a * 0.62;
        double h = Math.min(rug.b * 0.46, w * 1.2);
        Tone leaf = rug.dye(1).distance(ground) > 60 ? rug.dye(1) : rug.dye(2);
        p.quartered(() -> p.moved("translate(" + Trace.n(rug.a) + " " + Trace.n(-rug.b) + ")", () -> {
            p.path(
                    Ornament.closed(
                            0, 0, -w, 0, -w * 0.86, h * 0.14, -w * 0.7, h * 0.14, -w * 0.66, h * 0.3, -w * 0.48,
                            h * 0.3, -w * 0.44, h * 0.5, -w * 0.28, h * 0.52, -w * 0.22, h * 0.72, -w * 0.1, h * 0.76,
                            0, h),
                    ground.base(),
                    rug.border.base(),
                    2.4);
            p.path(
                    Ornament.closed(
                            -w * 0.08, h * 0.08, -w * 0.42, h * 0.1, -w * 0.3, h * 0.22, -w * 0.32, h * 0.38, -w * 0.16,
                            h * 0.34, -w * 0.08, h * 0.5),
                    leaf.base(),
                    leaf.deep(),
                    0.8);
            p.path(Shapes.translate(Ornament.lozenge(w * 0.06, w * 0.06), -w * 0.2, h * 0.2), ground.base());
            p.line(
                    Ornament.open(-w * 0.5, h * 0.08, -w * 0.72, h * 0.08)
                            + Ornament.open(-w * 0.07, h * 0.56, -w * 0.07, h * 0.76),
                    rug.border.base(),
                    2.4);
            p.path(Shapes.translate(Ornament.lozenge(w * 0.05, w * 0.05), -w * 0.76, h * 0.08), leaf.base());
            p.path(Shapes.translate(Ornament.lozenge(w * 0.05, w * 0.05), -w * 0.07, h * 0.8), leaf.base());
        }));
    }

    /** Straight-lined stems with palmettes in the gaps of the field. */
    private static void angular(Rug rug) {
        Plate p = rug.p;
        String flower = palmette(rug, 1);
        String small = palmette(rug, 2);
        p.quartered(() -> {
            p.line(
                    Ornament.open(
                            rug.a * 0.1,
                            -rug.b * 0.98,
                            rug.a * 0.1,
                            -rug.b * 0.74,
                            rug.a * 0.3,
                            -rug.b * 0.66,
                            rug.a * 0.3,
                            -rug.b * 0.56),
                    rug.dye(3).base(),
                    1.8);
            p.line(
                    Ornament.open(rug.a * 0.98, -rug.b * 0.12, rug.a * 0.86, -rug.b * 0.2, rug.a * 0.86, -rug.b * 0.4),
                    rug.dye(3).base(),
                    1.8);
            p.use(flower, rug.a * 0.26, -rug.b * 0.88, rug.a / 200, 0)
                    .use(small, rug.a * 0.42, -rug.b * 0.66, rug.a / 210, 30);
            p.use(small, rug.a * 0.9, -rug.b * 0.32, rug.a / 230, 0);
        });
        p.use(small, rug.a * 0.89, 0, rug.a / 200, 90).use(small, -rug.a * 0.89, 0, rug.a / 200, -90);
    }

    private static String palmette(Rug rug, int k) {
        Plate p = rug.p;
        Tone petal = rug.dye(k);
        return p.define(() -> {
            p.path(
                    Ornament.closed(
                            0, -22, 7, -13, 15, -15, 14, -5, 22, 0, 13, 5, 13, 14, 5, 12, 0, 20, -5, 12, -13, 14, -13,
                            5, -22, 0, -14, -5, -15, -15, -7, -13),
                    petal.base(),
                    petal.deep(),
                    1);
            p.path(Ornament.lozenge(10, 10), rug.dye(k + 1).base());
            p.path(Ornament.lozenge(5, 5), rug.dye(k + 2).base());
        });
    }

    static void allOver(Rug rug) {
        Plate p = rug.p;
        String one = palmette(rug, 0);
        String two = palmette(rug, 1);
        String three = palmette(rug, 2);
        int cols = 3;
        double cw = rug.a / cols;
        int rows = (int) Math.max(2, Math.round(rug.b / (cw * 1.1)));
        double ch = rug.b / rows;
        p.quartered(() -> {
            for (int j = 0; j <= rows; j++) {
                for (int i = 0; i <= cols; i++) {
                    if (i > 0 && j > 0) {
                        p.line(
                                Ornament.open(
                                        (i - 1) * cw,
                                        -(j - 1) * ch,
                                        (i - 0.5) * cw,
                                        -(j - 1) * ch,
                                        (i - 0.5) * cw,
                                        -j * ch,
                                        i * cw,
                                        -j * ch),
                                rug.dye(3).base(),
                                1.6);
                    }
                    String kind = (i + j) % 3 == 0 ? one : (i + j) % 3 == 1 ? two : three;
                    if ((i + j) % 2 == 0) {
                        p.use(kind, i * cw, -j * ch, cw / 52, (i + 2 * j) % 4 * 90);
                    } else {
                        p.path(
                                Shapes.translate(Ornament.octagon(cw * 0.13, cw * 0.13), i * cw, -j * ch),
                                rug.dye(i).base());
                        p.path(
                                Shapes.translate(Ornament.lozenge(cw * 0.07, cw * 0.07), i * cw, -j * ch),
                                rug.dye(i + 1).base());
                    }
                }
            }
        });
    }
}
