package ir.rasteh.sample.drawing;

/** Shoes in pairs: one from the outside, one from the inside, toes to the right; length 400, ground at y = 0. */
final class Footwear extends Last {

    private Footwear(Plate p) {
        super(p);
    }

    static void draw(Plate p) {
        Footwear shoe = new Footwear(p);
        switch (shoe.form) {
            case "part" -> ShoeParts.draw(p);
            case "klash", "giveh" -> new HouseShoes(p).knitted();
            case "sandal", "slipper", "clog" -> new HouseShoes(p).open();
            case "oxford",
                    "derby",
                    "monk",
                    "loafer",
                    "boot",
                    "ankle-boot",
                    "court",
                    "ballerina",
                    "sneaker",
                    "safety",
                    "school" -> shoe.pair();
            default -> {
                p.generalise();
                shoe.pair();
            }
        }
    }

    private void pair() {
        boolean tall = form.equals("boot");
        boolean mid = form.equals("ankle-boot")
                || form.equals("safety") && s.get("safety-class", "").compareTo("s2") > 0;
        String one = p.define(() -> shoe(tall ? 310 : mid ? 205 : 0));
        if (tall) {
            p.shadow(330, 592, 214, 16);
            p.use(one, 176, 588, 0.94, 0);
            p.shadow(270, 664, 224, 20);
            p.use(one, 74, 660, 1.02, 0);
        } else if (mid) {
            p.shadow(300, 386, 204, 14);
            p.use(one, "translate(500 382) scale(-1 1)");
            p.shadow(310, 664, 220, 18);
            p.use(one, 92, 660, 1.04, 0);
        } else {
            p.shadow(300, 402, 210, 14);
            p.use(one, "translate(508 396) scale(-1 1)");
            p.shadow(312, 612, 224, 18);
            p.use(one, "translate(84 606) scale(1.08)");
        }
    }

    private void shoe(double shaft) {
        double h = heel();
        boolean chunky = form.equals("safety") || form.equals("boot") || form.equals("sneaker");
        double lift = chunky ? 30 : 14;
        if (form.equals("court")) {
            court();
            return;
        }
        String body = shaft > 0 ? bootBody(shaft) : lowBody();
        p.moved("translate(0 " + Trace.n(-lift + 12) + ")", () -> {
            p.path(body, upper.base(), upper.deep(), 1.4);
            p.clipped(body, () -> {
                p.path("M0 -20C120 -30 260 -34 400 -22L400 0L0 0Z", upper.dark());
                p.path("M300 -92C350 -80 384 -62 392 -40C360 -60 330 -66 296 -70Z", upper.light());
                detail(shaft);
            });
            p.line(body, upper.deep(), 1.4);
            if (shaft == 0) {
                collar();
            }
        });
        bottom(h, chunky);
    }

    private double heel() {
        return Math.clamp(s.number("heel", 0, 25), 8, 70);
    }

    private String lowBody() {
        return switch (form) {
            case "ballerina" ->
                "M16 -14C6 -50 10 -80 20 -98C60 -70 120 -54 190 -52C250 -52 270 -74 300 -76C350 -74 396 -54 398 -14Z";
            case "loafer" ->
                "M16 -14C6 -56 10 -92 22 -120C60 -104 100 -92 140 -96C170 -100 190 -116 206 -130C236 -110 260 -96 296 -86C346 -72 396 -58 400 -14Z";
            case "sneaker" ->
                "M14 -14C4 -60 6 -100 18 -134C40 -142 56 -132 66 -122C100 -104 126 -116 152 -150L196 -166C222 -132 250 -106 292 -92C342 -78 398 -70 402 -22L400 -14Z";
            default ->
                "M16 -14C6 -56 10 -96 22 -128C40 -136 58 -132 70 -124C100 -106 130 -112 158 -142L198 -154C222 -122 252 -98 292 -84C342 -68 396 -56 400 -14Z";
        };
    }

    private String bootBody(double shaft) {
        String top = Trace.n(-shaft);
        return "M16 -14C6 -56 12 -110 22 -140C26 -180 20 -" + Trace.n(shaft - 40) + " 16 " + top + "C70 "
                + Trace.n(-shaft - 10) + " 120 " + Trace.n(-shaft - 8) + " 158 " + top + "C160 -" + Trace.n(shaft * 0.8)
                + " 160 -170 176 -150C206 -118 246 -98 292 -84C342 -68 396 -56 400 -14Z";
    }

    private void collar() {
        if (form.equals("ballerina") || form.equals("loafer")) {
            p.path(
                    form.equals("loafer")
                            ? "M22 -120C60 -104 100 -92 140 -96C170 -100 190 -116 206 -130C190 -124 170 -120 140 -118C100 -116 60 -122 22 -120Z"
                            : "M20 -98C60 -70 120 -54 190 -52C250 -52 270 -74 300 -76C250 -86 90 -92 20 -98Z",
                    upper.deep());
        } else {
            p.path(
                    "M22 -128C40 -136 58 -132 70 -124C100 -106 130 -112 158 -142C120 -134 60 -140 22 -128Z",
                    upper.deep());
        }
    }

    private void detail(double shaft) {
        String seam = upper.deep();
        String stitch = upper.bright() ? upper.dark() : upper.pale();
        switch (form) {
            case "oxford", "derby", "school", "boot", "ankle-boot", "safety" -> {
                boolean zip = s.get("fastening", "lace").equals("zip")
                        || s.get("fastening", "lace").equals("elastic");
                p.line("M300 -90C292 -60 292 -40 300 -10", seam, 2)
                        .dashes("M306 -90C298 -60 298 -40 306 -10", stitch, 1.2, 4, 3);
                if (form.equals("oxford") || s.sku().hashCode() % 3 == 0) {
                    p.dots("M310 -88C302 -60 302 -40 310 -10", upper.deep(), 3.2, 7)
                            .dots("M324 -66C340 -76 352 -50 340 -42", upper.deep(), 3, 7);
                }
                p.line("M96 -10C110 -60 150 -90 226 -112", seam, 2)
                        .dashes("M102 -10C116 -58 154 -86 230 -107", stitch, 1.2, 4, 3);
                p.line("M60 -10C50 -50 48 -80 54 -128", seam, 1.6);
                if (form.equals("safety")) {
                    p.path("M330 -86C360 -76 404 -60 404 -10L318 -10C310 -40 316 -66 330 -86Z", upper.deep());
                    p.line("M20 -60C60 -70 90 -64 120 -56", "#D9A441", 5);
                }
                if (zip) {
                    if (s.get("fastening", "").equals("elastic")) {
                        p.path(
                                        "M84 -" + Trace.n(shaft) + "L124 -" + Trace.n(shaft)
                                                + "L116 -120Q104 -104 92 -120Z",
                                        upper.deep())
                                .dashes(
                                        "M88 -" + Trace.n(shaft) + "V-112M96 -" + Trace.n(shaft) + "V-108M104 -"
                                                + Trace.n(shaft) + "V-106M112 -" + Trace.n(shaft) + "V-108",
                                        upper.dark(),
                                        2,
                                        6,
                                        2);
                    } else {
                        p.line("M96 -" + Trace.n(Math.max(shaft, 120)) + "C96 -140 98 -100 108 -40", "#B9B4A8", 5)
                                .dashes(
                                        "M96 -" + Trace.n(Math.max(shaft, 120)) + "C96 -140 98 -100 108 -40",
                                        "#6F6A60",
                                        5,
                                        2,
                                        2.4);
                    }
                }
                if (!zip) {
                    laces(shaft);
                }
                if (shaft > 0) {
                    p.path("M10 -" + Trace.n(shaft - 4) + "H170V-" + Trace.n(shaft - 22) + "H10Z", upper.dark());
                    p.dashes("M10 -" + Trace.n(shaft - 22) + "H170", stitch, 1.2, 4, 3);
                }
            }
            case "monk" -> {
                p.line("M300 -90C292 -60 292 -40 300 -10M96 -10C106 -60 130 -90 170 -120", seam, 2);
                p.path("M120 -118C170 -126 220 -110 262 -84L256 -58C210 -84 170 -96 116 -92Z", upper.dark(), seam, 1.4);
                p.round(196, -112, 30, 34, 4, "#8C713A")
                        .round(201, -107, 20, 24, 2, upper.dark())
                        .line("M211 -107V-80", "#D4BB78", 3);
            }
            case "loafer" -> {
                p.line("M196 -112C240 -74 300 -60 366 -62", seam, 2.4)
                        .dashes("M200 -120C244 -82 304 -68 366 -70", stitch, 1.3, 4, 3);
                p.path("M172 -122C200 -106 226 -92 252 -84L236 -52C206 -64 178 -80 152 -98Z", upper.dark(), seam, 1.4)
                        .path("M196 -98L216 -88L210 -76L190 -86Z", upper.deep());
            }
            case "ballerina" -> {
                p.path(Shapes.translate("M0 0L-22 -12L-22 10ZM0 0L22 -12L22 10Z", 306, -72), upper.dark());
                p.line("M20 -94C60 -66 120 -50 190 -48C250 -48 270 -70 300 -72", upper.light(), 3);
            }
            case "sneaker" -> {
                p.path("M320 -86C360 -76 404 -66 404 -10L304 -10C300 -40 306 -66 320 -86Z", upper.light());
                p.path("M70 -10C90 -60 130 -90 190 -100L214 -76C160 -64 130 -40 122 -10Z", upper.pale());
                p.path("M10 -80C30 -70 50 -60 62 -10L10 -10Z", upper.dark());
                laces(0);
            }
            default -> p.line("M300 -90C292 -60 292 -40 300 -10", seam, 2);
        }
    }

    private void laces(double shaft) {
        boolean velcro = s.get("fastening", "lace").equals("velcro");
        if (velcro) {
            p.path(
                    "M150 -128L232 -112L224 -90L140 -104ZM176 -96L258 -84L250 -64L166 -76Z",
                    upper.dark(),
                    upper.deep(),
                    1.2);
            return;
        }
        Trace d = new Trace();
        Trace eyes = new Trace();
        for (int i = 0; i < 5; i++) {
            double x = 176 + i * 16;
            double y = -126 + i * 12;
            d.m(x, y).q(x + 18, y - 12, x + 30, y - 6);
            eyes.m(x, y).l(x, y);
        }
        if (shaft > 0) {
            for (double y = -150; y > -shaft + 24; y -= 22) {
                d.m(140, y).q(154, y - 8, 166, y - 2);
                eyes.m(140, y).l(140, y);
            }
        }
        String lace = upper.bright() ? "#8A7B66" : "#E3D6BC";
        p.line(d, form.equals("sneaker") ? "#FBF7EE" : lace, 4).dots(eyes.toString(), "#C2A566", 5, 9);
    }

    private void bottom(double heel, boolean chunky) {
        if (chunky) {
            p.path(
                    "M8 -34C60 -30 120 -36 200 -34C280 -34 360 -40 404 -38C412 -26 408 -6 392 0L20 0C6 -4 4 -24 8 -34Z",
                    sole.base(),
                    sole.deep(),
                    1.2);
            p.path("M6 -20H408L404 -10H8Z", sole.dark());
            if (!form.equals("sneaker")) {
                p.dashes("M16 -3H396", sole.deep(), 9, 16, 7);
                p.path("M112 -8L124 2H150L142 -8Z", p.paper);
            } else {
                p.line("M10 -26C120 -20 260 -24 404 -30", upper.base(), 3);
            }
            return;
        }
        double lift = Math.min(26, heel * 0.9);
        p.path(
                "M12 -18C110 -22 140 -22 180 -16C260 -10 340 -14 402 -20C410 -10 402 0 388 0C300 2 240 2 190 -4C150 -10 130 -12 110 -10L108 0H14Z",
                sole.base(),
                sole.deep(),
                1.2);
        p.path("M12 -" + Trace.n(Math.min(18, lift)) + "H110L106 0H14Z", sole.dark())
                .line("M13 -7H108", sole.deep(), 1.4);
        p.line("M12 -17C110 -21 140 -21 180 -15C260 -9 340 -13 402 -19", new Tone(sole.light()).light(), 3)
                .dashes("M14 -17C110 -21 140 -21 180 -15C260 -9 340 -13 402 -19", sole.deep(), 1, 3, 3);
    }

    private void court() {
        p.path(
                "M20 -120C8 -150 14 -170 24 -186C60 -160 110 -130 170 -100C230 -72 262 -70 292 -72C340 -66 396 -40 402 -8C340 0 280 0 240 -8C180 -24 120 -70 84 -108C60 -112 40 -116 20 -120Z",
                upper.base(),
                upper.deep(),
                1.4);
        p.path("M24 -186C60 -160 110 -130 170 -100C230 -72 262 -70 292 -72C240 -88 90 -170 24 -186Z", upper.deep());
        p.path("M300 -58C340 -52 376 -36 390 -16C350 -34 320 -42 290 -44Z", upper.light());
        p.path(
                "M20 -122C40 -116 64 -112 84 -108C66 -90 56 -50 52 0H34C36 -50 30 -90 20 -122Z",
                upper.dark(),
                upper.deep(),
                1.2);
        p.path(
                "M84 -108C120 -70 180 -22 240 -6C290 4 350 4 402 -6L400 2C340 10 280 8 236 0C176 -18 112 -70 78 -106Z",
                sole.base());
    }
}
