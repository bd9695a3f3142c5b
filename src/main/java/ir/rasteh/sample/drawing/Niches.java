package ir.rasteh.sample.drawing;

/** Mihrabi: an arch on two columns, a lamp hanging in it or a vase standing in it. */
final class Niches {

    private Niches() {}

    static void single(Rug rug) {
        Plate p = rug.p;
        Tone spandrel = rug.border.distance(rug.field) > 50 ? rug.border : rug.dye(0);
        Tone rim = Tone.of(spandrel.bright() ? "madder" : "ivory");
        double a = rug.a;
        double b = rug.b;
        String arch = arch(a * 0.84, -b * 0.92, -b * 0.36, b);
        p.rect(-a, -b, 2 * a, 2 * b, spandrel.base());
        String flower = rug.rosette(a * 0.09, rim, rug.dye(1), rug.dye(2));
        String bud = rug.blossom(a * 0.06, rug.dye(2), rim);
        p.mirrored(() -> {
            rug.volute(a * 0.32, -b * 0.86, a * 0.13, 1, 10, flower, rim);
            rug.volute(a * 0.94, -b * 0.66, a * 0.1, -1, -20, bud, rim);
            p.use(flower, a * 0.9, -b * 0.9).use(bud, a * 0.55, -b * 0.96).use(bud, a * 0.16, -b * 0.95);
        });
        p.path(arch, rug.field.base(), rim.base(), 4);
        p.line(arch(a * 0.8, -b * 0.885, -b * 0.34, b), spandrel.base(), 1.4);
        columns(rug, rim);
        switch (rug.design) {
            case "qandil" -> lamp(rug, rim, 1.4);
            case "mihrabi", "sotuni" -> {
                lamp(rug, rim, 1);
                vase(rug, 0.8);
            }
            default -> vase(rug, 1.15);
        }
    }

    /** The outline of a pointed arch with a cusped shoulder. */
    static String arch(double w, double top, double spring, double foot) {
        double rise = spring - top;
        return new Trace()
                .m(-w, foot)
                .l(-w, spring)
                .c(-w, spring - rise * 0.32, -w * 0.78, spring - rise * 0.4, -w * 0.62, spring - rise * 0.46)
                .c(-w * 0.42, spring - rise * 0.56, -w * 0.16, spring - rise * 0.74, 0, top)
                .c(w * 0.16, spring - rise * 0.74, w * 0.42, spring - rise * 0.56, w * 0.62, spring - rise * 0.46)
                .c(w * 0.78, spring - rise * 0.4, w, spring - rise * 0.32, w, spring)
                .l(w, foot)
                .z()
                .toString();
    }

    private static void columns(Rug rug, Tone rim) {
        Plate p = rug.p;
        double a = rug.a;
        double b = rug.b;
        Tone stone = rug.dye(1);
        p.mirrored(() -> {
            p.rect(a * 0.7, -b * 0.3, a * 0.1, b * 1.18, stone.base());
            p.dashes(Ornament.open(a * 0.75, -b * 0.28, a * 0.75, b * 0.86), rim.base(), a * 0.1, 3, 9);
            p.path(
                    Ornament.closed(a * 0.66, -b * 0.36, a * 0.84, -b * 0.36, a * 0.8, -b * 0.29, a * 0.7, -b * 0.29),
                    rug.dye(0).base());
            p.path(
                    Ornament.closed(a * 0.7, b * 0.86, a * 0.8, b * 0.86, a * 0.85, b * 0.95, a * 0.65, b * 0.95),
                    rug.dye(0).base());
        });
    }

    private static void lamp(Rug rug, Tone rim, double k) {
        Plate p = rug.p;
        double s = rug.a * 0.16 * k;
        double y = -rug.b * 0.4;
        p.line(Ornament.open(0, -rug.b * 0.86, 0, y - s), rug.dye(1).base(), 1.6);
        p.at(0, y, 1, () -> {
            p.line(
                    new Trace()
                            .m(0, -s * 1.6)
                            .l(-s * 0.6, -s * 0.3)
                            .m(0, -s * 1.6)
                            .l(s * 0.6, -s * 0.3),
                    rug.dye(1).base(),
                    1.2);
            p.path(
                    new Trace()
                            .m(-s * 0.7, -s * 0.5)
                            .l(s * 0.7, -s * 0.5)
                            .q(s * 0.4, 0, s * 0.9, s * 0.5)
                            .q(s * 0.7, s * 1.2, 0, s * 1.3)
                            .q(-s * 0.7, s * 1.2, -s * 0.9, s * 0.5)
                            .q(-s * 0.4, 0, -s * 0.7, -s * 0.5)
                            .z()
                            .toString(),
                    rug.dye(0).base(),
                    rug.dye(0).deep(),
                    1);
            p.path(
                    Ornament.closed(-s * 0.3, s * 1.3, s * 0.3, s * 1.3, s * 0.45, s * 1.6, -s * 0.45, s * 1.6),
                    rug.dye(1).base());
            p.path(Ornament.petals(8, 0, s * 0.4, 0.4, 0), rim.base());
            p.dots(Ornament.open(-s * 0.6, s * 0.6, s * 0.7, s * 0.6), rim.base(), s * 0.16, s * 0.32);
        });
    }

    /** A vase whose flowers fill the niche, left and right alike. */
    private static void vase(Rug rug, double k) {
        Plate p = rug.p;
        double a = rug.a;
        double s = a * 0.2 * k;
        double foot = rug.b * 0.82;
        double reach = k > 1 ? rug.b * 1.42 : rug.b * 0.85;
        Tone leaf = Tone.of(rug.field.bright() ? "green" : "sage");
        String rose = rug.rosette(s * 0.44, rug.dye(0), rug.dye(1), rug.dye(2));
        String palm = rug.palmette(s * 0.5, rug.dye(1), rug.dye(0), rug.dye(3));
        String bud = rug.blossom(s * 0.28, rug.dye(2), rug.dye(0));
        p.line(Ornament.open(0, foot - s * 1.2, 0, foot - reach), leaf.base(), 2);
        p.mirrored(() -> {
            for (int i = 0; i < 5; i++) {
                double y = foot - s * 1.4 - (reach - s * 2.4) * i / 5;
                double x = a * (0.46 - 0.055 * i) * Math.min(1, k + 0.1);
                int kind = i;
                p.line(
                        new Trace().m(0, y).c(x * 0.3, y - s * 0.3, x * 0.6, y - s * 1.1, x, y - s * 0.7),
                        leaf.base(),
                        1.5);
                p.moved(
                        Plate.place(x * 0.4, y - s * 0.55, 1, -60),
                        () -> p.path(Ornament.leaf(s * 0.7, s * 0.16, 3), leaf.base()));
                p.moved(
                        Plate.place(x * 0.55, y - s * 0.78, 1, 40),
                        () -> p.path(Ornament.leaf(s * 0.55, s * 0.14, 3), leaf.light()));
                p.use(kind % 2 == 0 ? rose : palm, x, y - s * 0.66).use(bud, x * 0.5, y - s * 0.1);
            }
        });
        p.use(palm, 0, foot - reach, 1.3, 0).use(rose, 0, foot - reach * 0.62).use(rose, 0, foot - reach * 0.36);
        p.at(0, foot, 1, () -> {
            p.path(
                    new Trace()
                            .m(-s * 0.4, -s * 1.4)
                            .l(s * 0.4, -s * 1.4)
                            .q(s * 0.25, -s * 1.1, s * 0.8, -s * 0.7)
                            .q(s * 0.8, -s * 0.15, s * 0.3, 0)
                            .l(s * 0.5, s * 0.2)
                            .l(-s * 0.5, s * 0.2)
                            .l(-s * 0.3, 0)
                            .q(-s * 0.8, -s * 0.15, -s * 0.8, -s * 0.7)
                            .q(-s * 0.25, -s * 1.1, -s * 0.4, -s * 1.4)
                            .z()
                            .toString(),
                    rug.dye(0).base(),
                    rug.dye(0).deep(),
                    1.2);
            p.line(
                    new Trace().m(-s * 0.78, -s * 0.62).q(0, -s * 0.4, s * 0.78, -s * 0.62),
                    rug.dye(1).base(),
                    2.4);
            p.dots(
                    new Trace()
                            .m(-s * 0.5, -s * 0.3)
                            .q(0, -s * 0.12, s * 0.52, -s * 0.3)
                            .toString(),
                    rug.dye(1).base(),
                    3,
                    s * 0.2);
        });
    }

    /** A saf: several niches side by side (or one above the other on a long, narrow piece). */
    static void row(Rug rug) {
        Plate p = rug.p;
        int n = (int) Math.max(2, Math.round(rug.b / (rug.a * 1.35)));
        int across = rug.b > rug.a * 1.6 ? 1 : 2;
        double w = 2 * rug.a / across;
        int rows = across == 1 ? n : 2;
        double h = 2 * rug.b / rows;
        Tone rim = Tone.of(rug.border.bright() ? "madder" : "ivory");
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < across; i++) {
                Tone ground = (i + j) % 2 == 0 ? rug.field : rug.dye(0);
                p.at(-rug.a + (i + 0.5) * w, -rug.b + (j + 0.5) * h, 1, () -> {
                    p.rect(-w / 2, -h / 2, w, h, rug.border.base()).frame(-w / 2, -h / 2, w, h, rim.base(), 2);
                    p.path(arch(w * 0.42, -h * 0.45, -h * 0.16, h * 0.46), ground.base(), rim.base(), 2.4);
                    p.at(
                            0,
                            h * 0.42,
                            1,
                            () -> p.path(Ornament.cypress(h * 0.62), rug.dye(1).base()));
                    p.mirrored(() -> p.use(rug.blossom(w * 0.06, rim, rug.dye(1)), w * 0.36, -h * 0.4));
                });
            }
        }
    }
}
