package ir.rasteh.sample.drawing;

/** Stones in their settings: cabochons, beaded bezels, filigree discs. */
abstract sealed class Setting permits Jewels {

    final Plate p;

    final Subject s;

    final Tone stone;

    final Tone metal;

    final boolean enamel;

    Setting(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.metal = s.get("metal", "silver").equals("copper") ? new Tone("#C6A04E") : Surface.metal(s);
        this.enamel = s.get("technique", "").contains("enamel");
        this.stone = s.get("stone", "").equals("turquoise")
                ? new Tone(s.get("grade", "").contains("shajari") ? "#4FA3A0" : "#3FA7B5")
                : Tone.of(s.get("colour", "turquoise"));
    }

    /** A cabochon with its matrix of dark veins and one light. */
    void cabochon(double rx, double ry) {
        if (s.get("metal", "").equals("silver")
                && s.get("technique", "").contains("filigree")
                && !s.attributes().containsKey("stone")) {
            filigree(Math.min(rx, ry));
            return;
        }
        String d = "M" + Trace.n(-rx) + " 0a" + Trace.n(rx) + " " + Trace.n(ry) + " 0 1 0 " + Trace.n(2 * rx) + " 0a"
                + Trace.n(rx) + " " + Trace.n(ry) + " 0 1 0 " + Trace.n(-2 * rx) + " 0Z";
        p.path(d, stone.base(), stone.deep(), 1.4);
        p.clipped(d, () -> {
            p.path(
                    new Trace()
                            .m(rx * 0.2, -ry)
                            .q(rx * 1.1, 0, rx * 0.1, ry)
                            .l(rx, ry)
                            .l(rx, -ry)
                            .z(),
                    stone.dark());
            if (enamel) {
                Motif.roundel(
                        p,
                        s.get("motif", "arabesque"),
                        Math.min(rx, ry) * 0.84,
                        stone,
                        Tone.of(stone.bright() ? "cobalt" : "ivory"),
                        Tone.of("gold"));
                return;
            }
            String grade = s.get("grade", "");
            if (s.get("stone", "").equals("agate")) {
                for (int i = 1; i < 5; i++) {
                    p.oval(
                            p.between(-6, 6),
                            ry * 0.1,
                            rx * i * 0.21,
                            ry * i * 0.19,
                            i % 2 == 0 ? stone.light() : stone.deep(),
                            rx * 0.05);
                }
                if (grade.contains("scenic") || grade.contains("spring") || grade.contains("moss")) {
                    p.dots(
                            "M" + Trace.n(-rx * 0.7) + " " + Trace.n(ry * 0.5) + "Q0 " + Trace.n(ry * 0.2) + " "
                                    + Trace.n(rx * 0.7) + " " + Trace.n(ry * 0.5),
                            "#4C5A34",
                            rx * 0.16,
                            rx * 0.19);
                }
            } else if (!grade.contains("ajami")) {
                Trace veins = new Trace();
                for (int i = 0; i < 6; i++) {
                    double x = p.between(-rx, rx);
                    double y = p.between(-ry, ry);
                    veins.m(x, y)
                            .l(x + p.between(-rx, rx) * 0.4, y + p.between(-ry, ry) * 0.4)
                            .l(x + p.between(-rx, rx) * 0.7, y + p.between(0, ry) * 0.8);
                }
                p.line(veins, "#4A3A2A", Math.max(1, rx * 0.035));
            }
        });
        p.faint(
                0.6,
                () -> p.path(
                        new Trace()
                                .m(-rx * 0.62, -ry * 0.2)
                                .q(-rx * 0.56, -ry * 0.66, -rx * 0.1, -ry * 0.76)
                                .q(-rx * 0.4, -ry * 0.5, -rx * 0.62, -ry * 0.2)
                                .z(),
                        "#FFFFFF"));
    }

    /** A silver setting with beaded edge around the stone. */
    void set(double rx, double ry) {
        p.ellipse(0, 0, rx + 13, ry + 13, metal.deep())
                .ellipse(0, 0, rx + 11, ry + 11, metal.base())
                .ellipse(0, 0, rx + 3, ry + 3, metal.dark());
        p.dots(
                "M" + Trace.n(-rx - 8) + " 0a" + Trace.n(rx + 8) + " " + Trace.n(ry + 8) + " 0 1 0 "
                        + Trace.n(2 * rx + 16) + " 0a" + Trace.n(rx + 8) + " " + Trace.n(ry + 8) + " 0 1 0 "
                        + Trace.n(-2 * rx - 16) + " 0",
                metal.pale(),
                6,
                9);
        cabochon(rx, ry);
    }

    void filigree(double r) {
        p.circle(0, 0, r, Tone.mix(metal.base(), p.paper, 0.55)).ring(0, 0, r, metal.deep(), r * 0.06);
        for (int i = 0; i < 8; i++) {
            p.moved("rotate(" + 45 * i + ")", () -> {
                p.line(Ornament.petals(1, r * 0.1, r * 0.92, 0.34, 0), metal.deep(), r * 0.035);
                p.ring(0, -r * 0.64, r * 0.09, metal.deep(), r * 0.03)
                        .line(
                                new Trace()
                                        .m(0, -r * 0.2)
                                        .q(r * 0.1, -r * 0.36, 0, -r * 0.5)
                                        .q(-r * 0.1, -r * 0.36, 0, -r * 0.2),
                                metal.dark(),
                                r * 0.03);
                p.circle(r * 0.33, -r * 0.8, r * 0.05, metal.dark());
            });
        }
        p.circle(0, 0, r * 0.16, metal.light()).ring(0, 0, r * 0.16, metal.deep(), r * 0.03);
    }
}
