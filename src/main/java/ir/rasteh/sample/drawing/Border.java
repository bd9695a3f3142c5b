package ir.rasteh.sample.drawing;

/** The borders of a rug: selvedge, guards and the main band with its flowers, drawn around the origin. */
final class Border {

    enum Kind {
        ROSETTE_VINE,
        PALMETTE,
        CARTOUCHE,
        GEOMETRIC,
        TURKMEN,
        BOTEH,
        PLAIN
    }

    private final Rug rug;
    private final Plate p;
    private final double w;
    private final double h;
    private final double band;

    /** Half width and half height of the outer edge; {@code band} is the width of all borders together. */
    Border(Rug rug, double w, double h, double band) {
        this.rug = rug;
        this.p = rug.p;
        this.w = w;
        this.h = h;
        this.band = band;
    }

    void draw(Kind kind) {
        Tone border = rug.border;
        double guard = band * 0.17;
        p.rect(-w, -h, 2 * w, 2 * h, border.deep());
        double edge = Math.min(4, band * 0.06);
        if (kind == Kind.PLAIN) {
            p.rect(-w + edge, -h + edge, 2 * (w - edge), 2 * (h - edge), border.base());
            checks(band * 0.5, Math.min(9, band * 0.4));
            return;
        }
        Tone first = contrasting(0);
        Tone second = contrasting(1);
        p.rect(-w + edge, -h + edge, 2 * (w - edge), 2 * (h - edge), first.base());
        beads(edge + guard / 2, guard * 0.46, guard * 0.95, second);
        double inset = edge + guard;
        p.rect(-w + inset, -h + inset, 2 * (w - inset), 2 * (h - inset), border.base());
        p.frame(-w + inset, -h + inset, 2 * (w - inset), 2 * (h - inset), first.deep(), 1);
        double main = band - edge - 2 * guard;
        p.frame(-w + inset + 3, -h + inset + 3, 2 * (w - inset) - 6, 2 * (h - inset) - 6, second.base(), 0.9);
        p.frame(
                -w + inset + main - 3,
                -h + inset + main - 3,
                2 * (w - inset - main) + 6,
                2 * (h - inset - main) + 6,
                second.base(),
                0.9);
        main(kind, inset + main / 2, main);
        double inner = inset + main;
        p.rect(-w + inner, -h + inner, 2 * (w - inner), 2 * (h - inner), second.base());
        p.frame(-w + inner, -h + inner, 2 * (w - inner), 2 * (h - inner), border.deep(), 1);
        beads(inner + guard / 2, guard * 0.42, guard * 0.85, first);
    }

    private Tone contrasting(int which) {
        int seen = 0;
        for (Tone dye : rug.dyes) {
            if (dye.distance(rug.border) > 80 && seen++ == which) {
                return dye;
            }
        }
        return Tone.of(rug.border.bright() ? "madder" : "ivory");
    }

    private void beads(double inset, double size, double period, Tone tone) {
        double width = 2 * (w - inset);
        double height = 2 * (h - inset);
        double px = width / Math.round(width / period);
        double py = height / Math.round(height / period);
        String xs = Ornament.open(-w + inset, -h + inset, w - inset, -h + inset)
                + Ornament.open(-w + inset, h - inset, w - inset, h - inset);
        String ys = Ornament.open(-w + inset, -h + inset, -w + inset, h - inset)
                + Ornament.open(w - inset, -h + inset, w - inset, h - inset);
        p.dots(xs, tone.base(), size, px).dots(ys, tone.base(), size, py);
    }

    private void checks(double inset, double size) {
        Tone tone = contrasting(0);
        double width = 2 * (w - inset);
        double height = 2 * (h - inset);
        double px = width / Math.round(width / (size * 4)) / 2;
        double py = height / Math.round(height / (size * 4)) / 2;
        String xs = Ornament.open(-w + inset, -h + inset, w - inset, -h + inset)
                + Ornament.open(-w + inset, h - inset, w - inset, h - inset);
        String ys = Ornament.open(-w + inset, -h + inset, -w + inset, h - inset)
                + Ornament.open(w - inset, -h + inset, w - inset, h - inset);
        p.dashes(xs, tone.base(), size, px, px).dashes(ys, tone.base(), size, py, py);
    }

    /** Units stand at even distances, a first kind at the corners and at every second place. */
    private void main(Kind kind, double inset, double main) {
        double cw = w - inset;
        double ch = h - inset;
        double unit = main * (kind == Kind.CARTOUCHE ? 2.1 : kind == Kind.TURKMEN ? 1.05 : 1.35);
        int nx = 2 * (int) Math.max(1, Math.round(cw / unit));
        int ny = 2 * (int) Math.max(1, Math.round(ch / unit));
        double sx = 2 * cw / nx;
        double sy = 2 * ch / ny;
        double r = main * 0.4;
        Tone one = contrasting(0);
        Tone two = contrasting(1);
        Tone three = contrasting(2);
        if (kind == Kind.ROSETTE_VINE || kind == Kind.PALMETTE || kind == Kind.BOTEH) {
            p.line(vine(-cw, -ch, sx, nx, main * 0.3, false), three.base(), Math.max(1, main * 0.045));
            p.line(vine(-cw, ch, sx, nx, -main * 0.3, false), three.base(), Math.max(1, main * 0.045));
            p.line(vine(-cw, -ch, sy, ny, main * 0.3, true), three.base(), Math.max(1, main * 0.045));
            p.line(vine(cw, -ch, sy, ny, -main * 0.3, true), three.base(), Math.max(1, main * 0.045));
        }
        String major = major(kind, r, one, two, three);
        String minor = minor(kind, r, Math.min(sx, sy), one, two, three);
        boolean vine = kind == Kind.ROSETTE_VINE || kind == Kind.PALMETTE || kind == Kind.BOTEH;
        String sprig = p.define(() -> {
            p.path(Ornament.petals(3, 0, r * 0.42, 0.5, 0), three.base());
            p.circle(0, 0, r * 0.13, two.base());
        });
        String top = p.define(() -> {
            for (int i = 0; i < nx; i++) {
                if (i > 0) {
                    p.use(i % 2 == 0 ? major : minor, -cw + i * sx, -ch);
                }
                if (vine) {
                    boolean up = (i < nx / 2) == (i % 2 == 0);
                    p.use(sprig, -cw + (i + 0.5) * sx, -ch + (up ? -1 : 1) * main * 0.19, 1, up ? 0 : 180);
                }
            }
        });
        p.use(top, 0, 0).use(top, "rotate(180)");
        String side = p.define(() -> {
            for (int i = 0; i < ny; i++) {
                if (i > 0) {
                    p.use(i % 2 == 0 ? major : minor, -ch + i * sy, -cw);
                }
                if (vine) {
                    boolean up = (i < ny / 2) != (i % 2 == 0);
                    p.use(sprig, -ch + (i + 0.5) * sy, -cw + (up ? -1 : 1) * main * 0.19, 1, up ? 0 : 180);
                }
            }
        });
        p.use(side, "rotate(90)").use(side, "rotate(270)");
        String corner = kind == Kind.BOTEH || kind == Kind.PALMETTE || kind == Kind.CARTOUCHE
                ? rug.rosette(r, one, two, three)
                : major;
        p.use(corner, -cw, -ch).use(corner, cw, -ch).use(corner, -cw, ch).use(corner, cw, ch);
    }

    private static String vine(double x, double y, double step, int n, double swing, boolean down) {
        Trace d = new Trace().m(x, y);
        for (int i = 0; i < n; i++) {
            double s = (i < n / 2) == (i % 2 == 0) ? swing : -swing;
            if (down) {
                d.c(x + s * 1.5, y + (i + 0.3) * step, x + s * 1.5, y + (i + 0.7) * step, x, y + (i + 1) * step);
            } else {
                d.c(x + (i + 0.3) * step, y + s * 1.5, x + (i + 0.7) * step, y + s * 1.5, x + (i + 1) * step, y);
            }
        }
        return d.toString();
    }

    private String major(Kind kind, double r, Tone one, Tone two, Tone three) {
        return switch (kind) {
            case ROSETTE_VINE -> rug.rosette(r, one, two, three);
            case PALMETTE -> rug.palmette(r * 1.05, one, two, three);
            case CARTOUCHE ->
                p.define(() -> {
                    p.path(Ornament.lobed(8, r, r, 0), one.base(), one.deep(), 0.8);
                    p.path(Ornament.petals(6, 0, r * 0.7, 0.5, 0), two.base());
                    p.circle(0, 0, r * 0.22, three.base());
                });
            case GEOMETRIC ->
                p.define(() -> {
                    p.path(Ornament.stepped(r * 1.05, r, 4), one.base(), one.deep(), 0.8);
                    p.path(Ornament.stepped(r * 0.66, r * 0.62, 3), two.base());
                    p.path(Ornament.lozenge(r * 0.3, r * 0.3), three.base());
                    p.line(
                            Ornament.open(-r * 1.4, -r * 0.5, -r * 1.05, 0, -r * 1.4, r * 0.5)
                                    + Ornament.open(r * 1.4, -r * 0.5, r * 1.05, 0, r * 1.4, r * 0.5),
                            three.base(),
                            Math.max(1.2, r * 0.12));
                });
            case TURKMEN ->
                p.define(() -> {
                    p.path(Ornament.octagon(r, r), one.base());
                    p.path(Ornament.lozenge(r * 0.72, r * 0.72), two.base());
                    p.path(Ornament.lozenge(r * 0.3, r * 0.3), one.base());
                });
            case BOTEH ->
                p.define(() -> {
                    p.path(Ornament.boteh(r * 1.1), one.base(), one.deep(), 0.8);
                    p.at(0, r * 0.22, 1, () -> p.path(Ornament.petals(6, 0, r * 0.46, 0.45, 0), two.base()));
                });
            case PLAIN -> p.define(() -> p.path(Ornament.lozenge(r, r), one.base()));
        };
    }

    private String minor(Kind kind, double r, double room, Tone one, Tone two, Tone three) {
        return switch (kind) {
            case ROSETTE_VINE ->
                p.define(() -> {
                    String leaf = Ornament.leaf(r * 0.95, r * 0.26, r * 0.16);
                    p.moved("rotate(-35)", () -> p.path(leaf, three.light()));
                    p.moved("rotate(145)", () -> p.path(leaf, three.light()));
                    p.path(Ornament.petals(6, 0, r * 0.58, 0.5, 0), two.base());
                    p.circle(0, 0, r * 0.2, one.dark());
                });
            case PALMETTE, BOTEH ->
                p.define(() -> {
                    p.path(Ornament.petals(8, 0, r * 0.6, 0.42, 0), two.base());
                    p.circle(0, 0, r * 0.24, one.base());
                });
            case CARTOUCHE ->
                p.define(() -> {
                    double x = room - r * 1.15;
                    Trace d = new Trace()
                            .m(-x, 0)
                            .q(-x, -r * 0.8, -x * 0.6, -r * 0.85)
                            .l(x * 0.6, -r * 0.85);
                    d.q(x, -r * 0.8, x, 0)
                            .q(x, r * 0.8, x * 0.6, r * 0.85)
                            .l(-x * 0.6, r * 0.85)
                            .q(-x, r * 0.8, -x, 0)
                            .z();
                    p.path(d.toString(), two.base(), two.deep(), 0.8);
                    p.line(Ornament.open(-x * 0.72, 0, x * 0.72, 0), three.base(), 1.2);
                    p.dots(Ornament.open(-x * 0.6, 0, x * 0.61, 0), one.base(), r * 0.55, x * 0.4);
                });
            case GEOMETRIC ->
                p.define(() -> {
                    p.path(Ornament.star(4, r * 0.6, r * 0.3, 0), two.base());
                    p.path(Ornament.lozenge(r * 0.22, r * 0.22), three.base());
                });
            case TURKMEN ->
                p.define(() -> {
                    p.path(Ornament.star(4, r * 0.9, r * 0.34, 0), two.base());
                    p.path(Ornament.lozenge(r * 0.26, r * 0.26), three.base());
                });
            case PLAIN -> p.define(() -> p.path(Ornament.lozenge(r * 0.5, r * 0.5), two.base()));
        };
    }
}
