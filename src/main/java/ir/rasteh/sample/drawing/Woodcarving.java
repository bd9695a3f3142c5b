package ir.rasteh.sample.drawing;

/** Carved panels, cabriole legs, crest rails, pilasters and doors. */
final class Woodcarving {

    private Woodcarving() {}

    static void panel(Plate p) {
        Subject s = p.subject;
        Tone wood = Timber.of(s);
        double sw = s.number("size", 0, 60);
        double sh = s.number("size", 2, s.number("size", 1, 60));
        double k = Math.min(480 / sw, 560 / sh);
        if (s.form().equals("part")) {
            part(p, wood, sw, sh);
            return;
        }
        board(p, sw * k / 2, sh * k / 2, wood, s.get("motif", p.pick(2) == 0 ? "shamseh" : "arabesque"));
    }

    /** A carved board hung on the wall. */
    static void board(Plate p, double w, double h, Tone wood, String motif) {
        p.moved("translate(300 400)", () -> {
            p.rect(-w + 8, -h + 11, 2 * w, 2 * h, p.shade(0.16));
            p.path(Plate.box(-w, -h, 2 * w, 2 * h), wood.base(), wood.deep(), 1.6);
            Timber.grain(p, -w, -h, 2 * w, 2 * h, wood);
            double m = Math.min(w, h);
            double bar = m * 0.16;
            p.frame(-w + bar, -h + bar, 2 * (w - bar), 2 * (h - bar), wood.deep(), 2)
                    .frame(-w + bar * 0.3, -h + bar * 0.3, 2 * w - bar * 0.6, 2 * h - bar * 0.6, wood.light(), 1.6);
            p.mirrored(() -> {
                p.moved(
                        "translate(0 " + Trace.n(-h + bar * 0.64) + ")",
                        () -> Timber.scroll(p, w - bar, bar * 0.26, wood));
                p.moved(
                        "translate(0 " + Trace.n(h - bar * 0.64) + ")",
                        () -> Timber.scroll(p, w - bar, bar * 0.26, wood));
                p.moved(
                        "translate(" + Trace.n(w - bar * 0.6) + " " + Trace.n(-h + bar) + ") rotate(90)",
                        () -> Timber.scroll(p, 2 * (h - bar), bar * 0.26, wood));
            });
            p.rect(-w + bar + 4, -h + bar + 4, 2 * (w - bar) - 8, 2 * (h - bar) - 8, wood.dark());
            double r = m - bar - 14;
            p.quartered(() -> {
                double x = w - bar - 8;
                double y = -h + bar + 8;
                p.path(
                        new Trace()
                                .m(x, y)
                                .l(x - r * 0.4, y)
                                .q(x - r * 0.12, y + r * 0.12, x, y + r * 0.4)
                                .z(),
                        wood.base());
                p.path(
                        Shapes.translate(Ornament.petals(5, 0, r * 0.1, 0.5, 0), x - r * 0.12, y + r * 0.12),
                        wood.light());
            });
            Tone raised = new Tone(wood.light());
            p.moved(
                    "translate(2 4)",
                    () -> Motif.roundel(
                            p, motif, r * 0.94, new Tone(wood.deep()), new Tone(wood.deep()), new Tone(wood.deep())));
            Motif.roundel(p, motif, r * 0.94, wood, raised, new Tone(wood.pale()));
        });
    }

    private static void part(Plate p, Tone wood, double sw, double sh) {
        if (sw > sh * 3) {
            p.moved("translate(300 430)", () -> {
                p.path(
                        new Trace()
                                .m(-250, 40)
                                .c(-250, 0, -210, -20, -170, -24)
                                .c(-110, -30, -60, -96, 0, -100)
                                .c(60, -96, 110, -30, 170, -24)
                                .c(210, -20, 250, 0, 250, 40)
                                .c(200, 16, 120, 8, 60, 4)
                                .q(0, -10, -60, 4)
                                .c(-120, 8, -200, 16, -250, 40)
                                .z()
                                .toString(),
                        wood.base(),
                        wood.dark(),
                        1.6);
                p.at(0, -74, 1, () -> Timber.crest(p, 92, wood));
                p.mirrored(() -> p.moved("translate(60 -38) rotate(14)", () -> Timber.scroll(p, 170, 15, wood)));
            });
        } else if (sh > sw * 6) {
            p.moved("translate(300 700)", () -> {
                p.rect(-46, -600, 100, 600, p.shade(0.15));
                p.path(Plate.box(-54, -600, 108, 600), wood.base(), wood.dark(), 1.6);
                for (int i = -2; i <= 2; i++) {
                    p.rect(i * 18 - 5, -470, 10, 400, wood.dark()).rect(i * 18 - 5, -470, 3, 400, wood.deep());
                }
                p.path("M-74 -600H74L66 -570H-66ZM-62 -60H62V0H-62Z", wood.light(), wood.dark(), 1.4);
                p.mirrored(() -> p.path(
                                "M0 -486C40 -486 56 -520 60 -566C40 -540 20 -530 0 -560Z",
                                wood.light(),
                                wood.dark(),
                                1.2)
                        .ring(44, -548, 11, wood.deep(), 3));
                p.at(0, -520, 1, () -> p.path(Ornament.palmette(34), wood.base(), wood.deep(), 1.4));
            });
        } else {
            p.shadow(300, 600, 220, 22);
            for (int i = 0; i < 4; i++) {
                p.moved("translate(" + (150 + i * 100) + " 600)", () -> Timber.leg(p, true, 0, -330, 2.3, wood));
                p.at(150 + i * 100 - 12, 286, 1, () -> Timber.crest(p, 32, wood));
            }
        }
    }

    static void door(Plate p) {
        Tone wood = Timber.of(p.subject);
        p.moved("translate(300 700)", () -> {
            p.rect(-176, -590, 368, 590, p.shade(0.16));
            p.path(Plate.box(-186, -604, 372, 604), wood.dark(), wood.deep(), 1.6);
            p.mirrored(() -> {
                p.path(Plate.box(3, -590, 168, 590), wood.base(), wood.deep(), 1.4);
                for (int i = 0; i < 3; i++) {
                    double h = i == 1 ? 250 : 130;
                    double y = i == 0 ? -572 : i == 1 ? -426 : -160;
                    p.path(Plate.box(20, y, 134, h), wood.dark(), wood.deep(), 1.4);
                    if (i == 1) {
                        p.rect(24, y + 4, 126, h - 8, girih(p, wood));
                    } else {
                        p.at(
                                87,
                                y + h / 2,
                                1,
                                () -> Motif.roundel(
                                        p, "arabesque", 54, wood, new Tone(wood.light()), new Tone(wood.pale())));
                    }
                }
                p.dots(Ornament.open(10, -580, 10, -10), "#C7A45C", 6, 40);
            });
            p.ring(24, -290, 12, "#B9923F", 4)
                    .circle(24, -304, 6, "#8A6A2C")
                    .ring(-24, -290, 12, "#B9923F", 4)
                    .circle(-24, -304, 6, "#8A6A2C");
            p.rect(-5, -604, 10, 604, wood.light());
        });
    }

    /** A repeat of eight-pointed stars and crosses. */
    static String girih(Plate p, Tone wood) {
        return p.repeat(87, -300, 42, 42, () -> {
            p.path(Ornament.star(8, 19, 13.5, 0), wood.light(), wood.deep(), 1.2);
            p.path(Ornament.star(8, 8, 5, 0.39), wood.base());
            p.line(
                    Ornament.open(-21, -21, -14, -14)
                            + Ornament.open(21, -21, 14, -14)
                            + Ornament.open(-21, 21, -14, 14)
                            + Ornament.open(21, 21, 14, 14),
                    wood.light(),
                    2.4);
        });
    }
}
