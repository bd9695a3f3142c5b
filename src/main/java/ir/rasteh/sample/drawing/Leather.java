package ir.rasteh.sample.drawing;

/** Leather goods from the front: stitched edges, brass, the colour of the hide. */
final class Leather extends Hide {

    private Leather(Plate p) {
        super(p);
    }

    static void draw(Plate p) {
        Leather maker = new Leather(p);
        switch (p.subject.form()) {
            case "handbag" -> new Bags(p).bag(168, 190, true);
            case "tote" -> new Bags(p).bag(190, 270, false);
            case "briefcase" -> new Bags(p).briefcase();
            case "travel-bag" -> new Bags(p).travel();
            case "backpack" -> new Bags(p).backpack();
            case "wallet", "card-holder", "pouch", "cover" -> maker.wallet();
            case "belt", "strap" -> maker.belt();
            case "jacket", "coat", "vest" -> maker.jacket();
            case "glove" -> maker.gloves();
            case "hide" -> maker.hides();
            case "desk-pad" -> maker.deskPad();
            case "keyring" -> maker.keyring();
            case "saddlery" -> maker.saddle();
            default -> {
                p.generalise();
                maker.wallet();
            }
        }
    }

    private void wallet() {
        boolean cards = s.form().equals("card-holder");
        boolean tall = s.form().equals("cover") || s.number("size", 1, 9) > s.number("size", 0, 11);
        double w = cards ? 120 : tall ? 130 : 170;
        double h = cards ? 84 : tall ? 180 : 128;
        p.moved("translate(262 318) rotate(-9)", () -> {
            p.moved("translate(7 10)", () -> p.path(body(w, h), p.shade(0.17)));
            panel(body(w, h), hide.dark());
            if (!s.form().equals("pouch")) {
                for (int i = 0; i < 3; i++) {
                    panel(
                            Plate.box(-w + 12, -h + 26 + i * h * 0.36, w * 0.86, h * 0.5),
                            i % 2 == 0 ? hide.base() : hide.light());
                    seam(Ornament.open(-w + 18, -h + 33 + i * h * 0.36, -w * 0.2, -h + 33 + i * h * 0.36));
                }
                panel(Plate.box(6, -h + 12, w - 18, 2 * h - 24), hide.base());
                p.line(Ornament.open(0, -h, 0, h), hide.deep(), 3);
            } else {
                p.line(Ornament.open(-w + 8, -h + 24, w - 8, -h + 24), metal, 6)
                        .dashes(Ornament.open(-w + 8, -h + 24, w - 8, -h + 24), hide.deep(), 6, 2, 3);
            }
        });
        p.moved("translate(344 530) rotate(6)", () -> {
            p.moved("translate(7 10)", () -> p.path(body(w, h), p.shade(0.2)));
            panel(body(w, h), hide.base());
            p.path(
                    new Trace()
                            .m(w * 0.5, -h)
                            .q(w * 0.6, 0, w * 0.4, h)
                            .l(w - 10, h)
                            .q(w, h, w, h - 10)
                            .l(w, -h + 10)
                            .q(w, -h, w - 10, -h)
                            .z(),
                    hide.dark());
            p.moved("scale(.94 .92)", () -> seam(body(w, h)));
            motif(0, 0, h * 0.42);
        });
    }

    private static String body(double w, double h) {
        return new Trace()
                .m(-w, -h + 12)
                .q(-w, -h, -w + 12, -h)
                .l(w - 12, -h)
                .q(w, -h, w, -h + 12)
                .l(w, h - 12)
                .q(w, h, w - 12, h)
                .l(-w + 12, h)
                .q(-w, h, -w, h - 12)
                .z()
                .toString();
    }

    private void belt() {
        boolean watch = s.form().equals("strap");
        double thick = watch ? 34 : 42;
        p.at(300, 400, 1, () -> {
            String coil =
                    "M-190 120C-190 -110 190 -110 190 60C190 210 -130 210 -130 70C-130 -40 120 -40 120 60C120 130 -60 140 -60 70";
            p.moved("translate(5 14)", () -> p.line(coil, p.shade(0.17), thick));
            p.line(coil, hide.deep(), thick + 3).line(coil, hide.base(), thick);
            p.line(coil, hide.light(), thick * 0.2);
            p.dashes(coil, stitch, thick - 8, 1.2, 7);
            p.line(coil, hide.base(), thick - 12);
            p.dots("M150 190C60 200 -40 190 -100 150", hide.deep(), 6, 30);
            p.moved("translate(-190 130) rotate(4)", () -> {
                p.round(-34, -8, 68, 78, 10, metal).round(-22, 4, 44, 54, 5, p.paper);
                p.line("M0 -10V66", Tone.mix(metal, "#3A2A10", 0.35), 7);
                p.round(-30, -44, 60, 24, 4, hide.dark());
            });
        });
    }

    private void jacket() {
        boolean vest = s.form().equals("vest");
        double length = s.form().equals("coat") ? 290 : 190;
        boolean suede = s.madeOf("suede") || s.get("finish", "").contains("suede");
        p.moved("translate(300 330)", () -> {
            p.line("M-40 -196C-30 -230 0 -216 0 -240C0 -260 26 -260 22 -242", "#8A7B66", 5);
            p.mirrored(() -> {
                if (!vest) {
                    panel(
                            "M118 -150C160 -130 178 -60 196 60C204 130 210 170 208 200L160 214C150 150 142 90 126 40Z",
                            hide.dark());
                    p.path("M160 214L208 200L208 182L156 196Z", hide.deep());
                    p.line("M136 -90C152 -20 166 90 176 190", hide.deep(), 1.4);
                }
                panel(
                        "M0 -160L34 -190C70 -184 100 -170 124 -148C140 -110 132 -20 128 40L134 " + Trace.n(length)
                                + "H0Z",
                        hide.base());
                p.path(
                        "M84 -178C120 -150 124 -40 122 60L134 " + Trace.n(length) + "H96C104 60 100 -80 84 -178Z",
                        hide.dark());
                p.path(
                        "M0 -150L34 -194C60 -176 66 -140 50 -96L2 -20Z",
                        suede ? "#E6D9C2" : hide.light(),
                        hide.deep(),
                        1.4);
                seam("M44 -140L8 -60M10 " + Trace.n(length - 12) + "H126");
                p.line("M44 96L112 80", hide.deep(), 3).line("M48 -20L100 -28", hide.deep(), 2.4);
                seam("M44 102L112 86");
                p.line("M0 " + Trace.n(length - 30) + "H132", hide.deep(), 1.4);
            });
            p.path("M-34 -194C-20 -176 20 -176 34 -194C20 -204 -20 -204 -34 -194Z", hide.deep());
            p.line("M0 -20V" + Trace.n(length), metal, 6).dashes("M0 -20V" + Trace.n(length), hide.deep(), 6, 2, 3);
        });
    }

    private void gloves() {
        for (int i = 0; i < 2; i++) {
            String place = i == 0 ? "translate(210 400) rotate(-8)" : "translate(394 410) rotate(10) scale(-1 1)";
            p.moved(place, () -> {
                String glove =
                        "M-62 210L-70 70C-74 30 -82 -10 -84 -50C-84 -74 -54 -74 -52 -50L-44 0C-46 -60 -50 -120 -48 -150C-46 -174 -18 -174 -16 -150L-12 -10C-10 -70 -10 -140 -6 -170C-2 -192 24 -192 26 -168C28 -120 24 -60 22 -6C30 -50 36 -100 42 -130C48 -152 72 -148 70 -124C66 -80 58 -20 58 20C70 -4 84 -30 96 -40C112 -50 128 -34 118 -16C100 20 84 70 70 110L62 210Z";
                p.moved("translate(7 9)", () -> p.path(glove, p.shade(0.15)));
                panel(glove, hide.base());
                p.line("M-40 60L-42 10M0 56V6M36 60L40 14", hide.deep(), 2.4);
                seam("M-44 64L-46 10M4 60V6M32 64L36 14M-64 160H64");
                p.path("M-62 210L-64 176H64L62 210Z", hide.dark());
            });
        }
    }

    private void hides() {
        String skin =
                "M-10 -240C20 -250 40 -230 60 -226C100 -240 130 -246 150 -226C150 -200 120 -180 112 -150C130 -80 134 20 120 90C140 120 160 150 150 180C124 186 100 160 78 150C50 190 30 220 0 236C-30 220 -50 190 -78 150C-100 160 -124 186 -150 180C-160 150 -140 120 -120 90C-134 20 -130 -80 -112 -150C-120 -180 -150 -200 -150 -226C-130 -246 -100 -240 -60 -226C-40 -230 -30 -246 -10 -240Z";
        Tone[] tones = {new Tone(hide.dark()), new Tone(hide.light()), hide};
        for (int i = 0; i < 3; i++) {
            Tone tone = tones[i];
            p.moved(Plate.place(256 + i * 46, 380 + i * 24, 1.02, -9 + i * 8 + p.between(-3, 3)), () -> {
                p.moved("translate(6 9)", () -> p.path(skin, p.shade(0.17)));
                p.path(skin, tone.base(), tone.deep(), 1.6);
                p.line("M0 -220C6 -120 -6 60 0 210", tone.dark(), 2.4)
                        .line(
                                "M-70 -150C-40 -60 -50 60 -60 120M70 -150C44 -60 50 60 60 120",
                                Tone.mix(tone.base(), tone.dark(), 0.4),
                                2);
            });
        }
        if (s.get("finish", "").contains("shearling") || s.get("finish", "").contains("wool")) {
            p.dots(
                    "M220 250C300 280 380 260 420 320M220 330C300 360 380 330 430 400M230 420C300 440 380 420 420 470M260 500C300 520 350 500 390 530",
                    "#F3EBDB",
                    15,
                    17);
        }
    }

    private void deskPad() {
        p.at(300, 420, 1, () -> {
            p.moved("translate(7 10)", () -> p.path("M-240 -150H240V190H-240Z", p.shade(0.17)));
            panel("M-240 -150H240V190H-240Z", hide.base());
            seam("M-230 -140H230V180H-230Z");
            p.path("M-190 -120H190V160H-190Z", "#F3ECDD")
                    .path("M-240 -150H-150V190H-240ZM240 -150H150V190H240Z", hide.dark());
            p.round(-60, -250, 120, 74, 8, hide.dark()).round(-60, -250, 120, 18, 6, hide.light());
            p.line("M-30 -246L-44 -310M0 -246V-320M26 -246L44 -304", "#B9923F", 6);
            motif(-195, 20, 30);
            p.line("M-40 -60H120M-40 -30H100M-40 0H110", "#CFC3AC", 3);
        });
    }

    private void keyring() {
        for (int i = 0; i < 3; i++) {
            Tone tone = i == 1 ? hide : i == 0 ? new Tone(hide.light()) : new Tone(hide.dark());
            p.moved(Plate.place(160 + i * 140, 330, 1, -6 + i * 6), () -> {
                p.ring(0, 0, 44, metal, 8);
                p.path("M-26 44H26L34 210Q34 236 0 240Q-34 236 -34 210Z", tone.base(), tone.deep(), 1.6);
                p.dashes("M-20 52H20L26 206Q26 226 0 230Q-26 226 -26 206Z", tone.pale(), 1.4, 5, 4);
                p.circle(0, 66, 7, metal);
                p.at(0, 160, 1, () -> p.line(Ornament.boteh(28), tone.deep(), 2));
            });
        }
    }

    private void saddle() {
        p.shadow(300, 640, 190, 22);
        p.moved("translate(300 380)", () -> {
            panel(
                    "M-150 -40C-190 60 -170 160 -130 200C-90 190 -40 130 -20 60H60C80 130 110 180 150 190C180 140 190 40 160 -40Z",
                    hide.dark());
            panel(
                    "M-190 -110C-150 -150 -120 -110 -80 -70C-20 -40 60 -44 110 -80C140 -110 170 -150 200 -120C190 -60 150 0 90 20C20 40 -70 40 -120 10C-160 -20 -190 -60 -190 -110Z",
                    hide.base());
            p.line(
                    "M-170 -106C-140 -126 -120 -96 -80 -56C-20 -26 60 -30 110 -66C140 -96 160 -126 184 -110",
                    hide.light(),
                    6);
            seam("M-140 -10C-80 40 60 44 130 0M-140 60C-150 110 -140 150 -122 180M160 50C164 110 156 150 146 172");
            p.line("M-30 60L-40 210M50 60L64 210", hide.deep(), 12);
            p.path("M-72 210H-8L-18 250H-62ZM34 210H96L88 250H44Z", metal, "#6E5420", 2);
        });
    }
}
