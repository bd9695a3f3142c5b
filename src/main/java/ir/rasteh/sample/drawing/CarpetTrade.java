package ir.rasteh.sample.drawing;

/** What the carpet trade sells beside carpets: dyed yarn, weavers' tools, bags, woven samples. */
final class CarpetTrade {

    private CarpetTrade() {}

    static void draw(Plate p) {
        switch (p.subject.form()) {
            case "yarn" -> yarn(p);
            case "loom-tools" -> tools(p);
            default -> Samples.draw(p);
        }
    }

    private static void yarn(Plate p) {
        String[] codes = {
            p.subject.get("field", "madder"), p.subject.get("border", "indigo"), "ivory", "camel", "sage", "gold"
        };
        p.shadow(300, 640, 230, 30);
        for (int i = 0; i < 6; i++) {
            Tone tone = Tone.of(codes[i]);
            double x = 140 + (i % 3) * 160;
            double y = i < 3 ? 290 : 520;
            p.moved(Plate.place(x, y, 1, p.between(-7, 7)), () -> skein(p, tone));
        }
    }

    private static void skein(Plate p, Tone tone) {
        p.path(
                new Trace()
                        .m(-52, -70)
                        .c(-66, -30, -66, 60, -44, 92)
                        .c(-20, 116, 20, 116, 44, 92)
                        .c(66, 60, 66, -30, 52, -70)
                        .c(40, -112, -40, -112, -52, -70)
                        .z(),
                tone.base());
        for (int i = 0; i < 9; i++) {
            double x = -46 + i * 11.5;
            p.line(
                    new Trace()
                            .m(x * 0.8, -90 + Math.abs(x) * 0.3)
                            .c(x * 1.25, -30, x * 1.25, 50, x * 0.8, 100 - Math.abs(x) * 0.3),
                    i % 2 == 0 ? tone.dark() : tone.light(),
                    1.6);
        }
        p.path(
                new Trace()
                        .m(-62, -6)
                        .q(0, 12, 62, -6)
                        .l(62, 14)
                        .q(0, 32, -62, 14)
                        .z(),
                tone.dark());
        p.line(new Trace().m(-62, 2).q(0, 20, 62, 2), tone.light(), 1.6);
    }

    private static void tools(Plate p) {
        Tone wood = Tone.of("walnut");
        p.at(300, 420, 1, () -> {
            p.moved("translate(-120 0) rotate(-12)", () -> {
                p.round(-16 + 6, -40 + 8, 32, 230, 12, p.shade(0.14));
                p.round(-16, -40, 32, 230, 12, wood.base()).round(-16, -40, 10, 230, 5, wood.light());
                p.round(-62, -160, 124, 120, 8, "#83827F").rect(-62, -160, 124, 16, "#A9A8A4");
                p.dashes(Ornament.open(-56, -190, 58, -190), "#6D6C69", 62, 5, 5);
            });
            p.moved("translate(40 20) rotate(8)", () -> {
                p.path("M-10 -200Q26 -120 10 -10L-6 -10Q-16 -110 -10 -200Z", "#B9B8B3");
                p.path("M-10 -200Q4 -120 0 -10L-6 -10Q-16 -110 -10 -200Z", "#8C8B87");
                p.round(-16, -14, 34, 150, 12, wood.dark())
                        .circle(1, 14, 4, "#C9A862")
                        .circle(1, 100, 4, "#C9A862");
            });
            p.moved("translate(165 0) rotate(-4)", () -> {
                p.line("M-30 190C-60 120 -20 60 0 10L34 -190", "#7A7975", 13);
                p.line("M34 190C64 120 24 60 0 10L-34 -190", "#92918C", 13);
                p.circle(0, 10, 8, "#C9A862");
            });
        });
    }

    /** A double bag: two woven faces under a bridge of plain weave. */
    static void bag(Plate p) {
        Subject s = p.subject;
        Tone field = Tone.of(s.get("field", "madder"));
        Tone border = Tone.of(s.get("border", "navy"));
        p.shadow(300, 660, 170, 22);
        p.path("M168 190C190 110 410 110 432 190L432 230L168 230Z", border.dark());
        p.line("M168 190C190 60 410 60 432 190", border.base(), 10)
                .dashes("M168 190C190 60 410 60 432 190", Tone.of("ivory").base(), 4, 8, 8);
        p.at(300, 420, 1, () -> {
            Rug rug = new Rug(p, field, border, 112, 172, s.get("design", "qashqai"));
            p.rect(-150, -215, 300, 430, border.base());
            new Border(rug, 150, 215, 40).draw(Border.Kind.GEOMETRIC);
            p.rect(-112, -172, 224, 344, field.base());
            p.clipped(Plate.box(-112, -172, 224, 344), () -> Designs.field(rug));
            p.rect(-150, -215, 300, 24, border.deep())
                    .dashes(
                            Ornament.open(-150, -203, 150, -203),
                            Tone.of("ivory").base(),
                            10,
                            12,
                            14);
            for (int i = 0; i < 9; i++) {
                double x = -144 + i * 36;
                Tone tone = rug.dye(i);
                p.line(Ornament.open(x, 215, x, 228), border.deep(), 3);
                p.path(Ornament.closed(x - 7, 228, x + 7, 228, x + 9, 262, x - 9, 262), tone.base());
                p.line(Ornament.open(x - 7, 234, x + 7, 234), tone.deep(), 2);
            }
        });
    }
}
