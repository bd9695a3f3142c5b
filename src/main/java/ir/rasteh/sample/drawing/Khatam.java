package ir.rasteh.sample.drawing;

/** The faces of small woodwork: inlay of rods and bone, relief, or the plain grain. */
abstract sealed class Khatam permits Woodwork, Boards {

    final Plate p;

    final Subject s;

    final Tone wood;

    final boolean khatam;

    final String motif;

    Khatam(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.wood = Timber.of(s);
        this.khatam = s.get("technique", "").equals("khatam");
        this.motif = s.get("motif", "arabesque");
    }

    /** Stars of coloured rods and bone: the skin of khatam. */
    String inlay(double size) {
        Tone green = Tone.of(s.get("colour", "green")).distance(Tone.of("walnut")) > 60
                ? Tone.of(s.get("colour", "green"))
                : Tone.of("green");
        double w = size * 1.732;
        return p.repeat(0, 0, w, size * 3, () -> {
            p.rect(-w, -size * 2, 2 * w, 4 * size, "#3B2417");
            String star = p.define(() -> {
                p.path(Ornament.polygon(6, size * 0.98, size * 0.98, 0), "#8A4A26");
                p.path(Ornament.star(6, size * 0.92, size * 0.5, 0), "#E9DCBB");
                p.path(Ornament.star(6, size * 0.6, size * 0.33, Math.PI / 6), green.base());
                p.path(Ornament.star(6, size * 0.36, size * 0.2, 0), "#D2A64A");
                p.circle(0, 0, size * 0.13, "#2A1A10");
            });
            p.use(star, 0, 0)
                    .use(star, -w / 2, -size * 1.5)
                    .use(star, w / 2, -size * 1.5)
                    .use(star, -w / 2, size * 1.5)
                    .use(star, w / 2, size * 1.5);
        });
    }

    void strip(double x, double y, double w, double h) {
        p.rect(x, y, w, h, inlay(9)).frame(x, y, w, h, "#E9DCBB", 2).frame(x - 2, y - 2, w + 4, h + 4, "#3B2417", 1.6);
    }

    /** What the craft puts on a face: inlay, relief or the plain grain, within a box around the origin. */
    void face(double w, double h) {
        if (khatam) {
            p.rect(-w, -h, 2 * w, 2 * h, inlay(Math.clamp(w * 0.1, 9, 16)));
            p.frame(-w + 6, -h + 6, 2 * w - 12, 2 * h - 12, "#E9DCBB", 3)
                    .frame(-w + 11, -h + 11, 2 * w - 22, 2 * h - 22, "#2A1A10", 3);
            if (motif.equals("toranj") || motif.equals("shamseh")) {
                p.path(Ornament.ogee(8, Math.min(w, h) * 0.5, Math.min(w, h) * 0.5, 0.84), "#5A2E1A", "#E9DCBB", 3)
                        .path(Ornament.petals(8, 4, Math.min(w, h) * 0.34, 0.36, 0), "#D2A64A");
            }
        } else if (motif.equals("plain")
                || s.get("technique", "").equals("nazok-kari")
                        && !s.attributes().containsKey("motif")) {
            Timber.grain(p, -w, -h, 2 * w, 2 * h, wood);
            p.line(
                    new Trace()
                            .m(-w * 0.5, h)
                            .c(-w * 0.3, -h * 0.6, w * 0.3, -h * 0.6, w * 0.5, h)
                            .m(-w * 0.3, h)
                            .c(-w * 0.2, -h * 0.2, w * 0.2, -h * 0.2, w * 0.3, h),
                    wood.dark(),
                    1.6);
            p.frame(-w + 9, -h + 9, 2 * w - 18, 2 * h - 18, wood.light(), 3);
        } else {
            Tone raised = new Tone(wood.light());
            p.frame(-w + 8, -h + 8, 2 * w - 16, 2 * h - 16, wood.dark(), 3);
            p.mirrored(() -> p.moved("translate(0 " + Trace.n(-h + 20) + ")", () -> Timber.scroll(p, w - 14, 6, wood)));
            p.mirrored(() -> p.moved("translate(0 " + Trace.n(h - 20) + ")", () -> Timber.scroll(p, w - 14, 6, wood)));
            Motif.roundel(p, motif, Math.min(w, h) - 32, wood, raised, new Tone(wood.pale()));
        }
    }
}
