package ir.rasteh.sample.drawing;

/** Kilim, jajim, varni and shirikipich: bands, combs and stepped lozenges of a weave without pile. */
final class FlatWeaves {

    private FlatWeaves() {}

    static void draw(Rug rug) {
        switch (rug.design) {
            case "stripe-jajim" -> jajim(rug);
            case "varni-bird", "varni-deer", "varni-dragon" -> varni(rug);
            case "abrash-plain", "modern" -> Gabbeh.modern(rug);
            case "senneh-mahi", "mahi", "bijar-mahi" -> Lattices.mahi(rug);
            case "mihrabi" -> Niches.single(rug);
            default -> {
                if (rug.p.subject.form().equals("jajim")) {
                    jajim(rug);
                } else if (rug.p.pick(2) == 0) {
                    bands(rug);
                } else {
                    lozenges(rug);
                }
            }
        }
    }

    private static void jajim(Rug rug) {
        Plate p = rug.p;
        double x = 0;
        int i = 0;
        while (x < rug.a) {
            double w = Math.min(p.between(7, 24), rug.a - x);
            Tone tone = i % 2 == 0 ? rug.dye(i / 2 + p.pick(2)) : rug.field;
            double at = x;
            for (int side = -1; side <= 1; side += 2) {
                p.rect(side > 0 ? at : -at - w, -rug.b, w + 0.3, 2 * rug.b, tone.base());
                double mid = side * (at + w / 2);
                if (w > 12) {
                    Tone mark = rug.dye(i + 1).distance(tone) > 60 ? rug.dye(i + 1) : Tone.of("ivory");
                    p.dashes(Ornament.open(mid, -rug.b, mid, rug.b), mark.base(), w * 0.45, w * 0.4, w * 0.3);
                    p.dashes(Ornament.open(mid, -rug.b, mid, rug.b), tone.deep(), w * 0.12, w * 0.4, w * 0.3);
                }
            }
            x += w;
            i++;
        }
    }

    /** Horizontal bands of combs, lozenges and zigzags. */
    private static void bands(Rug rug) {
        Plate p = rug.p;
        int n = Lattices.odd(2 * rug.b, 62);
        double h = 2 * rug.b / n;
        double w = 2 * rug.a / Lattices.odd(2 * rug.a, 54);
        for (int i = 0; i < n; i++) {
            int k = Math.abs(i - n / 2);
            Tone ground = k % 2 == 0 ? rug.field : rug.dye(k / 2);
            Tone one = rug.dye(k + 1).distance(ground) > 60 ? rug.dye(k + 1) : rug.dye(k + 2);
            Tone two = Tone.of(ground.bright() ? "madder" : "ivory");
            double y = -rug.b + i * h;
            p.rect(-rug.a, y, 2 * rug.a, h, ground.base());
            p.rect(-rug.a, y, 2 * rug.a, h, p.repeat(0, y + h / 2, w, h, () -> {
                if (k % 3 == 1) {
                    p.line(Ornament.open(-w / 2, h * 0.25, 0, -h * 0.25, w / 2, h * 0.25), one.base(), h * 0.13);
                    p.line(Ornament.open(-w / 2, h * 0.02, 0, -h * 0.48, w / 2, h * 0.02), two.base(), h * 0.05);
                } else {
                    p.path(Ornament.stepped(w * 0.44, h * 0.42, 5), one.base());
                    p.path(Ornament.stepped(w * 0.28, h * 0.27, 4), two.base());
                    p.path(Ornament.stepped(w * 0.13, h * 0.13, 2), ground.dark());
                    p.path(Ornament.closed(-w / 2, -h * 0.42, -w * 0.38, -h * 0.42, -w / 2, -h * 0.26), two.base());
                    p.path(Ornament.closed(w / 2, -h * 0.42, w * 0.38, -h * 0.42, w / 2, -h * 0.26), two.base());
                    p.path(Ornament.closed(-w / 2, h * 0.42, -w * 0.38, h * 0.42, -w / 2, h * 0.26), two.base());
                    p.path(Ornament.closed(w / 2, h * 0.42, w * 0.38, h * 0.42, w / 2, h * 0.26), two.base());
                }
            }));
            p.dashes(Ornament.open(-rug.a, y, rug.a, y), two.base(), 4, w / 6, w / 6);
        }
    }

    /** Great stepped lozenges with combed edges. */
    private static void lozenges(Rug rug) {
        Plate p = rug.p;
        int nx = rug.a > 120 ? 2 : 1;
        double w = 2 * rug.a / nx;
        int ny = (int) Math.max(2, Math.round(2 * rug.b / (w * 0.72)));
        double h = 2 * rug.b / ny;
        Tone[] tones = {rug.dye(0), rug.dye(1), rug.dye(2)};
        String[] kinds = new String[3];
        for (int k = 0; k < 3; k++) {
            Tone outer = tones[k];
            Tone inner = tones[(k + 1) % 3];
            kinds[k] = p.define(() -> {
                p.path(Ornament.stepped(w * 0.49, h * 0.49, 8), outer.base());
                p.path(Ornament.stepped(w * 0.4, h * 0.4, 7), rug.field.light());
                p.path(Ornament.stepped(w * 0.33, h * 0.33, 6), inner.base());
                p.path(Ornament.stepped(w * 0.2, h * 0.2, 4), rug.field.base());
                p.path(Ornament.stepped(w * 0.1, h * 0.1, 3), outer.base());
                p.quartered(() -> p.path(
                        Shapes.translate(Ornament.stepped(w * 0.06, h * 0.06, 2), w * 0.42, -h * 0.4), inner.base()));
            });
        }
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                p.use(kinds[(j + (i == 0 ? 0 : nx == 2 ? 0 : 1)) % 3], -rug.a + (i + 0.5) * w, -rug.b + (j + 0.5) * h);
            }
        }
        for (int j = 0; j <= ny; j++) {
            double y = -rug.b + j * h;
            p.dashes(Ornament.open(-rug.a, y, rug.a, y), rug.dye(1).base(), 3, 5, 5);
        }
    }

    /** Varni: strutting birds and double S in a grid. */
    private static void varni(Rug rug) {
        Plate p = rug.p;
        double w = 2 * rug.a / Math.max(2, Math.round(2 * rug.a / 74));
        int n = (int) Math.max(2, Math.round(2 * rug.b / (w * 0.95)));
        double h = 2 * rug.b / n;
        String[][] figures = rug.design.equals("varni-deer")
                ? new String[][] {Shapes.GOAT, Shapes.TREE, Shapes.GOAT, Shapes.BIRD}
                : rug.design.equals("varni-dragon")
                        ? new String[][] {Shapes.DRAGON, Shapes.BIRD, Shapes.DRAGON, Shapes.GOAT}
                        : new String[][] {Shapes.BIRD, Shapes.GOAT, Shapes.CAMEL, Shapes.TREE};
        for (int j = 0; j < n; j++) {
            for (double x = -rug.a + w / 2; x < rug.a; x += w) {
                String[] figure = figures[j % 2 == 0 ? 0 : 1 + j / 2 % 3];
                Tone tone = rug.dye(j + (int) Math.round(Math.abs(x) / w));
                String flip = x < 0 ? "" : " scale(-1 1)";
                p.moved(
                        "translate(" + Trace.n(x) + " " + Trace.n(-rug.b + (j + 0.5) * h) + ")" + flip,
                        () -> p.path(Shapes.knots(figure, w / 15), tone.base()));
            }
            double y = -rug.b + j * h;
            if (j > 0) {
                p.line(Ornament.open(-rug.a, y, rug.a, y), rug.dye(1).base(), 1.6);
                p.dashes(Ornament.open(-rug.a, y, rug.a, y), rug.dye(0).base(), 4, w / 8, w / 8);
            }
        }
    }
}
