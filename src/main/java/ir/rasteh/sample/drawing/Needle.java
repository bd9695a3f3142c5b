package ir.rasteh.sample.drawing;

/** The counted motifs of Baluch needlework, in rows that fill the cloth. */
final class Needle {

    private Needle() {}

    static boolean is(String design) {
        return switch (design) {
            case "parivar", "jowk", "kapok", "morg-panch", "mah-o-ruch", "saba-saba", "chakan", "ruchbar", "batanu" ->
                true;
            default -> false;
        };
    }

    static void rows(Rug rug) {
        Plate p = rug.p;
        Tone red = Tone.of(rug.field.distance(Tone.of("madder")) > 60 ? "madder" : "ivory");
        Tone dark = Tone.of(rug.field.luminance() < 0.25 ? "saffron" : "black");
        Tone green = Tone.of(rug.field.distance(Tone.of("green")) > 60 ? "green" : "terracotta");
        Tone light = Tone.of(rug.field.bright() ? "cobalt" : "white");
        double w = 2 * rug.a / Lattices.odd(2 * rug.a, 46);
        double h = 2 * rug.b / Lattices.odd(2 * rug.b, 50);
        Lattices.fill(rug, w, h, () -> {
            switch (rug.design) {
                case "jowk", "kapok" -> {
                    p.path(Ornament.lozenge(w * 0.46, h * 0.46), red.base())
                            .path(Ornament.lozenge(w * 0.33, h * 0.33), light.base())
                            .path(Ornament.lozenge(w * 0.24, h * 0.24), green.base())
                            .path(Ornament.lozenge(w * 0.1, h * 0.1), dark.base());
                    p.quartered(() -> p.path(
                            Ornament.closed(w * 0.5, -h * 0.5, w * 0.34, -h * 0.5, w * 0.5, -h * 0.34), dark.base()));
                }
                case "morg-panch", "chakan" -> {
                    for (int i = -2; i <= 2; i++) {
                        p.line(
                                Ornament.open(i * w * 0.18, h * 0.44, i * w * 0.18, -h * 0.1),
                                i % 2 == 0 ? red.base() : green.base(),
                                w * 0.07);
                    }
                    p.line(
                            Ornament.open(-w * 0.4, -h * 0.12, 0, -h * 0.42, w * 0.4, -h * 0.12)
                                    + Ornament.open(0, -h * 0.42, 0, -h * 0.1),
                            dark.base(),
                            w * 0.08);
                    p.rect(-w / 2, h * 0.44, w, h * 0.06, light.base());
                }
                case "saba-saba", "ruchbar" -> {
                    Tone[] bands = {red, light, green, dark, red};
                    for (int i = 0; i < 5; i++) {
                        double y = h * (-0.5 + 0.2 * i);
                        p.line(
                                Ornament.open(-w / 2, y + h * 0.16, 0, y - h * 0.02, w / 2, y + h * 0.16),
                                bands[i].base(),
                                h * 0.09);
                    }
                }
                case "batanu" -> {
                    p.path(
                            Plate.box(-w * 0.15, -h * 0.45, w * 0.3, h * 0.9)
                                    + Plate.box(-w * 0.45, -h * 0.15, w * 0.9, h * 0.3),
                            red.base());
                    p.path(Plate.box(-w * 0.12, -h * 0.12, w * 0.24, h * 0.24), light.base());
                    p.quartered(() -> p.path(Plate.box(w * 0.2, -h * 0.42, w * 0.2, h * 0.2), green.base()));
                }
                default -> {
                    p.path(Ornament.octagon(w * 0.44, h * 0.42), red.base())
                            .path(Ornament.star(8, w * 0.34, w * 0.2, 0), dark.base())
                            .path(Ornament.lozenge(w * 0.18, h * 0.18), light.base())
                            .path(Ornament.lozenge(w * 0.09, h * 0.09), green.base());
                    p.quartered(() -> p.path(
                            Ornament.closed(w * 0.5, -h * 0.5, w * 0.36, -h * 0.5, w * 0.5, -h * 0.36), green.base()));
                }
            }
        });
        for (int i = -2; i <= 2; i++) {
            double y = i * rug.b * 0.4;
            if (rug.b > 120) {
                p.line(Ornament.open(-rug.a, y, rug.a, y), rug.field.base(), 7)
                        .dots(Ornament.open(-rug.a, y, rug.a, y), red.base(), 4, 8);
            }
        }
    }
}
