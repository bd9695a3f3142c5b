package ir.rasteh.sample.drawing;

import java.util.Arrays;
import java.util.Comparator;

/** Bowls, plates, boxes, jars, tins and sacks in which food is shown. */
final class Larder {

    private Larder() {}

    /** Things strewn evenly over an ellipse, the nearer ones on top. */
    static void heap(Plate p, String[] things, double x, double y, double rx, double ry, int n, double scale) {
        double[][] spots = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i * 2.39996 + p.between(-0.2, 0.2);
            double d = Math.sqrt((i + 0.5) / n);
            spots[i] = new double[] {x + rx * d * Math.cos(t), y + ry * d * Math.sin(t)};
        }
        Arrays.sort(spots, Comparator.comparingDouble(spot -> spot[1]));
        for (int i = 0; i < n; i++) {
            p.use(
                    things[p.pick(things.length)],
                    spots[i][0],
                    spots[i][1],
                    scale * p.between(0.92, 1.08),
                    Math.round(p.between(-75, 75)));
        }
    }

    /** A glazed plate from above with its ornament along the rim. */
    static void plate(Plate p, double x, double y, double r) {
        String[] glazes = {"cobalt", "turquoise", "madder", "green", "walnut"};
        Tone ink = Tone.of(glazes[p.pick(glazes.length)]);
        p.circle(x + 6, y + 10, r + 2, p.shade(0.17));
        p.circle(x, y, r, "#F6F1E6").ring(x, y, r - 3, ink.base(), 4).ring(x, y, r * 0.72, ink.light(), 1.6);
        int kind = p.pick(3);
        p.at(x, y, 1, () -> {
            switch (kind) {
                case 0 -> Motif.wreath(p, r * 0.84, r * 0.055, 32, ink, Tone.of("saffron"));
                case 1 ->
                    p.dots(
                            "M" + Trace.n(-r * 0.84) + " 0a" + Trace.n(r * 0.84) + " " + Trace.n(r * 0.84) + " 0 1 0 "
                                    + Trace.n(r * 1.68) + " 0a" + Trace.n(r * 0.84) + " " + Trace.n(r * 0.84)
                                    + " 0 1 0 " + Trace.n(-r * 1.68) + " 0",
                            ink.base(),
                            r * 0.07,
                            2 * Math.PI * r * 0.84 / 40);
                default -> p.path(Ornament.petals(24, r * 0.75, r * 0.93, 0.1, 0), ink.base());
            }
        });
        p.circle(x, y, r * 0.7, "#EFE8D9");
    }

    /** A bowl from the side, heaped. */
    static void bowl(Plate p, String[] things, double scale, int n) {
        String[] glazes = {"turquoise", "cobalt", "ivory", "madder", "green", "terracotta"};
        Tone glaze = Tone.of(glazes[p.pick(glazes.length)]);
        Tone mark = Tone.of(glaze.bright() ? "cobalt" : "ivory");
        int kind = p.pick(4);
        p.shadow(300, 640, 170, 24);
        p.ellipse(300, 440, 190, 34, glaze.deep());
        heap(p, things, 300, 408, 164, 66, n, scale);
        p.moved(
                "translate(300 640)",
                () -> Vessel.draw(p, Vessel.BOWL, 200, 200, glaze, false, () -> {
                    Vessel.band(p, 200, -166, 26, glaze.dark(), mark.base(), kind);
                    Vessel.band(p, 170, -92, 18, glaze.base(), mark.base(), kind + 1);
                }));
        p.path("M100 440C150 472 450 472 500 440C470 458 400 462 300 462C200 462 130 458 100 440Z", glaze.light());
        heap(p, things, 300, 428, 168, 22, n / 2, scale);
        p.line("M100 440C150 474 450 474 500 440", glaze.light(), 5);
        for (int i = 0; i < 3; i++) {
            p.use(things[i % things.length], 120 + i * 34 + (i == 2 ? 330 : 0), 664 + (i % 2) * 16, scale, 20 - 50 * i);
        }
    }

    /** An open box from above, its sweets in rows. */
    static void box(Plate p, String[] things, int cols, int rows, double scale, boolean cups) {
        String[] papers = {"madder", "indigo", "green", "gold", "turquoise", "ivory", "brown"};
        Tone card = Tone.of(
                p.subject.form().equals("sweets-box")
                        ? p.subject.get("colour", "indigo")
                        : papers[p.pick(papers.length)]);
        double w = 216;
        double h = 190;
        p.rect(300 - w + 8, 420 - h + 12, 2 * w, 2 * h, p.shade(0.17));
        lid(p, card, w);
        p.rect(300 - w, 420 - h, 2 * w, 2 * h, card.base())
                .rect(300 - w + 12, 420 - h + 12, 2 * w - 24, 2 * h - 24, "#F4EDDF");
        p.path(Plate.box(300 - w + 12, 420 - h + 12, 2 * w - 24, 14), "#DDD2BE")
                .frame(300 - w, 420 - h, 2 * w, 2 * h, card.deep(), 1.4);
        double cw = (2 * w - 40) / cols;
        double ch = (2 * h - 44) / rows;
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < cols; i++) {
                double x = 300 - w + 20 + (i + 0.5) * cw;
                double y = 420 - h + 28 + (j + 0.5) * ch;
                if (cups) {
                    double r = Math.min(cw, ch) * 0.46;
                    p.path(
                            Shapes.translate(Ornament.polygon(14, r, r, 0), x, y),
                            (i + j) % 2 == 0 ? "#E6D9BF" : "#EADFCB");
                }
                p.use(things[(i + j) % things.length], x, y, scale, cups ? Math.round(p.between(-10, 10)) : 0);
            }
        }
    }

    private static void lid(Plate p, Tone card, double w) {
        p.path(Plate.box(300 - w, 110, 2 * w, 112), card.dark(), card.deep(), 1.4);
        p.at(300, 166, 1, () -> {
            Tone gold = Tone.of(card.bright() ? "madder" : "gold");
            p.frame(-w + 12, -44, 2 * w - 24, 88, gold.base(), 1.6);
            p.line(Ornament.ogee(8, 38, 38, 0.8), gold.base(), 2).path(Ornament.petals(8, 3, 26, 0.34, 0), gold.base());
            p.mirrored(() -> p.moved(
                    "translate(52 0)",
                    () -> Timber.scroll(p, w - 84, 12, new Tone(Tone.mix(gold.base(), card.dark(), 0.2)))));
        });
    }

    /** A round tin, its lid leaning behind. */
    static void tin(Plate p, Tone card, Runnable content) {
        Tone gold = Tone.of(card.bright() ? "madder" : "gold");
        p.shadow(300, 640, 186, 26);
        p.moved("translate(420 300) rotate(14)", () -> {
            p.circle(7, 9, 150, p.shade(0.16))
                    .circle(0, 0, 150, card.base())
                    .ring(0, 0, 146, card.dark(), 5)
                    .ring(0, 0, 128, gold.base(), 2);
            Motif.roundel(p, p.pick(2) == 0 ? "arabesque" : "shamseh", 112, card, gold, new Tone(gold.light()));
        });
        p.path("M110 470V600C110 680 490 680 490 600V470Z", card.base(), card.deep(), 1.4);
        p.path("M400 520V640C460 630 490 616 490 600V470Z", card.dark());
        p.line("M110 500C110 580 490 580 490 500M110 590C110 668 490 668 490 590", gold.base(), 3);
        p.dots("M112 556C120 626 480 626 488 556", gold.base(), 13, 26);
        p.ellipse(300, 470, 190, 74, card.light()).ellipse(300, 472, 180, 67, "#5E3A16");
        content.run();
    }

    /** A jar of glass with its lid, its label and what shines through. */
    static void jar(Plate p, double x, double floor, double w, double h, Tone content, String motif) {
        p.shadow(x, floor, w * 1.2, w * 0.16);
        p.moved("translate(" + Trace.n(x) + " " + Trace.n(floor) + ")", () -> {
            Vessel.draw(
                    p,
                    Vessel.HONEY_JAR,
                    w,
                    h,
                    content,
                    false,
                    () -> p.path(Plate.box(-w, -h, 2 * w, h * 0.2), Tone.mix(content.base(), "#FFFFFF", 0.6)));
            p.round(-w * 0.9, -h - h * 0.05, w * 1.8, h * 0.2, 5, "#B9923F")
                    .round(-w * 0.9, -h - h * 0.05, w * 1.8, h * 0.06, 4, "#D6B76E");
            p.dashes(Ornament.open(-w * 0.88, -h + h * 0.08, w * 0.88, -h + h * 0.08), "#8A6A2C", h * 0.1, 1.4, 5);
            label(p, 0, -h * 0.4, w * 0.72, h * 0.2, content, motif);
        });
    }

    static void label(Plate p, double x, double y, double w, double h, Tone ink, String motif) {
        Tone dark = new Tone(ink.deep());
        p.at(x, y, 1, () -> {
            p.path(Plate.box(-w, -h, 2 * w, 2 * h), "#F6F0E2", dark.base(), 1)
                    .frame(-w + 4, -h + 4, 2 * w - 8, 2 * h - 8, ink.base(), 1.2);
            Motif.roundel(p, motif, Math.min(w, h) * 0.66, new Tone("#F6F0E2"), dark, ink);
            p.line(Ornament.open(-w * 0.5, h * 0.8, w * 0.5, h * 0.8), dark.base(), 2);
        });
    }

    /** An open sack, filled to the brim. */
    static void sack(Plate p, String[] things, double scale, int n, Tone bed) {
        p.shadow(300, 664, 186, 24);
        p.path(
                "M140 420C120 520 118 610 140 656C200 676 400 676 460 656C482 610 480 520 460 420Z",
                "#C9AE82",
                "#7F6742",
                1.6);
        p.clipped("M140 420C120 520 118 610 140 656C200 676 400 676 460 656C482 610 480 520 460 420Z", () -> {
            p.rect(100, 400, 400, 280, p.repeat(0, 0, 8, 8, () -> p.line("M-4 0H4M0 -4V4", "#B79A6C", 1)));
            p.path("M400 400C440 500 430 600 390 680H500V400Z", "#B0935F");
        });
        p.ellipse(300, 416, 166, 50, bed.deep());
        heap(p, things, 300, 394, 140, 50, n, scale);
        p.path(
                "M130 412C150 470 450 470 470 412C484 430 476 452 450 462C380 486 220 486 150 462C124 452 116 430 130 412Z",
                "#D6BE95",
                "#7F6742",
                1.4);
        p.dashes("M136 436C180 482 420 482 464 436", "#8A744B", 2, 7, 5);
    }

    /** A carton block, wrapped in film, one corner cut. */
    static void block(Plate p, Tone tone) {
        p.shadow(300, 620, 220, 24);
        p.path("M110 400L330 350L500 410L500 560L280 620L110 540Z", tone.dark(), tone.deep(), 1.4);
        p.path("M110 400L330 350L500 410L280 470Z", tone.light(), tone.deep(), 1.2)
                .path("M280 470L500 410V560L280 620Z", tone.base(), tone.deep(), 1.2);
        p.line("M150 420L300 384M170 440L250 420M300 500L480 452M300 540L420 506M300 580L470 536", tone.light(), 2);
        p.path("M120 610L190 590L240 612L170 634Z", tone.light(), tone.deep(), 1.2)
                .path("M170 634L240 612V634L170 656Z", tone.base())
                .path("M120 610L170 634V656L120 630Z", tone.dark());
    }
}
