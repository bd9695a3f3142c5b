package ir.rasteh.sample.drawing;

/** Fields covered by flowers on stems: afshan, Sarouq sprays, European roses, and the hunting ground. */
final class Sprays {

    private Sprays() {}

    /** Palmettes and rosettes strewn over scrolling stems, the four quarters alike. */
    static void afshan(Rug rug) {
        Plate p = rug.p;
        double r = Math.max(14, rug.a * p.between(0.105, 0.13));
        Tone stem = rug.stem();
        String big = rug.palmette(r * 0.95, rug.dye(0), rug.dye(1), rug.dye(3));
        String rose = rug.rosette(r * 0.72, rug.dye(1), rug.dye(0), rug.dye(2));
        String mid = rug.palmette(r * 0.62, rug.dye(3), rug.dye(0), rug.dye(1));
        String bud = rug.blossom(r * 0.36, rug.dye(0), rug.dye(1));
        boolean arabesque = rug.design.contains("eslimi") || rug.design.equals("dahan-azhdar");
        int cols = (int) Math.max(1, Math.round(rug.a / (r * 2.6)));
        double cw = rug.a / cols;
        int rows = (int) Math.max(2, Math.round(rug.b / (cw * 1.05)));
        double ch = rug.b / rows;
        p.quartered(() -> {
            for (int j = 0; j < rows; j++) {
                for (int i = 0; i < cols; i++) {
                    double x = (i + 0.5) * cw;
                    double y = -(j + 0.5) * ch;
                    int dir = (i + j) % 2 == 0 ? 1 : -1;
                    rug.volute(
                            x - dir * r * 0.95,
                            y,
                            r * 0.92,
                            dir,
                            p.between(-30, 30),
                            (i + j) % 3 == 0 ? rose : mid,
                            stem);
                    if (j + 1 < rows && i + 1 < cols) {
                        p.use((i + j) % 3 == 1 ? big : bud, x + cw / 2, y - ch / 2, 0.9, (i + j) % 2 * 180);
                    }
                }
            }
            for (int j = 1; j < rows; j++) {
                p.use(j % 2 == 1 ? big : bud, 0, -j * ch, 1, j % 4 == 1 ? 0 : 180);
                p.use(bud, rug.a - r * 0.4, -j * ch);
            }
            for (int i = 1; i < cols + 1; i++) {
                if (i < cols) {
                    p.use(big, i * cw, 0, 1, 90);
                }
            }
        });
        if (arabesque) {
            arabesque(rug, cw, ch);
        }
        p.use(rug.rosette(r * 1.25, rug.dye(0), rug.dye(1), rug.dye(3)), 0, 0);
    }

    /** Split leaves like open dragon mouths above the stems. */
    private static void arabesque(Rug rug, double cw, double ch) {
        Plate p = rug.p;
        Tone band = rug.dye(0);
        String mouth = p.define(() -> {
            p.path(
                    new Trace()
                            .m(0, ch * 0.75)
                            .c(-cw * 0.34, ch * 0.4, -cw * 0.6, 0, -cw * 0.16, -ch * 0.5)
                            .c(-cw * 0.26, -ch * 0.1, -cw * 0.1, ch * 0.16, 0, ch * 0.28)
                            .c(cw * 0.1, ch * 0.16, cw * 0.26, -ch * 0.1, cw * 0.16, -ch * 0.5)
                            .c(cw * 0.6, 0, cw * 0.34, ch * 0.4, 0, ch * 0.75)
                            .z()
                            .toString(),
                    band.base(),
                    band.deep(),
                    1);
            p.dots(
                    new Trace()
                            .m(-cw * 0.2, -ch * 0.2)
                            .c(-cw * 0.34, ch * 0.1, -cw * 0.2, ch * 0.4, 0, ch * 0.6)
                            .c(cw * 0.2, ch * 0.4, cw * 0.34, ch * 0.1, cw * 0.2, -ch * 0.2)
                            .toString(),
                    rug.dye(1).base(),
                    3,
                    7);
        });
        p.quartered(() -> p.use(mouth, 0, -rug.b * 0.38)
                .use(mouth, rug.a * 0.6, -rug.b * 0.68, 0.8, 25)
                .use(mouth, rug.a * 0.62, -rug.b * 0.2, 0.8, 160));
    }

    /** Sarouq: detached sprays of flowers, each a small bush of its own, mirrored left and right. */
    static void sarouq(Rug rug) {
        Plate p = rug.p;
        double s = Math.max(24, rug.a * 0.3);
        Tone leaf = Tone.of(rug.field.bright() ? "green" : "sage");
        String[] sprays = new String[3];
        for (int k = 0; k < 3; k++) {
            Tone petal = rug.dye(k);
            Tone heart = rug.dye(k + 1);
            int kind = k;
            String head = kind == 1
                    ? rug.palmette(s * 0.26, petal, heart, rug.dye(k + 2))
                    : rug.rosette(s * 0.26, petal, heart, rug.dye(k + 2));
            String bud = rug.blossom(s * 0.15, heart, petal);
            sprays[k] = p.define(() -> {
                p.line(
                        new Trace()
                                .m(0, s * 0.62)
                                .q(s * 0.05, 0, 0, -s * 0.3)
                                .m(0, s * 0.3)
                                .q(-s * 0.2, 0, -s * 0.42, -s * 0.08)
                                .m(0, s * 0.36)
                                .q(s * 0.2, s * 0.1, s * 0.44, s * 0.02)
                                .m(0, s * 0.1)
                                .q(s * 0.1, -s * 0.2, s * 0.3, -s * 0.32),
                        leaf.base(),
                        1.8);
                double[] turns = {-150, -30, -120, -60, 160, 20};
                for (int i = 0; i < turns.length; i++) {
                    double y = s * (0.45 - 0.09 * i);
                    p.moved(
                            Plate.place(0, y, 1, turns[i]),
                            () -> p.path(Ornament.leaf(s * 0.24, s * 0.06, 3), leaf.base()));
                }
                p.use(head, 0, -s * 0.34)
                        .use(bud, -s * 0.44, -s * 0.1)
                        .use(bud, s * 0.46, 0)
                        .use(bud, s * 0.32, -s * 0.36);
            });
        }
        int rows = (int) Math.max(2, Math.round(rug.b / (s * 1.25)));
        double h = rug.b / rows;
        p.quartered(() -> {
            for (int j = 0; j < rows; j++) {
                double y = -(j + 0.5) * h;
                p.use(sprays[j % 3], rug.a * 0.72, y, 0.95, 14 - 28 * (j % 2));
                p.use(sprays[(j + 1) % 3], rug.a * 0.28, y - h * 0.35, 0.8, j % 2 == 0 ? -18 : 24);
            }
        });
        p.use(sprays[0], 0, 0, 0.9, 0).use(sprays[0], 0, 0, 0.9, 180);
        p.use(rug.rosette(s * 0.32, rug.dye(0), rug.dye(1), rug.dye(2)), 0, 0);
    }

    /** Golfarang: full roses in three tones with their leaves, in bouquets around an open wreath. */
    static void roses(Rug rug) {
        Plate p = rug.p;
        double r = Math.max(14, rug.a * 0.175);
        Tone pink = Tone.of("rose");
        Tone red = Tone.of(rug.field.distance(Tone.of("madder")) > 60 ? "madder" : "ivory");
        String[] rose = {rose(p, r, pink), rose(p, r * 0.8, red), rose(p, r * 0.56, pink)};
        Tone green = Tone.of(rug.field.distance(Tone.of("green")) > 60 ? "green" : "pistachio");
        String bouquet = p.define(() -> {
            for (int i = 0; i < 9; i++) {
                p.moved(
                        Plate.place(0, 0, 1, i * 40 + 12),
                        () -> p.path(Ornament.leaf(r * 2.1, r * 0.42, r * 0.2), green.base())
                                .line(new Trace().m(0, 0).q(r, -r * 0.3, r * 1.9, -r * 0.12), green.light(), 0.9));
            }
            p.use(rose[0], 0, 0)
                    .use(rose[1], -r * 0.95, r * 0.62)
                    .use(rose[1], r * 0.95, r * 0.62)
                    .use(rose[2], 0, -r * 1.2);
            p.use(rose[2], -r * 1.2, -r * 0.5).use(rose[2], r * 1.2, -r * 0.5);
        });
        boolean allOver = switch (rug.design) {
            case "golfarang-mostofi", "bibibaf", "dasteh-goli", "bidgineh" -> true;
            default -> false;
        };
        if (allOver) {
            int nx = (int) Math.max(2, Math.round(2 * rug.a / (r * 3.6)));
            int ny = (int) Math.max(2, Math.round(2 * rug.b / (r * 3.6)));
            for (int j = 0; j < ny; j++) {
                for (int i = 0; i < nx; i++) {
                    p.use(
                            bouquet,
                            -rug.a + (i + 0.5) * 2 * rug.a / nx,
                            -rug.b + (j + 0.5) * 2 * rug.b / ny,
                            0.82,
                            j % 2 == 0 ? 0 : 180);
                }
            }
        } else {
            double rx = rug.a * 0.6;
            double ry = Math.min(rug.b * 0.5, rx * 1.35);
            sprigs(rug, rx, ry, r, green, rose[2]);
            p.path(
                    Ornament.lobed(8, rx, ry, Math.PI / 8),
                    Tone.mix(rug.field.base(), rug.field.light(), 0.7),
                    green.base(),
                    2);
            for (int i = 0; i < 24; i++) {
                double t = 15.0 * i;
                double a = Math.toRadians(t);
                p.moved(
                        Plate.place(rx * Math.sin(a), -ry * Math.cos(a), 1, t - 60),
                        () -> p.path(Ornament.leaf(r * 0.9, r * 0.2, r * 0.1), green.base()));
            }
            p.use(bouquet, 0, 0, 1.25, 0);
            p.quartered(() -> {
                for (int i = 0; i <= 3; i++) {
                    double t = Math.PI / 2 * i / 3;
                    p.use(i % 2 == 0 ? rose[1] : rose[2], rx * Math.sin(t), -ry * Math.cos(t));
                }
                p.use(bouquet, rug.a * 0.8, -rug.b * 0.84, 0.85, 40);
                p.use(rose[2], rug.a * 0.9, -rug.b * 0.5);
            });
        }
        if (rug.design.endsWith("birds") || rug.design.endsWith("bird")) {
            p.mirrored(() -> {
                p.moved(
                        Plate.place(rug.a * 0.5, -rug.b * 0.62, 1, -10),
                        () -> p.path(Ornament.bird(r), Tone.of("saffron").base(), rug.line(), 0.8));
                p.moved(
                        Plate.place(rug.a * 0.45, rug.b * 0.6, 1, 5),
                        () -> p.path(Ornament.bird(r), rug.dye(1).base(), rug.line(), 0.8));
            });
        }
    }

    /** Loose sprigs with buds over the ground around the wreath. */
    private static void sprigs(Rug rug, double rx, double ry, double r, Tone green, String bud) {
        Plate p = rug.p;
        String sprig = p.define(() -> {
            p.line(new Trace().m(0, r * 0.9).q(r * 0.2, 0, -r * 0.1, -r * 0.7), green.base(), 1.6);
            for (int i = 0; i < 4; i++) {
                p.moved(
                        Plate.place(r * 0.06, r * (0.6 - 0.34 * i), 1, i % 2 == 0 ? -20 : -150),
                        () -> p.path(Ornament.leaf(r * 0.5, r * 0.13, 2), green.base()));
            }
            p.use(bud, -r * 0.1, -r * 0.85, 0.62, 0);
        });
        p.quartered(() -> {
            p.use(sprig, rug.a * 0.32, -rug.b * 0.86, 1, 16).use(sprig, rug.a * 0.8, -rug.b * 0.3, 1, -24);
            p.use(sprig, rug.a * 0.55, -(ry + rug.b) * 0.47, 1, 30).use(sprig, rug.a * 0.84, -rug.b * 0.06, 0.8, 40);
            if (rug.b - ry > r * 4) {
                p.use(sprig, rug.a * 0.12, -ry - r * 1.6, 0.9, -10)
                        .use(sprig, rug.a * 0.3, -(ry + rug.b) / 2, 0.8, -40);
            }
        });
    }

    static String rose(Plate p, double r, Tone tone) {
        return p.define(() -> {
            p.path(Ornament.lobed(7, r * 0.88, r * 0.88, 0.2), tone.dark());
            p.path(Ornament.lobed(6, r * 0.7, r * 0.68, 0.7), tone.base());
            p.path(Ornament.lobed(5, r * 0.48, r * 0.46, 0.1), tone.light());
            p.path(Ornament.lobed(4, r * 0.27, r * 0.26, 0.6), tone.base());
            p.circle(0, 0, r * 0.1, tone.deep());
        });
    }

    /** Shikargah: gazelles, birds and a lion-coloured hunter's game between blossoming stems. */
    static void hunt(Rug rug) {
        Plate p = rug.p;
        double s = Math.max(16, rug.a * 0.17);
        Tone game = rug.dye(0);
        Tone other = Tone.of(rug.field.bright() ? "terracotta" : "saffron");
        String gazelle = p.define(() -> p.path(Ornament.gazelle(s), game.base(), game.deep(), 0.7)
                .circle(s * 0.78, -s * 0.62, 1.1, game.deep()));
        String hind = p.define(() -> {
            p.path(Ornament.gazelle(s * 0.82), other.base(), other.deep(), 0.7);
            p.dots(
                    Ornament.open(-s * 0.5, -s * 0.02, s * 0.3, -s * 0.1),
                    Tone.of("ivory").base(),
                    2.4,
                    5);
        });
        String bird = p.define(() ->
                p.path(Ornament.bird(s * 0.5), rug.dye(1).base(), rug.dye(1).deep(), 0.6));
        String flower = rug.rosette(s * 0.36, rug.dye(1), rug.dye(0), rug.dye(2));
        Tone leaf = rug.stem();
        double[][] places = {{0.62, 0.88}, {0.3, 0.64}, {0.68, 0.42}, {0.34, 0.2}};
        p.quartered(() -> {
            rug.volute(rug.a * 0.12, -rug.b * 0.86, s * 0.62, 1, 0, flower, leaf);
            rug.volute(rug.a * 0.92, -rug.b * 0.7, s * 0.6, -1, 20, flower, leaf);
            rug.volute(rug.a * 0.1, -rug.b * 0.44, s * 0.6, 1, 30, flower, leaf);
            rug.volute(rug.a * 0.94, -rug.b * 0.2, s * 0.6, -1, -30, flower, leaf);
        });
        for (int side = -1; side <= 1; side += 2) {
            int turn = side;
            p.moved("scale(" + turn + " 1)", () -> {
                for (int j = 0; j < places.length; j++) {
                    p.use(j % 2 == 0 ? gazelle : hind, rug.a * places[j][0], -rug.b * places[j][1]);
                    p.use(j % 2 == 0 ? hind : gazelle, rug.a * places[j][0], rug.b * (1.02 - places[j][1] * 0.98));
                }
                p.use(bird, rug.a * 0.45, -rug.b * 0.96)
                        .use(bird, rug.a * 0.75, -rug.b * 0.06)
                        .use(bird, rug.a * 0.28, rug.b * 0.5);
            });
        }
        p.path(
                Ornament.ogee(8, s * 1.6, s * 2.1, 0.84),
                rug.border.base(),
                rug.dye(1).base(),
                3);
        p.use(rug.rosette(s * 0.8, rug.dye(1), rug.dye(0), rug.dye(2)), 0, 0);
    }
}
