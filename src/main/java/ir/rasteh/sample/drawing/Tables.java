package ir.rasteh.sample.drawing;

/** Tables, desks and consoles in elevation; the floor is y = 0. */
final class Tables {

    private Tables() {}

    private static boolean curved(Plate p) {
        return switch (p.subject.get("style", "classic")) {
            case "louis-xvi", "neoclassic", "empire" -> false;
            default -> true;
        };
    }

    /** A table top with its moulded edge; marble when the listing says so. */
    private static void top(Plate p, double w, double y, Tone wood) {
        Subject s = p.subject;
        if (s.madeOf("marble") || s.madeOf("stone")) {
            p.round(-w, y - 13, 2 * w, 13, 3, "#E6E0D6")
                    .line(Ornament.open(-w + 20, y - 9, -w * 0.3, y - 6, w * 0.2, y - 10, w - 20, y - 5), "#B9B1A6", 1);
        } else if (s.madeOf("glass") && !s.madeOf("mirror-glass")) {
            p.round(-w, y - 10, 2 * w, 9, 3, "#BFD0CC").line(Ornament.open(-w + 4, y - 8, w - 4, y - 8), "#E4EEEB", 2);
        } else {
            p.round(-w, y - 15, 2 * w, 15, 5, wood.base())
                    .line(Ornament.open(-w + 4, y - 12, w - 4, y - 12), wood.light(), 2.4);
        }
        p.round(-w + 8, y, 2 * w - 16, 6, 3, wood.dark());
    }

    private static void apron(Plate p, double w, double y, double h, Tone wood) {
        if (curved(p)) {
            p.path(
                    new Trace()
                            .m(-w, y)
                            .l(w, y)
                            .l(w - 4, y + h * 0.7)
                            .c(w * 0.7, y + h * 0.5, w * 0.5, y + h * 0.8, w * 0.2, y + h * 0.86)
                            .q(0, y + h * 1.3, -w * 0.2, y + h * 0.86)
                            .c(-w * 0.5, y + h * 0.8, -w * 0.7, y + h * 0.5, -w + 4, y + h * 0.7)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.2);
        } else {
            p.path(Plate.box(-w, y, 2 * w, h * 0.8), wood.base(), wood.dark(), 1.2);
        }
        Timber.frieze(p, w * 0.9, y + h * 0.4, h * 0.26, wood);
    }

    static void lowTable(Plate p, double w, double h) {
        Tone wood = Timber.of(p.subject);
        p.mirrored(() -> Timber.leg(p, curved(p), w * 0.74, -h + 24, 0.75, new Tone(wood.dark())));
        p.mirrored(() -> Timber.leg(p, curved(p), w - 14, -h + 20, 1.05, wood));
        apron(p, w - 6, -h + 8, 34, wood);
        top(p, w, -h + 8, wood);
    }

    static void low(Plate p) {
        boolean side = p.subject.form().equals("side-table");
        double w = side ? 118 : 214;
        double h = side ? 290 : 190;
        double floor = side ? 610 : 570;
        p.shadow(300, floor, w + 20, 26);
        p.moved("translate(300 " + Trace.n(floor) + ")", () -> {
            lowTable(p, w, h);
            p.at(side ? 0 : 40, -h - 7, side ? 0.7 : 0.8, () -> {
                p.path(Vessel.outline(Vessel.VASE, 60, 120), "#2D6E72", "#163B40", 1.2);
                p.clipped(
                        Vessel.outline(Vessel.VASE, 60, 120),
                        () -> p.path(Plate.box(12, -130, 60, 140), "#225659")
                                .line("M-60 -50Q0 -38 60 -50M-60 -42Q0 -30 60 -42", "#D9C48A", 2));
            });
        });
    }

    static void dining(Plate p) {
        Tone wood = Timber.of(p.subject);
        boolean set = p.subject.form().equals("dining-set") || p.subject.number("seats", 0, 0) > 0 && p.pick(2) == 0;
        double floor = 640;
        p.shadow(300, floor, 268, 30);
        String chair = set ? p.define(() -> new Seating(p).seat(58, 334, false)) : "";
        if (set) {
            for (int i = 0; i < 3; i++) {
                p.use(chair, 160 + 140 * i, floor - 60, 0.9, 0);
            }
        }
        p.moved("translate(300 " + Trace.n(floor) + ")", () -> {
            if (p.subject.sku().hashCode() % 2 == 0) {
                p.mirrored(() -> Timber.leg(p, curved(p), 210, -214, 1.5, wood));
            } else {
                p.mirrored(() -> {
                    p.path(
                            new Trace()
                                    .m(96, -200)
                                    .l(140, -200)
                                    .c(150, -150, 124, -120, 136, -70)
                                    .c(150, -40, 186, -30, 196, 0)
                                    .l(168, 0)
                                    .c(150, -16, 134, -20, 118, -22)
                                    .c(102, -20, 86, -16, 68, 0)
                                    .l(40, 0)
                                    .c(50, -30, 86, -40, 100, -70)
                                    .c(112, -120, 86, -150, 96, -200)
                                    .z()
                                    .toString(),
                            wood.base(),
                            wood.dark(),
                            1.4);
                    p.at(118, -120, 1, () -> p.path(Ornament.petals(8, 3, 22, 0.36, 0), wood.light()));
                    p.line("M118 -60C104 -40 90 -34 76 -24M118 -60C132 -40 146 -34 160 -24", wood.light(), 3);
                });
            }
            apron(p, 236, -222, 46, wood);
            top(p, 252, -222, wood);
        });
        if (set) {
            p.use(chair, 66, 690).use(chair, 534, 690);
        } else {
            p.at(300, floor - 237, 0.9, () -> {
                p.path(Vessel.outline(Vessel.BOWL, 84, 56), "#B9923F", "#6E5420", 1.2);
                p.circle(-30, -64, 17, "#A93B2C").circle(2, -70, 19, "#C4582F").circle(34, -64, 17, "#A93B2C");
                p.path(Vessel.outline(Vessel.BOWL, 84, 56), "#B9923F", "#6E5420", 1.2);
            });
        }
    }

    static void desk(Plate p) {
        Tone wood = Timber.of(p.subject);
        Tone leather = Tone.of(p.subject.get("upholstery", "green"));
        p.shadow(300, 620, 266, 28);
        p.moved("translate(300 620)", () -> {
            p.mirrored(() -> {
                p.path(Plate.box(112, -226, 128, 206), wood.base(), wood.dark(), 1.4);
                for (int i = 0; i < 3; i++) {
                    double y = -216 + i * 64;
                    p.path(Plate.box(122, y, 108, 56), wood.light(), wood.dark(), 1.4)
                            .frame(128, y + 6, 96, 44, wood.base(), 2);
                    p.at(
                            176,
                            y + 28,
                            1,
                            () -> p.path(Ornament.petals(4, 2, 15, 0.4, 0.78), wood.dark())
                                    .circle(0, 0, 4, "#CFAF68"));
                }
                Timber.leg(p, curved(p), 236, -26, 0.8, wood);
            });
            p.path(Plate.box(-112, -226, 224, 46), wood.base(), wood.dark(), 1.4);
            Timber.frieze(p, 100, -203, 11, wood);
            p.path("M-112 -180Q0 -140 112 -180L112 -226L-112 -226Z", wood.base());
            Timber.frieze(p, 100, -200, 11, wood);
            top(p, 254, -226, wood);
            p.rect(-170, -243, 340, 4, leather.base());
        });
    }

    /** A console with its mirror above; a mirror alone when the listing sells only that. */
    static void console(Plate p) {
        Tone wood = Timber.of(p.subject);
        boolean alone = p.subject.form().equals("mirror");
        if (!alone) {
            p.shadow(300, 690, 210, 24);
            p.moved("translate(300 690)", () -> {
                double h = 250;
                p.mirrored(() -> p.path("M60 -2C100 -40 150 -40 178 -6L190 0L60 0Z", wood.dark()));
                p.mirrored(() -> Timber.leg(p, curved(p), 160, -h + 20, 1.5, wood));
                apron(p, 178, -h + 8, 52, wood);
                p.mirrored(() -> p.moved("translate(0 -40)", () -> Timber.scroll(p, 150, 14, wood)));
                top(p, 196, -h + 8, wood);
            });
        }
        double cy = alone ? 400 : 262;
        double rx = alone ? 176 : 124;
        double ry = alone ? 248 : 158;
        p.moved("translate(300 " + Trace.n(cy) + ")", () -> mirror(p, rx, ry, wood));
    }

    static void mirror(Plate p, double rx, double ry, Tone wood) {
        boolean oval = p.pick(2) == 0;
        String outer = oval ? Ornament.lobed(16, rx, ry, 0) : Ornament.ogee(4, rx * 1.05, ry * 1.05, 1.02);
        p.moved("translate(6 9)", () -> p.path(outer, p.shade(0.14)));
        p.path(outer, wood.base(), wood.dark(), 1.4);
        int n = 28;
        for (int i = 0; i < n; i++) {
            double t = 2 * Math.PI * i / n;
            p.path(
                    Shapes.translate(
                            Ornament.petals(3, 0, 13, 0.5, t), rx * 0.89 * Math.sin(t), -ry * 0.89 * Math.cos(t)),
                    i % 2 == 0 ? wood.light() : wood.dark());
        }
        p.oval(0, 0, rx * 0.8, ry * 0.8, wood.light(), 4);
        p.ellipse(0, 0, rx * 0.77, ry * 0.77, "#C9D3D2");
        p.clipped(
                "M" + Trace.n(-rx * 0.77) + " 0a" + Trace.n(rx * 0.77) + " " + Trace.n(ry * 0.77) + " 0 1 0 "
                        + Trace.n(rx * 1.54) + " 0a" + Trace.n(rx * 0.77) + " " + Trace.n(ry * 0.77) + " 0 1 0 "
                        + Trace.n(-rx * 1.54) + " 0Z",
                () -> {
                    p.path(Ornament.closed(-rx, ry * 0.3, rx * 0.2, -ry, rx * 0.5, -ry, -rx, ry * 0.7), "#DCE4E3");
                    p.path(Ornament.closed(-rx * 0.4, ry, rx, -ry * 0.5, rx, -ry * 0.36, -rx * 0.2, ry), "#DCE4E3");
                });
        p.oval(0, 0, rx * 0.77, ry * 0.77, wood.deep(), 2);
        p.at(0, -ry * 0.94, 1, () -> Timber.crest(p, rx * 0.5, wood));
        p.moved("translate(0 " + Trace.n(ry * 0.94) + ") rotate(180)", () -> Timber.crest(p, rx * 0.34, wood));
    }
}
