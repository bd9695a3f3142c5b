package ir.rasteh.sample.drawing;

/** Klash and giveh with their knitted uppers, and what is open: sandals, slippers, clogs. */
final class HouseShoes extends Last {

    HouseShoes(Plate p) {
        super(p);
    }

    /** Klash and giveh: a knitted cotton upper on a sole of pressed rag; one from the side, a pair from above. */
    void knitted() {
        Tone knit = Tone.of(s.get("colour", "ivory"));
        boolean leatherToe = form.equals("giveh");
        p.shadow(300, 634, 220, 18);
        p.at(96, 628, 1.02, () -> {
            String body =
                    "M20 -26C6 -60 14 -90 26 -112C60 -100 104 -96 150 -104C176 -110 190 -126 200 -138C236 -120 270 -92 310 -78C350 -66 386 -74 402 -104C412 -70 404 -34 384 -26Z";
            p.path(body, knit.base(), knit.deep(), 1.4);
            p.clipped(body, () -> {
                knit(knit, 0, -140, 410, 120);
                p.path("M0 -40C120 -46 280 -50 410 -40L410 0L0 0Z", knit.dark());
                if (leatherToe) {
                    p.path("M330 -80C370 -66 400 -80 410 -110L410 0L340 0C326 -30 324 -60 330 -80Z", "#7A4B2C");
                }
            });
            p.path(
                    "M26 -112C60 -100 104 -96 150 -104C176 -110 190 -126 200 -138C150 -126 80 -128 26 -112Z",
                    knit.deep());
            p.line(body, knit.deep(), 1.4);
            p.path(
                    "M14 -32C120 -24 260 -30 392 -34C408 -26 400 -2 384 0H24C8 -4 8 -24 14 -32Z",
                    "#D7C39B",
                    "#7F6A44",
                    1.2);
            p.dashes("M18 -16H392", "#8A744B", 18, 2, 5);
            p.line("M16 -30C120 -22 260 -28 392 -32", thread(), 4);
            if (s.get("sole", "").contains("rubber")) {
                p.rect(22, -5, 366, 6, "#2E2A27");
            }
        });
        p.moved(Plate.place(210, 320, 1, p.between(-9, -2)), () -> above(knit, leatherToe));
        p.moved(Plate.place(372, 314, 1, p.between(3, 10)) + " scale(-1 1)", () -> above(knit, leatherToe));
    }

    /** The coloured thread along the sole: gold on silk, otherwise the knitter's choice. */
    String thread() {
        String[] codes = {"indigo", "madder", "green", "black", "saffron", "turquoise"};
        return s.get("upper", "").equals("silk")
                ? "#C6A04E"
                : Tone.of(codes[p.pick(codes.length)]).base();
    }

    void above(Tone knit, boolean leatherToe) {
        String sole =
                "M-20 -190C30 -190 66 -120 60 -40C56 20 50 60 48 110C46 160 20 176 -6 174C-40 172 -52 140 -48 100C-44 50 -66 0 -70 -50C-72 -110 -56 -186 -20 -190Z";
        p.moved("translate(7 9)", () -> p.path(sole, p.shade(0.15)));
        p.path(sole, "#C9B284", "#7F6A44", 1.4);
        String top =
                "M-16 -180C26 -178 56 -116 50 -40C46 20 42 60 40 104C38 150 18 164 -6 162C-34 160 -44 134 -40 98C-36 50 -58 0 -60 -50C-62 -106 -50 -182 -16 -180Z";
        p.path(top, knit.base(), knit.deep(), 1.2);
        p.clipped(top, () -> {
            knit(knit, -80, -200, 160, 380);
            if (leatherToe) {
                p.path("M-80 -200H80V-120Q0 -150 -80 -120Z", "#7A4B2C");
            }
        });
        p.path(
                "M-4 -40C24 -40 34 10 28 60C26 110 18 144 -4 146C-28 146 -34 120 -30 84C-28 40 -32 -38 -4 -40Z",
                "#5B4A36");
        p.path(
                "M-4 -28C16 -28 26 14 22 60C20 104 14 134 -4 136C-22 136 -28 116 -24 84C-22 40 -24 -26 -4 -28Z",
                "#8C7550");
    }

    void knit(Tone knit, double x, double y, double w, double h) {
        p.rect(
                x,
                y,
                w,
                h,
                p.repeat(
                        x,
                        y,
                        12,
                        9,
                        () -> p.line("M-6 -3Q-3 3 0 -3Q3 3 6 -3", knit.dark(), 1.3)
                                .line("M-6 1.5Q-3 7 0 1.5Q3 7 6 1.5", knit.light(), 1)));
    }

    /** Sandals, slippers and clogs: seen from above, a pair. */
    void open() {
        p.moved("translate(200 410) rotate(-6) scale(1.5)", this::single);
        p.moved("translate(402 404) rotate(8) scale(-1.5 1.5)", this::single);
    }

    void single() {
        String shape =
                "M-20 -180C30 -180 62 -120 56 -40C52 20 48 60 46 110C44 156 20 172 -6 170C-38 168 -50 140 -46 100C-42 50 -62 0 -66 -50C-68 -110 -56 -178 -20 -180Z";
        p.moved("translate(6 8)", () -> p.path(shape, p.shade(0.16)));
        p.path(shape, sole.base(), sole.deep(), 1.4);
        p.moved(
                "translate(-.4 -.3) scale(.92 .95)",
                () -> p.path(shape, s.get("lining", "").equals("shearling") ? "#EFE6D4" : "#C9A274", "#8A6A42", 1)
                        .dashes(shape, "#8A6A42", 1, 3, 3));
        switch (form) {
            case "sandal" -> {
                boolean crossed = p.pick(2) == 0;
                p.path(
                        crossed
                                ? "M-70 -60C-40 -70 30 -130 58 -136L62 -96C30 -90 -30 -40 -68 -20Z"
                                : "M-70 -110Q0 -150 58 -118L60 -84Q0 -116 -70 -76Z",
                        upper.base(),
                        upper.deep(),
                        1.3);
                p.path(
                        crossed
                                ? "M60 -50C30 -60 -40 -130 -64 -140L-68 -100C-40 -90 20 -30 58 -10Z"
                                : "M-66 -54Q0 -90 58 -58L56 -22Q0 -52 -62 -18Z",
                        upper.light(),
                        upper.deep(),
                        1.3);
                p.path("M-52 56Q0 36 52 58L50 86Q0 62 -50 84Z", upper.base(), upper.deep(), 1.3);
                p.round(28, 56, 16, 26, 3, "#B99A54").round(32, 61, 8, 16, 2, upper.dark());
            }
            case "clog" -> {
                p.path(
                        "M-72 -40C-76 -120 -58 -186 -20 -188C34 -186 68 -120 60 -30C20 -60 -30 -62 -72 -40Z",
                        upper.base(),
                        upper.deep(),
                        1.4);
                for (int i = 0; i < 7; i++) {
                    p.ellipse(-34 + (i % 3) * 30 - (i / 3) * 2, -150 + (i / 3) * 34, 7, 8, upper.deep());
                }
                p.line("M-62 -40C-60 40 -56 130 -8 150C40 140 50 40 54 -30", upper.dark(), 9);
            }
            default -> {
                p.path(
                        "M-72 -24C-76 -110 -58 -186 -20 -188C34 -186 68 -120 60 -14C20 -50 -30 -54 -72 -24Z",
                        upper.base(),
                        upper.deep(),
                        1.4);
                p.dashes("M-70 -34C-30 -62 20 -58 58 -24", upper.bright() ? upper.dark() : upper.pale(), 1.6, 5, 4);
                if (s.get("lining", "").contains("shearling")
                        || s.get("lining", "").equals("faux-fur")) {
                    p.dots("M-70 -26C-30 -54 20 -50 58 -16", "#F4ECDC", 16, 9);
                } else if (p.pick(2) == 0) {
                    p.at(
                            -6,
                            -116,
                            1,
                            () -> p.path(Ornament.petals(8, 4, 26, 0.4, 0), upper.pale())
                                    .circle(0, 0, 7, upper.dark()));
                } else {
                    p.line("M-64 -80Q0 -130 56 -74M-66 -60Q0 -110 58 -54", upper.light(), 3);
                }
            }
        }
    }
}
