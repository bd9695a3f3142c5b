package ir.rasteh.sample.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A rug on its plate, centred on the origin: the half measures of its field, its dyes and the motifs that its designs
 * share. Motifs are kept once per plate and reused.
 */
final class Rug {

    final Plate p;
    final Tone field;
    final Tone border;
    /** Four further dyes of the dyer's workshop that stand out from the field, the strongest first. */
    final List<Tone> dyes;
    /** Half width and half height of the field. */
    final double a;

    final double b;
    final String design;

    Rug(Plate p, Tone field, Tone border, double a, double b, String design) {
        this.p = p;
        this.field = field;
        this.border = border;
        this.a = a;
        this.b = b;
        this.design = design;
        this.dyes = palette(p, field, border);
    }

    /** The same rug seen as a smaller field, for panels and medallions. */
    Rug within(Tone ground, double halfWidth, double halfHeight) {
        return new Rug(p, ground, border, halfWidth, halfHeight, design);
    }

    Tone dye(int i) {
        return dyes.get(Math.floorMod(i, dyes.size()));
    }

    /** The dye for stems and leaves: it must show on the field by its lightness, not by its hue alone. */
    Tone stem() {
        Tone best = dye(2);
        for (int i : new int[] {2, 3, 1}) {
            if (Math.abs(dye(i).luminance() - field.luminance()) > 0.24) {
                return dye(i);
            }
            if (Math.abs(dye(i).luminance() - field.luminance()) > Math.abs(best.luminance() - field.luminance())) {
                best = dye(i);
            }
        }
        return new Tone(Tone.mix(best.base(), line(), 0.45));
    }

    /** A colour for outlines on the field. */
    String line() {
        return field.line();
    }

    static List<Tone> palette(Plate p, Tone field, Tone border) {
        String[][] schools = {
            {"ivory", "madder", "navy", "gold", "sage", "rose", "turquoise"},
            {"madder", "ivory", "indigo", "camel", "green", "saffron", "rose"},
            {"ivory", "indigo", "terracotta", "gold", "pistachio", "walnut", "madder"},
            {"navy", "ivory", "madder", "turquoise", "camel", "rose", "green"},
        };
        String[] school = schools[p.pick(schools.length)];
        List<Tone> fit = new ArrayList<>();
        for (double least = 95; fit.size() < 4 && least > 0; least -= 25) {
            for (String code : school) {
                Tone dye = Tone.of(code);
                if (!fit.contains(dye) && dye.distance(field) > least) {
                    fit.add(dye);
                }
            }
        }
        if (border.distance(field) > 60) {
            fit.remove(border);
            fit.addFirst(border);
        }
        return fit;
    }

    /** A round blossom of three dyes and radius r. */
    String rosette(double r, Tone petal, Tone heart, Tone eye) {
        return p.define(() -> {
            p.circle(0, 0, r * 0.78, petal.dark());
            p.path(Ornament.petals(8, r * 0.1, r, 0.43, 0), petal.base());
            p.circle(0, 0, r * 0.52, heart.base());
            p.path(Ornament.petals(8, 0, r * 0.46, 0.34, Math.PI / 8), heart.light());
            p.circle(0, 0, r * 0.2, eye.base());
        });
    }

    /** A palmette (Shah Abbasi flower) opening upwards. */
    String palmette(double r, Tone petal, Tone heart, Tone eye) {
        return p.define(() -> {
            p.path(Ornament.palmette(r), petal.base(), petal.deep(), 0.8);
            p.path(Ornament.palmette(r * 0.74), petal.light());
            p.at(0, r * 0.06, 1, () -> p.path(Ornament.heart(r * 0.56), heart.base()));
            p.at(0, r * 0.06, 1, () -> p.path(Ornament.heart(r * 0.32), eye.base()));
            p.path(
                    new Trace()
                            .m(-r * 0.42, r * 0.4)
                            .q(0, r * 0.2, r * 0.42, r * 0.4)
                            .q(0, r * 0.95, -r * 0.42, r * 0.4)
                            .z(),
                    eye.dark());
        });
    }

    /** A small five-petalled flower. */
    String blossom(double r, Tone petal, Tone eye) {
        return p.define(() -> {
            p.path(Ornament.petals(5, 0, r, 0.6, 0), petal.base());
            p.circle(0, 0, r * 0.33, eye.base());
        });
    }

    /** A winding stem with leaves and a flower at its heart; see {@link Ornament#volute}. */
    void volute(double x, double y, double r, int dir, double degrees, String flower, Tone leaf) {
        p.moved(Plate.place(x, y, 1, degrees), () -> {
            p.line(Ornament.volute(r, dir), leaf.base(), Math.max(1, r * 0.05));
            double leafLength = r * 0.55;
            String shape = Ornament.leaf(leafLength, r * 0.16, r * 0.1);
            p.moved(Plate.place(dir * r * 0.3, -r * 0.72, 1, dir > 0 ? -100 : -80), () -> p.path(shape, leaf.base()));
            p.moved(Plate.place(dir * r * 1.4, -r * 0.92, 1, dir > 0 ? -20 : 200), () -> p.path(shape, leaf.base()));
            p.moved(Plate.place(dir * r * 1.98, r * 0.1, 1, dir > 0 ? 40 : 140), () -> p.path(shape, leaf.base()));
            p.moved(Plate.place(dir * r * 1.2, r * 0.68, 1, dir > 0 ? 130 : 50), () -> p.path(shape, leaf.base()));
            p.use(flower, dir * r * 1.14, 0);
        });
    }
}
