package ir.rasteh.sample.drawing;

/** Carved seats from the front: chair, armchair, sofa, bench, stool, chaise longue; the floor is y = 0. */
final class Seating {

    private final Plate p;
    private final Tone wood;
    private final Tone cloth;
    private final String style;
    private final boolean raw;

    Seating(Plate p) {
        this.p = p;
        Subject s = p.subject;
        this.wood = Timber.of(s);
        this.raw = s.form().equals("frame")
                || s.get("upholstery", "").isEmpty() && s.get("finish", "").equals("unfinished");
        this.cloth = Tone.of(s.get("upholstery", "ivory"));
        this.style = s.get("style", "classic");
    }

    private boolean curved() {
        return switch (style) {
            case "louis-xvi", "neoclassic", "empire", "chesterfield" -> false;
            default -> true;
        };
    }

    /** One seat of the given half width; backs rise to {@code height}, arms when {@code armed}. */
    void seat(double w, double height, boolean armed) {
        double top = -64;
        double rail = -92;
        double cushion = -130;
        p.mirrored(() -> Timber.leg(p, curved(), w * 0.86, top, 0.7, new Tone(wood.dark())));
        back(w, height, cushion);
        seatCushion(w, rail, cushion);
        apron(w, rail, top);
        p.mirrored(() -> Timber.leg(p, curved(), w - 10, top - 4, 1, wood));
        if (w > 170) {
            Timber.leg(p, curved(), 8, top + 6, 0.85, wood);
        }
        if (armed) {
            arms(w, height, rail, cushion);
        }
    }

    private void back(double w, double height, double cushion) {
        double bw = w * (w > 170 ? 0.97 : 0.84);
        String outer = backShape(bw, -height, cushion + 26);
        String inner = backShape(bw - 15, -height + 17, cushion + 20);
        p.path(outer, wood.base(), wood.dark(), 1.4);
        p.line(backShape(bw - 5, -height + 6, cushion + 24), wood.light(), 2);
        if (raw) {
            p.path(inner, p.paper, wood.deep(), 2);
            p.clipped(inner, () -> {
                for (int i = -3; i <= 3; i++) {
                    p.line(
                            Ornament.open(i * bw * 0.28, -height, i * bw * 0.28, cushion),
                            Tone.mix(p.paper, "#8A7350", 0.4),
                            12);
                }
            });
        } else {
            p.path(inner, cloth.base(), wood.deep(), 2);
            p.clipped(inner, () -> upholstery(bw, height, cushion));
        }
        double s = Math.min(54, w * 0.36);
        p.at(0, -height + 6, 1, () -> Timber.crest(p, s, wood));
        if (w > 170) {
            p.mirrored(() -> p.at(bw * 0.64, -height + backDip(height), 1, () -> Timber.crest(p, s * 0.55, wood)));
        }
        p.mirrored(() -> p.moved(
                Plate.place(bw - 8, -height + height * 0.3, 1, 96), () -> Timber.scroll(p, height * 0.22, 6, wood)));
    }

    private double backDip(double height) {
        return curved() ? height * 0.085 : 2;
    }

    private String backShape(double w, double top, double foot) {
        double h = foot - top;
        return switch (style) {
            case "louis-xvi", "neoclassic" ->
                new Trace()
                        .m(-w, foot)
                        .l(-w, top + h * 0.2)
                        .q(-w, top + h * 0.1, -w * 0.86, top + h * 0.08)
                        .l(-w * 0.4, top + h * 0.07)
                        .q(0, top - h * 0.06, w * 0.4, top + h * 0.07)
                        .l(w * 0.86, top + h * 0.08)
                        .q(w, top + h * 0.1, w, top + h * 0.2)
                        .l(w, foot)
                        .z()
                        .toString();
            case "empire", "chesterfield" ->
                new Trace()
                        .m(-w, foot)
                        .l(-w, top + h * 0.06)
                        .q(-w, top, -w + h * 0.1, top)
                        .l(w - h * 0.1, top)
                        .q(w, top, w, top + h * 0.06)
                        .l(w, foot)
                        .z()
                        .toString();
            case "persian", "qajar" ->
                new Trace()
                        .m(-w * 0.94, foot)
                        .l(-w, top + h * 0.42)
                        .c(-w, top + h * 0.26, -w * 0.8, top + h * 0.22, -w * 0.6, top + h * 0.17)
                        .c(-w * 0.36, top + h * 0.1, -w * 0.14, top + h * 0.08, 0, top)
                        .c(w * 0.14, top + h * 0.08, w * 0.36, top + h * 0.1, w * 0.6, top + h * 0.17)
                        .c(w * 0.8, top + h * 0.22, w, top + h * 0.26, w, top + h * 0.42)
                        .l(w * 0.94, foot)
                        .z()
                        .toString();
            default ->
                new Trace()
                        .m(-w * 0.9, foot)
                        .c(-w * 0.84, top + h * 0.72, -w * 1.02, top + h * 0.5, -w, top + h * 0.3)
                        .c(-w * 0.99, top + h * 0.12, -w * 0.86, top + h * 0.1, -w * 0.7, top + h * 0.1)
                        .c(-w * 0.5, top + h * 0.1, -w * 0.3, top, 0, top)
                        .c(w * 0.3, top, w * 0.5, top + h * 0.1, w * 0.7, top + h * 0.1)
                        .c(w * 0.86, top + h * 0.1, w * 0.99, top + h * 0.12, w, top + h * 0.3)
                        .c(w * 1.02, top + h * 0.5, w * 0.84, top + h * 0.72, w * 0.9, foot)
                        .z()
                        .toString();
        };
    }

    /** Buttoned, woven with a sprig, or striped: by the fabric. */
    private void upholstery(double w, double height, double cushion) {
        String fabric = p.subject.get("fabric", p.subject.madeOf("velvet") ? "velvet" : "jacquard");
        p.path(
                new Trace()
                        .m(w * 0.3, -height)
                        .q(w * 0.6, -height * 0.6, w * 0.5, cushion)
                        .l(w, cushion)
                        .l(w, -height)
                        .z(),
                Tone.mix(cloth.base(), cloth.dark(), 0.45));
        if (fabric.contains("velvet") || fabric.contains("leather") || style.equals("chesterfield")) {
            double step = w > 170 ? 2 * w / 13 : 2 * w / 5;
            Trace creases = new Trace();
            Trace buttons = new Trace();
            for (int j = 0; j < 6; j++) {
                double y = -height + 40 + j * step * 0.8;
                for (int i = -8; i <= 8; i++) {
                    double x = (i + (j % 2) * 0.5) * step;
                    buttons.m(x, y).l(x, y);
                    creases.m(x, y).l(x + step / 2, y + step * 0.8).m(x, y).l(x - step / 2, y + step * 0.8);
                }
            }
            p.line(creases, cloth.dark(), 1.3).dots(buttons.toString(), cloth.deep(), 5, 9);
        } else {
            String sprig = p.repeat(0, -height, 44, 56, () -> {
                p.path(Ornament.petals(6, 1, 8, 0.4, 0), cloth.pale());
                p.line("M0 9Q-2 18 -9 22M0 9Q2 18 9 22", cloth.light(), 1.4);
                p.path(
                        Shapes.translate(Ornament.petals(4, 0, 5, 0.5, 0), -22, -28)
                                + Shapes.translate(Ornament.petals(4, 0, 5, 0.5, 0), 22, 28)
                                + Shapes.translate(Ornament.petals(4, 0, 5, 0.5, 0), -22, 28)
                                + Shapes.translate(Ornament.petals(4, 0, 5, 0.5, 0), 22, -28),
                        cloth.light());
            });
            p.rect(-w, -height, 2 * w, height, sprig);
        }
    }

    private void seatCushion(double w, double rail, double cushion) {
        if (raw) {
            p.rect(-w, cushion + 22, 2 * w, rail - cushion - 20, wood.dark());
            return;
        }
        p.path(
                new Trace()
                        .m(-w + 2, rail + 4)
                        .c(-w - 8, cushion + 24, -w - 2, cushion + 4, -w + 18, cushion + 2)
                        .q(0, cushion - 10, w - 18, cushion + 2)
                        .c(w + 2, cushion + 4, w + 8, cushion + 24, w - 2, rail + 4)
                        .z()
                        .toString(),
                cloth.base(),
                cloth.deep(),
                1.2);
        p.path(
                new Trace()
                        .m(-w + 4, rail + 4)
                        .l(-w + 1, rail - 14)
                        .q(0, rail - 4, w - 1, rail - 14)
                        .l(w - 4, rail + 4)
                        .z(),
                cloth.dark());
        p.line(new Trace().m(-w + 14, cushion + 9).q(0, cushion - 2, w - 14, cushion + 9), cloth.light(), 2.4);
        p.dots(Ornament.open(-w + 8, rail - 2, w - 6, rail - 2), "#C7A45C", 3.2, 7);
        if (w > 170) {
            p.line(
                    new Trace()
                            .m(-w / 3, cushion - 1)
                            .l(-w / 3 - 3, rail - 10)
                            .m(w / 3, cushion - 1)
                            .l(w / 3 + 3, rail - 10),
                    cloth.deep(),
                    1.6);
        }
    }

    private void apron(double w, double rail, double top) {
        if (curved()) {
            p.path(
                    new Trace()
                            .m(-w - 2, rail)
                            .l(w + 2, rail)
                            .l(w, top - 10)
                            .c(w * 0.7, top - 16, w * 0.5, top, w * 0.24, top)
                            .q(0, top + 16, -w * 0.24, top)
                            .c(-w * 0.5, top, -w * 0.7, top - 16, -w, top - 10)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.4);
        } else {
            p.path(Plate.box(-w - 2, rail, 2 * w + 4, top - rail - 4), wood.base(), wood.dark(), 1.4);
        }
        p.line(Ornament.open(-w, rail + 3, w, rail + 3), wood.light(), 2);
        Timber.frieze(p, w * 0.86, (rail + top) / 2 - 1, 8, wood);
    }

    private void arms(double w, double height, double rail, double cushion) {
        double y = cushion - Math.min(52, height * 0.16);
        p.mirrored(() -> {
            if (style.equals("chesterfield")) {
                p.path(
                        new Trace()
                                .m(w - 6, rail)
                                .l(w - 6, y + 6)
                                .c(w - 12, y - 26, w + 44, y - 30, w + 42, y + 8)
                                .c(w + 42, y + 30, w + 26, y + 30, w + 26, y + 44)
                                .l(w + 22, rail)
                                .z()
                                .toString(),
                        cloth.base(),
                        cloth.deep(),
                        1.4);
                p.ring(w + 18, y + 4, 13, cloth.deep(), 2).circle(w + 18, y + 4, 4, wood.base());
                return;
            }
            p.path(
                    new Trace()
                            .m(w - 10, rail)
                            .c(w - 2, y + 40, w + 2, y + 34, w + 8, y + 12)
                            .l(w + 22, y + 12)
                            .c(w + 16, y + 36, w + 12, y + 50, w + 8, rail)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.2);
            p.path(
                    new Trace()
                            .m(w * 0.86, y - 18)
                            .c(w - 4, y - 22, w + 12, y - 10, w + 20, y - 2)
                            .c(w + 34, y - 2, w + 34, y + 18, w + 20, y + 18)
                            .c(w + 8, y + 18, w + 4, y + 8, w - 2, y + 2)
                            .l(w * 0.84, y - 2)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1.2);
            p.ring(w + 20, y + 8, 5.5, wood.deep(), 1.8);
            p.line(new Trace().m(w * 0.9, y - 12).q(w, y - 14, w + 14, y - 2), wood.light(), 2.4);
            if (!raw) {
                p.path(
                        new Trace()
                                .m(w * 0.88, y - 18)
                                .q(w - 2, y - 30, w + 10, y - 10)
                                .q(w - 4, y - 14, w * 0.88, y - 8)
                                .z()
                                .toString(),
                        cloth.base(),
                        cloth.deep(),
                        1);
            }
        });
    }

    void stool() {
        seatCushion(110, -150, -196);
        p.mirrored(() -> Timber.leg(p, curved(), 100, -128, 1.1, wood));
        apron(110, -150, -122);
    }

    /** One raised end, a long seat. */
    void chaise() {
        p.mirrored(() -> Timber.leg(p, curved(), 190, -64, 1, wood));
        p.path(
                "M-206 -92C-240 -200 -262 -260 -206 -296C-168 -318 -128 -292 -140 -246C-150 -200 -110 -150 -60 -128L-60 -92Z",
                wood.base(),
                wood.dark(),
                1.4);
        p.path(
                "M-192 -100C-222 -196 -240 -250 -196 -278C-168 -294 -146 -272 -152 -246C-160 -196 -120 -146 -60 -126L-60 -100Z",
                cloth.base(),
                wood.deep(),
                1.4);
        p.dots("M-190 -250C-196 -200 -160 -140 -120 -120M-168 -256C-178 -200 -140 -150 -90 -126", cloth.deep(), 5, 26);
        seatCushion(206, -92, -130);
        apron(206, -92, -64);
        p.ring(-186, -284, 9, wood.deep(), 3).ring(-186, -284, 16, wood.light(), 2);
        p.path("M150 -132C160 -176 214 -176 216 -140C218 -124 206 -118 196 -120Z", cloth.light(), cloth.deep(), 1.2);
    }
}
