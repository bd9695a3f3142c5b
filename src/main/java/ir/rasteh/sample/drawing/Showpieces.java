package ir.rasteh.sample.drawing;

/** Wares that are not turned: trays and plates from above, frames, boxes, figures, pans and spoons. */
final class Showpieces extends Surface {

    Showpieces(Plate p) {
        super(p);
    }

    void round() {
        double size = s.number("size", 0, 30);
        double second = s.number("size", 1, 0);
        boolean square =
                second > 0 && !(Math.abs(size - second) < 1 && !s.form().equals("tray"));
        if (square) {
            double k = Math.min(500 / Math.max(size, second), 560);
            Tiles.slab(
                    p, Math.max(size, second) * k / 2, Math.min(size, second) * k / 2, body, ink, spark, motif, true);
            return;
        }
        double r = 235;
        p.moved("translate(300 400)", () -> {
            p.circle(7, 11, r + 2, p.shade(0.18));
            p.path(
                    s.form().equals("tray") || kind == 1 ? Ornament.lobed(24, r, r, 0) : circle(r),
                    body.base(),
                    body.deep(),
                    1.4);
            p.circle(0, 0, r * 0.93, body.light()).circle(1, 2, r * 0.91, body.base());
            if (motif.equals("hammered")) {
                p.path(
                        circle(r * 0.7),
                        p.repeat(
                                0,
                                0,
                                22,
                                20,
                                () -> p.ellipse(0, 0, 9, 8, body.light())
                                        .ellipse(1, 1.4, 8, 7, body.base())
                                        .ellipse(11, 10, 4, 4, body.dark())
                                        .ellipse(-11, -10, 4, 4, body.dark())));
            } else if (motif.equals("net")) {
                p.path(circle(r * 0.88), filigree())
                        .path(Ornament.petals(12, r * 0.2, r * 0.6, 0.2, 0), body.light(), body.deep(), 1.4)
                        .circle(0, 0, r * 0.18, body.light());
                return;
            } else {
                Motif.wreath(p, r * 0.8, r * 0.06, 32, ink, spark);
                p.ring(0, 0, r * 0.88, ink.base(), 2).ring(0, 0, r * 0.71, ink.base(), 2);
                Motif.roundel(p, motif, r * 0.62, body, ink, spark);
            }
            p.line(new Trace().m(-r * 0.84, -r * 0.4).q(-r * 0.62, -r * 0.76, -r * 0.2, -r * 0.9), body.pale(), 4);
        });
    }

    void frame() {
        p.moved("translate(300 400)", () -> {
            p.rect(-186, -236, 388, 500, p.shade(0.17));
            p.path(Plate.box(-196, -250, 392, 500), body.base(), body.deep(), 1.6);
            if (motif.equals("net")) {
                p.path(Plate.box(-184, -238, 368, 476), filigree());
            } else {
                p.dots(Plate.box(-166, -220, 332, 440), spark.base(), 26, 44.2)
                        .dots(Plate.box(-166, -220, 332, 440), ink.base(), 9, 44.2)
                        .dots(Plate.box(-190, -244, 380, 488), ink.light(), 4, 9);
            }
            p.path(Plate.box(-132, -186, 264, 372), "#C9D3D2", body.deep(), 4);
            p.path("M-132 80L60 -186H110L-132 150Z", "#DCE4E3").path("M-60 186L132 -70V-30L-20 186Z", "#DCE4E3");
            p.at(0, -256, 1, () -> Timber.crest(p, 80, body));
        });
        if (s.number("pieces", 0, 1) >= 3) {
            for (int i = 0; i < 2; i++) {
                double x = 70 + i * 460;
                p.moved(
                        "translate(" + Trace.n(x) + " 690)",
                        () -> Vessel.draw(
                                p,
                                Vessel.CANDLESTICK,
                                48,
                                230,
                                body,
                                true,
                                () -> Vessel.band(p, 48, -120, 24, ink.base(), spark.base(), 0)));
            }
        }
    }

    void box() {
        p.shadow(300, 610, 220, 26);
        p.path("M110 420H490V560Q490 600 450 604H150Q110 600 110 560Z", body.base(), body.deep(), 1.5)
                .path("M420 420H490V560Q490 600 450 604H420Z", body.dark());
        p.path("M104 420C104 330 170 300 300 300C430 300 496 330 496 420Z", body.light(), body.deep(), 1.5);
        if (motif.equals("net")) {
            p.path("M110 424H490V560Q490 600 450 604H150Q110 600 110 560Z", filigree())
                    .path("M112 414C112 338 176 308 300 308C424 308 488 338 488 414Z", filigree());
        } else {
            p.at(300, 510, 1, () -> Motif.roundel(p, motif, 74, body, ink, spark));
            p.at(180, 510, 1, () -> Motif.roundel(p, "arabesque", 40, body, ink, spark))
                    .at(420, 510, 1, () -> Motif.roundel(p, "arabesque", 40, body, ink, spark));
            p.dots("M130 396C140 346 200 322 300 322C400 322 460 346 470 396", spark.base(), 15, 30)
                    .dots("M126 586H474", ink.base(), 7, 14);
        }
        p.rect(104, 412, 392, 14, body.dark())
                .round(282, 400, 36, 44, 6, "#C6A04E")
                .circle(300, 424, 6, "#5E4418");
    }

    void figure() {
        int n = s.number("pieces", 0, 1) >= 3 ? 3 : 1;
        if (motif.equals("sun-lady")) {
            p.moved("translate(300 400)", () -> {
                p.circle(7, 11, 200, p.shade(0.17))
                        .path(Ornament.petals(20, 150, 232, 0.16, 0), body.base())
                        .circle(0, 0, 186, body.deep())
                        .circle(0, 0, 182, body.base());
                Motif.roundel(p, motif, 168, body, new Tone(body.deep()), Tone.of("ivory"));
            });
            return;
        }
        if (motif.contains("bird") || s.get("technique", "").contains("enamel")) {
            p.shadow(300, 620, 120, 18);
            p.round(200, 580, 200, 40, 8, "#6E452A").round(200, 580, 200, 12, 6, "#8A5C38");
            p.at(300, 470, 1, () -> {
                p.path(Ornament.bird(150), body.base(), body.deep(), 1.6);
                p.clipped(Ornament.bird(150), () -> {
                    p.path("M-180 0C-100 -20 0 -30 70 0C40 60 -60 80 -200 60Z", ink.light());
                    p.dots(
                            "M-120 20C-60 -10 0 -14 50 6M-110 40C-60 16 0 14 40 28M-90 56C-50 40 0 40 30 46",
                            spark.base(),
                            10,
                            17);
                });
                p.circle(84, -76, 6, ink.base()).line("M0 80V112M30 76V112", "#A9794A", 6);
            });
            return;
        }
        for (int i = 0; i < n; i++) {
            double x = n == 1 ? 300 : 160 + i * 140;
            double r = n == 1 ? 150 : 92 - i % 2 * 14;
            double y = n == 1 ? 460 : 500 + i % 2 * 50;
            p.shadow(x, y + r * 0.94, r * 0.8, r * 0.12);
            p.at(x, y, 1, () -> {
                p.path(
                        Ornament.closed(
                                -r * 0.24, -r * 0.86, -r * 0.34, -r * 1.34, -r * 0.14, -r * 1.12, 0, -r * 1.4, r * 0.14,
                                -r * 1.12, r * 0.34, -r * 1.34, r * 0.24, -r * 0.86),
                        body.dark(),
                        body.deep(),
                        1.3);
                p.path(
                        new Trace()
                                .m(0, -r * 0.92)
                                .c(r * 0.6, -r * 0.96, r, -r * 0.5, r, 0)
                                .c(r, r * 0.6, r * 0.56, r * 0.94, 0, r * 0.94)
                                .c(-r * 0.56, r * 0.94, -r, r * 0.6, -r, 0)
                                .c(-r, -r * 0.5, -r * 0.6, -r * 0.96, 0, -r * 0.92)
                                .z()
                                .toString(),
                        body.base(),
                        body.deep(),
                        1.4);
                p.path(
                        new Trace()
                                .m(r * 0.4, -r * 0.8)
                                .c(r * 0.9, -r * 0.5, r * 1.04, r * 0.3, r * 0.4, r * 0.86)
                                .c(r * 0.8, r * 0.2, r * 0.76, -r * 0.4, r * 0.4, -r * 0.8)
                                .z(),
                        body.dark());
                p.line(
                        new Trace().m(-r * 0.7, -r * 0.2).q(-r * 0.66, -r * 0.56, -r * 0.34, -r * 0.72),
                        body.pale(),
                        r * 0.07);
            });
        }
    }

    void pan() {
        p.circle(256, 420, 176, p.shade(0.17));
        p.moved(
                "rotate(-40 250 410)",
                () -> p.round(400, 388, 230, 40, 16, "#3A3633")
                        .round(400, 388, 230, 14, 8, "#5A5550")
                        .ring(600, 408, 9, p.paper, 4));
        p.circle(250, 410, 176, body.base())
                .ring(250, 410, 175, body.deep(), 2)
                .circle(250, 410, 158, "#C9C7C2")
                .ring(250, 410, 156, "#8D8B87", 2)
                .ring(250, 410, 120, "#B5B3AE", 1.6)
                .line("M140 340C160 300 200 280 240 276", "#EDECE8", 6);
    }

    void spoons() {
        for (int i = 0; i < 6; i++) {
            p.moved(Plate.place(120 + i * 72, 400, 1, p.between(-3, 3)), () -> {
                p.ellipse(3, -174, 28, 44, p.shade(0.16))
                        .path(
                                "M0 -226C30 -226 32 -150 6 -134L8 60Q16 130 10 170Q0 190 -10 170Q-16 130 -8 60L-6 -134C-32 -150 -30 -226 0 -226Z",
                                body.base(),
                                body.deep(),
                                1.4);
                p.ellipse(0, -180, 16, 32, body.light())
                        .line("M0 -120V60", body.light(), 3)
                        .path("M0 60Q14 130 8 164Q0 180 -8 164Q-14 130 0 60Z", filigree());
            });
        }
    }
}
