package ir.rasteh.sample.drawing;

/** The stone itself: veins, the beds of travertine, the grains of granite. */
abstract sealed class Quarry permits Stones, Stonework {

    final Plate p;

    final Subject s;

    final Tone stone;

    final boolean granite;

    final boolean travertine;

    Quarry(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.granite = s.madeOf("granite") || s.madeOf("diorite");
        this.travertine = s.madeOf("travertine");
        Tone colour = Tone.of(s.get("colour", "ivory"));
        this.stone = switch (s.get("colour", "")) {
            case "camel" -> new Tone("#CDB48E");
            case "walnut" -> new Tone("#A58462");
            case "brown" -> new Tone("#8C6A4C");
            case "madder" -> new Tone("#A8604E");
            case "terracotta" -> new Tone("#B98063");
            case "green" -> new Tone("#6E8070");
            case "ivory" -> new Tone("#E6DAC3");
            default -> colour;
        };
    }

    /** The face of the stone inside a box: veins, beds of travertine or grains of granite. */
    void face(double x, double y, double w, double h) {
        p.rect(x, y, w, h, stone.base());
        if (granite) {
            p.rect(x, y, w, h, p.repeat(x, y, 34, 34, () -> {
                for (int i = 0; i < 26; i++) {
                    String fleck = i % 3 == 0 ? stone.deep() : i % 3 == 1 ? stone.pale() : stone.dark();
                    p.circle(p.between(-15, 15), p.between(-15, 15), p.between(0.8, 2.4), fleck);
                }
            }));
        } else if (travertine) {
            double at = y;
            while (at < y + h) {
                double thick = p.between(4, 22);
                double dy = p.between(-4, 4);
                p.path(
                        new Trace()
                                .m(x, at)
                                .c(x + w * 0.3, at + dy, x + w * 0.6, at - dy, x + w, at + dy)
                                .l(x + w, at + thick)
                                .c(x + w * 0.6, at + thick + dy, x + w * 0.3, at + thick - dy, x, at + thick)
                                .z(),
                        p.pick(2) == 0 ? stone.light() : Tone.mix(stone.base(), stone.dark(), p.between(0.1, 0.5)));
                if (p.pick(3) == 0) {
                    p.dashes(
                            Ornament.open(x, at + thick / 2, x + w, at + thick / 2 + dy),
                            stone.deep(),
                            2,
                            p.between(4, 16),
                            p.between(14, 50));
                }
                at += thick + p.between(3, 14);
            }
        } else {
            for (int k = 0; k < 3; k++) {
                double from = y + h * p.between(-0.2, 0.7);
                double fall = h * p.between(0.2, 0.6);
                Trace d = new Trace().m(x, from);
                double px = x;
                double py = from;
                for (int i = 1; i <= 6; i++) {
                    double nx = x + w * i / 6;
                    double ny = from + fall * i / 6 + p.between(-0.05, 0.05) * h;
                    d.q((px + nx) / 2 + p.between(-14, 14), (py + ny) / 2 + p.between(-22, 22), nx, ny);
                    px = nx;
                    py = ny;
                }
                String vein = Tone.mix(stone.base(), stone.bright() ? "#6F6A66" : "#F4EEE2", k == 0 ? 0.5 : 0.3);
                String wide = Tone.mix(stone.base(), stone.bright() ? "#8A8580" : "#F4EEE2", 0.16);
                p.line(d.toString(), wide, p.between(14, 34)).line(d.toString(), vein, p.between(1.4, 3.2));
            }
        }
        if (s.get("finish", "").equals("polished")) {
            p.faint(
                    0.22,
                    () -> p.path(
                            Ornament.closed(x, y + h * 0.42, x + w, y - h * 0.1, x + w, y + h * 0.16, x, y + h * 0.72),
                            "#FFFFFF"));
        }
    }
}
