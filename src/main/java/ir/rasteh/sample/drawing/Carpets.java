package ir.rasteh.sample.drawing;

/** Carpets and rugs seen from above, in the proportion of their size, with border and fringe. */
final class Carpets {

    private Carpets() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        switch (s.form()) {
            case "yarn", "loom-tools", "sample" -> CarpetTrade.draw(p);
            case "medallion-round", "oval" -> round(p);
            case "tableau" -> Tableau.draw(p);
            case "cushion" -> single(p, 300, 400, 520, 4);
            case "bag" -> CarpetTrade.bag(p);
            case "pair" -> {
                String rug = p.define(() -> lay(p, 250, 620));
                p.use(rug, 164, 400).use(rug, 436, 400);
            }
            case "bedside-set" -> {
                String runner = p.define(() -> lay(p, 116, 620));
                p.use(runner, 112, 400).use(runner, 488, 400).use(runner, 300, 400, 1.1, 0);
            }
            case "carpet",
                    "rug",
                    "runner",
                    "square",
                    "mat",
                    "kilim",
                    "gabbeh",
                    "soumak",
                    "jajim",
                    "zilu",
                    "prayer-rug",
                    "double-faced" -> single(p, 300, 480, 690, 0);
            default -> {
                p.generalise();
                single(p, 300, 480, 690, 0);
            }
        }
    }

    private static void single(Plate p, double x, double width, double height, double turn) {
        p.moved(Plate.place(x, 400, 1, turn), () -> lay(p, width, height));
    }

    /** One rug around the origin, as large as the room allows. */
    private static void lay(Plate p, double roomW, double roomH) {
        Subject s = p.subject;
        double sizeW = s.number("size", 0, 200);
        double sizeH = s.number("size", 1, 300);
        double ratio = Math.clamp(Math.min(sizeW, sizeH) / Math.max(sizeW, sizeH), 0.24, 1);
        boolean fringed = !s.get("fringe", "cotton").equals("none");
        double fringe = fringed ? (s.get("fringe", "").equals("kilim-end") ? 10 : 14) : 0;
        double height = roomH - 2 * fringe;
        double width = height * ratio;
        if (width > roomW) {
            width = roomW;
            height = width / ratio;
        }
        double w = width / 2;
        double h = height / 2;
        p.path(Plate.box(-w + 7, -h + 9, width + 3, height + 6), p.shade(0.16));
        fringe(p, w, h, fringe);
        String design = s.get("design", "lachak-toranj");
        Tone border = Tone.of(s.get("border", "navy"));
        Tone field = Tone.of(s.get("field", "madder"));
        double band = Math.min(width, height) * Designs.band(design, s.form());
        Rug rug = new Rug(p, field, border, w - band, h - band, design);
        if (band > 3) {
            new Border(rug, w, h, band).draw(Designs.border(design, s.form()));
        }
        p.rect(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b, field.base());
        p.clipped(Plate.box(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b), () -> Designs.field(rug));
        p.frame(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b, border.deep(), 1.2);
        p.frame(-w, -h, width, height, border.deep(), 1);
    }

    private static void fringe(Plate p, double w, double h, double length) {
        if (length == 0) {
            return;
        }
        Subject s = p.subject;
        String yarn = s.get("fringe", s.get("warp", "cotton")).contains("silk") ? "#E6CF94" : "#F8F2E4";
        if (s.get("warp", "").contains("goat")) {
            yarn = "#8A7358";
        }
        String ends = Ornament.open(-w + 1, -h - length / 2, w - 1, -h - length / 2)
                + Ornament.open(-w + 1, h + length / 2, w - 1, h + length / 2);
        p.line(ends, Tone.mix(yarn, "#6B5A40", 0.38), length);
        p.dashes(ends, yarn, length, 2.2, 1.4);
        String knots = Ornament.open(-w, -h - 1.5, w, -h - 1.5) + Ornament.open(-w, h + 1.5, w, h + 1.5);
        p.line(knots, yarn, 3);
        if (s.get("fringe", "").equals("kilim-end")) {
            p.dashes(knots, Tone.of(s.get("border", "navy")).base(), 2, 6, 6);
        }
    }

    private static String ellipse(double rx, double ry) {
        String radii = Trace.n(rx) + " " + Trace.n(ry) + " 0 1 0 ";
        return "M" + Trace.n(-rx) + " 0a" + radii + Trace.n(2 * rx) + " 0a" + radii + Trace.n(-2 * rx) + " 0Z";
    }

    /** A round or oval carpet: rings of border around a medallion. */
    private static void round(Plate p) {
        Subject s = p.subject;
        Tone field = Tone.of(s.get("field", "ivory"));
        Tone border = Tone.of(s.get("border", "navy"));
        double rx = s.form().equals("oval") ? 205 : 258;
        double ry = s.form().equals("oval") ? 300 : 258;
        p.moved("translate(300 400)", () -> {
            Rug rug = new Rug(p, field, border, rx * 0.75, ry * 0.75, s.get("design", "lachak-toranj"));
            p.ellipse(6, 9, rx + 9, ry + 9, p.shade(0.16));
            p.element(
                    "ellipse",
                    "rx=\"" + Trace.n(rx + 5) + "\" ry=\"" + Trace.n(ry + 5)
                            + "\" fill=\"none\" stroke=\"#E7DDC8\" stroke-width=\"11\" stroke-dasharray=\"2 1.4\"");
            p.ellipse(0, 0, rx, ry, border.deep());
            p.ellipse(0, 0, rx - 4, ry - 4, rug.dye(1).base());
            p.ellipse(0, 0, rx * 0.94, ry * 0.94, border.base());
            p.oval(0, 0, rx * 0.765, ry * 0.765, rug.dye(1).base(), rx * 0.03);
            String flower = rug.rosette(
                    rx * 0.075, rug.dye(1), rug.dye(0).distance(border) > 60 ? rug.dye(0) : rug.dye(2), rug.dye(3));
            String bud = rug.blossom(rx * 0.05, rug.dye(2), rug.dye(1));
            int n = 24;
            for (int i = 0; i < n; i++) {
                double angle = 2 * Math.PI * i / n;
                p.use(i % 2 == 0 ? flower : bud, rx * 0.855 * Math.sin(angle), -ry * 0.855 * Math.cos(angle));
            }
            p.ellipse(0, 0, rx * 0.75, ry * 0.75, field.base());
            if (Designs.medallion(rug.design)) {
                Medallions.sunburst(rug, rx * 0.73, ry * 0.73);
            } else {
                p.clipped(ellipse(rx * 0.75, ry * 0.75), () -> Designs.field(rug));
            }
        });
    }
}
