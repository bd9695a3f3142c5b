package ir.rasteh.sample.drawing;

/** Khatam, nazok-kari and small carved things: boxes, boards, stands, frames. */
final class Woodwork extends Khatam {

    private Woodwork(Plate p) {
        super(p);
    }

    static void draw(Plate p) {
        Woodwork w = new Woodwork(p);
        switch (p.subject.form()) {
            case "backgammon" -> new Boards(p).backgammon();
            case "chess" -> new Boards(p).chess();
            case "frame", "mirror" -> new Boards(p).frame();
            case "tray" -> w.tray();
            case "panel" -> {
                double k = Math.min(
                        460 / p.subject.number("size", 0, 40),
                        560 / p.subject.number("size", 2, p.subject.number("size", 1, 50)));
                Woodcarving.board(
                        p,
                        p.subject.number("size", 0, 40) * k / 2,
                        p.subject.number("size", 2, p.subject.number("size", 1, 50)) * k / 2,
                        w.wood,
                        w.motif);
            }
            case "spoon", "cane", "pen" -> w.sticks();
            case "bowl", "lamp" -> w.turned();
            case "stand" -> w.stand();
            case "pen-case" -> w.penCase();
            case "clock" -> w.clock();
            case "table" -> Tables.low(p);
            case "sheet" -> w.sheet();
            case "door" -> Woodcarving.door(p);
            case "mould" -> w.mould();
            case "box" -> w.box();
            default -> {
                p.generalise();
                w.box();
            }
        }
    }

    private void box() {
        double ratio = Math.clamp(s.number("size", 2, 9) / s.number("size", 0, 20), 0.25, 0.8);
        double w = 206;
        double h = Math.clamp(2 * w * ratio, 120, 230) / 2;
        double floor = 600;
        p.shadow(300, floor, w + 26, 26);
        p.moved("translate(300 " + Trace.n(floor) + ")", () -> {
            p.path(Plate.box(-w, -2 * h, 2 * w, 2 * h), wood.base(), wood.deep(), 1.6);
            p.clipped(Plate.box(-w, -2 * h, 2 * w, 2 * h), () -> p.at(0, -h, 1, () -> face(w, h)));
            String lid = Ornament.closed(-w - 8, -2 * h, w + 8, -2 * h, w - 44, -2 * h - 150, -w + 44, -2 * h - 150);
            p.path(lid, wood.light(), wood.deep(), 1.6);
            p.clipped(
                    lid,
                    () -> p.moved("translate(0 " + Trace.n(-2 * h - 75) + ") scale(1 .74)", () -> face(w - 24, 92)));
            p.line(lid, khatam ? "#E9DCBB" : wood.dark(), 4).round(-w - 10, -2 * h - 7, 2 * w + 20, 14, 3, wood.dark());
            p.round(-15, -2 * h - 6, 30, 36, 4, "#C6A04E").circle(0, -2 * h + 16, 5, "#5E4418");
            p.mirrored(() -> p.round(w - 40, -6, 40, 14, 4, wood.dark()));
        });
    }

    private void tray() {
        p.moved("translate(300 400)", () -> {
            p.round(-246, -164, 508, 356, 30, p.shade(0.17));
            p.mirrored(() -> p.path("M236 -70C290 -70 290 70 236 70Z", wood.dark(), wood.deep(), 1.4)
                    .path("M246 -40C268 -40 268 40 246 40Z", p.paper));
            p.round(-256, -176, 512, 352, 30, wood.deep())
                    .round(-254, -174, 508, 348, 28, wood.base())
                    .round(-230, -150, 460, 300, 18, wood.dark());
            p.clipped(Plate.box(-226, -146, 452, 292), () -> {
                p.rect(-226, -146, 452, 292, wood.light());
                face(226, 146);
            });
        });
    }

    private void sticks() {
        int n = s.form().equals("spoon") ? 4 : s.form().equals("pen") ? 3 : 2;
        for (int i = 0; i < n; i++) {
            double x = 300 + (i - (n - 1) / 2.0) * (n == 2 ? 150 : 110);
            Tone tone = i % 2 == 0 ? wood : new Tone(wood.dark());
            p.moved(Plate.place(x, 400, 1, p.between(-5, 5)), () -> {
                switch (s.form()) {
                    case "spoon" -> {
                        p.ellipse(6, -188, 48, 78, p.shade(0.16))
                                .path(
                                        "M0 -270C54 -270 58 -130 10 -112V200Q10 280 0 280Q-10 280 -10 200V-112C-58 -130 -54 -270 0 -270Z",
                                        tone.base(),
                                        tone.deep(),
                                        1.6);
                        p.ellipse(0, -192, 32, 60, tone.dark()).ellipse(-3, -196, 28, 54, tone.light());
                        p.moved("translate(0 -90) rotate(90)", () -> Timber.scroll(p, 260, 5, tone));
                        p.path(Shapes.translate(Ornament.petals(6, 0, 22, 0.5, 0), 0, 262), tone.light());
                    }
                    case "pen" -> {
                        p.round(-13 + 6, -240 + 8, 26, 500, 12, p.shade(0.16))
                                .round(-13, -240, 26, 440, 10, khatam ? "#5A3620" : tone.base());
                        p.rect(-13, -150, 26, 240, khatam ? inlay(8) : tone.light())
                                .path("M-13 200H13L4 262H-4Z", "#C6A04E")
                                .rect(-13, 84, 26, 14, "#C6A04E")
                                .rect(-13, -160, 26, 14, "#C6A04E");
                    }
                    default -> {
                        p.line("M0 -230V310", p.shade(0.16), 16)
                                .line("M0 -236V300", tone.deep(), 19)
                                .line("M0 -236V300", tone.base(), 16)
                                .line("M-4 -230V290", tone.light(), 3);
                        p.rect(-12, 286, 24, 26, "#C6A04E").rect(-13, -226, 26, 18, "#C6A04E");
                        p.moved(
                                "translate(14 -262)",
                                () -> p.path(Ornament.bird(76), tone.base(), tone.deep(), 1.6)
                                        .line("M-60 4C-30 -8 0 -8 24 0", tone.light(), 3)
                                        .circle(42, -38, 3.4, tone.deep()));
                    }
                }
            });
        }
    }

    private void turned() {
        boolean lamp = s.form().equals("lamp");
        boolean footed = s.number("size", 2, 10) > s.number("size", 0, 15);
        p.shadow(300, 630, 170, 24);
        p.moved("translate(300 630)", () -> {
            if (lamp) {
                Vessel.draw(p, Vessel.CANDLESTICK, 110, 300, wood, false, () -> {});
                p.path("M-80 -470H80L160 -290H-160Z", "#EBDCB8", "#A8946A", 1.6)
                        .path("M50 -470H80L160 -290H90Z", "#D9C69A");
                p.dots("M-150 -302H152", wood.base(), 8, 16);
                return;
            }
            double h = footed ? 330 : 210;
            Vessel.draw(p, footed ? Vessel.FOOTED : Vessel.BOWL, 200, h, wood, true, () -> {
                if (khatam) {
                    p.rect(-200, -h * 0.86, 400, h * 0.36, inlay(13)).rect(-110, -h * 0.1, 220, h * 0.1, inlay(9));
                    Vessel.band(p, 200, -h * 0.93, 8, "#E9DCBB", "#2A1A10", 1);
                } else {
                    Timber.grain(p, -200, -h, 400, h, wood);
                    Vessel.band(p, 200, -h * 0.78, 26, wood.dark(), wood.light(), 3);
                }
            });
        });
    }

    /** A folding rahl with its book. */
    private void stand() {
        p.shadow(300, 640, 190, 22);
        p.moved("translate(300 640)", () -> {
            p.path("M-190 0L-150 0L40 -190L210 -370L170 -384L0 -214Z", wood.dark(), wood.deep(), 1.6);
            p.path("M190 0L150 0L-40 -190L-210 -370L-170 -384L0 -214Z", wood.base(), wood.deep(), 1.6);
            p.mirrored(() -> {
                String leaf = "M12 -214L172 -386C190 -380 204 -374 214 -366L56 -186Z";
                p.path(leaf, khatam ? inlay(10) : wood.light(), wood.deep(), 1.4);
                String leg = "M30 -170L180 -10C170 -2 156 0 146 0L96 -50C90 -30 70 -30 60 -50L14 -140Z";
                p.path(leg, khatam ? inlay(10) : wood.base(), wood.deep(), 1.4);
            });
            p.at(
                    0,
                    -96,
                    1,
                    () -> p.path(Ornament.ogee(4, 34, 44, 0.7), wood.light(), wood.deep(), 1.6)
                            .path(Ornament.petals(8, 2, 24, 0.36, 0), wood.dark()));
            p.mirrored(() -> {
                p.path(
                        "M0 -240C60 -300 140 -360 196 -420L214 -396C150 -330 70 -270 0 -214Z",
                        "#F7F1E2",
                        "#B9AA8C",
                        1.4);
                p.path("M0 -240C60 -300 140 -360 196 -420L206 -408C150 -344 70 -284 0 -228Z", "#FBF8F0");
                p.line("M40 -262L160 -380M52 -256L166 -368M64 -252L172 -358", "#8C7E64", 2.4);
            });
        });
    }

    private void penCase() {
        for (int i = 0; i < 2; i++) {
            int nth = i;
            p.moved(Plate.place(300, 320 + i * 180, 1, -14 + i * 6), () -> {
                p.round(-222, -40, 460, 108, 50, p.shade(0.17))
                        .round(-232, -54, 464, 108, 50, wood.deep())
                        .round(-230, -52, 460, 104, 48, nth == 0 ? wood.base() : wood.dark());
                p.clipped("M-190 -44H190V44H-190Z", () -> {
                    p.rect(-190, -44, 380, 88, wood.light());
                    if (khatam) {
                        p.rect(-190, -44, 380, 88, inlay(12));
                    } else {
                        p.mirrored(() -> Timber.scroll(p, 180, 20, wood));
                        p.at(0, 0, 1, () -> Motif.roundel(p, motif, 40, wood, new Tone(wood.dark()), wood));
                    }
                });
                p.frame(-190, -44, 380, 88, wood.deep(), 1.6);
            });
        }
    }

    private void clock() {
        p.shadow(300, 660, 150, 20);
        p.moved("translate(300 660)", () -> {
            String arch = Niches.arch(140, -430, -250, 0);
            p.path(arch, wood.base(), wood.deep(), 1.6)
                    .path(arch, khatam ? inlay(12) : wood.base())
                    .line(arch, "#E9DCBB", 4);
            p.round(-164, -30, 328, 32, 4, wood.dark());
            p.circle(0, -220, 96, "#C6A04E").circle(0, -220, 88, "#F7F1E2");
            for (int i = 0; i < 12; i++) {
                double t = Math.PI * i / 6;
                p.path(
                        Shapes.translate(
                                Ornament.lozenge(4, i % 3 == 0 ? 9 : 5), 74 * Math.sin(t), -220 - 74 * Math.cos(t)),
                        "#3B2417");
            }
            p.line("M0 -220L-34 -246", "#3B2417", 6)
                    .line("M0 -220L22 -280", "#3B2417", 4)
                    .circle(0, -220, 6, "#8A2F25");
        });
    }

    private void sheet() {
        for (int i = 2; i >= 0; i--) {
            int nth = i;
            p.moved(Plate.place(300 + (i - 1) * 26, 400 - (i - 1) * 34, 1, -6 + i * 7), () -> {
                p.rect(-152, -212, 320, 440, p.shade(0.15))
                        .rect(-160, -222, 320, 440, inlay(nth == 0 ? 18 : 13 + nth * 2))
                        .frame(-160, -222, 320, 440, "#2A1A10", 2);
            });
        }
    }

    private void mould() {
        p.shadow(300, 620, 190, 22);
        p.moved("translate(300 420)", () -> {
            p.round(-182, -170, 380, 360, 30, p.shade(0.16))
                    .round(-190, -182, 380, 360, 30, wood.deep())
                    .round(-188, -180, 376, 352, 28, wood.base());
            p.circle(0, -6, 130, wood.dark());
            Motif.roundel(p, "shamseh", 122, new Tone(wood.deep()), wood, new Tone(wood.light()));
        });
    }
}
