package ir.rasteh.sample.drawing;

/** Building stone, gypsum and granite: slabs with their veins, blocks from the quarry, tiles, chips and sacks. */
final class Stones extends Quarry {

    private Stones(Plate p) {
        super(p);
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
            case "tray" -> new Stonework(p).tray();
            case "chip", "rock" -> new Stonework(p).heap();
            case "powder", "plaster" -> new Stonework(p).bags();
            case "sink" -> new Stonework(p).sink();
            case "column" -> new Stonework(p).column();
            case "moulding" -> new Stonework(p).moulding();
            case "kerb", "bench" -> new Stonework(p).kerb();
            default -> {
                p.generalise();
                w.slabs();
            }
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
}
