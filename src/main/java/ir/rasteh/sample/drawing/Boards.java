package ir.rasteh.sample.drawing;

/** Backgammon and chess boards, frames and mirrors. */
final class Boards extends Khatam {

    Boards(Plate p) {
        super(p);
    }

    void backgammon() {
        p.moved("translate(300 400)", () -> {
            p.rect(-208, -258, 432, 540, p.shade(0.18));
            p.path(Plate.box(-220, -270, 440, 540), wood.base(), wood.deep(), 1.6);
            Timber.grain(p, -220, -270, 440, 540, wood);
            if (khatam) {
                strip(-214, -264, 428, 22);
                strip(-214, 242, 428, 22);
                strip(-214, -236, 20, 472);
                strip(194, -236, 20, 472);
            }
            for (int side = -1; side <= 1; side += 2) {
                double x = side < 0 ? -186 : 10;
                p.rect(x, -232, 176, 464, khatam ? "#4A2E1C" : wood.light());
                for (int i = 0; i < 6; i++) {
                    double px = x + (i + 0.5) * 176 / 6;
                    String one = i % 2 == 0 ? "#E3D2A8" : "#7A3420";
                    String two = i % 2 == 0 ? "#7A3420" : "#E3D2A8";
                    p.path(Ornament.closed(px - 14, -232, px + 14, -232, px, -36), one)
                            .path(Ornament.closed(px - 14, 232, px + 14, 232, px, 36), two);
                }
                p.at(
                        x + 88,
                        0,
                        1,
                        () -> p.path(Ornament.star(8, 26, 18, 0), wood.dark(), "#E3D2A8", 1.6)
                                .path(Ornament.petals(8, 2, 16, 0.34, 0), "#E3D2A8"));
            }
            p.rect(-10, -270, 20, 540, wood.dark())
                    .round(-7, -150, 14, 40, 3, "#C6A04E")
                    .round(-7, 110, 14, 40, 3, "#C6A04E");
            for (int i = 0; i < 5; i++) {
                p.circle(-171, -216 + i * 29, 13, "#2F1D12")
                        .circle(-171, -218 + i * 29, 11, "#553621")
                        .circle(171, 216 - i * 29, 13, "#B49A66")
                        .circle(171, 214 - i * 29, 11, "#EBDDB8");
            }
            for (int i = 0; i < 3; i++) {
                p.circle(-54, 216 - i * 29, 13, "#2F1D12")
                        .circle(-54, 214 - i * 29, 11, "#553621")
                        .circle(54, -216 + i * 29, 13, "#B49A66")
                        .circle(54, -218 + i * 29, 11, "#EBDDB8");
            }
        });
    }

    void chess() {
        p.moved("translate(300 430)", () -> {
            p.rect(-228, -226, 480, 480, p.shade(0.18));
            p.path(Plate.box(-240, -240, 480, 480), wood.base(), wood.deep(), 1.6);
            if (khatam) {
                p.rect(-234, -234, 468, 468, inlay(10)).frame(-204, -204, 408, 408, "#E9DCBB", 4);
            } else {
                Timber.grain(p, -240, -240, 480, 480, wood);
            }
            p.rect(-200, -200, 400, 400, "#E3D0A4");
            StringBuilder dark = new StringBuilder();
            for (int i = 0; i < 64; i++) {
                if ((i / 8 + i % 8) % 2 == 1) {
                    dark.append(Plate.box(-200 + i % 8 * 50, -200 + i / 8 * 50, 50, 50));
                }
            }
            p.path(dark.toString(), Tone.of("walnut").dark());
            piece(-125, 140, 1.1, "#EBDDB8");
            piece(75, 40, 0.8, "#EBDDB8");
            piece(25, -60, 1, "#2F1D12");
            piece(125, 90, 0.7, "#2F1D12");
            piece(-75, -110, 0.8, "#2F1D12");
        });
    }

    void piece(double x, double y, double k, String colour) {
        Tone tone = new Tone(colour);
        p.at(x, y, k, () -> {
            p.ellipse(3, 2, 26, 8, Tone.mix("#8A6A48", "#1E130C", 0.4));
            Vessel.draw(p, Vessel.CANDLESTICK, 24, 100, tone, false, () -> {});
            p.circle(0, -108, 14, tone.base())
                    .ring(0, -108, 14, tone.deep(), 1.3)
                    .circle(0, -126, 5, tone.base());
        });
    }

    void frame() {
        boolean mirror = s.form().equals("mirror");
        double ratio = Math.clamp(s.number("size", 2, s.number("size", 1, 40)) / s.number("size", 0, 30), 0.7, 1.7);
        double w = Math.min(206, 270 / ratio);
        double h = w * ratio;
        double bar = w * 0.3;
        p.moved("translate(300 400)", () -> {
            p.rect(-w + 9, -h + 13, 2 * w, 2 * h, p.shade(0.18));
            p.path(Plate.box(-w, -h, 2 * w, 2 * h), wood.base(), wood.deep(), 1.6);
            if (khatam) {
                p.rect(-w, -h, 2 * w, 2 * h, inlay(11)).frame(-w + 5, -h + 5, 2 * w - 10, 2 * h - 10, "#E9DCBB", 3);
            } else {
                p.line(
                        Ornament.open(-w, -h, -w + bar, -h + bar)
                                + Ornament.open(w, -h, w - bar, -h + bar)
                                + Ornament.open(-w, h, -w + bar, h - bar)
                                + Ornament.open(w, h, w - bar, h - bar),
                        wood.deep(),
                        1.4);
                Timber.grain(p, -w, -h, 2 * w, bar * 0.9, wood);
                Timber.grain(p, -w, h - bar * 0.9, 2 * w, bar * 0.9, wood);
                if (!motif.equals("plain")) {
                    p.mirrored(() -> {
                        p.moved(
                                "translate(0 " + Trace.n(-h + bar / 2) + ")",
                                () -> Timber.scroll(p, w - 10, bar * 0.2, wood));
                        p.moved(
                                "translate(0 " + Trace.n(h - bar / 2) + ")",
                                () -> Timber.scroll(p, w - 10, bar * 0.2, wood));
                        p.moved(
                                "translate(" + Trace.n(w - bar / 2) + " " + Trace.n(-h + bar) + ") rotate(90)",
                                () -> Timber.scroll(p, 2 * (h - bar), bar * 0.2, wood));
                    });
                }
            }
            double a = w - bar;
            double b = h - bar;
            p.path(Plate.box(-a, -b, 2 * a, 2 * b), mirror ? "#C9D3D2" : "#F4EDDF", wood.deep(), 3);
            if (mirror) {
                p.clipped(
                        Plate.box(-a, -b, 2 * a, 2 * b),
                        () -> p.path(Ornament.closed(-a, b * 0.3, a * 0.2, -b, a * 0.6, -b, -a, b * 0.8), "#DCE4E3")
                                .path(Ornament.closed(-a * 0.2, b, a, -b * 0.3, a, -b * 0.14, a * 0.06, b), "#DCE4E3"));
            } else {
                p.path(Plate.box(-a + 22, -b + 22, 2 * a - 44, 2 * b - 44), "#E9E0CD", "#CFC4AE", 1.2);
                p.at(
                        0,
                        0,
                        1,
                        () -> Motif.roundel(
                                p,
                                "cypress",
                                Math.min(a, b) - 40,
                                new Tone("#E9E0CD"),
                                Tone.of("green"),
                                Tone.of("madder")));
            }
        });
    }
}
