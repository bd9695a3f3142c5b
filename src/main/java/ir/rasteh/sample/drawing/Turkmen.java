package ir.rasteh.sample.drawing;

/** The guls of the Turkmen tribes in their grid, the door rug, and the Baluch field. */
final class Turkmen {

    private Turkmen() {}

    static void guls(Rug rug) {
        Plate p = rug.p;
        boolean yomut = switch (rug.design) {
            case "yomut-gul", "dyrnak-gul", "kepse-gul", "ghazal-gul", "aina-gul" -> true;
            default -> false;
        };
        boolean birds = rug.design.equals("tauk-noska");
        boolean ersari = rug.design.equals("ersari-gul");
        int nx = (int) Math.max(
                1,
                Math.round(2
                        * rug.a
                        / (ersari || rug.design.equals("mari-gul")
                                ? 110
                                : rug.design.equals("chuval-gul") || birds ? 96 : 82)));
        double w = 2 * rug.a / nx;
        int ny = (int) Math.max(2, Math.round(2 * rug.b / (w * 0.78)));
        double h = 2 * rug.b / ny;
        Tone dark = Tone.of(rug.field.luminance() < 0.2 ? "madder" : "navy");
        Tone light = Tone.of("ivory");
        Tone warm = Tone.of(rug.field.distance(Tone.of("terracotta")) > 50 ? "terracotta" : "saffron");
        String gul = p.define(() -> {
            if (yomut) {
                p.path(Ornament.stepped(w * 0.42, h * 0.44, 6), light.base());
                p.path(Ornament.stepped(w * 0.37, h * 0.38, 6), dark.base());
                quarters(p, Ornament.stepped(w * 0.37, h * 0.38, 6), w * 0.37, h * 0.38, warm);
                p.line(
                        Ornament.open(-w * 0.46, 0, -w * 0.36, 0) + Ornament.open(w * 0.46, 0, w * 0.36, 0),
                        light.base(),
                        3);
            } else {
                p.path(Ornament.octagon(w * 0.44, h * 0.43), light.base());
                p.path(Ornament.octagon(w * 0.41, h * 0.39), rug.field.base());
                quarters(p, Ornament.octagon(w * 0.41, h * 0.39), w * 0.41, h * 0.39, dark);
                p.quartered(() -> {
                    p.path(
                            Ornament.closed(
                                    w * 0.2, -h * 0.22, w * 0.26, -h * 0.28, w * 0.32, -h * 0.22, w * 0.26, -h * 0.16),
                            light.base());
                    p.line(Ornament.open(w * 0.14, -h * 0.1, w * 0.36, -h * 0.1), light.base(), 1.6);
                    p.line(Ornament.open(w * 0.08, -h * 0.3, w * 0.16, -h * 0.36), light.base(), 1.6);
                });
            }
            if (rug.design.equals("kepse-gul") || rug.design.equals("goklen")) {
                for (int i = -2; i <= 2; i++) {
                    double reach = h * (0.3 - 0.06 * Math.abs(i));
                    p.line(
                            Ornament.open(i * w * 0.12, -reach, i * w * 0.12, reach),
                            i % 2 == 0 ? light.base() : warm.base(),
                            w * 0.05);
                }
            }
            if (rug.design.equals("dyrnak-gul") || rug.design.equals("ghazal-gul")) {
                p.quartered(() -> p.line(
                        Ornament.open(w * 0.2, -h * 0.2, w * 0.3, -h * 0.3, w * 0.38, -h * 0.3, w * 0.38, -h * 0.22),
                        light.base(),
                        2.4));
            }
            if (rug.design.equals("aina-gul")) {
                p.path(Plate.box(-w * 0.3, -h * 0.3, w * 0.6, h * 0.6), rug.field.base())
                        .frame(-w * 0.3, -h * 0.3, w * 0.6, h * 0.6, light.base(), 2);
            }
            if (birds) {
                p.mirrored(() -> p.at(
                                w * 0.26, -h * 0.2, 1, () -> p.path(Shapes.knots(Shapes.BIRD, w / 50), light.base()))
                        .at(w * 0.26, h * 0.24, 1, () -> p.path(Shapes.knots(Shapes.BIRD, w / 50), light.base())));
            }
            p.path(Ornament.octagon(w * 0.16, h * 0.17), light.base());
            p.path(Ornament.octagon(w * 0.13, h * 0.135), warm.base());
            p.path(Ornament.star(4, w * 0.1, w * 0.04, Math.PI / 4), dark.base());
            p.path(Ornament.lozenge(w * 0.035, w * 0.035), light.base());
        });
        String minor = p.define(() -> {
            p.line(Ornament.open(-w * 0.17, 0, w * 0.17, 0) + Ornament.open(0, -h * 0.17, 0, h * 0.17), dark.base(), 3);
            p.path(Ornament.stepped(w * 0.12, h * 0.12, 3), light.base());
            p.path(Ornament.stepped(w * 0.09, h * 0.09, 3), dark.base());
            p.path(Ornament.lozenge(w * 0.04, h * 0.04), warm.base());
            p.path(Ornament.lozenge(w * 0.03, h * 0.03), light.base());
        });
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                double x = -rug.a + (i + 0.5) * w;
                double y = -rug.b + (j + 0.5) * h;
                if (rug.design.equals("tekke-gul")) {
                    p.line(
                            Ornament.open(x - w / 2, y, x + w / 2, y) + Ornament.open(x, y - h / 2, x, y + h / 2),
                            dark.base(),
                            1);
                }
                p.use(gul, x, y);
                if (i > 0 && j > 0) {
                    p.use(minor, x - w / 2, y - h / 2);
                }
            }
        }
    }

    private static void quarters(Plate p, String shape, double rx, double ry, Tone dark) {
        p.clipped(shape, () -> p.rect(-rx, -ry, rx, ry, dark.base()).rect(0, 0, rx, ry, dark.base()));
    }

    /** Engsi: four panels around a cross, an arch above, an elem below. */
    static void engsi(Rug rug) {
        Plate p = rug.p;
        Tone light = Tone.of("ivory");
        Tone dark = Tone.of("navy");
        double elem = rug.b * 0.22;
        double top = -rug.b + 10;
        double bottom = rug.b - elem;
        double bar = rug.a * 0.13;
        double mid = (top + bottom) / 2;
        String candle = p.repeat(0, 0, 22, 26, () -> {
            p.line("M-9 6L0 -3L9 6M-9 11L0 2L9 11", light.base(), 1.8);
            p.rect(-1.2, -10, 2.4, 9, Tone.of("saffron").base());
            p.rect(-5, -9, 2, 5, light.base()).rect(3, -9, 2, 5, light.base());
        });
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? -rug.a + 8 : bar;
            double y = i < 2 ? top : mid + bar;
            double w = rug.a - 8 - bar;
            double h = mid - bar - top;
            p.rect(x, y, w, h, rug.field.dark()).rect(x, y, w, h, candle).frame(x, y, w, h, light.base(), 2);
        }
        p.rect(-bar, top, 2 * bar, bottom - top, dark.base())
                .rect(-rug.a + 8, mid - bar, 2 * rug.a - 16, 2 * bar, dark.base());
        p.dashes(Ornament.open(0, top, 0, bottom), Tone.of("terracotta").base(), bar, 8, 8);
        p.dashes(
                Ornament.open(-rug.a + 8, mid, rug.a - 8, mid),
                Tone.of("terracotta").base(),
                bar,
                8,
                8);
        p.path(Ornament.stepped(bar * 1.3, bar * 1.3, 4), light.base())
                .path(Ornament.stepped(bar, bar, 4), rug.field.base());
        p.rect(-rug.a, bottom + 6, 2 * rug.a, elem, rug.border.base());
        double w = 2 * rug.a / 9;
        for (int i = 0; i < 9; i++) {
            double x = -rug.a + (i + 0.5) * w;
            p.line(Ornament.open(x, bottom + 14, x, rug.b - 8), light.base(), 1.6);
            for (int k = 0; k < 3; k++) {
                double y = bottom + elem * (0.3 + 0.22 * k);
                p.line(
                        Ornament.open(x - w * 0.34, y - 6, x, y, x + w * 0.34, y - 6),
                        i % 2 == 0 ? light.base() : Tone.of("saffron").base(),
                        1.8);
            }
        }
        p.path(
                Ornament.closed(-bar, top, 0, top - 8, bar, top, bar, top + bar, 0, top + bar * 0.3, -bar, top + bar),
                light.base());
    }

    /** Baluch: a dark field of stepped trees and lozenges in a grid of leaves. */
    static void baluch(Rug rug) {
        Plate p = rug.p;
        double w = 2 * rug.a / Lattices.odd(2 * rug.a, 76);
        double h = 2 * rug.b / Lattices.odd(2 * rug.b, w * 1.1);
        Tone light = Tone.of(rug.field.bright() ? "brown" : "ivory");
        Lattices.fill(rug, w, h, () -> {
            p.line(Ornament.lozenge(w / 2, h / 2), rug.dye(1).base(), 3);
            p.path(Ornament.stepped(w * 0.3, h * 0.32, 5), rug.dye(0).base());
            p.path(Ornament.stepped(w * 0.2, h * 0.21, 4), rug.field.deep());
            p.path(Ornament.star(4, w * 0.13, w * 0.05, 0), light.base());
            p.quartered(() -> p.line(Ornament.open(w * 0.3, -h * 0.3, w * 0.4, -h * 0.4), light.base(), 2)
                    .line(
                            Ornament.open(w * 0.3, -h * 0.38, w * 0.38, -h * 0.3),
                            rug.dye(2).base(),
                            2));
            p.path(Ornament.lozenge(w * 0.04, h * 0.04), rug.dye(2).base());
        });
    }
}
