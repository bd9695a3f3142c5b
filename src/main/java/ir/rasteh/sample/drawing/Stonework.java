package ir.rasteh.sample.drawing;

/** What is made of stone beyond slabs and tiles: basins, balusters, cornices, kerbs; and stone by the bag or the heap. */
final class Stonework extends Quarry {

    Stonework(Plate p) {
        super(p);
    }

    void tray() {
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

    void heap() {
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

    void bags() {
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

    void sink() {
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

    void column() {
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

    void moulding() {
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

    void kerb() {
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
