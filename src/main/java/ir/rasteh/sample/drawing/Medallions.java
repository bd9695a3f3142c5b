package ir.rasteh.sample.drawing;

/** Lachak-toranj: a medallion with pendants in the middle, its quarters in the corners, vines between them. */
final class Medallions {

    private Medallions() {}

    static void draw(Rug rug) {
        Plate p = rug.p;
        boolean open = rug.design.endsWith("kafsadeh")
                || rug.design.equals("bijar-toranj")
                || rug.design.equals("halvai")
                || p.subject.form().equals("mat");
        Tone corner = rug.border.distance(rug.field) > 50 ? rug.border : rug.dye(0);
        double rx = rug.a * 0.62;
        double ry = Math.min(rug.b * 0.44, rx * 1.3);
        if (!open) {
            vines(rug, rx, ry);
        } else {
            openGround(rug);
        }
        corners(rug, corner);
        pendants(rug, ry, corner);
        toranj(rug, rx, ry, corner);
    }

    /** The whole ground of a round carpet: a star of long petals out of one centre. */
    static void sunburst(Rug rug, double rx, double ry) {
        Plate p = rug.p;
        String flower = rug.palmette(rx * 0.09, rug.dye(0), rug.dye(1), rug.dye(2));
        String bud = rug.blossom(rx * 0.05, rug.dye(1), rug.dye(0));
        int n = 16;
        for (int i = 0; i < n; i++) {
            double turn = 360.0 * i / n;
            double angle = Math.PI * 2 * i / n;
            double share = i % 2 == 0 ? 0.86 : 0.72;
            p.use(i % 2 == 0 ? flower : bud, rx * share * Math.sin(angle), -ry * share * Math.cos(angle), 1, turn);
        }
        toranj(rug, rx * 0.6, ry * 0.6, rug.border);
    }

    private static int lobes(String design) {
        return switch (design) {
            case "gonbadi", "sheikh-safi", "shamseh", "salari", "olia" -> 16;
            case "nami", "emad", "mohtasham", "amoghli", "saber" -> 12;
            default -> 8;
        };
    }

    /** Three nested outlines around a rosette of petals, with palmettes turned outwards. */
    static void toranj(Rug rug, double rx, double ry, Tone ground) {
        Plate p = rug.p;
        int n = lobes(rug.design);
        boolean pointed = n == 16 || rug.design.equals("khatibi") || rug.design.equals("benam") || p.pick(3) == 0;
        Tone rim = Tone.of(ground.bright() ? "madder" : "ivory");
        Tone core = rug.field.distance(ground) > 60 ? rug.dye(1) : rug.dye(0);
        String line = rim.deep();
        outline(p, n, rx * 1.04, ry * 1.04, pointed, rim.base(), line);
        outline(p, n, rx, ry, pointed, ground.base(), line);
        ringOfFlowers(rug, rx * 0.74, ry * 0.74, n, ground);
        outline(p, n, rx * 0.56, ry * 0.56, !pointed, rim.base(), line);
        outline(p, n, rx * 0.52, ry * 0.52, !pointed, core.base(), line);
        int rays = n == 12 ? 12 : 8;
        p.moved("scale(1 " + Trace.n(ry / rx) + ")", () -> {
            p.path(Ornament.petals(rays, rx * 0.1, rx * 0.44, 0.3, 0), core.line());
            p.path(Ornament.petals(rays, rx * 0.08, rx * 0.37, 0.24, 0), core.dark());
            p.path(Ornament.petals(rays, rx * 0.08, rx * 0.34, 0.3, Math.PI / rays), ground.base());
        });
        p.use(rug.rosette(rx * 0.2, rim, rug.dye(2), ground), 0, 0);
    }

    private static void outline(Plate p, int n, double rx, double ry, boolean pointed, String fill, String line) {
        String d = pointed ? Ornament.ogee(n, rx, ry, 0.86) : Ornament.lobed(n, rx * 0.93, ry * 0.93, Math.PI / n);
        p.path(d, fill, line, 0.8);
    }

    private static void ringOfFlowers(Rug rug, double rx, double ry, int n, Tone ground) {
        Plate p = rug.p;
        Tone petal = Tone.of(ground.bright() ? "rose" : "ivory");
        Tone heart = rug.dye(2).distance(ground) > 60 ? rug.dye(2) : rug.dye(3);
        String palmette = rug.palmette(rx * 0.17, heart, petal, ground);
        String bud = rug.blossom(rx * 0.1, petal, heart);
        p.oval(0, 0, rx, ry, heart.light(), 1);
        int count = n == 8 ? 16 : n * 2 > 24 ? 24 : n * 2;
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            double x = rx * Math.sin(angle);
            double y = -ry * Math.cos(angle);
            if (i % 2 == 0) {
                p.use(palmette, x, y, 1, Math.toDegrees(Math.atan2(x / rx, -y / ry)));
            } else {
                p.use(bud, x, y);
            }
        }
    }

    private static void pendants(Rug rug, double ry, Tone ground) {
        Plate p = rug.p;
        double room = rug.b - ry;
        double s = Math.min(rug.a * 0.17, room * 0.24);
        Tone rim = Tone.of(ground.bright() ? "madder" : "ivory");
        String pendant = p.define(() -> {
            double y = -ry - s * 0.2;
            p.rect(-s * 0.1, y - s * 0.6, s * 0.2, s, rim.base());
            p.at(0, y - s * 0.95, 1, () -> {
                p.path(Ornament.lobed(6, s * 0.95, s * 0.6, Math.PI / 6), rim.base());
                p.path(Ornament.lobed(6, s * 0.78, s * 0.46, Math.PI / 6), ground.base());
                p.path(Ornament.petals(4, 0, s * 0.36, 0.6, 0), rim.base());
            });
            String tip = rug.palmette(s * 0.72, ground, rim, rug.dye(2));
            p.use(tip, 0, y - s * 2.25);
        });
        p.use(pendant, 0, 0).use(pendant, "scale(1 -1)");
    }

    private static void corners(Rug rug, Tone ground) {
        Plate p = rug.p;
        double cw = rug.a * 0.66;
        double ch = Math.min(rug.b * 0.5, cw * 1.25);
        Tone rim = Tone.of(ground.bright() ? "madder" : "ivory");
        p.quartered(() -> p.moved("translate(" + Trace.n(rug.a) + " " + Trace.n(-rug.b) + ")", () -> {
            p.path(scallops(cw * 1.05, ch * 1.05), rim.base(), rim.deep(), 0.8);
            p.path(scallops(cw, ch), ground.base(), rim.deep(), 0.8);
            Tone leaf = rug.dye(2).distance(ground) > 60 ? rug.dye(2) : rim;
            String flower = rug.rosette(cw * 0.1, rim, leaf, ground);
            String bud = rug.blossom(cw * 0.07, rim, leaf);
            rug.volute(-cw * 0.1, ch * 0.52, cw * 0.17, -1, -20, flower, leaf);
            rug.volute(-cw * 0.52, ch * 0.08, cw * 0.15, 1, 110, bud, leaf);
            p.use(rug.palmette(cw * 0.14, leaf, rim, ground), -cw * 0.17, ch * 0.15, 1, -135);
            p.use(bud, -cw * 0.82, ch * 0.06).use(bud, -cw * 0.06, ch * 0.84);
        }));
    }

    /** The quarter medallion of a corner, its edge running down from the long side to the short one in scallops. */
    private static String scallops(double w, double h) {
        Trace d = new Trace().m(0, 0).l(-w, 0);
        int n = 5;
        double px = -w;
        double py = 0;
        for (int i = 1; i <= n; i++) {
            double t = (double) i / n;
            double x = -w * Math.pow(1 - t, 1.35);
            double y = h * Math.pow(t, 1.35);
            d.arc(Math.hypot(x - px, y - py) * 0.62, false, x, y);
            px = x;
            py = y;
        }
        return d.z().toString();
    }

    /** Scrolling stems with blossoms over the ground between medallion and corners. */
    private static void vines(Rug rug, double rx, double ry) {
        Plate p = rug.p;
        double r = rug.a * 0.135;
        Tone stem = rug.stem();
        String big = rug.rosette(r * 0.62, rug.dye(0), rug.dye(1), rug.dye(3));
        String mid = rug.palmette(r * 0.6, rug.dye(1), rug.dye(0), rug.dye(2));
        String bud = rug.blossom(r * 0.34, rug.dye(3), rug.dye(0));
        p.quartered(() -> {
            rug.volute(r * 0.4, -ry - r * 0.6, r, 1, 0, big, stem);
            rug.volute(rx * 0.72, -ry * 0.8, r * 0.9, 1, 50, mid, stem);
            rug.volute(rug.a * 0.95, -rug.b * 0.2, r * 0.8, -1, 0, big, stem);
            rug.volute(rug.a * 0.24, -rug.b * 0.76, r * 0.72, 1, -30, mid, stem);
            rug.volute(rug.a * 0.14, -rug.b * 0.9, r * 0.6, 1, 40, bud, stem);
            p.use(mid, rug.a * 0.84, 0, 1, 90);
            p.use(bud, rug.a * 0.92, -rug.b * 0.1).use(bud, rx * 0.66, -ry - r * 0.2);
            p.use(bud, rug.a * 0.3, -rug.b * 0.62)
                    .use(bud, rug.a * 0.55, -ry * 1.18)
                    .use(bud, rug.a * 0.9, -rug.b * 0.33);
        });
    }

    /** An open ground: one quiet line that follows the medallion. */
    private static void openGround(Rug rug) {
        Plate p = rug.p;
        p.frame(
                -rug.a + 6,
                -rug.b + 6,
                2 * rug.a - 12,
                2 * rug.b - 12,
                rug.dye(0).base(),
                1.4);
        for (int i = 0; i < 5; i++) {
            double y = -rug.b + p.between(0.1, 0.95) * 2 * rug.b;
            p.rect(
                    -rug.a,
                    y,
                    2 * rug.a,
                    p.between(2, 6),
                    rug.field.dark().equals(rug.field.base())
                            ? rug.field.light()
                            : Tone.mix(rug.field.base(), rug.field.dark(), 0.25));
        }
    }
}
