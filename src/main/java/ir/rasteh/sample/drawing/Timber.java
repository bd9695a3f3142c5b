package ir.rasteh.sample.drawing;

import ir.rasteh.kernel.CraftFamily;
import java.util.Map;

/** Woods as they look when finished, and the carver's ornaments cut from them. */
final class Timber {

    private static final Map<String, String> WOODS = Map.ofEntries(
            Map.entry("beech", "#AD7747"),
            Map.entry("walnut", "#6E452A"),
            Map.entry("walnut-burl", "#7A4C2B"),
            Map.entry("plane", "#A87A50"),
            Map.entry("ash", "#C6A06C"),
            Map.entry("poplar", "#CBAC80"),
            Map.entry("pear", "#9A5C3B"),
            Map.entry("boxwood", "#D0AE6C"),
            Map.entry("jujube", "#8C4A2E"),
            Map.entry("orange", "#C69A58"),
            Map.entry("ebony", "#2E2622"),
            Map.entry("mulberry", "#A8742F"),
            Map.entry("oak", "#B18A58"),
            Map.entry("plywood", "#CDB084"));

    private Timber() {}

    /** The colour of the body: its paint when it has one, else its gilding, else its wood. */
    static Tone of(Subject s) {
        String finish = s.get("finish", "");
        if (finish.equals("gilded")) {
            return new Tone("#B9923F");
        }
        String wood = WOODS.get(
                s.get("wood", s.materials().isEmpty() ? "beech" : s.materials().getFirst()));
        if (s.attributes().containsKey("colour")) {
            Tone colour = Tone.of(s.get("colour", "walnut"));
            if (s.family() == CraftFamily.WOOD && wood != null) {
                return new Tone(Tone.mix(wood, colour.base(), 0.22));
            }
            boolean natural =
                    s.get("colour", "").equals("walnut") || s.get("colour", "").equals("brown");
            return natural && wood != null ? new Tone(Tone.mix(wood, colour.base(), 0.5)) : colour;
        }
        return new Tone(wood == null ? "#8A5C38" : wood);
    }

    /** Long quiet lines of the grain inside a box. */
    static void grain(Plate p, double x, double y, double w, double h, Tone wood) {
        int n = (int) Math.max(3, h / 9);
        Trace d = new Trace();
        for (int i = 0; i < n; i++) {
            double at = y + h * (i + 0.5) / n + p.between(-2, 2);
            d.m(x, at)
                    .c(
                            x + w * 0.3,
                            at + p.between(-5, 5),
                            x + w * 0.6,
                            at + p.between(-5, 5),
                            x + w,
                            at + p.between(-2, 2));
        }
        String line = Tone.mix(wood.base(), wood.dark(), 0.5);
        p.line(d, line, 1);
    }

    /** A shell with scrolls to both sides: the crest of a chair back or a mirror. Half width s, foot at the origin. */
    static void crest(Plate p, double s, Tone wood) {
        p.mirrored(() -> {
            p.path(
                    new Trace()
                            .m(0, -s * 0.1)
                            .c(s * 0.3, -s * 0.5, s * 0.7, -s * 0.42, s, 0)
                            .c(s * 0.78, -s * 0.14, s * 0.5, -s * 0.1, s * 0.42, s * 0.06)
                            .c(s * 0.3, s * 0.16, s * 0.1, s * 0.12, 0, s * 0.1)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1);
            p.line(
                    new Trace().m(s * 0.2, -s * 0.06).c(s * 0.4, -s * 0.34, s * 0.66, -s * 0.3, s * 0.84, -s * 0.1),
                    wood.light(),
                    s * 0.045);
            p.line(
                    new Trace().m(s * 0.42, -s * 0.02).c(s * 0.5, -s * 0.16, s * 0.62, -s * 0.14, s * 0.62, -s * 0.06),
                    wood.deep(),
                    s * 0.035);
        });
        p.clipped(Plate.box(-s, -s, 2 * s, s * 1.12), () -> {
            p.path(Ornament.petals(13, 0, s * 0.5, 0.2, 0), wood.deep());
            p.path(Ornament.petals(13, 0, s * 0.48, 0.17, 0), wood.light());
        });
        p.circle(0, 0, s * 0.13, wood.dark()).circle(0, -s * 0.02, s * 0.09, wood.light());
    }

    /** A running scroll of acanthus from the origin to the right, of the given length. */
    static void scroll(Plate p, double length, double height, Tone wood) {
        int n = (int) Math.max(2, Math.round(length / (height * 2.2)));
        double step = length / n;
        Trace stem = new Trace().m(0, 0);
        Trace eyes = new Trace();
        Trace leaves = new Trace();
        for (int i = 0; i < n; i++) {
            double s = i % 2 == 0 ? -1 : 1;
            double x = i * step;
            stem.c(x + step * 0.3, s * height * 0.9, x + step * 0.7, s * height * 0.9, x + step, 0);
            eyes.m(x + step * 0.72, s * height * 0.4)
                    .c(
                            x + step * 0.7,
                            -s * height * 0.1,
                            x + step * 0.3,
                            -s * height * 0.1,
                            x + step * 0.36,
                            s * height * 0.3)
                    .q(x + step * 0.5, s * height * 0.5, x + step * 0.54, s * height * 0.16);
            leaves.m(x + step * 0.9, s * height * 0.2)
                    .q(x + step, -s * height * 0.7, x + step * 0.72, -s * height * 0.8)
                    .q(x + step * 0.78, -s * height * 0.3, x + step * 0.9, s * height * 0.2);
        }
        p.path(leaves, wood.light());
        p.line(stem, wood.light(), Math.max(1.4, height * 0.16)).line(eyes, wood.light(), Math.max(1.2, height * 0.12));
    }

    /** A row of scrolls mirrored about x = 0, carved into a rail. */
    static void frieze(Plate p, double halfWidth, double y, double height, Tone wood) {
        p.at(0, y, 1, () -> {
            p.mirrored(() -> p.at(height * 0.9, 0, 1, () -> scroll(p, halfWidth - height, height, wood)));
            p.path(Ornament.petals(8, 0, height * 0.8, 0.4, 0), wood.light());
            p.circle(0, 0, height * 0.25, wood.deep());
        });
    }

    /** Half of a pair of legs: a cabriole or a fluted leg at x to the right, from {@code top} down to the floor at y = 0. */
    static void leg(Plate p, boolean cabriole, double x, double top, double k, Tone wood) {
        if (cabriole) {
            p.path(
                    new Trace()
                            .m(x - 20 * k, top)
                            .l(x + 8 * k, top)
                            .c(x + 16 * k, top * 0.82, x + 14 * k, top * 0.62, x + 4 * k, top * 0.42)
                            .c(x, top * 0.3, x + 2 * k, top * 0.16, x + 12 * k, -6 * k)
                            .c(x + 20 * k, -4 * k, x + 20 * k, 0, x + 14 * k, 1)
                            .l(x - 2 * k, 1)
                            .c(x - 8 * k, top * 0.14, x - 8 * k, top * 0.3, x - 7 * k, top * 0.44)
                            .c(x - 8 * k, top * 0.62, x - 10 * k, top * 0.75, x - 20 * k, top * 0.84)
                            .z()
                            .toString(),
                    wood.base(),
                    wood.dark(),
                    1);
            p.path(
                    new Trace()
                            .m(x + 4 * k, top * 0.94)
                            .c(x + 9 * k, top * 0.8, x + 6 * k, top * 0.66, x - 2 * k, top * 0.5)
                            .c(x - 1 * k, top * 0.68, x - 6 * k, top * 0.84, x + 4 * k, top * 0.94)
                            .z(),
                    wood.light());
            p.line(new Trace().m(x - 12 * k, top * 0.9).q(x, top * 0.9, x + 3 * k, top * 0.7), wood.deep(), 1.2);
        } else {
            p.path(
                    Ornament.closed(
                            x - 11 * k,
                            top,
                            x + 9 * k,
                            top,
                            x + 7 * k,
                            top * 0.82,
                            x + 9 * k,
                            top * 0.8,
                            x + 4 * k,
                            -8 * k,
                            x + 6 * k,
                            0,
                            x - 8 * k,
                            0,
                            x - 6 * k,
                            -8 * k,
                            x - 11 * k,
                            top * 0.8,
                            x - 9 * k,
                            top * 0.82),
                    wood.base(),
                    wood.dark(),
                    1);
            p.line(
                    Ornament.open(x - 5 * k, top * 0.76, x - 2.5 * k, -12 * k)
                            + Ornament.open(x - k, top * 0.76, x - k, -12 * k)
                            + Ornament.open(x + 3 * k, top * 0.76, x + 1 * k, -12 * k),
                    wood.dark(),
                    1.2);
            p.line(Ornament.open(x - 10 * k, top * 0.8, x + 8 * k, top * 0.8), wood.light(), 2);
        }
    }
}
