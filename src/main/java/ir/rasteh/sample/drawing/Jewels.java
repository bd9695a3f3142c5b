package ir.rasteh.sample.drawing;

/** Stones and silver: turquoise, agate, enamel and filigree, laid on a dark or pale card. */
final class Jewels extends Setting {

    private Jewels(Plate p) {
        super(p);
    }

    static boolean knows(String form) {
        return switch (form) {
            case "rough",
                    "loose-stone",
                    "prayer-beads",
                    "bracelet",
                    "ring",
                    "earrings",
                    "pendant",
                    "necklace",
                    "brooch",
                    "cufflinks" -> true;
            default -> false;
        };
    }

    static void draw(Plate p) {
        Jewels j = new Jewels(p);
        switch (p.subject.form()) {
            case "rough" -> j.rough();
            case "loose-stone" -> j.loose();
            case "prayer-beads" -> j.beads();
            case "bracelet" -> j.bracelet();
            case "ring" -> j.ring();
            case "earrings" -> j.earrings();
            case "pendant" -> j.pendant();
            case "necklace" -> j.necklace();
            case "brooch" -> j.brooch();
            default -> j.cufflinks();
        }
    }

    private void rough() {
        p.shadow(300, 600, 210, 24);
        double[][] at = {{190, 470, 110}, {396, 440, 130}, {290, 550, 100}, {440, 580, 70}, {150, 590, 60}};
        for (double[] a : at) {
            double r = a[2];
            double[] radii = new double[9];
            for (int i = 0; i < 9; i++) {
                radii[i] = r * p.between(0.78, 1.05);
            }
            p.at(a[0], a[1], 1, () -> {
                Trace d = new Trace();
                Trace facets = new Trace();
                for (int i = 0; i < 9; i++) {
                    double t = 2 * Math.PI * i / 9;
                    double x = radii[i] * Math.cos(t);
                    double y = radii[i] * 0.82 * Math.sin(t);
                    if (i == 0) {
                        d.m(x, y);
                    } else {
                        d.l(x, y);
                    }
                    facets.m(x, y).l(x * 0.3 - r * 0.1, y * 0.3 - r * 0.12);
                }
                String outline = d.z().toString();
                boolean turquoise = s.get("stone", "").equals("turquoise");
                p.path(outline, turquoise ? "#8A7458" : stone.dark(), "#4A3A2A", 1.6);
                p.clipped(outline, () -> {
                    p.path(Ornament.polygon(7, r * 0.66, r * 0.5, p.between(0, 1)), stone.base())
                            .path(Ornament.polygon(6, r * 0.4, r * 0.26, 0.3), stone.light());
                    p.path(Ornament.closed(0, r, r, -r * 0.2, r, r), stone.deep());
                    p.line(facets, turquoise ? "#6A563E" : stone.deep(), 1.3);
                });
            });
        }
    }

    private void loose() {
        boolean round = s.get("cut", "").contains("round");
        boolean bead = s.get("cut", "").contains("bead");
        int n = bead ? 16 : s.attributes().containsKey("pieces") || p.pick(2) == 0 ? 9 : 4;
        p.rect(98, 148, 424, 520, p.shade(0.16))
                .rect(90, 136, 420, 520, "#2D2A2A")
                .frame(100, 146, 400, 500, "#4A4646", 2);
        int cols = (int) Math.round(Math.sqrt(n));
        int rows = (n + cols - 1) / cols;
        for (int i = 0; i < n; i++) {
            double x = 90 + 420.0 * (i % cols + 0.5) / cols;
            double y = 136 + 520.0 * (i / cols + 0.5) / rows;
            double r = 420.0 / cols * 0.36;
            p.at(x, y, 1, () -> {
                p.ellipse(3, 5, r, r * (round || bead ? 1 : 1.24), "#191717");
                if (s.get("cut", "").contains("free")) {
                    p.moved("rotate(" + Trace.n(p.between(-40, 40)) + ") scale(1 .8)", () -> cabochon(r, r * 1.1));
                } else {
                    cabochon(r, r * (round || bead ? 1 : 1.24));
                }
            });
        }
    }

    private void beads() {
        double count = Math.clamp(s.number("pieces", 0, 33), 20, 50);
        p.moved("translate(300 350)", () -> {
            p.oval(5, 9, 176, 196, p.shade(0.17), 30);
            p.oval(0, 0, 176, 196, "#5E7A4A", 4);
            for (int i = 0; i < count; i++) {
                double t = 2 * Math.PI * (i + 0.5) / count + Math.PI / 2;
                double r = Math.PI * 186 / count * 0.96;
                p.circle(176 * Math.cos(t), 196 * Math.sin(t), r, stone.dark())
                        .circle(176 * Math.cos(t) - 1.5, 196 * Math.sin(t) - 1.5, r * 0.86, stone.base())
                        .circle(176 * Math.cos(t) - r * 0.3, 196 * Math.sin(t) - r * 0.34, r * 0.26, stone.pale());
            }
            p.path("M-11 196H11L16 270H-16Z", stone.base(), stone.deep(), 1.4).circle(0, 284, 15, metal.base());
            p.dashes("M0 298V372", "#5E7A4A", 40, 72, 1).dashes("M-18 340H20", "#41583A", 66, 1.6, 3.4);
        });
    }

    private void bracelet() {
        if (enamel || s.get("technique", "").contains("filigree")) {
            p.shadow(300, 570, 200, 30);
            p.oval(300, 400, 190, 150, metal.deep(), 60)
                    .oval(300, 400, 190, 150, metal.base(), 54)
                    .oval(300, 392, 176, 132, metal.dark(), 14);
            for (int i = 0; i < 7; i++) {
                double t = Math.PI * (0.1 + 0.8 * i / 6);
                p.at(300 + 190 * Math.cos(t), 400 + 150 * Math.sin(t), 1, () -> set(26, 26));
            }
            return;
        }
        p.oval(304, 410, 180, 170, p.shade(0.17), 44);
        int n = 20;
        for (int i = 0; i < n; i++) {
            double t = 2 * Math.PI * i / n;
            p.at(300 + 180 * Math.cos(t), 400 + 170 * Math.sin(t), 1, () -> cabochon(27, 27));
        }
        p.circle(300, 570, 16, metal.base()).ring(300, 570, 16, metal.deep(), 2);
    }

    private void ring() {
        boolean signet = s.number("weight", 0, 8) > 15;
        p.shadow(300, 620, 120, 16);
        p.moved("translate(300 470)", () -> {
            double band = signet ? 34 : 22;
            p.ring(0, 0, 128, metal.deep(), band + 4)
                    .ring(0, 0, 128, metal.base(), band)
                    .line("M-126 20C-116 90 -60 128 0 128", metal.light(), band * 0.3)
                    .line("M104 74C122 44 128 20 124 -20", metal.dark(), band * 0.4);
            if (signet) {
                p.path("M-96 -84C-84 -140 84 -140 96 -84L124 -30H-124Z", metal.base(), metal.deep(), 1.6);
                p.mirrored(() ->
                        p.line("M76 -84C98 -70 104 -50 112 -40M84 -100C112 -84 116 -60 122 -48", metal.deep(), 2.4));
            }
            p.at(0, -140, 1, () -> set(signet ? 76 : 58, signet ? 62 : 48));
        });
    }

    private void earrings() {
        for (int i = 0; i < 2; i++) {
            double x = 200 + i * 200;
            p.at(x, 250, 1, () -> {
                p.line("M0 40C-30 -10 -20 -70 14 -66C34 -60 34 -30 28 -10", metal.deep(), 6)
                        .line("M0 40C-30 -10 -20 -70 14 -66C34 -60 34 -30 28 -10", metal.base(), 4);
                p.at(0, 66, 1, () -> set(24, 24));
                p.ring(0, 108, 9, metal.deep(), 4);
                p.at(0, 206, 1, () -> {
                    set(62, 76);
                    for (int k = -2; k <= 2; k++) {
                        double t = Math.PI / 2 + k * 0.42;
                        p.line(
                                Ornament.open(76 * Math.cos(t), 90 * Math.sin(t), 90 * Math.cos(t), 120 * Math.sin(t)),
                                metal.deep(),
                                3);
                        p.circle(92 * Math.cos(t), 128 * Math.sin(t), 10, metal.base())
                                .circle(90 * Math.cos(t), 125 * Math.sin(t), 4, metal.pale());
                    }
                });
            });
        }
    }

    private void chain(String d) {
        p.dots(d, metal.deep(), 9, 10).dots(d, metal.light(), 5, 10);
    }

    private void pendant() {
        boolean boteh = s.get("motif", "").equals("paisley");
        chain("M130 96C170 260 240 330 300 372C360 330 430 260 470 96");
        p.at(300, 500, 1, () -> {
            p.ring(0, -136, 16, metal.deep(), 7);
            if (boteh) {
                p.path(Ornament.boteh(128), metal.base(), metal.deep(), 2);
                p.at(0, 8, 1, () -> p.path(Ornament.boteh(110), stone.base()));
                p.at(-2, 40, 1, () -> Motif.roundel(p, "arabesque", 52, stone, Tone.of("ivory"), Tone.of("gold")));
                p.dots(Ornament.boteh(119), metal.pale(), 5, 9);
            } else {
                set(88, 108);
                p.line("M-110 -20C-140 -60 -100 -120 -60 -130M110 -20C140 -60 100 -120 60 -130", metal.base(), 7);
            }
        });
    }

    private void necklace() {
        chain("M120 100C130 330 220 470 300 500C380 470 470 330 480 100");
        double[][] at = {{300, 520, 54}, {204, 442, 40}, {396, 442, 40}, {142, 324, 30}, {458, 324, 30}};
        for (double[] a : at) {
            p.at(a[0], a[1] + a[2], 1, () -> set(a[2] * 0.82, a[2]));
        }
    }

    private void brooch() {
        p.at(300, 400, 1, () -> {
            p.line("M0 40C10 120 30 170 60 230", metal.deep(), 11).line("M0 40C10 120 30 170 60 230", metal.base(), 7);
            p.moved(
                    "translate(20 130) rotate(-150)",
                    () -> p.path(Ornament.leaf(120, 30, 14), metal.base(), metal.deep(), 1.6));
            p.moved(
                    "translate(34 170) rotate(-20)",
                    () -> p.path(Ornament.leaf(110, 28, 14), metal.light(), metal.deep(), 1.6));
            for (int i = 0; i < 6; i++) {
                p.moved("rotate(" + 60 * i + ") translate(0 -92)", () -> set(34, 56));
            }
            p.circle(0, 0, 40, metal.base())
                    .dots(Surface.circle(28), metal.pale(), 9, 14)
                    .circle(0, 0, 15, "#C6A04E")
                    .ring(0, 0, 40, metal.deep(), 2);
        });
    }

    private void cufflinks() {
        for (int i = 0; i < 2; i++) {
            p.moved(Plate.place(200 + i * 200, 400 + i * 50, 1, -18 + i * 30), () -> {
                p.round(-12, 20, 24, 130, 8, metal.dark())
                        .round(-56, 140, 112, 30, 15, metal.base())
                        .ring(0, 0, 1, metal.deep(), 1);
                set(76, 76);
            });
        }
    }
}
