package ir.rasteh.sample.drawing;

/** Building stone, gypsum and granite: slabs with their veins, blocks from the quarry, tiles, chips and sacks. */
final class Stones {

    private final Plate p;
    private final Subject s;
    private final Tone stone;
    private final boolean granite;
    private final boolean travertine;

    private Stones(Plate p) {
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

    static void draw(Plate p) {
        Stones w = new Stones(p);
        switch (p.subject.form()) {
            case "slab" -> w.slabs();
            case "block" -> w.block();
            case "tile", "cobble" -> w.tiles();
            case "cladding" -> w.cladding();
            case "panel" -> w.panel();
            case "stair" -> w.stairs();
            case "tray" -> w.tray();
            case "chip", "rock" -> w.heap();
            case "powder", "plaster" -> w.bags();
            case "sink" -> w.sink();
            case "column" -> w.column();
            case "moulding" -> w.moulding();
            case "kerb", "bench" -> w.kerb();
            default -> {
                p.generalise();
                w.slabs();
            }
        }
    }

    /** The face of the stone inside a box: veins, beds of travertine or grains of granite. */
    private void face(double x, double y, double w, double h) {
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

    private void slabs() {
        p.shadow(300, 690, 220, 22);
        for (int i = 2; i >= 0; i--) {
            double dx = i * 26;
            String slab = Ornament.closed(
                    96 + dx, 176 - i * 24, 432 + dx, 136 - i * 24, 440 + dx, 660 - i * 12, 104 + dx, 686 - i * 12);
            p.path(slab, stone.base());
            if (i == 0) {
                p.clipped(slab, () -> face(90, 130, 360, 570));
            }
            p.line(slab, stone.deep(), 1.4)
                    .path(
                            Ornament.closed(
                                    432 + dx,
                                    136 - i * 24,
                                    444 + dx,
                                    138 - i * 24,
                                    452 + dx,
                                    658 - i * 12,
                                    440 + dx,
                                    660 - i * 12),
                            stone.dark());
        }
        p.path("M70 686L470 652L500 690L90 724Z", "#9A7448").path("M90 724L500 690V706L90 740Z", "#6E4F2E");
    }

    private void block() {
        p.shadow(300, 630, 240, 30);
        String front = "M80 390L380 420V620L80 590Z";
        String side = "M380 420L520 350V536L380 620Z";
        String top = "M80 390L226 330L520 350L380 420Z";
        p.path(front, stone.base()).clipped(front, () -> face(80, 390, 300, 240));
        p.path(side, stone.dark()).clipped(side, () -> p.faint(0.45, () -> face(380, 350, 140, 280)));
        p.path(top, stone.light()).clipped(top, () -> p.faint(0.4, () -> face(80, 330, 440, 100)));
        p.line("M80 390L380 420M380 420V620M380 420L520 350", stone.deep(), 1.6);
        if (!s.get("finish", "").contains("sawn")) {
            p.dashes("M110 396V588M160 400V592M210 404V598M260 410V606M310 414V610", stone.deep(), 5, 44, 12);
        } else {
            p.line("M80 430L380 462M80 500L380 534M80 550L380 580", stone.light(), 1.4);
        }
        p.round(110, 606, 60, 20, 3, "#8A6A45").round(320, 622, 60, 20, 3, "#8A6A45");
    }

    private void tiles() {
        boolean cobble = s.form().equals("cobble");
        double sw = s.number("size", 0, 40);
        double sh = s.number("size", 1, 40);
        int n = cobble ? 6 : sw >= 60 ? 2 : 3;
        double room = 456;
        double tw = room / n;
        double th = cobble ? tw : Math.clamp(tw * Math.min(1.4, sh / sw), tw * 0.3, tw * 1.4);
        int rows = (int) Math.clamp(Math.round(room / th), 2, 7);
        double y0 = 400 - rows * th / 2;
        p.rect(80, y0 + 12, room, rows * th, p.shade(0.18))
                .rect(72, y0, room, rows * th, cobble ? "#8E867A" : "#D6CCBC");
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < n; i++) {
                double shift = cobble && j % 2 == 1 ? tw / 2 : 0;
                double gap = cobble ? 5 : 2;
                double x = 72 + i * tw + gap + shift;
                double w = Math.min(tw - 2 * gap, 72 + room - x - 2);
                double y = y0 + j * th + gap;
                String tile = cobble
                        ? new Trace()
                                .m(x + 6, y)
                                .l(x + w - 5, y + 1)
                                .l(x + w, y + 7)
                                .l(x + w - 2, y + th - 14)
                                .l(x + 4, y + th - 12)
                                .l(x, y + 6)
                                .z()
                                .toString()
                        : Plate.box(x, y, w, th - 2 * gap);
                Tone tint = new Tone(
                        Tone.mix(stone.base(), (i + j) % 2 == 0 ? stone.light() : stone.dark(), p.between(0, 0.3)));
                p.path(tile, tint.base());
                if (!cobble || granite) {
                    boolean detailed = n * rows <= 12;
                    p.clipped(tile, () -> {
                        if (detailed) {
                            face(x, y, w, th);
                        } else {
                            p.line(
                                    Ornament.open(
                                            x,
                                            y + th * p.between(0.1, 0.5),
                                            x + w * 0.5,
                                            y + th * p.between(0.3, 0.7),
                                            x + w,
                                            y + th * p.between(0.4, 0.9)),
                                    tint.dark(),
                                    1.4);
                            p.dots(
                                    Ornament.open(x + 4, y + th * 0.3, x + w, y + th * 0.2)
                                            + Ornament.open(x + 2, y + th * 0.6, x + w, y + th * 0.7),
                                    tint.dark(),
                                    2.6,
                                    p.between(7, 13));
                        }
                    });
                }
                p.line(Ornament.open(x + 1, y + 1, x + w - 1, y + 1), tint.pale(), 1.6);
            }
        }
    }

    private void cladding() {
        p.rect(88, 132, 440, 556, p.shade(0.17)).rect(80, 120, 440, 556, stone.deep());
        double y = 124;
        while (y < 660) {
            double h = Math.min(p.between(26, 44), 672 - y);
            double x = 84;
            while (x < 516) {
                double w = Math.min(p.between(80, 190), 516 - x);
                Tone tint = new Tone(
                        Tone.mix(stone.base(), p.pick(2) == 0 ? stone.light() : stone.dark(), p.between(0, 0.6)));
                p.path(
                        new Trace()
                                .m(x, y + p.between(0, 3))
                                .l(x + w - 3, y + p.between(0, 3))
                                .l(x + w - 3, y + h - 4)
                                .l(x, y + h - 3)
                                .z(),
                        tint.base());
                p.line(Ornament.open(x + 2, y + 4, x + w - 6, y + 4), tint.pale(), 2)
                        .line(
                                new Trace().m(x + 6, y + h * 0.5).q(x + w * 0.4, y + h * 0.3, x + w - 10, y + h * 0.6),
                                tint.dark(),
                                1.2);
                x += w;
            }
            y += h;
        }
    }

    private void panel() {
        double sw = s.number("size", 0, 60);
        double sh = s.number("size", 1, 60);
        double k = Math.min(470 / sw, 540 / sh);
        double w = sw * k;
        double h = sh * k;
        double x = 300 - w / 2;
        double y = 400 - h / 2;
        p.rect(x + 9, y + 13, w, h, p.shade(0.18));
        p.clipped(Plate.box(x, y, w, h), () -> face(x, y, w, h));
        p.frame(x, y, w, h, stone.deep(), 1.4)
                .frame(x + 12, y + 12, w - 24, h - 24, stone.dark(), 3)
                .frame(x + 16, y + 16, w - 32, h - 32, stone.pale(), 2);
        double r = Math.min(w, h) * 0.34;
        p.at(300, 400, 1, () -> {
            String motif = s.get("motif", p.pick(3) == 0 ? "plain" : p.pick(2) == 0 ? "shamseh" : "arabesque");
            if (!motif.equals("plain")) {
                p.moved(
                        "translate(2 3)",
                        () -> Motif.roundel(
                                p, motif, r, new Tone(stone.pale()), new Tone(stone.pale()), new Tone(stone.pale())));
                Motif.roundel(
                        p,
                        motif,
                        r,
                        stone,
                        new Tone(stone.dark()),
                        new Tone(Tone.mix(stone.dark(), stone.base(), 0.5)));
            }
        });
    }

    private void stairs() {
        p.shadow(300, 690, 240, 20);
        for (int i = 0; i < 4; i++) {
            double y = 260 + i * 100;
            double x = 190 - i * 34;
            double w = 220 + i * 68;
            p.clipped(Plate.box(x, y, w, 100), () -> p.faint(0.6, () -> face(x, y + 20, w, 90)));
            p.path(Ornament.closed(x + 30, y - 28, x + w - 30, y - 28, x + w + 8, y, x - 8, y), stone.light());
            p.round(x - 10, y - 2, w + 20, 18, 9, stone.base())
                    .line(Ornament.open(x - 2, y + 3, x + w + 2, y + 3), stone.pale(), 2);
            p.path(Plate.box(x, y + 16, w, 72), "none", stone.dark(), 1.2)
                    .line(
                            Ornament.open(x + 20, y - 10, x + w - 20, y - 10)
                                    + Ornament.open(x + 24, y - 16, x + w - 24, y - 16),
                            stone.dark(),
                            1.6);
        }
    }

    private void tray() {
        p.shadow(300, 590, 220, 28);
        p.moved("translate(300 440)", () -> {
            String top = "M-220 0a220 130 0 1 0 440 0a220 130 0 1 0 -440 0Z";
            p.path("M-220 0C-220 190 220 190 220 0V26C220 210 -220 210 -220 26Z", stone.dark())
                    .path("M-90 150C-80 180 80 180 90 150V170C80 196 -80 196 -90 170Z", stone.deep());
            p.clipped(top, () -> face(-220, -130, 440, 260));
            p.line(top, stone.deep(), 1.4).oval(0, 0, 204, 116, stone.pale(), 3);
        });
        p.use(Sprays.rose(p, 44, new Tone("#B9606C")), 250, 420).use(Sprays.rose(p, 34, new Tone("#CD8C93")), 330, 446);
        p.circle(390, 410, 24, "#C98A2C").circle(384, 402, 8, "#E3B25C");
    }

    private void heap() {
        boolean rock = s.form().equals("rock");
        String[] stones = new String[4];
        for (int k = 0; k < 4; k++) {
            Tone tint = new Tone(k % 2 == 0 ? stone.base() : k == 1 ? stone.light() : stone.dark());
            double[] r = {
                p.between(14, 20),
                p.between(12, 20),
                p.between(14, 22),
                p.between(12, 20),
                p.between(14, 20),
                p.between(12, 20)
            };
            stones[k] = p.define(() -> {
                double[] xy = new double[12];
                for (int i = 0; i < 6; i++) {
                    xy[2 * i] = r[i] * Math.cos(i * Math.PI / 3);
                    xy[2 * i + 1] = r[i] * 0.8 * Math.sin(i * Math.PI / 3);
                }
                p.path(Ornament.closed(xy), tint.base(), tint.deep(), 1.2)
                        .path(Ornament.closed(xy[0], xy[1], xy[2], xy[3], xy[4], xy[5], 0, 0), tint.dark())
                        .path(Ornament.closed(xy[6], xy[7], xy[8], xy[9], 0, 0), tint.pale());
            });
        }
        if (!rock && p.pick(2) == 0) {
            Larder.sack(p, stones, 0.9, 70, stone);
            return;
        }
        p.shadow(300, 640, 240, 34);
        double big = rock ? 1.9 : 1;
        for (int row = 0; row < 7; row++) {
            double w = 46 + row * 30;
            Larder.heap(p, stones, 300, 350 + row * 44, w, 20, rock ? 5 + row : 9 + row * 3, big);
        }
    }

    private void bags() {
        for (int i = 0; i < 3; i++) {
            double x = i == 2 ? 300 : 190 + i * 220;
            double y = i == 2 ? 330 : 520;
            if (i < 2) {
                p.shadow(x, y + 130, 120, 16);
            }
            p.moved(Plate.place(x, y, 1, p.between(-3, 3)), () -> {
                String bag =
                        "M-104 -118Q-110 -124 -96 -126H96Q110 -124 104 -118C112 -40 112 40 104 116Q106 126 94 126H-94Q-106 126 -104 116C-112 40 -112 -40 -104 -118Z";
                p.path(bag, "#D9C6A2", "#8A744E", 1.6);
                p.clipped(
                        bag,
                        () -> p.path("M50 -130C80 -40 80 40 50 130H120V-130Z", "#C6B088")
                                .rect(-120, -126, 240, 22, "#C6B088")
                                .dashes("M-110 -110H110M-110 112H110", "#8A744E", 2, 7, 4)
                                .rect(-120, -40, 240, 92, Tone.mix(stone.base(), "#D9C6A2", 0.25)));
                p.at(
                        0,
                        6,
                        1,
                        () -> p.path(Ornament.polygon(6, 36, 36, 0), "none", "#7A6746", 3)
                                .path(Ornament.star(6, 28, 15, 0), "#7A6746"));
            });
        }
        p.path("M210 690C250 640 350 640 392 690Z", stone.base(), stone.dark(), 1.2)
                .path("M300 652C340 652 370 664 392 690H320Z", stone.dark());
    }

    private void sink() {
        p.shadow(300, 600, 220, 26);
        p.moved("translate(300 430)", () -> {
            String bowl = "M-220 0C-214 110 -130 166 0 166C130 166 214 110 220 0Z";
            p.path(bowl, stone.base()).clipped(bowl, () -> face(-220, 0, 440, 170));
            p.faint(0.3, () -> p.path("M90 0C110 80 90 140 40 166C140 156 214 100 220 0Z", stone.deep()));
            p.line(bowl, stone.deep(), 1.4);
            p.ellipse(0, 0, 222, 74, stone.light())
                    .oval(0, 0, 222, 74, stone.deep(), 1.4)
                    .ellipse(0, 6, 192, 58, stone.dark())
                    .ellipse(0, 20, 160, 40, stone.base())
                    .ellipse(0, 34, 24, 8, "#8C8B87")
                    .ellipse(0, 33, 15, 5, "#4A4845");
        });
    }

    private void column() {
        p.shadow(300, 690, 110, 16);
        p.moved("translate(300 690)", () -> {
            double h = 540;
            double w = 92;
            boolean tall = s.number("size", 2, 75) > 120;
            Vessel.draw(
                    p,
                    tall
                            ? new double[] {1, 0, 1, 0.05, 0.8, 0.07, 0.72, 0.1, 0.7, 0.86, 0.78, 0.9, 1, 0.93, 1, 1}
                            : Vessel.COLUMN,
                    w,
                    h,
                    stone,
                    false,
                    () -> face(-w, -h, 2 * w, h));
            p.rect(-w - 8, -h - 12, 2 * w + 16, 20, stone.light())
                    .rect(-w - 8, -18, 2 * w + 16, 20, stone.dark())
                    .line(Ornament.open(-w - 8, -h - 12, w + 8, -h - 12), stone.pale(), 2);
        });
    }

    private void moulding() {
        for (int i = 0; i < 3; i++) {
            double y = 250 + i * 130;
            p.rect(78, y + 14, 460, 96, p.shade(0.16));
            p.rect(70, y, 460, 96, stone.base())
                    .rect(70, y, 460, 14, stone.light())
                    .rect(70, y + 26, 460, 6, stone.dark())
                    .rect(70, y + 80, 460, 16, stone.dark());
            p.dashes(Ornament.open(74, y + 20, 530, y + 20), stone.dark(), 10, 10, 8);
            String leaf = p.define(() -> p.path(Ornament.palmette(17), stone.light(), stone.deep(), 1));
            for (int k = 0; k < 11; k++) {
                p.use(leaf, 94 + k * 41.5, y + 58, i == 1 ? 0.9 : 1, i == 1 ? 180 : 0);
            }
        }
    }

    private void kerb() {
        boolean bench = s.form().equals("bench");
        p.shadow(300, 600, 256, 28);
        if (bench) {
            p.path("M60 430L500 400L560 430L120 466Z", stone.light(), stone.deep(), 1.2);
            String front = "M120 466L560 430V500L120 540Z";
            p.path(front, stone.base()).clipped(front, () -> face(120, 430, 440, 110));
            p.path("M60 430L120 466V540L60 500Z", stone.dark());
            p.path("M140 536L210 530V600L140 608ZM470 506L540 500V570L470 576Z", stone.dark(), stone.deep(), 1.2);
            return;
        }
        for (int i = 0; i < 3; i++) {
            double dx = i * 36 - 36;
            double dy = i * 74 - 80;
            p.moved("translate(" + Trace.n(dx) + " " + Trace.n(dy) + ")", () -> {
                String front = "M90 420L480 400V470L90 500Z";
                p.path("M90 420L140 386L524 368L480 400Z", stone.light(), stone.deep(), 1.2);
                p.path(front, stone.base()).clipped(front, () -> face(90, 396, 400, 110));
                p.path("M480 400L524 368V436L480 470Z", stone.dark(), stone.deep(), 1.2)
                        .line("M90 420L480 400", stone.pale(), 2);
            });
        }
    }
}
