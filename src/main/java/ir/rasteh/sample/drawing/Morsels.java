package ir.rasteh.sample.drawing;

/** Single sweets, nuts and fruits seen from above; each about 20 in radius around the origin. */
final class Morsels {

    private Morsels() {}

    /** Two or three variants of the form, kept for use. */
    static String[] of(Plate p, String form) {
        Subject s = p.subject;
        Tone tone = Tone.of(s.get("colour", "camel"));
        return switch (form) {
            case "date" ->
                new String[] {
                    date(p, tone, 27, 15),
                    date(p, new Tone(tone.dark()), 25, 14),
                    date(p, new Tone(tone.light()), 26, 14.5)
                };
            case "pistachio" -> new String[] {pistachio(p, true), pistachio(p, true), pistachio(p, false)};
            case "kernel" -> new String[] {kernel(p, "#8E9A4E"), kernel(p, "#7C8B42"), kernel(p, "#9C8A4C")};
            case "fig" -> new String[] {fig(p, tone, true), fig(p, tone, false)};
            case "raisin" -> new String[] {raisin(p, tone), raisin(p, new Tone(tone.dark()))};
            case "baklava" -> new String[] {baklava(p)};
            case "gaz" -> gaz(p);
            case "qottab", "haji-badam" ->
                new String[] {ball(p, form.equals("qottab") ? "#F1EADB" : "#D8B066", form.equals("qottab"))};
            case "loz" -> new String[] {lozenge(p, tone)};
            case "nan-berenji" -> new String[] {cookie(p)};
            case "cake-yazdi" -> new String[] {cake(p)};
            case "noghl" -> new String[] {noghl(p), noghl(p)};
            case "sohan" -> new String[] {sohan(p, 20)};
            case "apple" -> new String[] {apple(p, tone), apple(p, new Tone(Tone.mix(tone.base(), "#D9B24C", 0.3)))};
            case "dried-apple" -> new String[] {ring(p), ring(p)};
            case "chickpea" -> new String[] {chickpea(p, tone), chickpea(p, new Tone(tone.light()))};
            case "rose-petals" ->
                new String[] {Sprays.rose(p, 17, new Tone("#B9606C")), Sprays.rose(p, 14, new Tone("#C97F88"))};
            default -> new String[] {lozenge(p, tone)};
        };
    }

    private static String date(Plate p, Tone tone, double rx, double ry) {
        return p.define(() -> {
            p.path(
                    new Trace()
                            .m(-rx, 0)
                            .c(-rx, -ry * 1.2, rx * 0.6, -ry * 1.3, rx, -2)
                            .c(rx, ry * 1.2, -rx * 0.7, ry * 1.3, -rx, 0)
                            .z()
                            .toString(),
                    tone.base(),
                    tone.deep(),
                    1.2);
            p.line(
                    new Trace()
                            .m(-rx * 0.7, ry * 0.3)
                            .q(0, ry * 0.7, rx * 0.7, ry * 0.2)
                            .m(-rx * 0.5, -ry * 0.1)
                            .q(0, ry * 0.2, rx * 0.6, -ry * 0.2),
                    tone.deep(),
                    1);
            p.line(
                    new Trace().m(-rx * 0.6, -ry * 0.5).q(-rx * 0.1, -ry * 0.8, rx * 0.4, -ry * 0.56),
                    tone.light(),
                    2.4);
            p.path("M" + Trace.n(rx - 4) + " -5L" + Trace.n(rx + 4) + " -2L" + Trace.n(rx - 3) + " 3Z", "#C9A468");
        });
    }

    private static String pistachio(Plate p, boolean open) {
        return p.define(() -> {
            p.path("M-22 0C-22 -16 8 -18 24 -3C10 2 -6 4 -22 0Z", "#D9C19A", "#8F7650", 1.1);
            if (open) {
                p.path("M-18 1C-6 -8 14 -7 22 -1C12 8 -8 9 -18 1Z", "#8F9C4A", "#5F6A30", 0.8)
                        .path("M-10 1C-2 -3 8 -3 14 0C6 4 -4 5 -10 1Z", "#8A5A63");
            }
            p.path("M-22 2C-8 8 12 8 24 0C12 17 -16 16 -22 2Z", "#E4D0AC", "#8F7650", 1.1);
            p.line("M-14 -6C-4 -11 6 -10 12 -6", "#F0E3C8", 1.8);
        });
    }

    private static String kernel(Plate p, String green) {
        return p.define(() -> p.path("M-20 0C-16 -12 10 -13 21 -1C12 11 -14 12 -20 0Z", green, "#56602C", 1)
                .path("M-12 -1C-4 -8 8 -8 13 -3C6 1 -4 3 -12 -1Z", "#7E5560")
                .line("M-12 5C-4 8 6 8 12 4", "#B9C27A", 1.4));
    }

    private static String fig(Plate p, Tone tone, boolean split) {
        return p.define(() -> {
            p.path(
                    "M-3 -24C2 -28 6 -26 5 -20C18 -16 26 -4 24 8C22 20 10 24 -2 24C-16 24 -26 16 -25 4C-24 -8 -14 -16 -4 -19Z",
                    tone.base(),
                    tone.deep(),
                    1.2);
            p.line("M-2 -18C-14 -8 -16 6 -12 18M2 -18C14 -8 16 6 12 18M0 -17V20", tone.dark(), 1.2);
            if (split) {
                p.path(Shapes.translate(Ornament.star(5, 14, 5, 0.3), 0, 6), "#8A3E2F")
                        .dots("M-5 2L5 2M-6 8L6 9M-2 13L3 13", "#E0B65C", 2.2, 4);
            } else {
                p.path("M-14 -4C-8 -14 8 -14 12 -4C4 -8 -6 -8 -14 -4Z", tone.light());
            }
        });
    }

    private static String raisin(Plate p, Tone tone) {
        return p.define(() -> p.path(
                        "M-13 1C-14 -7 -4 -9 2 -8C10 -8 15 -3 13 3C11 9 2 9 -4 8C-10 8 -13 6 -13 1Z",
                        tone.base(),
                        tone.deep(),
                        1)
                .line("M-8 -2C-2 2 4 -4 9 1M-6 4C0 6 4 3 8 5", tone.deep(), 0.9)
                .line("M-7 -5C-3 -7 2 -6 5 -5", tone.light(), 1.5));
    }

    private static String baklava(Plate p) {
        Subject s = p.subject;
        String nut = s.get("nut", "pistachio").contains("pistachio")
                        || s.get("colour", "").equals("pistachio")
                        || s.get("nut", "").contains("mixed")
                ? "#8A9A45"
                : s.get("nut", "").contains("coconut") ? "#F4EEE0" : "#B98A55";
        Tone top = new Tone(
                s.get("colour", "saffron").equals("walnut")
                                || s.get("colour", "").equals("brown")
                        ? "#9A6A3A"
                        : "#DDAE56");
        return p.define(() -> {
            p.path("M-30 0L0 -17L30 0L0 17Z", top.base(), top.deep(), 1);
            p.path("M-30 0L0 17L0 29L-30 12Z", top.dark())
                    .path("M30 0L0 17L0 29L30 12Z", Tone.mix(top.dark(), top.deep(), 0.5));
            p.line("M-30 4L0 21L30 4M-30 8L0 25L30 8", "#F0DCA8", 1.2);
            p.path("M-14 -1L0 -9L14 -1L0 8Z", nut)
                    .dots("M-10 -1L2 -6M-4 3L8 -2", Tone.mix(nut, "#FFFFFF", 0.35), 2.4, 4.4);
            p.line("M-26 -1L-2 -14", top.pale(), 1.6);
        });
    }

    private static String[] gaz(Plate p) {
        Subject s = p.subject;
        String nut = s.get("nut", "pistachio").contains("almond") ? "#B98A55" : "#8A9A45";
        Tone nougat = new Tone(
                s.get("colour", "ivory").equals("saffron")
                        ? "#E8C777"
                        : s.get("colour", "").equals("brown") ? "#7C5638" : "#F4ECDA");
        boolean bite =
                s.get("process", "").contains("loghmeh") || s.get("process", "").contains("bite");
        String[] kinds = new String[2];
        for (int k = 0; k < 2; k++) {
            int turn = k;
            kinds[k] = p.define(() -> {
                if (bite) {
                    p.round(-21, -14, 42, 28, 7, nougat.dark()).round(-21, -16, 42, 26, 7, nougat.base());
                } else {
                    p.ellipse(0, 4, 25, 23, nougat.dark())
                            .circle(0, 0, 24, nougat.base())
                            .ring(0, 0, 24, Tone.mix(nougat.dark(), nougat.deep(), 0.3), 1);
                }
                double[][] at = {{-10, -6}, {6, -9}, {11, 3}, {-3, 5}, {-13, 5}, {3, -1}};
                for (int i = 0; i < at.length; i++) {
                    double sign = turn == 0 ? 1 : -1;
                    double x = at[i][0] * sign;
                    double y = at[i][1] * (bite ? 0.75 : 1.2);
                    p.moved(Plate.place(x, y - (bite ? 3 : 0), 1, i * 50), () -> p.ellipse(0, 0, 5, 3, nut));
                }
            });
        }
        return kinds;
    }

    private static String ball(Plate p, String colour, boolean dusted) {
        Tone tone = new Tone(colour);
        return p.define(() -> {
            p.ellipse(1, 4, 21, 20, tone.dark()).circle(0, 0, 20, tone.base());
            p.path("M-14 -8C-8 -16 6 -17 12 -10C4 -12 -6 -12 -14 -8Z", tone.pale());
            if (dusted) {
                p.dots("M-10 4L8 10M-4 -2L12 2M-12 -2L-6 12", "#FFFDF7", 3, 6).path("M-5 -4L0 -7L5 -3L0 0Z", "#8A9A45");
            } else {
                p.line("M-8 6C-2 10 6 9 10 4M-12 0C-8 4 -4 4 -2 2", tone.dark(), 1.4);
            }
        });
    }

    private static String lozenge(Plate p, Tone tone) {
        return p.define(() -> {
            p.path("M-26 2L0 -15L26 2L0 19Z", tone.dark())
                    .path("M-26 -2L0 -19L26 -2L0 15Z", tone.base(), tone.dark(), 1);
            p.path("M-10 -2L0 -9L10 -2L0 5Z", tone.bright() ? "#8A9A45" : tone.pale())
                    .line("M-20 -3L-2 -15", tone.pale(), 1.6);
        });
    }

    private static String cookie(Plate p) {
        return p.define(() -> {
            p.ellipse(1, 3, 23, 22, "#CDB68A").circle(0, 0, 22, "#F0E2C2");
            p.line(Ornament.lobed(8, 15, 15, 0), "#D6C196", 1.6);
            p.dots("M-7 -4L7 -4M-8 2L8 2M-4 8L5 8M-3 -10L4 -10", "#57504A", 2, 4.6);
        });
    }

    private static String cake(Plate p) {
        return p.define(() -> {
            p.path(Ornament.lobed(18, 24, 24, 0), "#F4ECDD", "#CDBFA6", 1)
                    .circle(0, 0, 20, "#C68A45")
                    .circle(-1, -1, 17, "#D9A257");
            p.path("M-10 -8C-4 -14 8 -12 10 -5C2 -8 -6 -8 -10 -8Z", "#EBC583")
                    .dots("M-5 3L6 4M-2 8L3 8", "#8A9A45", 3.4, 5);
        });
    }

    private static String noghl(Plate p) {
        return p.define(() -> p.path(Ornament.lobed(7, 14, 11, p.between(0, 1)), "#F8F4EA", "#CFC6B4", 1)
                .path("M-7 -4C-3 -8 4 -8 7 -4C2 -5 -3 -5 -7 -4Z", "#FFFFFF")
                .line("M-5 4C-1 6 3 6 6 3", "#DDD5C5", 1.4));
    }

    private static String apple(Plate p, Tone tone) {
        return p.define(() -> {
            p.path(
                    "M0 -17C8 -24 25 -20 25 -2C25 14 12 25 0 21C-12 25 -25 14 -25 -2C-25 -20 -8 -24 0 -17Z",
                    tone.base(),
                    tone.deep(),
                    1);
            p.path("M10 -20C22 -20 26 0 18 14C14 20 8 23 2 22C14 12 18 -4 10 -20Z", tone.dark());
            p.line("M-14 12C-18 2 -16 -8 -10 -14M-4 16C-8 4 -6 -6 -3 -13", tone.light(), 1.2);
            p.path("M-16 -10C-14 -16 -8 -18 -5 -15C-10 -13 -14 -8 -16 -10Z", tone.pale())
                    .line("M0 -16C0 -22 3 -26 6 -28", "#5E4426", 2.4);
        });
    }

    private static String ring(Plate p) {
        return p.define(() -> p.path(
                        "M-24 0a24 22 0 1 0 48 0a24 22 0 1 0 -48 0ZM-7 0a7 6 0 1 1 14 0a7 6 0 1 1 -14 0Z",
                        "#E8D3A4",
                        "#A8834A",
                        1.4)
                .line("M-18 -4C-14 -14 4 -18 14 -10M-14 10C-4 18 10 14 16 6", "#F4E6C4", 2));
    }

    private static String chickpea(Plate p, Tone tone) {
        return p.define(() -> p.path(
                        "M-2 -13C10 -15 15 -5 13 4C11 13 -4 15 -11 8C-16 2 -14 -8 -8 -10L-11 -16Z",
                        tone.base(),
                        tone.deep(),
                        0.9)
                .line("M-8 -10C-2 -4 0 4 -2 12", tone.dark(), 1)
                .path("M-2 -10C4 -11 9 -8 9 -4C5 -7 2 -8 -2 -10Z", tone.pale()));
    }

    /** A disc of saffron brittle with slivers of pistachio. */
    static String sohan(Plate p, double r) {
        return p.define(() -> {
            p.ellipse(1, r * 0.16, r * 1.02, r, "#9A5F1C")
                    .path(Ornament.lobed(22, r, r * 0.98, 0), "#CE8D2C", "#8F5A1A", 1);
            p.path(Ornament.lobed(14, r * 0.7, r * 0.68, 0.2), "#DA9F3E");
            int n = r > 60 ? 46 : 7;
            for (int i = 0; i < n; i++) {
                double t = i * 2.39996;
                double d = r * 0.86 * Math.sqrt((i + 0.5) / n);
                p.moved(
                        Plate.place(d * Math.cos(t), d * Math.sin(t), 1, i * 67 % 180),
                        () -> p.ellipse(0, 0, Math.max(3.4, r * 0.055), Math.max(1.8, r * 0.026), "#7F8F3C"));
            }
            p.line(
                    new Trace().m(-r * 0.6, -r * 0.5).q(-r * 0.2, -r * 0.85, r * 0.3, -r * 0.72),
                    "#F0C877",
                    Math.max(1.4, r * 0.03));
        });
    }
}
