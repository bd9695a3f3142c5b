package ir.rasteh.sample.drawing;

/** What shoemakers sell each other: soles, uppers, lasts. */
final class ShoeParts {

    private ShoeParts() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        boolean uppers = s.attributes().containsKey("upper") && !s.attributes().containsKey("sole");
        if (uppers) {
            uppers(p);
        } else {
            soles(p);
        }
    }

    private static void soles(Plate p) {
        Subject s = p.subject;
        Tone tone = s.get("sole", "").contains("rag")
                ? new Tone("#CDB487")
                : s.get("sole", "").equals("leather") ? new Tone("#B98955") : Tone.of(s.get("colour", "black"));
        String shape =
                "M-20 -180C30 -180 62 -120 56 -40C52 20 48 60 46 110C44 156 20 172 -6 170C-38 168 -50 140 -46 100C-42 50 -62 0 -66 -50C-68 -110 -56 -178 -20 -180Z";
        for (int i = 0; i < 4; i++) {
            String flip = i % 2 == 0 ? "" : " scale(-1 1)";
            p.moved(
                    "translate(" + (130 + i * 114) + " " + Trace.n(410 + p.between(-14, 14)) + ") rotate("
                            + Trace.n(p.between(-4, 4)) + ")" + flip + " scale(.88 1.25)",
                    () -> {
                        p.moved("translate(6 8)", () -> p.path(shape, p.shade(0.16)));
                        p.path(shape, tone.base(), tone.deep(), 1.6);
                        p.clipped(shape, () -> {
                            if (s.get("sole", "").contains("rag")) {
                                p.dashes("M0 -190V180", "#8A744B", 130, 2.5, 6);
                            } else {
                                for (int k = 0; k < 9; k++) {
                                    double y = -170 + k * 20;
                                    p.line(new Trace().m(-70, y + 14).l(-10, y).l(60, y + 14), tone.light(), 4);
                                }
                                p.path("M-60 90H60V180H-60Z", tone.dark()).line("M-60 90H60", tone.deep(), 3);
                                p.line("M-40 110H40M-40 126H40M-40 142H40", tone.light(), 3);
                            }
                        });
                        p.moved("scale(.9 .94)", () -> p.dashes(shape, tone.light(), 1.4, 4, 4));
                    });
        }
    }

    private static void uppers(Plate p) {
        Tone tone = Tone.of(p.subject.get("colour", "brown"));
        for (int i = 0; i < 2; i++) {
            double y = 300 + i * 230;
            p.at(300, y, 1, () -> {
                String shape =
                        "M-200 60C-190 -20 -110 -120 0 -124C110 -120 190 -20 200 60C160 86 130 70 112 40C80 -10 40 -40 0 -40C-40 -40 -80 -10 -112 40C-130 70 -160 86 -200 60Z";
                p.moved("translate(6 9)", () -> p.path(shape, p.shade(0.15)));
                p.path(shape, tone.base(), tone.deep(), 1.6)
                        .path("M-60 -108C-30 -124 30 -124 60 -108C40 -70 -40 -70 -60 -108Z", tone.light());
                p.moved("translate(0 -4) scale(.93 .9)", () -> p.dashes(shape, tone.pale(), 1.6, 5, 4));
                p.dots("M-150 30C-120 -20 -90 -50 -60 -64M150 30C120 -20 90 -50 60 -64", tone.deep(), 5, 16);
            });
        }
    }
}
