package ir.rasteh.sample.drawing;

/** Bags and cases from the front. */
final class Bags extends Hide {

    Bags(Plate p) {
        super(p);
    }

    void bag(double w, double h, boolean flap) {
        p.shadow(300, 640, w + 24, 22);
        p.moved("translate(300 640)", () -> {
            String handle = flap
                    ? "M-84 " + Trace.n(-h + 4) + "C-90 " + Trace.n(-h - 170) + " 90 " + Trace.n(-h - 170) + " 84 "
                            + Trace.n(-h + 4)
                    : "M-90 " + Trace.n(-h + 40) + "C-96 " + Trace.n(-h - 200) + " 96 " + Trace.n(-h - 200) + " 90 "
                            + Trace.n(-h + 40);
            p.line(handle, hide.deep(), 17).line(handle, hide.base(), 14);
            seam(handle);
            String body = new Trace()
                    .m(-w, -14)
                    .c(-w - 8, -h * 0.5, -w + 18, -h, -w + 26, -h)
                    .l(w - 26, -h)
                    .c(w - 18, -h, w + 8, -h * 0.5, w, -14)
                    .q(w, 0, w - 16, 0)
                    .l(-w + 16, 0)
                    .q(-w, 0, -w, -14)
                    .z()
                    .toString();
            panel(body, hide.base());
            p.clipped(body, () -> {
                p.path(Plate.box(w * 0.55, -h, w, h), hide.dark())
                        .path(Plate.box(-w - 10, -34, 2 * w + 20, 40), hide.dark());
                p.line(Ornament.open(-w, -34, w, -34), hide.deep(), 1.4);
            });
            p.moved("translate(0 -6) scale(.955 .95)", () -> seam(body));
            if (flap) {
                String lid = new Trace()
                        .m(-w + 22, -h - 2)
                        .l(w - 22, -h - 2)
                        .c(w - 14, -h * 0.66, w * 0.7, -h * 0.46, w * 0.3, -h * 0.4)
                        .q(0, -h * 0.36, -w * 0.3, -h * 0.4)
                        .c(-w * 0.7, -h * 0.46, -w + 14, -h * 0.66, -w + 22, -h - 2)
                        .z()
                        .toString();
                panel(lid, hide.light());
                p.moved("translate(0 -" + Trace.n(h * 0.04) + ") scale(.94 .95)", () -> seam(lid));
                p.round(-17, -h * 0.47, 34, 30, 4, metal)
                        .round(-10, -h * 0.47 + 7, 20, 14, 2, Tone.mix(metal, "#3A2A10", 0.4));
                motif(0, -h * 0.72, 26);
            } else {
                motif(0, -h * 0.52, 56);
            }
            for (int side = -1; side <= 1; side += 2) {
                p.ring(side * (flap ? 84 : 90), -h + (flap ? 8 : 44), 11, metal, 5);
            }
        });
    }

    void briefcase() {
        p.shadow(300, 600, 232, 24);
        p.moved("translate(300 600)", () -> {
            p.line("M-56 -300C-56 -346 56 -346 56 -300", hide.deep(), 20)
                    .line("M-56 -300C-56 -346 56 -346 56 -300", hide.base(), 16);
            panel(
                    "M-214 -12V-284Q-214 -300 -198 -300H198Q214 -300 214 -284V-12Q214 0 198 0H-198Q-214 0 -214 -12Z",
                    hide.base());
            p.path("M150 -300H198Q214 -300 214 -284V-12Q214 0 198 0H150Z", hide.dark());
            panel("M-214 -300H214V-190Q214 -150 170 -150H-170Q-214 -150 -214 -190Z", hide.light());
            seam(
                    "M-204 -296V-192Q-204 -160 -168 -160H168Q204 -160 204 -192V-296M-204 -140V-16Q-204 -9 -196 -9H196Q204 -9 204 -16V-140");
            for (int side = -1; side <= 1; side += 2) {
                panel(Plate.box(side * 110 - 17, -300, 34, 200), hide.dark());
                p.round(side * 110 - 22, -168, 44, 36, 4, metal).round(side * 110 - 13, -160, 26, 20, 2, hide.deep());
            }
            motif(0, -224, 30);
        });
    }

    void travel() {
        p.shadow(300, 600, 250, 26);
        p.moved("translate(300 600)", () -> {
            p.line("M-90 -180C-96 -330 96 -330 90 -180", hide.deep(), 18)
                    .line("M-90 -180C-96 -330 96 -330 90 -180", hide.base(), 14);
            panel(
                    "M-236 -30C-246 -150 -220 -220 -170 -236H170C220 -220 246 -150 236 -30Q234 0 204 0H-204Q-234 0 -236 -30Z",
                    hide.base());
            p.path(
                    "M-236 -30C-246 -150 -220 -220 -170 -236H-150C-190 -200 -196 -100 -190 0H-204Q-234 0 -236 -30ZM236 -30C246 -150 220 -220 170 -236H150C190 -200 196 -100 190 0H204Q234 0 236 -30Z",
                    hide.dark());
            seam("M-150 -230C-184 -200 -190 -100 -184 -6M150 -230C184 -200 190 -100 184 -6");
            p.line("M-166 -226H166", metal, 6).dashes("M-166 -226H166", hide.deep(), 6, 2, 3);
            for (int side = -1; side <= 1; side += 2) {
                panel(Plate.box(side * 90 - 15, -190, 30, 190), hide.light());
                seam(Ornament.open(side * 90 - 9, -184, side * 90 - 9, -4)
                        + Ornament.open(side * 90 + 9, -184, side * 90 + 9, -4));
                p.ring(side * 90, -188, 12, metal, 5);
            }
            panel("M-58 -130H58V-30Q58 -18 46 -18H-46Q-58 -18 -58 -30Z", hide.light());
            motif(0, -76, 30);
        });
    }

    void backpack() {
        p.shadow(300, 664, 170, 22);
        p.moved("translate(300 664)", () -> {
            p.line("M-34 -430C-34 -476 34 -476 34 -430", hide.deep(), 13)
                    .line("M-34 -430C-34 -476 34 -476 34 -430", hide.base(), 10);
            p.line("M-120 -380C-176 -320 -176 -120 -150 -60M120 -380C176 -320 176 -120 150 -60", hide.dark(), 20);
            panel(
                    "M-146 -20C-156 -200 -150 -360 -110 -410Q-90 -436 -50 -436H50Q90 -436 110 -410C150 -360 156 -200 146 -20Q144 0 124 0H-124Q-144 0 -146 -20Z",
                    hide.base());
            p.path("M96 -424C146 -370 156 -200 146 -20Q144 0 124 0H92C112 -120 116 -320 96 -424Z", hide.dark());
            panel(
                    "M-132 -400C-100 -440 100 -440 132 -400C140 -330 130 -270 96 -246H-96C-130 -270 -140 -330 -132 -400Z",
                    hide.light());
            seam("M-124 -392C-94 -428 94 -428 124 -392C132 -330 122 -278 92 -256H-92C-122 -278 -132 -330 -124 -392Z");
            panel("M-100 -190H100V-40Q100 -24 84 -24H-84Q-100 -24 -100 -40Z", hide.light());
            seam("M-92 -182H92V-42Q92 -32 82 -32H-82Q-92 -32 -92 -42Z");
            for (int side = -1; side <= 1; side += 2) {
                panel(Plate.box(side * 56 - 12, -280, 24, 120), hide.dark());
                p.round(side * 56 - 17, -214, 34, 28, 4, metal).round(side * 56 - 10, -208, 20, 16, 2, hide.deep());
            }
            motif(0, -100, 36);
        });
    }
}
