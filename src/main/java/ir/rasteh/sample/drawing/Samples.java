package ir.rasteh.sample.drawing;

/** A woven sample: a corner of the carpet on a mount, with tufts of its dyes beside it. */
final class Samples {

    private Samples() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        Tone field = Tone.of(s.get("field", "ivory"));
        Tone border = Tone.of(s.get("border", "navy"));
        p.rect(98, 138, 420, 540, p.shade(0.16));
        p.rect(90, 128, 420, 540, "#F8F3E8");
        p.at(300, 350, 1, () -> {
            Rug rug = new Rug(p, field, border, 110, 110, s.get("design", "mahi"));
            new Border(rug, 160, 160, 50).draw(Designs.border(rug.design, "sample"));
            p.rect(-110, -110, 220, 220, field.base());
            p.clipped(Plate.box(-110, -110, 220, 220), () -> Designs.field(rug));
            for (int i = 0; i < 5; i++) {
                Tone tone = i == 0 ? field : i == 1 ? border : rug.dye(i);
                double x = -120 + i * 60;
                p.circle(x, 232, 21, tone.dark()).circle(x, 230, 20, tone.base());
                p.dots(
                        Ornament.open(x - 12, 224, x + 13, 224)
                                + Ornament.open(x - 14, 232, x + 14, 232)
                                + Ornament.open(x - 10, 240, x + 10, 240),
                        tone.light(),
                        3.4,
                        6);
            }
        });
    }
}
