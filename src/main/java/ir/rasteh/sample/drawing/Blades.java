package ir.rasteh.sample.drawing;

/** Zanjan's knives and other edged tools, laid slantwise. */
final class Blades {

    private final Plate p;
    private final Subject s;
    private final Tone handle;

    private Blades(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.handle = switch (s.get("handle", "")) {
            case "horn" -> new Tone("#5A4632");
            case "walnut-wood", "wood" -> new Tone("#7A4C2B");
            case "bone", "camel-bone" -> new Tone("#E6DAC0");
            case "polymer" -> new Tone("#2E2B29");
            case "brass-metal" -> new Tone("#C6A04E");
            default -> Tone.of(s.get("colour", "walnut"));
        };
    }

    static boolean knows(String form) {
        return switch (form) {
            case "folding-knife",
                    "kitchen-knife",
                    "knife-set",
                    "cleaver",
                    "fixed-knife",
                    "sugar-axe",
                    "scissors",
                    "sharpening-steel",
                    "letter-opener" -> true;
            default -> false;
        };
    }

    static void draw(Plate p) {
        Blades b = new Blades(p);
        double turn = p.between(-52, -38);
        switch (p.subject.form()) {
            case "folding-knife" -> {
                b.laid(300, 330, turn, 1, b::folding);
                b.closed();
            }
            case "kitchen-knife" -> b.laid(300, 400, turn, 1.1, () -> b.kitchen(s(p), 46));
            case "fixed-knife" -> {
                b.laid(250, 360, turn, 1, () -> b.kitchen(s(p), 38));
                b.laid(400, 480, turn, 0.9, b::sheath);
            }
            case "knife-set" -> b.set();
            case "cleaver" -> b.laid(300, 400, turn + 12, 1, b::cleaver);
            case "sugar-axe" -> b.laid(300, 400, turn - 20, 1, b::axe);
            case "scissors" -> b.scissors();
            case "sharpening-steel" -> b.laid(300, 400, turn, 1, b::steel);
            default -> b.laid(300, 400, turn, 1, b::opener);
        }
    }

    private static double s(Plate p) {
        return Math.clamp(p.subject.number("blade", 0, 16) * 14, 170, 300);
    }

    private void laid(double x, double y, double turn, double k, Runnable tool) {
        String id = p.define(tool);
        p.faint(
                0.16,
                () -> p.moved(
                        Plate.place(x + 8, y + 12, k, turn),
                        () -> p.clipped(
                                "M-400 -120H400V120H-400Z", () -> p.path("M-236 -16H240V16H-236Z", "#3A2A1C"))));
        p.use(id, x, y, k, turn);
    }

    private void grip(double from, double to, double half, int rivets) {
        p.path(
                new Trace()
                        .m(from, -half)
                        .c(
                                from + (to - from) * 0.3,
                                -half * 1.1,
                                from + (to - from) * 0.7,
                                -half * 0.8,
                                to - 10,
                                -half * 1.2)
                        .q(to + 8, 0, to - 12, half * 1.5)
                        .c(from + (to - from) * 0.6, half * 0.9, from + (to - from) * 0.3, half * 1.4, from, half)
                        .z()
                        .toString(),
                handle.base(),
                handle.deep(),
                1.6);
        p.line(
                new Trace().m(from + 8, -half * 0.5).q((from + to) / 2, -half * 0.7, to - 16, -half * 0.5),
                handle.light(),
                3);
        for (int i = 0; i < rivets; i++) {
            double x = from + (to - from) * (0.2 + 0.3 * i);
            p.circle(x, 0, 6, "#8A6A2C").circle(x - 1, -1, 4, "#DCBE78");
        }
        p.round(from - 14, -half * 1.1, 18, half * 2.2, 3, "#C6A04E")
                .line(Ornament.open(from - 5, -half, from - 5, half), "#8A6A2C", 1.4);
    }

    private void kitchen(double blade, double deep) {
        String edge = "M0 -" + Trace.n(deep * 0.55) + "H-" + Trace.n(blade * 0.7) + "C-" + Trace.n(blade * 0.86) + " -"
                + Trace.n(deep * 0.5) + " -" + Trace.n(blade) + " -" + Trace.n(deep * 0.16) + " -"
                + Trace.n(blade * 1.04) + " " + Trace.n(deep * 0.2) + "C-" + Trace.n(blade * 0.8) + " " + Trace.n(deep)
                + " -" + Trace.n(blade * 0.3) + " " + Trace.n(deep) + " 0 " + Trace.n(deep * 0.8) + "Z";
        p.path(edge, "#C9CBCA", "#6F7170", 1.4);
        p.clipped(edge, () -> {
            p.path(
                    "M0 -60H-400V" + Trace.n(deep * 0.1) + "C-200 " + Trace.n(deep * 0.5) + " -100 "
                            + Trace.n(deep * 0.5) + " 0 " + Trace.n(deep * 0.4) + "Z",
                    "#AEB0AF");
            if (s.get("technique", "").contains("forged") || s.get("steel", "").contains("damas")) {
                p.line(
                        "M0 0C-60 -14 -100 12 -160 -4C-220 -18 -260 8 -330 -6M0 14C-60 0 -100 24 -160 10C-220 -4 -260 20 -330 8M0 -14C-60 -26 -100 0 -160 -16C-220 -30 -260 -6 -330 -18",
                        "#8C8E8D",
                        1.6);
            }
        });
        p.line("M-10 -" + Trace.n(deep * 0.44) + "H-" + Trace.n(blade * 0.68), "#E9EBEA", 2);
        grip(14, 178, 19, 3);
    }

    private void folding() {
        p.path("M0 -20H-150C-190 -20 -220 -4 -228 12C-180 26 -80 26 0 20Z", "#C9CBCA", "#6F7170", 1.4)
                .path("M0 -20H-150C-180 -20 -206 -8 -222 6C-150 10 -60 8 0 4Z", "#AEB0AF")
                .line("M-120 -14H-60", "#6F7170", 4);
        grip(10, 200, 24, 3);
        p.moved(
                "translate(110 2)",
                () -> Motif.roundel(p, "girih", 15, handle, new Tone("#C6A04E"), new Tone("#EBDDC0")));
    }

    private void closed() {
        p.moved("translate(320 590) rotate(-14)", () -> {
            p.round(-118, -16, 250, 52, 22, p.shade(0.15));
            p.path("M-90 -26H90C110 -26 116 -18 118 -10H-118C-116 -20 -108 -26 -90 -26Z", "#B5B7B6", "#6F7170", 1.2);
            p.round(-124, -18, 250, 48, 22, handle.deep())
                    .round(-122, -16, 246, 44, 20, handle.base())
                    .line("M-100 -6H100", handle.light(), 3);
            p.round(-124, -18, 44, 48, 14, "#C6A04E")
                    .round(82, -18, 44, 48, 14, "#C6A04E")
                    .circle(-60, 6, 5, "#DCBE78")
                    .circle(0, 6, 5, "#DCBE78")
                    .circle(60, 6, 5, "#DCBE78");
        });
    }

    private void sheath() {
        p.path("M40 -34H-190C-230 -30 -250 0 -236 20C-200 44 -60 46 40 36Z", "#7A4B2C", "#3E2413", 1.6)
                .dashes("M30 -26H-186C-218 -22 -234 0 -224 14C-190 34 -60 36 30 28", "#D9B68A", 1.8, 6, 4);
        p.path("M0 -44H44V46H0Z", "#5A3620", "#3E2413", 1.4)
                .circle(22, 0, 8, "#C6A04E")
                .line("M-180 -4C-140 -20 -100 12 -60 -4", "#5A3620", 3);
    }

    private void set() {
        int n = (int) Math.clamp(s.number("pieces", 0, 5), 3, 6);
        for (int i = 0; i < n; i++) {
            double x = 300 + (i - (n - 1) / 2.0) * (400.0 / n);
            double length = 290 - i * 30;
            double deep = 34 - i * 3;
            p.moved(Plate.place(x, 430, 1, 90), () -> kitchen(Math.max(120, length), deep));
        }
    }

    private void cleaver() {
        p.path("M20 -40L-220 -50Q-236 -48 -236 -34V74Q-236 88 -222 88L20 60Z", "#C9CBCA", "#5F6160", 1.6)
                .path("M20 -40L-220 -50Q-236 -48 -236 -34V30L20 22Z", "#AEB0AF")
                .circle(-206, -22, 10, p.paper);
        p.line("M-232 78L18 52", "#EEF0EF", 3);
        grip(34, 220, 22, 3);
    }

    private void axe() {
        p.round(-30, -12, 260, 26, 12, handle.base()).line("M-20 -5H220", handle.light(), 3);
        p.path(
                        "M-60 -26H-10V28H-60C-80 60 -110 96 -150 100C-136 40 -136 -40 -150 -96C-110 -92 -80 -56 -60 -26Z",
                        "#8E9090",
                        "#4F5150",
                        1.6)
                .path("M-150 -96C-136 -40 -136 40 -150 100C-160 40 -160 -40 -150 -96Z", "#D6D8D7");
        p.at(-70, 1, 1, () -> p.path(Ornament.petals(8, 2, 16, 0.35, 0), "#C6A04E"));
    }

    private void steel() {
        p.path("M0 -9H-280Q-296 0 -280 9H0Z", "#B5B7B6", "#6F7170", 1.2)
                .line("M0 -4H-280M0 1H-284M0 5H-280", "#8C8E8D", 1.2);
        p.ellipse(6, 0, 10, 30, "#8C8E8D");
        grip(18, 200, 20, 0);
    }

    private void opener() {
        p.path("M0 -14H-210C-240 -12 -260 -4 -270 0C-260 4 -240 12 -210 14H0Z", "#C9CBCA", "#6F7170", 1.2)
                .line("M0 0H-266", "#9B9D9C", 1.6);
        grip(16, 190, 19, 0);
        p.moved("translate(30 0)", () -> Timber.scroll(p, 130, 10, new Tone(handle.deep())));
    }

    private void scissors() {
        p.moved("translate(306 408) rotate(8)", () -> {
            for (int side = -1; side <= 1; side += 2) {
                p.moved("scale(" + side + " 1)", () -> {
                    p.path("M-10 20L22 -20C40 -110 44 -190 30 -260C6 -200 -14 -110 -14 -10Z", "#BFC1C0", "#6F7170", 1.6)
                            .line("M26 -240C34 -180 30 -110 14 -30", "#E9EBEA", 3);
                    p.line("M0 10C-20 60 -30 100 -60 130", "#8E9090", 22);
                    p.oval(-86, 190, 46, 72, "#4F5150", 20).oval(-86, 190, 46, 72, "#8E9090", 15);
                });
            }
            p.circle(0, 0, 13, "#C6A04E").line("M-7 0H7", "#6E5420", 3);
        });
    }
}
