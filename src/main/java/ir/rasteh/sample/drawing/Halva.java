package ir.rasteh.sample.drawing;

/** Halva ardeh: the tub or tin it is sold from, and the cut pieces on a plate. */
final class Halva {

    private final Plate p;
    private final Tone halva;
    private final String nuts;

    private Halva(Plate p) {
        this.p = p;
        Subject s = p.subject;
        String flavour = s.get("flavour", "plain");
        String colour = switch (s.get("colour", "ivory")) {
            case "brown" -> "#6E4A30";
            case "saffron" -> "#DDAE4E";
            case "walnut" -> "#B08A5C";
            case "camel" -> "#CFAE78";
            case "pistachio" -> "#D2C690";
            default -> "#DFCBA2";
        };
        this.halva = new Tone(flavour.startsWith("cocoa") && s.madeOf("soapwort") ? "#C2A277" : colour);
        this.nuts = s.madeOf("pistachio") ? "#7F8F3C" : s.madeOf("walnut") ? "#8A5C34" : "";
    }

    static void draw(Plate p) {
        Halva h = new Halva(p);
        boolean tin = p.subject.number("pack", 0, 500) <= 500
                && p.subject.get("pieces", "").isEmpty();
        h.vessel(tin);
        h.plate();
    }

    private void vessel(boolean tin) {
        String[] codes = {"terracotta", "cobalt", "green", "madder", "turquoise", "gold"};
        Tone ink = Tone.of(codes[p.pick(codes.length)]);
        p.shadow(300, 650, 200, 24);
        String wall = tin ? "M146 290H454V470H146Z" : "M130 300H470L446 470H154Z";
        Tone card = tin ? ink : new Tone("#E9E2D4");
        p.path(wall, card.base(), card.deep(), 1.4);
        p.path(tin ? "M392 290H454V470H392Z" : "M380 300H470L446 470H390Z", card.dark());
        double rx = tin ? 154 : 170;
        p.ellipse(300, tin ? 290 : 300, rx, 46, tin ? card.light() : "#F6F1E6");
        p.ellipse(300, tin ? 292 : 302, rx - 14, 39, halva.base());
        Trace marks = new Trace();
        for (int i = 0; i < 4; i++) {
            double y = 282 + i * 11;
            double reach = 120 - Math.abs(i - 1.5) * 20;
            marks.m(300 - reach, y).c(280, y - p.between(4, 16), 320, y + p.between(4, 14), 300 + reach, y);
        }
        p.line(marks, swirl(), swirled() ? 6 : 2);
        Larder.label(p, 290, 388, 92, 52, ink, p.pick(2) == 0 ? "shamseh" : "arabesque");
    }

    private boolean swirled() {
        return p.subject.get("flavour", "").startsWith("cocoa");
    }

    private String swirl() {
        return swirled() ? "#5E3A24" : halva.dark();
    }

    private void plate() {
        String[] glazes = {"cobalt", "turquoise", "green", "madder"};
        Tone glaze = Tone.of(glazes[p.pick(glazes.length)]);
        p.ellipse(306, 604, 180, 76, p.shade(0.14));
        p.moved(
                "translate(300 590) scale(1 .42)",
                () -> p.circle(0, 0, 176, "#F6F1E6")
                        .ring(0, 0, 170, glaze.base(), 5)
                        .ring(0, 0, 128, glaze.light(), 2));
        int pieces = p.subject.number("pieces", 0, 0) > 0 ? 5 : 3;
        String piece = p.subject.get("flavour", "").equals("sesame") ? p.define(this::ball) : p.define(this::cut);
        double step = pieces == 5 ? 52 : 84;
        for (int i = 0; i < pieces; i++) {
            double x = 300 + (i - (pieces - 1) / 2.0) * step;
            p.use(
                    piece,
                    x,
                    576 + (i % 2) * 22 + p.between(-5, 5),
                    pieces == 5 ? 0.74 : 1,
                    Math.round(p.between(-6, 6)));
        }
    }

    private void cut() {
        p.path("M-44 -10L6 -34L50 -14L0 12Z", halva.light(), halva.dark(), 1);
        p.path("M-44 -10L0 12V44L-44 20Z", halva.base()).path("M50 -14L0 12V44L50 16Z", halva.dark());
        p.line(
                "M-36 4L-6 20M-30 14L-4 28M10 20L42 4M8 32L40 14",
                swirled() ? swirl() : halva.light(),
                swirled() ? 4 : 1.6);
        if (!nuts.isEmpty()) {
            p.dots("M-20 -10L20 -18M-6 2L24 -12M-30 8L-10 20", nuts, 6, 13);
        }
    }

    private void ball() {
        p.circle(1, 3, 32, halva.dark()).circle(0, 0, 31, halva.base());
        p.dots(
                "M-22 -10C-10 -26 12 -26 22 -8M-26 2C-10 -10 12 -10 26 4M-22 14C-8 4 10 4 22 16M-12 24C-4 20 6 20 12 24",
                "#F2E4C2",
                4,
                7);
    }
}
