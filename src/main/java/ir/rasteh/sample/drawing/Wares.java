package ir.rasteh.sample.drawing;

import ir.rasteh.kernel.CraftFamily;

/** Metal, enamel, glazed and silver wares: each form gets its profile, each technique its surface. */
final class Wares extends Surface {

    private Wares(Plate p) {
        super(p);
    }

    static void draw(Plate p) {
        Wares w = new Wares(p);
        switch (p.subject.form()) {
            case "plate", "tray", "wall-plate", "dish" -> new Showpieces(p).round();
            case "bowl", "sink", "basin" -> w.single(Vessel.DEEP_BOWL, 210, 230, true);
            case "vase" -> w.single(p.pick(2) == 0 ? Vessel.VASE : Vessel.BOTTLE_VASE, 150, 420, true);
            case "jar" -> w.lidded(Vessel.JAR, 160, 340);
            case "pot", "cauldron", "saucepan" -> w.pot();
            case "planter" -> w.single(Vessel.PLANTER, 170, 300, true);
            case "jug", "ewer", "pitcher" -> w.jug();
            case "cup", "mug", "glass" -> w.cups();
            case "teapot", "kettle" -> w.teapot(300, 630, 1);
            case "tea-set", "dinner-set", "set" -> w.set();
            case "candlestick" -> w.candlesticks();
            case "samovar" -> w.samovar();
            case "lamp", "lantern" -> w.lamp();
            case "tile", "panel" -> Tiles.draw(p, w.body, w.ink, w.spark, w.motif);
            case "frame" -> new Showpieces(p).frame();
            case "box" -> new Showpieces(p).box();
            case "figure" -> new Showpieces(p).figure();
            case "pan" -> new Showpieces(p).pan();
            case "spoon" -> new Showpieces(p).spoons();
            default -> {
                p.generalise();
                w.single(Vessel.VASE, 150, 400, true);
            }
        }
    }

    private void single(double[] profile, double w, double h, boolean open) {
        double aspect = s.number("size", 2, 0) > 0
                ? Math.clamp(s.number("size", 2, 1) / s.number("size", 0, 1), 0.4, 3.2)
                : h / (2 * w);
        double height = Math.min(470, Math.max(h * 0.7, 2 * w * aspect));
        double width = Math.min(w * 1.15, height / aspect / 2);
        double floor = 400 + height / 2 + 20;
        p.shadow(300, floor, width * 0.9 + 20, 22);
        p.moved(
                "translate(300 " + Trace.n(floor) + ")",
                () -> Vessel.draw(p, profile, width, height, body, open, () -> surface(width, height)));
    }

    private void lidded(double[] profile, double w, double h) {
        p.shadow(300, 640, w * 0.9, 22);
        p.moved("translate(300 640)", () -> {
            Vessel.draw(p, profile, w, h, body, false, () -> surface(w, h));
            p.path(
                    new Trace()
                            .m(-w * 0.7, -h)
                            .c(-w * 0.6, -h - 60, -w * 0.14, -h - 62, -w * 0.1, -h - 74)
                            .l(w * 0.1, -h - 74)
                            .c(w * 0.14, -h - 62, w * 0.6, -h - 60, w * 0.7, -h)
                            .q(0, -h + 14, -w * 0.7, -h)
                            .z()
                            .toString(),
                    body.base(),
                    body.deep(),
                    1.3);
            p.path(
                    new Trace()
                            .m(w * 0.2, -h - 56)
                            .c(w * 0.5, -h - 44, w * 0.6, -h - 30, w * 0.7, -h)
                            .l(w * 0.4, -h + 6)
                            .z(),
                    body.dark());
            p.line(new Trace().m(-w * 0.62, -h - 12).q(0, -h + 4, w * 0.62, -h - 12), ink.base(), 3);
            p.path(Shapes.translate(Ornament.heart(22), 0, -h - 88), body.light(), body.deep(), 1.2);
        });
    }

    private void jug() {
        boolean ewer = s.family() != CraftFamily.CERAMIC || kind % 2 == 0;
        double w = ewer ? 120 : 138;
        double h = ewer ? 430 : 350;
        p.shadow(300, 640, 120, 18);
        p.moved("translate(290 640)", () -> {
            Vessel.handle(p, w * (ewer ? 0.3 : 0.55), -h * 0.9, -h * 0.36, w * 1.05, body, 15);
            if (ewer) {
                p.path(
                        new Trace()
                                .m(-w * 0.8, -h * 0.3)
                                .c(-w * 1.5, -h * 0.36, -w * 1.1, -h * 0.7, -w * 1.56, -h * 0.84)
                                .l(-w * 1.3, -h * 0.86)
                                .c(-w * 0.9, -h * 0.7, -w * 1.1, -h * 0.5, -w * 0.7, -h * 0.48)
                                .z()
                                .toString(),
                        body.base(),
                        body.deep(),
                        1.3);
            }
            Vessel.draw(p, ewer ? Vessel.EWER : Vessel.PITCHER, w, h, body, !ewer, () -> surface(w, h));
            if (ewer) {
                p.path(
                                new Trace()
                                        .m(-w * 0.42, -h)
                                        .q(0, -h - 60, w * 0.42, -h)
                                        .z()
                                        .toString(),
                                body.light(),
                                body.deep(),
                                1.2)
                        .circle(0, -h - 34, 9, body.dark());
            } else {
                p.path(
                        new Trace()
                                .m(-w * 0.7, -h)
                                .l(-w * 1.02, -h - 12)
                                .l(-w * 0.56, -h + 42)
                                .z(),
                        body.light());
            }
        });
    }

    private void cups() {
        int n = s.number("pieces", 0, 2) > 2 ? 3 : 2;
        double h = s.number("capacity", 0, 0.3) > 0.25 ? 190 : 150;
        String cup = p.define(() -> {
            if (s.number("capacity", 0, 0) > 0) {
                Vessel.handle(p, 78, -h * 0.8, -h * 0.3, 52, body, 13);
            }
            Vessel.draw(p, Vessel.CUP, 88, h, body, true, () -> surface(88, h));
        });
        for (int i = 0; i < n; i++) {
            double x = n == 3 ? 150 + i * 150 : 210 + i * 190;
            double floor = 560 + (i % 2) * 70;
            p.shadow(x, floor, 84, 12);
            p.use(cup, x, floor);
        }
    }

    private void teapot(double x, double floor, double k) {
        p.shadow(x, floor, 150 * k, 20 * k);
        p.moved(Plate.place(x, floor, k, 0), () -> {
            double w = 150;
            double h = 230;
            Vessel.handle(p, w * 0.84, -h * 0.84, -h * 0.24, 84, body, 17);
            Vessel.spout(p, -w * 0.86, -h * 0.3, 130, body);
            Vessel.draw(p, Vessel.TEAPOT, w, h, body, false, () -> surface(w, h));
            p.path(
                            "M-76 -228C-70 -266 -20 -272 -12 -282H12C20 -272 70 -266 76 -228Q0 -216 -76 -228Z",
                            body.light(),
                            body.deep(),
                            1.3)
                    .circle(0, -292, 15, body.base())
                    .ring(0, -292, 15, body.deep(), 1.2);
        });
    }

    private void set() {
        if (s.form().equals("tea-set")) {
            p.moved(
                    "translate(300 590) scale(1 .34)",
                    () -> p.circle(6, 20, 262, p.shade(0.18))
                            .circle(0, 0, 262, body.dark())
                            .circle(0, -10, 254, body.base())
                            .ring(0, -10, 236, ink.base(), 5));
            teapot(300, 560, 0.86);
            for (int i = 0; i < 4; i++) {
                double x = 110 + i * 127;
                p.moved("translate(" + Trace.n(x) + " " + Trace.n(618 + (i == 1 || i == 2 ? 34 : 0)) + ")", () -> {
                    p.ellipse(0, -2, 50, 14, body.dark()).ellipse(0, -5, 48, 12, body.light());
                    Vessel.draw(
                            p,
                            Vessel.GLASS,
                            30,
                            78,
                            new Tone("#B4622B"),
                            true,
                            () -> p.rect(-30, -80, 60, 20, "#E3D3BE"));
                });
            }
            return;
        }
        double[][] plates = {{300, 330, 200}, {180, 540, 120}, {420, 540, 120}, {300, 610, 84}};
        for (double[] at : plates) {
            p.moved("translate(" + at[0] + " " + at[1] + ")", () -> {
                double r = at[2];
                p.circle(5, 8, r + 2, p.shade(0.18))
                        .circle(0, 0, r, body.base())
                        .ring(0, 0, r * 0.97, ink.base(), Math.max(2, r * 0.02))
                        .ring(0, 0, r * 0.68, body.dark(), 2);
                if (s.attributes().containsKey("motif")) {
                    Motif.wreath(p, r * 0.83, r * 0.07, 24, ink, spark);
                    Motif.roundel(p, motif, r * 0.54, body, ink, spark);
                } else {
                    p.ring(0, 0, r * 0.84, spark.base(), r * 0.04)
                            .line(
                                    new Trace().m(-r * 0.5, -r * 0.3).q(-r * 0.3, -r * 0.6, r * 0.1, -r * 0.62),
                                    body.pale(),
                                    3);
                }
            });
        }
    }

    private void candlesticks() {
        for (int i = 0; i < 2; i++) {
            double x = 190 + i * 220;
            double floor = 650 - i * 40;
            p.shadow(x, floor, 90, 14);
            p.moved("translate(" + Trace.n(x) + " " + Trace.n(floor) + ")", () -> {
                p.round(-17, -480, 34, 140, 4, "#F1E8D4")
                        .path("M6 -480H17V-340H6Z", "#DDD0B5")
                        .path("M0 -520C14 -500 10 -484 0 -480C-10 -484 -10 -502 0 -520Z", "#DDA63E");
                Vessel.draw(p, Vessel.CANDLESTICK, 82, 360, body, true, () -> {
                    Vessel.band(p, 82, -18, 22, body.dark(), body.light(), 1);
                    Vessel.band(p, 60, -180, 26, body.dark(), body.light(), kind);
                    Vessel.band(p, 60, -260, 20, body.light(), ink.base(), kind + 1);
                });
            });
        }
    }

    private void samovar() {
        p.shadow(300, 664, 140, 20);
        p.moved("translate(300 664)", () -> {
            p.mirrored(() -> Vessel.handle(p, 118, -330, -230, 60, body, 13));
            Vessel.draw(p, Vessel.SAMOVAR, 142, 480, body, false, () -> {
                Vessel.band(p, 142, -330, 30, ink.base(), body.light(), kind);
                Vessel.band(p, 142, -140, 30, ink.base(), body.light(), kind + 1);
                p.at(0, -236, 1, () -> Motif.roundel(p, motif, 74, body, ink, spark));
            });
            p.round(-13, -190, 26, 54, 6, body.light())
                    .circle(0, -160, 19, body.base())
                    .ring(0, -160, 19, body.deep(), 1.4)
                    .line("M-26 -196H26", body.deep(), 8)
                    .path("M-8 -140H8L12 -112H-12Z", body.dark());
            p.moved("translate(0 -478) scale(.44)", () -> {
                Vessel.handle(p, 120, -180, -60, 80, body, 18);
                Vessel.spout(p, -120, -70, 120, body);
                Vessel.draw(p, Vessel.TEAPOT, 140, 210, body, false, () -> surface(140, 210));
                p.circle(0, -226, 20, body.light());
            });
        });
    }

    private void lamp() {
        p.line("M300 90V190", ink.base(), 3);
        p.moved("translate(300 640)", () -> {
            p.ellipse(0, -230, 240, 250, Tone.mix(p.paper, "#F4D58C", 0.35));
            Vessel.draw(p, Vessel.JAR, 150, 420, body, false, () -> {
                p.rect(-150, -420, 300, 420, p.repeat(0, 0, 40, 44, () -> {
                    p.path(Ornament.star(8, 13, 8, 0), "#F4DC9E")
                            .path(
                                    Shapes.translate(Ornament.lozenge(6, 8), 20, 22)
                                            + Shapes.translate(Ornament.lozenge(6, 8), -20, 22)
                                            + Shapes.translate(Ornament.lozenge(6, 8), 20, -22)
                                            + Shapes.translate(Ornament.lozenge(6, 8), -20, -22),
                                    "#F4DC9E");
                }));
                Vessel.band(p, 150, -390, 36, body.dark(), body.light(), kind);
                Vessel.band(p, 150, -40, 40, body.dark(), body.light(), kind + 1);
            });
            p.path("M-94 -420C-80 -470 -20 -466 0 -500C20 -466 80 -470 94 -420Z", body.base(), body.deep(), 1.4)
                    .ring(0, -512, 13, body.deep(), 5);
        });
    }

    private void pot() {
        p.shadow(300, 620, 210, 26);
        p.moved("translate(300 620)", () -> {
            p.mirrored(() -> p.line("M176 -200C250 -210 250 -130 178 -136", "#8A6A2C", 17)
                    .line("M176 -200C250 -210 250 -130 178 -136", "#C6A04E", 12));
            Vessel.draw(p, Vessel.POT, 180, 260, body, false, () -> {
                surface(190, 260);
                p.rect(-190, -260, 380, 18, body.light());
            });
            if (kind % 2 == 0) {
                p.path("M-184 -260C-170 -310 -40 -326 0 -330C40 -326 170 -310 184 -260Z", body.base(), body.deep(), 1.4)
                        .path("M60 -322C140 -310 176 -290 184 -260H90Z", body.dark())
                        .round(-26, -356, 52, 26, 12, "#C6A04E");
            } else {
                p.ellipse(0, -260, 186, 26, body.light()).ellipse(0, -258, 174, 20, "#C9C7C2");
            }
        });
    }
}
