package ir.rasteh.sample.drawing;

/** Tiles and wall panels: one motif large, or four to the square, with their glaze. */
final class Tiles {

    private Tiles() {}

    static void draw(Plate p, Tone body, Tone ink, Tone spark, String motif) {
        Subject s = p.subject;
        double w = s.number("size", 0, 20);
        double h = s.number("size", 1, w);
        if (s.form().equals("panel")) {
            double k = Math.min(470 / w, 560 / h);
            slab(p, w * k / 2, h * k / 2, body, ink, spark, motif, false);
            return;
        }
        int n = w / h > 1.6 || h / w > 1.6 ? 2 : p.pick(2) == 0 ? 2 : 3;
        double room = 470;
        double tw = room / n - 6;
        double th = Math.clamp(tw * h / w, tw * 0.36, tw * 1.4);
        int rows = (int) Math.clamp(Math.round(room / th), 1, 6);
        String one = p.define(() -> {
            p.path(Plate.box(-tw / 2, -th / 2, tw, th), body.base(), body.deep(), 1.2);
            p.path(
                    Ornament.closed(
                            -tw / 2, -th / 2, tw / 2, -th / 2, tw / 2 - 4, -th / 2 + 4, -tw / 2 + 4, -th / 2 + 4),
                    body.light());
            if (!s.attributes().containsKey("motif") && s.get("technique", "").isEmpty()) {
                p.line(Ornament.open(-tw * 0.3, -th * 0.34, tw * 0.1, -th * 0.38), body.pale(), 3);
                return;
            }
            p.quartered(() -> p.path(
                    new Trace()
                            .m(tw / 2, -th / 2)
                            .l(tw * 0.24, -th / 2)
                            .q(tw * 0.3, -th * 0.3, tw / 2, -th * 0.24)
                            .z(),
                    ink.base()));
            Motif.roundel(p, motif, Math.min(tw, th) * 0.44, body, ink, spark);
        });
        double height = rows * (th + 6);
        p.rect(300 - room / 2 + 8, 400 - height / 2 + 12, room, height, p.shade(0.17));
        p.rect(300 - room / 2, 400 - height / 2, room, height, "#D8CFC0");
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < n; i++) {
                p.use(one, 300 - room / 2 + (i + 0.5) * room / n, 400 - height / 2 + (j + 0.5) * (th + 6));
            }
        }
    }

    /** One large rectangular piece with a border of blossoms and its motif in the middle. */
    static void slab(Plate p, double w, double h, Tone body, Tone ink, Tone spark, String motif, boolean handles) {
        p.moved("translate(300 400)", () -> {
            p.round(-w + 8, -h + 12, 2 * w, 2 * h, handles ? 26 : 2, p.shade(0.17));
            if (handles) {
                p.mirrored(() -> p.line(
                                "M" + Trace.n(w - 4) + " -50C" + Trace.n(w + 44) + " -50 " + Trace.n(w + 44) + " 50 "
                                        + Trace.n(w - 4) + " 50",
                                body.deep(),
                                14)
                        .line(
                                "M" + Trace.n(w - 4) + " -50C" + Trace.n(w + 44) + " -50 " + Trace.n(w + 44) + " 50 "
                                        + Trace.n(w - 4) + " 50",
                                body.light(),
                                9));
            }
            p.round(-w, -h, 2 * w, 2 * h, handles ? 26 : 2, body.deep())
                    .round(-w + 2, -h + 2, 2 * w - 4, 2 * h - 4, handles ? 24 : 2, body.base());
            double m = Math.min(w, h);
            double band = m * 0.2;
            p.rect(-w + band, -h + band, 2 * (w - band), 2 * (h - band), body.light())
                    .frame(-w + band, -h + band, 2 * (w - band), 2 * (h - band), ink.base(), 2.4);
            double per = band * 0.78;
            double px = 2 * (w - band / 2) / Math.round(2 * (w - band / 2) / per);
            double py = 2 * (h - band / 2) / Math.round(2 * (h - band / 2) / per);
            double x = w - band / 2;
            double y = h - band / 2;
            String xs = Ornament.open(-x, -y, x + 1, -y) + Ornament.open(-x, y, x + 1, y);
            String ys = Ornament.open(-x, -y, -x, y + 1) + Ornament.open(x, -y, x, y + 1);
            p.dots(xs, ink.base(), band * 0.5, px)
                    .dots(ys, ink.base(), band * 0.5, py)
                    .dots(xs, spark.base(), band * 0.24, px)
                    .dots(ys, spark.base(), band * 0.24, py);
            p.quartered(() -> p.path(
                    new Trace()
                            .m(w - band, -h + band)
                            .l(w - band - m * 0.4, -h + band)
                            .q(w - band - m * 0.14, -h + band + m * 0.14, w - band, -h + band + m * 0.4)
                            .z()
                            .toString(),
                    body.base(),
                    ink.base(),
                    1.6));
            Motif.roundel(p, motif, (m - band) * 0.86, body, ink, spark);
        });
    }
}
