package ir.rasteh.sample.drawing;

/** Beds, cabinets, chests: what a carver builds as a box. The floor is y = 0. */
final class CaseGoods {

    private CaseGoods() {}

    static void bed(Plate p) {
        Tone wood = Timber.of(p.subject);
        Tone cloth = Tone.of(p.subject.get("upholstery", "ivory"));
        boolean single = p.subject.number("size", 0, 165) < 110;
        double w = single ? 150 : 226;
        p.shadow(300, 640, w + 36, 26);
        p.moved("translate(300 640)", () -> {
            String head = new Trace()
                    .m(-w, -60)
                    .l(-w, -290)
                    .c(-w, -326, -w * 0.8, -322, -w * 0.66, -330)
                    .c(-w * 0.4, -344, -w * 0.2, -392, 0, -392)
                    .c(w * 0.2, -392, w * 0.4, -344, w * 0.66, -330)
                    .c(w * 0.8, -322, w, -326, w, -290)
                    .l(w, -60)
                    .z()
                    .toString();
            p.path(head, wood.base(), wood.dark(), 1.6);
            p.moved("translate(0 -34) scale(.87 .84)", () -> {
                p.path(head, cloth.base(), wood.deep(), 2.4);
                p.clipped(head, () -> {
                    Trace creases = new Trace();
                    Trace buttons = new Trace();
                    for (int j = 0; j < 8; j++) {
                        for (int i = -6; i <= 6; i++) {
                            double x = (i + (j % 2) * 0.5) * 48;
                            double y = -390 + j * 40;
                            creases.m(x, y).l(x + 24, y + 40).m(x, y).l(x - 24, y + 40);
                            buttons.m(x, y).l(x, y);
                        }
                    }
                    p.line(creases, cloth.dark(), 1.5).dots(buttons.toString(), cloth.deep(), 6, 9);
                });
            });
            p.at(0, -380, 1, () -> Timber.crest(p, single ? 60 : 86, wood));
            p.mirrored(() -> {
                p.path(Plate.box(w - 12, -330, 26, 330), wood.base(), wood.dark(), 1.4);
                p.line(Ornament.open(w - 4, -310, w - 4, -90) + Ornament.open(w + 5, -310, w + 5, -90), wood.dark(), 2);
                p.path(Shapes.translate(Ornament.heart(24), w + 1, -350), wood.light(), wood.dark(), 1.2);
            });
            p.mirrored(() -> {
                p.path(
                        new Trace()
                                .m(8, -176)
                                .q(w * 0.4, -216, w * 0.82, -180)
                                .q(w * 0.88, -150, w * 0.82, -128)
                                .l(8, -128)
                                .z()
                                .toString(),
                        "#F3EEE3",
                        "#C9BFAE",
                        1.2);
                p.line(new Trace().m(20, -150).q(w * 0.3, -166, w * 0.6, -156), "#DAD0BF", 2);
            });
            Tone cover = new Tone(cloth.bright() ? cloth.dark() : cloth.light());
            p.path(
                    new Trace()
                            .m(-w + 10, -140)
                            .q(0, -160, w - 10, -140)
                            .q(w + 10, -120, w + 4, -40)
                            .l(-w - 4, -40)
                            .q(-w - 10, -120, -w + 10, -140)
                            .z()
                            .toString(),
                    cover.base(),
                    cover.deep(),
                    1.2);
            p.path(
                    new Trace()
                            .m(-w + 10, -140)
                            .q(0, -160, w - 10, -140)
                            .q(w + 2, -130, w + 4, -112)
                            .q(0, -136, -w - 4, -112)
                            .q(-w - 2, -130, -w + 10, -140)
                            .z(),
                    "#F3EEE3");
            p.line(new Trace().m(-w, -84).q(0, -104, w, -84), cover.light(), 2)
                    .line(new Trace().m(-w - 2, -64).q(0, -82, w + 2, -64), cover.dark(), 1.4);
            p.path(
                    new Trace()
                            .m(-w - 14, -62)
                            .q(0, -84, w + 14, -62)
                            .l(w + 14, -16)
                            .l(-w - 14, -16)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.6);
            Timber.frieze(p, w * 0.9, -42, 14, wood);
            p.mirrored(() -> Timber.leg(p, true, w + 2, -40, 1, wood));
        });
    }

    private static void knob(Plate p, double x, double y) {
        p.circle(x, y, 5, "#8A6A2C").circle(x - 1, y - 1, 3.4, "#D9BC78");
    }

    private static void door(Plate p, double x, double y, double w, double h, Tone wood, boolean glass) {
        p.path(Plate.box(x, y, w, h), wood.base(), wood.dark(), 1.4);
        String panel = Plate.box(x + 12, y + 12, w - 24, h - 24);
        if (glass) {
            p.path(panel, "#B8C7C4", wood.deep(), 1.6);
            p.clipped(panel, () -> {
                p.path(
                        Ornament.closed(x, y + h * 0.5, x + w, y + h * 0.05, x + w, y + h * 0.2, x, y + h * 0.65),
                        "#CFDAD7");
                for (int i = 1; i < 4; i++) {
                    p.rect(x, y + i * h / 4, w, 4, wood.dark());
                    for (int k = 0; k < 3; k++) {
                        double cx = x + w * (0.26 + 0.24 * k);
                        p.path(
                                Shapes.translate(
                                        k % 2 == 0 ? Ornament.petals(6, 0, 11, 0.5, 0) : Ornament.heart(13),
                                        cx,
                                        y + i * h / 4 - 13),
                                k == 1 ? "#E9E2D2" : "#7FA09C");
                    }
                }
            });
            p.line(Ornament.open(x + w / 2, y + 12, x + w / 2, y + h - 12), wood.base(), 4);
        } else {
            p.path(panel, wood.light(), wood.dark(), 1.6);
            p.moved("translate(" + Trace.n(x + w / 2) + " " + Trace.n(y + h / 2) + ")", () -> {
                double r = Math.min(w, h) * 0.27;
                p.path(Ornament.ogee(4, r, Math.min(r * 1.5, h * 0.36), 0.7), wood.base(), wood.dark(), 1.2);
                p.path(Ornament.petals(8, 3, r * 0.62, 0.36, 0), wood.light()).circle(0, 0, 4, wood.dark());
            });
        }
    }

    static void low(Plate p) {
        Tone wood = Timber.of(p.subject);
        boolean chest = p.subject.form().equals("chest");
        boolean mirror = p.subject.madeOf("mirror-glass");
        double w = chest ? 180 : 254;
        double h = chest ? 280 : 180;
        double floor = mirror || !chest ? 660 : 600;
        p.shadow(300, floor, w + 16, 24);
        p.moved("translate(300 " + Trace.n(floor) + ")", () -> {
            if (mirror) {
                p.at(0, -h - 150, 1, () -> Tables.mirror(p, 104, 136, wood));
            } else if (!chest) {
                p.round(-170, -h - 232, 340, 200, 4, "#2E2C2B").round(-162, -h - 224, 324, 184, 2, "#474543");
                p.path(Ornament.closed(-162, -h - 120, 40, -h - 224, 110, -h - 224, -162, -h - 70), "#54514E")
                        .rect(-40, -h - 34, 80, 18, "#2E2C2B");
            }
            p.path(Plate.box(-w, -h, 2 * w, h - 34), wood.base(), wood.dark(), 1.6);
            p.round(-w - 10, -h - 14, 2 * w + 20, 16, 4, wood.base())
                    .line(Ornament.open(-w - 6, -h - 11, w + 6, -h - 11), wood.light(), 2.4);
            if (chest) {
                for (int j = 0; j < 3; j++) {
                    for (int i = 0; i < 2; i++) {
                        double x = -w + 12 + i * (w - 8);
                        double y = -h + 12 + j * 76;
                        p.path(Plate.box(x, y, w - 16, 68), wood.light(), wood.dark(), 1.4)
                                .frame(x + 8, y + 8, w - 32, 52, wood.base(), 2);
                        p.at(
                                x + w / 2 - 8,
                                y + 34,
                                1,
                                () -> p.mirrored(() -> Timber.scroll(p, 46, 8, new Tone(wood.dark()))));
                        knob(p, x + w / 2 - 8, y + 34);
                    }
                }
            } else {
                for (int i = 0; i < 4; i++) {
                    double x = -w + 10 + i * (w - 5) / 2;
                    door(p, x, -h + 12, (w - 12) / 2, h - 56, wood, false);
                    knob(p, x + (i % 2 == 0 ? (w - 12) / 2 - 6 : 6), -h / 2 - 10);
                }
            }
            p.path(
                    new Trace()
                            .m(-w - 4, -36)
                            .l(w + 4, -36)
                            .l(w + 2, -22)
                            .c(w * 0.6, -26, w * 0.4, -8, 0, -8)
                            .c(-w * 0.4, -8, -w * 0.6, -26, -w - 2, -22)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.4);
            Timber.frieze(p, w * 0.5, -24, 8, wood);
            p.mirrored(() -> Timber.leg(p, true, w - 8, -38, 0.8, wood));
        });
    }

    static void tall(Plate p) {
        Tone wood = Timber.of(p.subject);
        boolean glass = p.subject.madeOf("glass");
        p.shadow(300, 690, 210, 22);
        p.moved("translate(300 690)", () -> {
            double w = 190;
            p.path(Plate.box(-w, -540, 2 * w, 506), wood.base(), wood.dark(), 1.6);
            p.path(
                    new Trace()
                            .m(-w - 12, -540)
                            .l(-w - 12, -556)
                            .c(-w * 0.6, -556, -w * 0.4, -600, 0, -600)
                            .c(w * 0.4, -600, w * 0.6, -556, w + 12, -556)
                            .l(w + 12, -540)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.6);
            p.at(0, -590, 1, () -> Timber.crest(p, 74, wood));
            Timber.frieze(p, w * 0.86, -553, 9, wood);
            for (int i = 0; i < 3; i++) {
                double x = -w + 12 + i * (2 * w - 24) / 3;
                double dw = (2 * w - 24) / 3 - 4;
                door(p, x, -526, dw, 300, wood, glass || i == 1 && p.subject.madeOf("mirror"));
                p.path(Plate.box(x, -216, dw, 36), wood.light(), wood.dark(), 1.2);
                knob(p, x + dw / 2, -198);
                door(p, x, -172, dw, 128, wood, false);
                knob(p, x + (i == 2 ? 8 : dw - 8), -370);
            }
            p.path(Plate.box(-w - 8, -44, 2 * w + 16, 22), wood.base(), wood.dark(), 1.4);
            Timber.frieze(p, w * 0.86, -33, 7, wood);
            p.mirrored(() -> Timber.leg(p, true, w - 4, -28, 0.7, wood));
        });
    }
}
