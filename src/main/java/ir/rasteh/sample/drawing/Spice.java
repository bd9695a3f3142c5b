package ir.rasteh.sample.drawing;

/** Saffron, cumin and their kin: threads, seeds, powders; by the tin, the jar, the sack. */
final class Spice {

    private Spice() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        boolean saffron = s.madeOf("saffron");
        double pack = s.number("pack", 0, 0);
        switch (s.form()) {
            case "saffron" -> threads(p);
            case "pack" -> packs(p, saffron);
            case "oil" -> Flasks.draw(p);
            case "extract" -> extract(p);
            case "powder", "ground-cumin" -> powder(p, saffron ? new Tone("#C8551E") : new Tone("#B08A55"));
            case "petals" ->
                Larder.bowl(p, new String[] {petal(p, "#7A6AA0"), petal(p, "#93829F"), petal(p, "#655590")}, 1.1, 70);
            case "cumin", "black-cumin", "seed" -> seeds(p, pack);
            default -> {
                p.generalise();
                seeds(p, pack);
            }
        }
    }

    private static String petal(Plate p, String colour) {
        Tone tone = new Tone(colour);
        return p.define(() -> p.path("M-24 0C-14 -14 12 -14 26 -2C12 12 -14 12 -24 0Z", tone.base(), tone.deep(), 0.8)
                .line("M-18 0C-4 -4 8 -3 20 -1M-14 4C0 4 6 4 14 3", tone.light(), 1));
    }

    private static String[] thread(Plate p) {
        String grade = p.subject.get("grade", "");
        boolean style = grade.contains("pushal") || grade.contains("bunch") || grade.contains("dasteh");
        String red = "#9E2420";
        String[] kinds = new String[3];
        double[] bends = {-14, 10, 4};
        for (int k = 0; k < 3; k++) {
            double bend = bends[k];
            kinds[k] = p.define(() -> {
                p.line(new Trace().m(-30, 0).c(-10, bend, 10, -bend, 24, -3), red, 4.4)
                        .path("M20 -8C30 -9 38 -4 40 2C32 4 24 3 18 2Z", "#B5342A");
                p.line(new Trace().m(-26, -1).c(-10, bend - 1, 8, -bend - 1, 20, -4), "#C9503F", 1.2);
                if (style) {
                    p.line(new Trace().m(-30, 0).q(-40, -bend * 0.4, -50, 2), "#DDA63E", 3.4);
                }
            });
        }
        return kinds;
    }

    private static void threads(Plate p) {
        String[] threads = thread(p);
        switch (p.pick(3)) {
            case 0 -> {
                Larder.plate(p, 300, 410, 226);
                Larder.heap(p, threads, 300, 410, 124, 110, 130, 1);
            }
            case 1 -> {
                Tone[] tins = {Tone.of("gold"), Tone.of("madder"), Tone.of("green")};
                Larder.tin(p, tins[p.pick(3)], () -> {
                    p.ellipse(300, 472, 178, 65, "#5A1411");
                    Larder.heap(p, threads, 300, 462, 140, 46, 110, 0.95);
                });
            }
            default -> {
                Larder.bowl(p, threads, 1, 120);
            }
        }
        crocus(p, p.pick(2) == 0 ? 96 : 500, 188);
    }

    /** The flower from which the threads are picked. */
    private static void crocus(Plate p, double x, double y) {
        p.at(x, y, 1, () -> {
            p.line("M0 30C4 70 0 100 -6 130", "#8FA06A", 4);
            for (int i = 0; i < 5; i++) {
                p.moved(
                        Plate.place(0, 30, 1, -52 + i * 26),
                        () -> p.path("M0 0C-22 -30 -20 -70 0 -86C20 -70 22 -30 0 0Z", "#8A76AE", "#574680", 1.2)
                                .line("M0 -6V-70M0 -10C-8 -30 -8 -50 -5 -66M0 -10C8 -30 8 -50 5 -66", "#6B5894", 1));
            }
            p.line("M0 20C-12 -10 -18 -40 -26 -58M0 20C0 -20 2 -44 2 -70M0 20C12 -10 20 -36 30 -52", "#A9261F", 4)
                    .line("M0 24C-4 0 -8 -14 -10 -30M0 24C6 0 10 -14 14 -26", "#E0B445", 4);
        });
    }

    private static void packs(Plate p, boolean saffron) {
        double grams = p.subject.number("pack", 0, 5);
        Tone content = saffron ? new Tone("#A32A22") : Tone.of(p.subject.get("colour", "walnut"));
        boolean vial = grams >= 1 && grams < 2 && p.subject.get("storage", "").equals("dark");
        int kind = vial ? 3 : p.subject.madeOf("brass") ? 2 : grams <= 12 ? p.pick(3) : grams >= 80 ? 1 : p.pick(2);
        if (kind == 3) {
            vials(p);
            return;
        }
        if (kind == 0) {
            for (int i = 0; i < 3; i++) {
                double x = 160 + i * 140;
                p.shadow(x, 600 + i % 2 * 40, 60, 8);
                p.at(x, 600 + i % 2 * 40, 1, () -> {
                    p.path("M-58 0V-150H58V0Z", "#F4EDDF", content.deep(), 1.4)
                            .path("M-58 -150H58V-104H-58ZM-58 -30H58V0H-58Z", content.base());
                    p.round(-38, -94, 76, 54, 27, "#FBF8F2")
                            .dots("M-24 -70L24 -64M-20 -56L20 -78M-6 -50L10 -84", content.base(), 3, 5);
                    p.at(0, -127, 1, () -> p.path(Ornament.petals(8, 2, 17, 0.34, 0), "#E3C278"));
                    p.line("M-34 -16H34", "#F4EDDF", 3);
                });
            }
        } else if (kind == 1) {
            Larder.jar(p, 216, 580, 92, 230, content, "shamseh");
            Larder.jar(p, 400, 640, 108, 270, content, "shamseh");
        } else {
            p.moved("translate(300 410) rotate(-4)", () -> {
                p.rect(-172, -142, 360, 300, p.shade(0.17));
                p.path(Plate.box(-180, -150, 360, 300), "#3A2A22", "#1E130C", 1.6)
                        .frame(-166, -136, 332, 272, "#C79F4B", 2);
                p.round(-120, -90, 240, 180, 12, "#EFE4CC");
                String[] threads = saffron ? thread(p) : Morsels.of(p, "raisin");
                Larder.heap(p, threads, 0, 0, 84, 56, 60, 0.8);
                p.round(-120, -90, 240, 180, 12, "none").frame(-120, -90, 240, 180, "#C79F4B", 3);
                p.at(0, -118, 1, () -> p.path(Ornament.petals(8, 2, 14, 0.34, 0), "#C79F4B"));
            });
        }
        if (p.subject.madeOf("brass")) {
            p.shadow(420, 680, 60, 9);
            p.line("M436 600L476 520", "#8A6A2C", 13).line("M436 600L476 520", "#C6A04E", 9);
            p.moved(
                    "translate(420 680)",
                    () -> Vessel.draw(p, Vessel.CUP, 54, 92, new Tone("#C6A04E"), true, () -> {}));
        }
        if (saffron) {
            crocus(p, 300, 176);
        } else {
            Larder.heap(p, seed(p, content), 300, 690, 150, 12, 26, 1);
        }
    }

    /** Corked vials, each with its gram of threads. */
    private static void vials(Plate p) {
        String[] threads = thread(p);
        for (int i = 0; i < 3; i++) {
            double x = 160 + i * 140;
            double floor = 610 + i % 2 * 40;
            p.shadow(x, floor, 56, 9);
            p.at(x, floor, 1, () -> {
                String glass =
                        "M-44 -8V-220Q-44 -236 -26 -242V-262H26V-242Q44 -236 44 -220V-8Q44 0 34 0H-34Q-44 0 -44 -8Z";
                p.path(glass, "#E4E6DE", "#9A9C92", 1.6);
                p.clipped(glass, () -> {
                    p.rect(-44, -150, 88, 150, "#6E1714");
                    Larder.heap(p, threads, 0, -80, 38, 70, 34, 0.8);
                });
                p.path("M-24 -300H24L28 -258H-28Z", "#C79A62", "#8A6438", 1.4);
                p.dots("M-14 -288L12 -280M-10 -272L16 -268", "#8A6438", 2.4, 9);
                p.faint(0.6, () -> p.line("M-34 -210V-30", "#FFFFFF", 6));
            });
        }
        crocus(p, 300, 170);
    }

    private static void extract(Plate p) {
        p.shadow(300, 640, 110, 16);
        p.moved("translate(300 640)", () -> {
            Vessel.draw(
                    p,
                    Vessel.BOTTLE,
                    92,
                    400,
                    new Tone("#A85A1E"),
                    false,
                    () -> p.path(Plate.box(-92, -400, 184, 110), "#C07A35"));
            p.round(-42, -420, 84, 56, 6, "#2E2622");
            Larder.label(p, 0, -120, 72, 62, new Tone("#C8551E"), "shamseh");
        });
        crocus(p, 480, 500);
    }

    static void powder(Plate p, Tone tone) {
        Tone bowl = Tone.of(p.pick(2) == 0 ? "cobalt" : "turquoise");
        p.shadow(300, 640, 160, 22);
        p.path("M112 446C170 380 240 320 300 308C360 320 430 380 488 446Z", tone.base(), tone.dark(), 1.2)
                .path("M300 308C360 320 430 380 488 446H380C372 400 340 340 300 308Z", tone.dark());
        p.dots("M220 400L280 350M200 430L290 400M260 440L340 420", tone.light(), 3, 17);
        p.moved(
                "translate(300 640)",
                () -> Vessel.draw(
                        p,
                        Vessel.BOWL,
                        200,
                        196,
                        bowl,
                        false,
                        () -> Vessel.band(p, 200, -160, 30, bowl.dark(), "#EBDDC0", 3)));
        p.path("M440 690C470 660 540 660 560 690Z", tone.base());
        p.line("M410 672L520 640", "#A9794A", 9)
                .ellipse(412, 674, 34, 13, "#A9794A")
                .ellipse(412, 671, 28, 9, tone.base());
    }

    private static String[] seed(Plate p, Tone tone) {
        String[] kinds = new String[2];
        for (int k = 0; k < 2; k++) {
            Tone shade = k == 0 ? tone : new Tone(tone.dark());
            kinds[k] = p.define(() -> p.path("M-15 0C-8 -6 8 -6 16 0C8 6 -8 6 -15 0Z", shade.base(), shade.deep(), 0.7)
                    .line("M-11 0H12M-9 -2.4H8", shade.light(), 0.8));
        }
        return kinds;
    }

    private static void seeds(Plate p, double pack) {
        Tone tone = p.subject.form().equals("black-cumin")
                ? new Tone("#5B4632")
                : new Tone(Tone.mix(
                        "#A88B52", Tone.of(p.subject.get("colour", "camel")).base(), 0.25));
        String[] things = seed(p, tone);
        if (pack == 0 && p.pick(2) == 0 || pack > 4000) {
            Larder.sack(p, things, 1, 170, tone);
        } else if (p.pick(2) == 0) {
            Larder.bowl(p, things, 1, 170);
        } else {
            Larder.plate(p, 300, 410, 230);
            p.circle(300, 410, 132, tone.dark());
            Larder.heap(p, things, 300, 410, 134, 130, 210, 1.1);
        }
    }
}
