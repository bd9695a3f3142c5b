package ir.rasteh.sample.drawing;

/** The shared strokes of Persian ornament, as path data around the origin. Sizes are radii or half heights. */
final class Ornament {

    private Ornament() {}

    /** Petals around a centre: rosettes, daisies, sunbursts. Width is the half angle of a petal in radians. */
    static String petals(int n, double inner, double outer, double width, double turn) {
        Trace d = new Trace();
        for (int i = 0; i < n; i++) {
            double a = turn + 2 * Math.PI * i / n;
            double mid = inner + (outer - inner) * 0.62;
            d.m(inner * Math.sin(a), -inner * Math.cos(a));
            d.c(
                    mid * Math.sin(a - width),
                    -mid * Math.cos(a - width),
                    outer * Math.sin(a - width * 0.75),
                    -outer * Math.cos(a - width * 0.75),
                    outer * Math.sin(a),
                    -outer * Math.cos(a));
            d.c(
                    outer * Math.sin(a + width * 0.75),
                    -outer * Math.cos(a + width * 0.75),
                    mid * Math.sin(a + width),
                    -mid * Math.cos(a + width),
                    inner * Math.sin(a),
                    -inner * Math.cos(a));
        }
        return d.z().toString();
    }

    static String rosette(double r) {
        return petals(8, r * 0.12, r, 0.42, 0);
    }

    /** A closed outline of n scallops on an ellipse; a toranj when rx and ry differ. */
    static String lobed(int n, double rx, double ry, double turn) {
        Trace d = new Trace();
        double px = rx * Math.sin(turn);
        double py = -ry * Math.cos(turn);
        d.m(px, py);
        for (int i = 1; i <= n; i++) {
            double a = turn + 2 * Math.PI * i / n;
            double x = rx * Math.sin(a);
            double y = -ry * Math.cos(a);
            d.arc(Math.hypot(x - px, y - py) * 0.54, true, x, y);
            px = x;
            py = y;
        }
        return d.z().toString();
    }

    /** A closed outline of n ogee points on an ellipse: the pointed medallion of a shamseh. */
    static String ogee(int n, double rx, double ry, double depth) {
        Trace d = new Trace();
        for (int i = 0; i <= n; i++) {
            double a = 2 * Math.PI * i / n;
            double x = rx * Math.sin(a);
            double y = -ry * Math.cos(a);
            if (i == 0) {
                d.m(x, y);
                continue;
            }
            double v = a - Math.PI / n;
            double vx = rx * depth * Math.sin(v);
            double vy = -ry * depth * Math.cos(v);
            double b = a - 2 * Math.PI / n;
            d.q(
                    rx * (depth + 0.02) * Math.sin(b + 0.35 * Math.PI / n),
                    -ry * (depth + 0.02) * Math.cos(b + 0.35 * Math.PI / n),
                    vx,
                    vy);
            d.q(
                    rx * (depth + 0.02) * Math.sin(a - 0.35 * Math.PI / n),
                    -ry * (depth + 0.02) * Math.cos(a - 0.35 * Math.PI / n),
                    x,
                    y);
        }
        return d.z().toString();
    }

    static String star(int n, double outer, double inner, double turn) {
        Trace d = new Trace();
        for (int i = 0; i < 2 * n; i++) {
            double r = i % 2 == 0 ? outer : inner;
            double a = turn + Math.PI * i / n;
            if (i == 0) {
                d.m(r * Math.sin(a), -r * Math.cos(a));
            } else {
                d.l(r * Math.sin(a), -r * Math.cos(a));
            }
        }
        return d.z().toString();
    }

    static String polygon(int n, double rx, double ry, double turn) {
        Trace d = new Trace();
        for (int i = 0; i < n; i++) {
            double a = turn + 2 * Math.PI * i / n;
            if (i == 0) {
                d.m(rx * Math.sin(a), -ry * Math.cos(a));
            } else {
                d.l(rx * Math.sin(a), -ry * Math.cos(a));
            }
        }
        return d.z().toString();
    }

    static String octagon(double rx, double ry) {
        double x = rx * 0.42;
        double y = ry * 0.42;
        return closed(x, -ry, rx, -y, rx, y, x, ry, -x, ry, -rx, y, -rx, -y, -x, -ry);
    }

    static String lozenge(double rx, double ry) {
        return closed(0, -ry, rx, 0, 0, ry, -rx, 0);
    }

    /** A lozenge whose sides climb in n steps, as a flat weave or a coarse knot gives it. */
    static String stepped(double rx, double ry, int n) {
        Trace d = new Trace().m(0, -ry);
        double sx = rx / n;
        double sy = ry / n;
        double x = 0;
        double y = -ry;
        int[][] ways = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
        for (int side = 0; side < 4; side++) {
            for (int i = 0; i < n; i++) {
                boolean flatFirst = side % 2 == 0;
                if (flatFirst) {
                    x += ways[side][0] * sx;
                    d.l(x, y);
                    y += ways[side][1] * sy;
                } else {
                    y += ways[side][1] * sy;
                    d.l(x, y);
                    x += ways[side][0] * sx;
                }
                d.l(x, y);
            }
        }
        return d.z().toString();
    }

    static String closed(double... xy) {
        Trace d = new Trace().m(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            d.l(xy[i], xy[i + 1]);
        }
        return d.z().toString();
    }

    static String open(double... xy) {
        Trace d = new Trace().m(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            d.l(xy[i], xy[i + 1]);
        }
        return d.toString();
    }

    /** The boteh: a bent cypress or a flame, tip to the right. Half height s. */
    static String boteh(double s) {
        double u = s / 50;
        return new Trace()
                .m(0, 50 * u)
                .c(-24 * u, 50 * u, -38 * u, 30 * u, -34 * u, 8 * u)
                .c(-31 * u, -14 * u, -12 * u, -24 * u, -2 * u, -38 * u)
                .c(4 * u, -47 * u, 14 * u, -52 * u, 24 * u, -49 * u)
                .c(33 * u, -46 * u, 35 * u, -34 * u, 27 * u, -29 * u)
                .c(22 * u, -26 * u, 16 * u, -29 * u, 17 * u, -34 * u)
                .c(11 * u, -28 * u, 14 * u, -18 * u, 22 * u, -8 * u)
                .c(32 * u, 4 * u, 36 * u, 16 * u, 33 * u, 28 * u)
                .c(29 * u, 42 * u, 16 * u, 50 * u, 0, 50 * u)
                .z()
                .toString();
    }

    /** A lancet leaf along the x axis from the origin, bent upwards by {@code bend}. */
    static String leaf(double length, double width, double bend) {
        return new Trace()
                .m(0, 0)
                .c(length * 0.2, -width - bend, length * 0.7, -width - bend * 1.3, length, -bend * 0.6)
                .c(length * 0.75, width * 0.2 - bend, length * 0.3, width - bend * 0.4, 0, 0)
                .z()
                .toString();
    }

    /** The outer petals of a Shah Abbasi palmette opening upwards, about 2r high and wide. */
    static String palmette(double r) {
        Trace d = new Trace();
        double[] angles = {-2.05, -1.4, -0.72, 0, 0.72, 1.4, 2.05};
        double[] reach = {0.72, 0.86, 0.96, 1.12, 0.96, 0.86, 0.72};
        d.m(0, r * 0.62);
        double px = -r * 0.42;
        double py = r * 0.4;
        d.l(px, py);
        for (int i = 0; i < angles.length; i++) {
            double a = angles[i];
            double tx = reach[i] * r * Math.sin(a);
            double ty = -reach[i] * r * Math.cos(a);
            double next = i + 1 < angles.length ? (a + angles[i + 1]) / 2 : 2.5;
            double nx = i + 1 < angles.length ? 0.6 * r * Math.sin(next) : r * 0.42;
            double ny = i + 1 < angles.length ? -0.6 * r * Math.cos(next) : r * 0.4;
            double from = i == 0 ? -2.4 : (a + angles[i - 1]) / 2;
            d.q(
                    1.02 * reach[i] * r * Math.sin((from + a * 1.4) / 2.4),
                    -1.02 * reach[i] * r * Math.cos((from + a * 1.4) / 2.4),
                    tx,
                    ty);
            d.q(
                    1.02 * reach[i] * r * Math.sin((next + a * 1.4) / 2.4),
                    -1.02 * reach[i] * r * Math.cos((next + a * 1.4) / 2.4),
                    nx,
                    ny);
        }
        return d.z().toString();
    }

    /** The heart of a palmette. */
    static String heart(double r) {
        return new Trace()
                .m(0, -r)
                .c(r * 0.3, -r * 0.6, r * 0.75, -r * 0.5, r * 0.62, r * 0.1)
                .c(r * 0.5, r * 0.5, r * 0.2, r * 0.55, 0, r * 0.8)
                .c(-r * 0.2, r * 0.55, -r * 0.5, r * 0.5, -r * 0.62, r * 0.1)
                .c(-r * 0.75, -r * 0.5, -r * 0.3, -r * 0.6, 0, -r)
                .z()
                .toString();
    }

    /** A cypress, foot at the origin, of the given height. */
    static String cypress(double h) {
        double w = h * 0.2;
        return new Trace()
                .m(0, -h)
                .c(w * 0.5, -h * 0.8, w, -h * 0.5, w, -h * 0.3)
                .c(w, -h * 0.14, w * 0.5, -h * 0.08, 0, -h * 0.08)
                .c(-w * 0.5, -h * 0.08, -w, -h * 0.14, -w, -h * 0.3)
                .c(-w, -h * 0.5, -w * 0.5, -h * 0.8, 0, -h)
                .z()
                .toString();
    }

    /**
     * A volute of half circles that starts at the origin upwards and winds inwards, to the right (dir 1) or to the left
     * (dir -1). Its heart is at about {@code (dir * r * 1.05, 0)}.
     */
    static String volute(double r, int dir) {
        Trace d = new Trace().m(0, 0);
        double x = 0;
        double radius = r;
        int way = dir;
        for (int i = 0; i < 4; i++) {
            x += 2 * radius * way;
            d.arc(radius, dir > 0, x, 0);
            way = -way;
            radius *= 0.68;
        }
        return d.toString();
    }

    /** A bird facing right, about 2s long. */
    static String bird(double s) {
        double u = s / 20;
        return new Trace()
                .m(20 * u, -8 * u)
                .l(14 * u, -10 * u)
                .c(12 * u, -14 * u, 6 * u, -14 * u, 4 * u, -9 * u)
                .c(0, -4 * u, -8 * u, -4 * u, -22 * u, 2 * u)
                .l(-26 * u, 9 * u)
                .c(-18 * u, 6 * u, -14 * u, 7 * u, -10 * u, 7 * u)
                .c(-4 * u, 12 * u, 8 * u, 10 * u, 11 * u, 2 * u)
                .c(13 * u, -3 * u, 13 * u, -5 * u, 14 * u, -7 * u)
                .z()
                .toString();
    }

    /** A gazelle leaping to the right, about 2s long. */
    static String gazelle(double s) {
        double u = s / 40;
        return new Trace()
                .m(-30 * u, -4 * u)
                .c(-20 * u, -12 * u, 0, -8 * u, 12 * u, -12 * u)
                .l(22 * u, -28 * u)
                .l(14 * u, -46 * u)
                .l(25 * u, -30 * u)
                .l(24 * u, -46 * u)
                .l(30 * u, -30 * u)
                .l(38 * u, -24 * u)
                .l(29 * u, -21 * u)
                .c(26 * u, -10 * u, 22 * u, 0, 14 * u, 2 * u)
                .l(34 * u, 10 * u)
                .l(36 * u, 17 * u)
                .l(12 * u, 8 * u)
                .c(0, 4 * u, -12 * u, 6 * u, -18 * u, 6 * u)
                .l(-34 * u, 22 * u)
                .l(-42 * u, 22 * u)
                .l(-28 * u, 6 * u)
                .l(-34 * u, 0)
                .z()
                .toString();
    }
}
