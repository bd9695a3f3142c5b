package ir.rasteh.sample.drawing;

/** Termeh, qalamkar, pateh and Baluch needlework, as cloths, shawls, cushions, garments. */
final class Textiles extends Cloth {

    private Textiles(Plate p) {
        super(p);
    }

    static void draw(Plate p) {
        Textiles t = new Textiles(p);
        switch (p.subject.form()) {
            case "cushion" -> t.cushion();
            case "scarf" -> t.scarf();
            case "cloth", "fabric" -> t.bolt();
            case "garment" -> t.garment();
            case "bag" -> t.bag();
            case "curtain" -> t.curtain();
            case "strip" -> t.strips();
            case "bedspread" -> t.folded();
            case "tablecloth", "runner", "panel", "prayer-mat" -> {
                if (t.s.form().equals("tablecloth") && t.s.number("size", 0, 150) < 25) {
                    t.coasters();
                } else {
                    t.flat();
                }
            }
            default -> {
                p.generalise();
                t.flat();
            }
        }
    }

    private void flat() {
        double sw = s.number("size", 0, 100);
        double sh = s.number("size", 1, 150);
        double ratio = Math.clamp(Math.min(sw, sh) / Math.max(sw, sh), 0.24, 1);
        boolean panel = s.form().equals("panel");
        double h = Math.min(panel ? 292 : 330, 240 / ratio);
        double w = h * ratio;
        boolean circle = s.form().equals("tablecloth") && ratio > 0.99 && design.equals("toranj");
        p.moved("translate(300 400)", () -> {
            if (circle) {
                p.moved("translate(6 9)", () -> p.path(Surface.circle(252), p.shade(0.15)));
                p.clipped(Surface.circle(248), () -> {
                    Rug rug = new Rug(p, field, border(), 180, 180, design);
                    p.path(Surface.circle(250), rug.border.base()).path(Surface.circle(190), field.base());
                    Medallions.sunburst(rug, 182, 182);
                    Motif.wreath(p, 219, 19, 40, field, rug.dye(1));
                });
                p.ring(0, 0, 249, field.deep(), 2);
                return;
            }
            p.rect(-w + 6, -h + 9, 2 * w, 2 * h, p.shade(0.16));
            if (panel) {
                p.rect(-w - 20, -h - 20, 2 * w + 40, 2 * h + 40, "#6E4A2C")
                        .rect(-w - 12, -h - 12, 2 * w + 24, 2 * h + 24, "#F3EBDC");
            }
            edge(w, h);
            piece(w, h, true);
            p.frame(-w, -h, 2 * w, 2 * h, field.deep(), 1);
            if (!panel) {
                p.faint(0.1, () -> p.rect(-w, -h, w, 2 * h, "#FFFDF5"));
                p.line(Ornament.open(0, -h, 0, h), Tone.mix(field.base(), field.deep(), 0.2), 0.8);
            }
        });
    }

    private void cushion() {
        double ratio = Math.clamp(s.number("size", 1, 45) / s.number("size", 0, 45), 0.6, 1.4);
        double w = 224 / Math.max(1, ratio);
        double h = w * ratio;
        String soft = new Trace()
                .m(-w, -h)
                .q(0, -h + 26, w, -h)
                .q(w - 26, 0, w, h)
                .q(0, h - 20, -w, h)
                .q(-w + 26, 0, -w, -h)
                .z()
                .toString();
        p.shadow(300, 400 + h + 4, w * 0.95, 22);
        p.moved("translate(300 400)", () -> {
            p.path(soft, field.base());
            p.clipped(soft, () -> {
                piece(w, h, !s.get("technique", "").contains("porkar") || p.pick(2) == 0);
                p.faint(
                        0.22,
                        () -> p.path(
                                        new Trace()
                                                .m(w * 0.5, -h)
                                                .q(w * 0.9, 0, w * 0.4, h)
                                                .l(w, h)
                                                .l(w, -h)
                                                .z(),
                                        "#1E130C")
                                .path(
                                        new Trace()
                                                .m(-w, h * 0.72)
                                                .q(0, h, w, h * 0.72)
                                                .l(w, h)
                                                .l(-w, h)
                                                .z(),
                                        "#1E130C"));
            });
            p.line(soft, field.deep(), 3.4).dashes(soft, field.light(), 1.6, 4, 4);
            for (int sx = -1; sx <= 1; sx += 2) {
                for (int sy = -1; sy <= 1; sy += 2) {
                    p.circle(sx * w, sy * h, 9, field.dark());
                    p.line(Ornament.open(sx * w, sy * h, sx * (w + 14), sy * h + 30), border().base(), 6);
                }
            }
        });
    }

    /** Folded over once, ends hanging with their fringe. */
    private void scarf() {
        Tone border = border();
        p.moved("translate(300 0)", () -> {
            p.rect(-192, 150, 230, 540, p.shade(0.12));
            for (int i = 0; i < 2; i++) {
                double x = i == 0 ? -90 : 84;
                double length = i == 0 ? 540 : 470;
                p.moved(Plate.place(x, 130 + length / 2, 1, i == 0 ? 2 : -3), () -> {
                    p.rect(-92, -length / 2 + 10, 200, length, p.shade(0.15));
                    p.dashes(Ornament.open(-96, length / 2 + 13, 96, length / 2 + 13), field.dark(), 26, 2.4, 3);
                    p.rect(-98, -length / 2, 196, length, field.base());
                    Rug rug = new Rug(p, field, border, 92, length / 2 - 84, design);
                    p.at(0, -84, 1, () -> p.clipped(Plate.box(-98, -rug.b, 196, 2 * rug.b), () -> ground(rug)));
                    p.rect(-98, length / 2 - 168, 196, 168, border.base());
                    for (int k = 0; k < 3; k++) {
                        p.at(-64 + k * 64, length / 2 - 84, 1, () -> {
                            p.path(Ornament.boteh(58), rug.dye(1).base(), border.deep(), 1);
                            p.at(0, 8, 1, () -> p.path(Ornament.boteh(38), field.base()));
                            p.path(
                                    Shapes.translate(Ornament.petals(8, 0, 15, 0.4, 0), 0, 22),
                                    rug.dye(1).dark());
                        });
                    }
                    p.dots(
                            Ornament.open(-92, length / 2 - 160, 94, length / 2 - 160)
                                    + Ornament.open(-92, length / 2 - 10, 94, length / 2 - 10),
                            rug.dye(1).base(),
                            6,
                            12);
                });
            }
            p.path(
                    "M-196 140C-150 110 150 110 186 140C190 170 190 190 180 200C100 170 -100 170 -192 204C-200 180 -200 160 -196 140Z",
                    field.light(),
                    field.deep(),
                    1.2);
            p.line("M-180 160C-100 136 100 136 172 160M-184 182C-100 156 100 156 174 182", field.dark(), 2);
        });
    }

    private void bolt() {
        p.shadow(300, 664, 230, 22);
        p.moved("translate(300 400)", () -> {
            String drop = "M-170 -150H170V250C120 236 60 262 0 248C-60 236 -120 262 -170 250Z";
            p.moved("translate(8 10)", () -> p.path(drop, p.shade(0.16)));
            p.clipped(drop, () -> {
                Rug rug = new Rug(p, field, border(), 170, 210, design);
                p.at(0, 50, 1, () -> {
                    p.rect(-170, -210, 340, 420, field.base());
                    ground(rug);
                });
                p.faint(
                        0.16,
                        () -> p.path(
                                "M-110 -150C-100 0 -130 120 -110 260H-70C-90 120 -60 0 -70 -150ZM60 -150C74 0 50 120 66 260H110C90 120 110 0 100 -150Z",
                                "#1E130C"));
                p.faint(0.14, () -> p.path("M-40 -150C-30 0 -50 120 -36 260H0C-14 120 6 0 0 -150Z", "#FFFDF5"));
            });
            p.round(-236, -216, 472, 116, 50, field.dark());
            p.clipped("M-230 -214H230V-104H-230Z", () -> {
                Rug roll = new Rug(p, field, border(), 214, 54, "boteh");
                p.at(
                        0,
                        -158,
                        1,
                        () -> p.rect(-214, -56, 428, 112, field.base())
                                .clipped(Plate.box(-214, -54, 428, 108), () -> ground(roll)));
                p.faint(0.26, () -> p.rect(-240, -134, 480, 40, "#1E130C"));
                p.faint(0.2, () -> p.rect(-240, -206, 480, 20, "#FFFDF5"));
            });
            p.ellipse(224, -158, 22, 56, field.light())
                    .oval(224, -158, 15, 40, field.deep(), 1.6)
                    .oval(224, -158, 8, 22, field.deep(), 1.6)
                    .ellipse(-224, -158, 16, 54, field.deep());
        });
    }

    private void coasters() {
        for (int i = 0; i < 6; i++) {
            double x = 185 + (i % 2) * 230;
            double y = 190 + (i / 2) * 210;
            p.at(x, y, 1, () -> {
                p.circle(5, 7, 94, p.shade(0.17)).circle(0, 0, 92, field.base());
                sun(new Rug(p, field, border(), 110, 110, "sun"));
                p.ring(0, 0, 90, field.deep(), 2).dots(Surface.circle(86), field.pale(), 4, 9);
            });
        }
    }

    private void garment() {
        boolean short_ = s.number("size", 1, 120) < 80;
        double foot = short_ ? 240 : 330;
        Tone thread = border();
        p.moved("translate(300 330)", () -> {
            String half = "M0 -200L44 -226C80 -216 104 -204 124 -190L206 20L150 46L118 -60C116 40 130 140 156 "
                    + Trace.n(foot) + "H0Z";
            p.moved("translate(7 10)", () -> p.mirrored(() -> p.path(half, p.shade(0.15))));
            p.mirrored(() -> {
                p.path(half, field.base(), field.deep(), 1.6);
                p.path(
                        "M124 -190L206 20L184 30L112 -120ZM118 -60C116 40 130 140 156 " + Trace.n(foot)
                                + "H120C104 140 96 40 118 -60Z",
                        field.dark());
                p.line("M203 12L148 36", thread.base(), 18).dots("M203 12L148 36", thread.light(), 6, 10);
                p.line("M0 " + Trace.n(foot - 14) + "H152", thread.base(), 20)
                        .dots("M4 " + Trace.n(foot - 14) + "H152", thread.light(), 8, 14);
            });
            Rug chest = new Rug(p, field, thread, 62, short_ ? 90 : 78, design);
            p.at(0, short_ ? -96 : -110, 1, () -> {
                p.rect(-70, -chest.b - 8, 140, 2 * chest.b + 16, thread.base());
                p.clipped(Plate.box(-62, -chest.b, 124, 2 * chest.b), () -> Needle.rows(chest));
                p.frame(-66, -chest.b - 4, 132, 2 * chest.b + 8, thread.light(), 2);
            });
            p.path("M-44 -226C-30 -196 30 -196 44 -226C20 -214 -20 -214 -44 -226Z", field.deep());
            if (!short_) {
                p.at(0, 130, 1, () -> {
                    Rug pocket = new Rug(p, field, thread, 44, 96, design);
                    p.path("M0 -120L52 -70V100H-52V-70Z", thread.base())
                            .clipped("M0 -108L44 -64V92H-44V-64Z", () -> Needle.rows(pocket));
                });
            }
        });
    }

    private void bag() {
        p.shadow(300, 640, 170, 20);
        p.moved("translate(300 640)", () -> {
            p.line("M-96 -290C-100 -470 100 -470 96 -290", "#4A2F1C", 18)
                    .line("M-96 -290C-100 -470 100 -470 96 -290", "#7A4B2C", 14);
            String body =
                    "M-150 -10C-176 -120 -170 -240 -140 -300H140C170 -240 176 -120 150 -10Q148 0 130 0H-130Q-148 0 -150 -10Z";
            p.path(body, field.base());
            p.clipped(body, () -> {
                Rug rug = new Rug(p, field, border(), 166, 150, design);
                p.at(0, -150, 1, () -> ground(rug));
                p.faint(0.2, () -> p.path("M90 -300C150 -200 140 -80 110 0H180V-300Z", "#1E130C"));
            });
            p.line(body, field.deep(), 2)
                    .path("M-146 -300H146V-272H-146Z", "#7A4B2C")
                    .dashes("M-140 -286H140", "#D9B68A", 2, 7, 5);
        });
    }

    private void curtain() {
        p.round(60, 96, 480, 16, 8, "#8A6A2C").circle(60, 104, 17, "#C6A04E").circle(540, 104, 17, "#C6A04E");
        p.moved(
                "translate(300 0)",
                () -> p.mirrored(() -> {
                    String drape =
                            "M20 112H226V690C200 700 180 684 156 694C130 702 110 686 86 694C60 700 50 690 52 690C80 560 60 430 34 330C20 260 18 180 20 112Z";
                    p.path(drape, field.base());
                    p.clipped(drape, () -> {
                        Rug rug = new Rug(p, field, border(), 104, 290, design);
                        p.at(122, 400, 1, () -> ground(rug));
                        p.faint(
                                0.17,
                                () -> p.path(
                                        "M60 112C70 300 100 500 90 700H120C126 500 100 300 92 112ZM130 112C140 300 150 500 146 700H176C176 500 170 300 160 112ZM200 112C206 300 210 500 206 700H226V112Z",
                                        "#1E130C"));
                    });
                    p.line(drape, field.deep(), 1.4)
                            .path(
                                    "M40 420C60 412 80 414 96 422L92 446C76 438 60 438 46 444Z",
                                    "#C6A04E",
                                    "#8A6A2C",
                                    1.2);
                    for (int i = 0; i < 6; i++) {
                        p.ring(30 + i * 38, 108, 9, "#C6A04E", 4);
                    }
                }));
    }

    private void strips() {
        double w = 62;
        for (int i = 0; i < 3; i++) {
            int nth = i;
            p.moved(Plate.place(150 + i * 150, 400 + (i % 2) * 16, 1, p.between(-2, 2)), () -> {
                p.rect(-w + 6, -280 + 9, 2 * w, 560, p.shade(0.15));
                Tone border = border();
                Rug rug = new Rug(p, nth == 1 ? border : field, nth == 1 ? field : border, w - 14, 266, design);
                p.rect(-w, -280, 2 * w, 560, rug.border.base()).rect(-w + 12, -268, 2 * w - 24, 536, rug.field.base());
                p.clipped(Plate.box(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b), () -> ground(rug));
                p.dots(Plate.box(-w + 6, -274, 2 * w - 12, 548), rug.dye(1).base(), 5, 9);
            });
        }
    }

    private void folded() {
        p.shadow(300, 640, 236, 26);
        p.moved("translate(300 400)", () -> {
            for (int i = 3; i >= 0; i--) {
                double y = 120 + i * 34;
                Tone tone = i % 2 == 0 ? field : new Tone(field.dark());
                p.round(-222, y, 444, 40, 18, tone.deep())
                        .round(-220, y + 1, 440, 36, 17, tone.base())
                        .line("M-200 " + Trace.n(y + 12) + "H196", tone.light(), 2);
            }
            p.rect(-212, -250, 440, 390, p.shade(0.1));
            p.round(-220, -262, 440, 396, 10, field.base());
            p.clipped(
                    "M-220 -262H220V124Q220 134 210 134H-210Q-220 134 -220 124Z",
                    () -> p.at(0, -64, 1, () -> piece(220, 198, true)));
            p.path("M60 -262H220V-60C160 -100 100 -170 60 -262Z", field.light(), field.deep(), 1.4);
            p.line("M84 -246C116 -180 160 -130 206 -96", field.dark(), 1.6);
        });
    }
}
