package ir.rasteh.sample.drawing;

/** Sweets, fruits, nuts, honey and rosewater, in the vessel in which the trade shows them. */
final class Food {

    private Food() {}

    static void draw(Plate p) {
        Subject s = p.subject;
        double pack = s.number("pack", 0, 0);
        switch (s.form()) {
            case "date", "raisin", "fig", "pistachio", "kernel", "chickpea", "dried-apple" -> dried(p, pack);
            case "apple" -> apples(p, pack);
            case "tea", "tea-bag" -> Teas.draw(p);
            case "chickpea-flour" -> Spice.powder(p, new Tone("#E0C896"));
            case "gaz", "loz", "qottab", "haji-badam", "nan-berenji", "cake-yazdi", "noghl" -> sweets(p);
            case "baklava" -> baklava(p);
            case "sweets-box" -> mixed(p);
            case "sohan" -> sohan(p, pack);
            case "pashmak" -> pashmak(p);
            case "halva-ardeh" -> Halva.draw(p);
            case "ardeh", "rose-jam", "honey" -> jars(p);
            case "honeycomb" -> comb(p);
            case "rosewater", "rose-oil" -> Flasks.draw(p);
            case "rose-petals" -> bowlOrSack(p, pack, Morsels.of(p, "rose-petals"), 1.1, 60);
            case "date-paste", "fig-paste", "raisin-paste" -> Larder.block(p, Tone.of(s.get("colour", "brown")));
            default -> {
                p.generalise();
                bowlOrSack(p, pack, Morsels.of(p, s.form()), 1, 50);
            }
        }
    }

    private static void bowlOrSack(Plate p, double pack, String[] things, double scale, int n) {
        if (pack >= 5000) {
            Larder.sack(p, things, scale, n, Tone.of(p.subject.get("colour", "camel")));
        } else {
            Larder.bowl(p, things, scale, n);
        }
    }

    private static void dried(Plate p, double pack) {
        String form = p.subject.form();
        String[] things = Morsels.of(p, form);
        double scale = form.equals("raisin") || form.equals("chickpea")
                ? 1.15
                : form.equals("fig") ? 1.3 : form.equals("date") ? 1.15 : 0.95;
        int n = form.equals("raisin") || form.equals("chickpea")
                ? 110
                : form.equals("fig") ? 34 : form.equals("date") ? 46 : 84;
        switch (pack >= 5000 || pack == 0 && p.pick(3) == 0 ? 3 : p.pick(form.equals("date") ? 3 : 2)) {
            case 0 -> {
                Larder.plate(p, 300, 400, 236);
                Larder.heap(p, things, 300, 400, 140, 132, n, scale);
            }
            case 1 -> Larder.bowl(p, things, scale, n);
            case 2 -> Larder.box(p, things, 7, 9, 0.95, false);
            default -> Larder.sack(p, things, scale, n, Tone.of(p.subject.get("colour", "camel")));
        }
        if (form.equals("date") && p.pick(2) == 0) {
            branch(p);
        }
    }

    /** Apples in a crate, or three on a plate's worth of wood. */
    private static void apples(Plate p, double pack) {
        String[] things = Morsels.of(p, "apple");
        if (p.pick(2) == 0 || pack > 4000) {
            p.rect(88, 262, 440, 400, p.shade(0.17));
            p.path(Plate.box(80, 250, 440, 400), "#B98D55", "#6E4E28", 1.6).rect(94, 264, 412, 372, "#7A5A34");
            for (int j = 0; j < 5; j++) {
                for (int i = 0; i < 5; i++) {
                    p.use(
                            things[(i + j) % things.length],
                            142 + i * 79,
                            300 + j * 75,
                            1.5,
                            Math.round(p.between(-16, 16)));
                }
            }
            p.path(Plate.box(70, 600, 460, 62), "#C99E66", "#6E4E28", 1.6)
                    .path(Plate.box(70, 210, 460, 46), "#C99E66", "#6E4E28", 1.6);
            p.line("M90 622H510M90 640H500M90 228H500", "#B08450", 1.6)
                    .dots("M84 618V650M516 618V650M84 224V246M516 224V246", "#6E4E28", 6, 18);
        } else {
            Larder.bowl(p, things, 2.3, 15);
        }
    }

    /** A strand of the palm with some fruit. */
    private static void branch(Plate p) {
        p.line("M470 90C500 130 520 170 528 220", "#A58A4A", 4);
        for (int i = 0; i < 7; i++) {
            p.moved(
                    Plate.place(474 + i * 8, 96 + i * 17, 1, 30 + i * 4),
                    () -> p.path(Ornament.leaf(92, 9, 10), "#6F7F45"));
        }
    }

    private static void sweets(Plate p) {
        String form = p.subject.form();
        String[] things = Morsels.of(p, form);
        boolean small = form.equals("noghl");
        switch (p.pick(3)) {
            case 0 -> {
                Larder.plate(p, 300, 400, 240);
                if (small) {
                    Larder.heap(p, things, 300, 400, 146, 140, 80, 1.25);
                } else {
                    rings(p, things, 1.25);
                }
            }
            case 1 -> Larder.box(p, things, small ? 9 : 6, small ? 8 : 6, small ? 1.2 : 1.25, !small);
            default -> Larder.bowl(p, things, small ? 1.3 : 1.35, small ? 80 : 34);
        }
    }

    private static void rings(Plate p, String[] things, double scale) {
        int[] counts = {13, 8, 1};
        double[] radii = {134, 74, 0};
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < counts[k]; i++) {
                double t = 2 * Math.PI * i / counts[k] + k;
                p.use(
                        things[i % things.length],
                        300 + radii[k] * Math.cos(t),
                        400 + radii[k] * Math.sin(t),
                        scale,
                        Math.round(p.between(-15, 15)));
            }
        }
    }

    private static void baklava(Plate p) {
        String[] things = Morsels.of(p, "baklava");
        switch (p.pick(3)) {
            case 0 -> {
                Larder.plate(p, 300, 400, 244);
                lozenges(p, things, 300, 384, 4, 1.24, true);
            }
            case 1 -> Larder.box(p, things, 6, 7, 1, false);
            default -> {
                p.circle(308, 412, 246, p.shade(0.17))
                        .circle(300, 400, 246, "#B9743F")
                        .ring(300, 400, 240, "#E0A877", 5)
                        .circle(300, 400, 222, "#8F5327");
                p.clipped(
                        "M80 400a220 220 0 1 0 440 0a220 220 0 1 0 -440 0Z",
                        () -> lozenges(p, things, 300, 380, 8, 1.06, false));
                p.ring(300, 400, 221, "#6E3D1B", 3);
            }
        }
    }

    /** Lozenges as they are cut in the tray: rows shifted by half. */
    private static void lozenges(Plate p, String[] things, double x, double y, int reach, double k, boolean round) {
        double sx = 33 * k * 2;
        double sy = 23.0 * k;
        for (int j = -reach * 2; j <= reach * 2; j++) {
            for (int i = -reach; i <= reach; i++) {
                double px = (i + (Math.floorMod(j, 2) == 0 ? 0 : 0.5)) * sx;
                double py = j * sy;
                if (Math.hypot(px, py * 1.05) < (round ? 150 : 236)) {
                    p.use(things[0], x + px, y + py, k, 0);
                }
            }
        }
    }

    private static void mixed(Plate p) {
        String[] forms = {"baklava", "qottab", "loz", "nan-berenji", "haji-badam", "cake-yazdi", "noghl"};
        int shift = p.pick(forms.length);
        String[] things = new String[5];
        for (int i = 0; i < 5; i++) {
            things[i] = p.subject.materials().contains("pistachio")
                            && p.subject.sku().startsWith("QZB")
                    ? Morsels.of(p, i % 2 == 0 ? "baklava" : "loz")[0]
                    : Morsels.of(p, forms[(i + shift) % forms.length])[0];
        }
        Larder.box(p, things, 6, 6, 1.12, true);
    }

    private static void sohan(Plate p, double pack) {
        boolean tin = pack <= 600 && p.pick(3) > 0 || p.subject.get("pack", "").isEmpty();
        if (tin) {
            String[] codes = {"madder", "gold", "green", "cobalt", "turquoise"};
            Tone card = Tone.of(codes[p.pick(codes.length)]);
            Larder.tin(
                    p,
                    card,
                    () -> p.moved("translate(300 462) scale(1 .38)", () -> p.use(Morsels.sohan(p, 168), 0, 0)));
        } else if (p.pick(2) == 0) {
            Larder.plate(p, 300, 400, 244);
            p.use(Morsels.sohan(p, 84), 240, 360)
                    .use(Morsels.sohan(p, 84), 362, 430, 1, 40)
                    .use(Morsels.sohan(p, 70), 270, 486, 1, 90);
        } else {
            Larder.box(p, Morsels.of(p, "sohan"), 6, 6, 1.45, false);
        }
    }

    private static void pashmak(Plate p) {
        Tone floss = Tone.of(p.subject.get("colour", "white"));
        Larder.plate(p, 300, 420, 240);
        for (int i = 0; i < 7; i++) {
            double x = 200 + i * 33;
            p.moved(Plate.place(x, 420 + 18 * Math.sin(i), 1, p.between(-14, 14)), () -> {
                p.path(
                        "M-34 -120C-10 -150 20 -140 32 -110C44 -40 40 60 26 124C4 150 -20 146 -32 116C-44 40 -44 -60 -34 -120Z",
                        floss.base(),
                        floss.dark(),
                        1);
                for (int k = -3; k <= 3; k++) {
                    p.line(
                            new Trace().m(k * 8, -126).c(k * 12 + 8, -40, k * 9 - 10, 40, k * 7, 130),
                            k % 2 == 0 ? floss.dark() : Tone.mix(floss.base(), "#FFFFFF", 0.6),
                            1.3);
                }
            });
        }
        String[] dust = {p.define(() -> p.ellipse(0, 0, 5, 3, "#8A9A45"))};
        Larder.heap(p, dust, 300, 420, 120, 90, 36, 1);
    }

    private static void jars(Plate p) {
        Tone content = switch (p.subject.form()) {
            case "ardeh" -> new Tone("#D3B27A");
            case "rose-jam" -> new Tone("#A9485A");
            default ->
                Tone.of(p.subject.get("colour", "saffron")).distance(Tone.of("ivory")) < 40
                        ? new Tone("#E3C98E")
                        : new Tone(Tone.mix(
                                Tone.of(p.subject.get("colour", "saffron")).base(), "#B8741C", 0.35));
        };
        double pack = p.subject.number("pack", 0, 500);
        String motif = p.subject.form().equals("honey")
                ? "hexagon"
                : p.subject.form().equals("ardeh") ? "shamseh" : "arabesque";
        if (pack > 3000) {
            Larder.jar(p, 300, 660, 170, 400, content, motif);
            return;
        }
        if (pack > 700 || p.pick(2) == 0) {
            Larder.jar(p, 260, 640, 128, 330, content, motif);
            p.shadow(460, 660, 70, 10);
            p.moved(
                    "translate(460 660)",
                    () -> Vessel.draw(
                            p,
                            Vessel.BOWL,
                            82,
                            70,
                            Tone.of("ivory"),
                            true,
                            () -> Vessel.band(
                                    p, 82, -52, 14, "#EBDDC0", Tone.of("cobalt").base(), 0)));
            p.ellipse(460, 591, 72, 8, content.base());
            if (p.subject.form().equals("honey")) {
                p.line("M470 590L540 440", "#A9794A", 7)
                        .path("M452 592C446 570 470 556 484 566C496 580 484 600 468 600Z", "#A9794A", "#6E4A2A", 1.4)
                        .line("M452 584L486 576M456 594L486 586", "#6E4A2A", 2);
            } else {
                p.line("M450 590L530 500", "#B9B4A8", 6);
            }
        } else {
            Larder.jar(p, 190, 560, 94, 240, content, motif);
            Larder.jar(p, 392, 600, 116, 290, content, motif);
            Larder.jar(p, 250, 668, 80, 180, content, motif);
        }
    }

    private static void comb(Plate p) {
        p.rect(98, 208, 420, 400, p.shade(0.16));
        p.path(Plate.box(90, 196, 420, 400), "#B98D55", "#6E4E28", 1.6).rect(70, 196, 460, 30, "#C99E66");
        p.rect(114, 236, 372, 336, "#C98A1E");
        p.rect(114, 236, 372, 336, p.repeat(0, 0, 36, 62.4, () -> {
            String cell = Ornament.polygon(6, 17, 17, 0);
            p.path(cell, "#E2AE45", "#A86F14", 1.4)
                    .path(
                            Shapes.translate(cell, -18, -31.2)
                                    + Shapes.translate(cell, 18, -31.2)
                                    + Shapes.translate(cell, -18, 31.2)
                                    + Shapes.translate(cell, 18, 31.2),
                            "#D89C2E",
                            "#A86F14",
                            1.4);
            p.line("M-8 -6L-2 -10", "#F6DC96", 3);
        }));
        p.path("M114 236H486V300C440 330 400 280 350 310C300 340 250 290 200 312C160 330 130 300 114 316Z", "#EBC878")
                .line("M130 260C200 250 260 276 330 256", "#F7E6B8", 4);
        p.path("M300 572C302 600 296 620 304 640C314 650 322 636 316 620C312 604 318 590 318 572Z", "#D89C2E");
    }
}
