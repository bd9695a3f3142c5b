package ir.rasteh.sample.drawing;

/** Rugs of the tribes: a pole of stepped lozenges, hooked edges, and beasts and stars strewn where there is room. */
final class Tribal {

    private Tribal() {}

    static void lozenges(Rug rug) {
        Plate p = rug.p;
        Tone rim = Tone.of(rug.field.bright() ? "madder" : "ivory");
        Tone body = rug.border.distance(rug.field) > 60 ? rug.border : rug.dye(0);
        int n = rug.design.equals("hebatlu") ? 1 : rug.b / rug.a > 1.9 ? 4 : rug.b / rug.a > 1.25 ? 3 : 2;
        double ry = rug.b * 0.94 / n;
        double rx = Math.min(rug.a * 0.8, ry * 1.15);
        edges(rug, body, rim);
        strew(rug, rx, ry, n);
        for (int i = 0; i < n; i++) {
            double y = (i - (n - 1) / 2.0) * 2 * ry;
            Tone inner = rug.dye(i % 2 + 1);
            p.at(0, y, 1, () -> lozenge(rug, rx, ry * 0.96, body, rim, inner));
        }
        if (rug.design.equals("hebatlu")) {
            String rose = rug.rosette(rug.a * 0.2, rim, rug.dye(1), rug.dye(2));
            p.use(rose, 0, 0);
        }
    }

    private static void lozenge(Rug rug, double rx, double ry, Tone body, Tone rim, Tone inner) {
        Plate p = rug.p;
        p.path(Ornament.stepped(rx, ry, 9), rim.base(), rim.deep(), 0.8);
        p.path(Ornament.stepped(rx * 0.93, ry * 0.92, 9), body.base());
        hooks(p, rx, ry, body);
        p.path(Ornament.stepped(rx * 0.6, ry * 0.6, 7), inner.base(), rim.base(), 2);
        p.path(Ornament.stepped(rx * 0.4, ry * 0.4, 5), rug.field.base());
        p.path(Ornament.star(8, rx * 0.24, rx * 0.14, 0), rim.base());
        p.path(Ornament.lozenge(rx * 0.1, rx * 0.1), body.base());
        p.quartered(() -> {
            p.path(Shapes.translate(Ornament.lozenge(rx * 0.06, ry * 0.06), rx * 0.36, -ry * 0.36), rim.base());
            p.path(Shapes.translate(Ornament.lozenge(rx * 0.03, ry * 0.03), rx * 0.36, -ry * 0.36), inner.base());
        });
        p.path(Shapes.translate(Ornament.lozenge(rx * 0.06, ry * 0.06), 0, -ry * 0.74), rim.base());
        p.path(Shapes.translate(Ornament.lozenge(rx * 0.06, ry * 0.06), 0, ry * 0.74), rim.base());
    }

    /** Latch hooks along the slopes. */
    private static void hooks(Plate p, double rx, double ry, Tone tone) {
        p.quartered(() -> {
            Trace d = new Trace();
            for (int i = 1; i < 5; i++) {
                double t = i / 5.0;
                double x = rx * t + 3;
                double y = -ry * (1 - t) - 3;
                d.m(x - 4, y + 4).l(x + 5, y - 5).l(x + 11, y - 5).l(x + 11, y + 1);
            }
            p.line(d, tone.base(), 2.4);
        });
    }

    private static void edges(Rug rug, Tone body, Tone rim) {
        Plate p = rug.p;
        int n = (int) Math.round(2 * rug.b / 26);
        double h = 2 * rug.b / n;
        Trace right = new Trace().m(rug.a, -rug.b);
        for (int i = 0; i < n; i++) {
            double y = -rug.b + i * h;
            right.l(rug.a - h * 0.55, y + h / 2).l(rug.a, y + h);
        }
        p.mirrored(() -> p.path(right.z().toString(), body.base(), rim.base(), 1.2));
    }

    private static void strew(Rug rug, double rx, double ry, int n) {
        Plate p = rug.p;
        String[][] beasts = {Shapes.GOAT, Shapes.BIRD, Shapes.TREE, Shapes.CAMEL, Shapes.PERSON};
        double k = Math.max(1.5, rug.a / 78);
        for (int i = 0; i <= n; i++) {
            double y = (i - n / 2.0) * 2 * ry;
            for (int side = -1; side <= 1; side += 2) {
                double x = side * rug.a * 0.66;
                double place = Math.clamp(y, -rug.b * 0.86, rug.b * 0.86);
                String[] beast = beasts[p.pick(beasts.length)];
                Tone tone = rug.dye(p.pick(3));
                String flip = side > 0 ? " scale(-1 1)" : "";
                p.moved(
                        "translate(" + Trace.n(x) + " " + Trace.n(place) + ")" + flip,
                        () -> p.path(Shapes.knots(beast, k), tone.base()));
                double dy = (y > 0 ? -1 : 1) * ry * 0.3;
                p.path(
                        Shapes.translate(Ornament.star(4, k * 5, k * 2, 0), side * rug.a * 0.82, place + dy),
                        rug.dye(i).base());
                p.path(
                        Shapes.translate(
                                Ornament.stepped(k * 4, k * 4, 3),
                                side * rug.a * 0.36,
                                Math.clamp(y, -rug.b * 0.93, rug.b * 0.93)),
                        rug.dye(i + 1).base());
            }
        }
    }
}
