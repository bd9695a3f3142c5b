package ir.rasteh.face.ornament;

import ir.rasteh.kernel.CraftFamily;

/**
 * A mark's emblem while it has no registered specimen of its own: a Persian star pattern of eight, ten or twelve straps that
 * pass over and under each other, drawn from the mark's slug. The same slug always gives the same star. View box 0 0 100 100,
 * one colour ({@code currentColor}), legible from 28 pixels; the class names the accent of the mark's craft family.
 */
public final class Girih {

    /** The star polygons: straps, and how many places each strap skips. */
    private static final int[][] STARS = {{8, 3}, {8, 2}, {10, 3}, {10, 4}, {12, 5}, {12, 4}, {10, 2}, {12, 3}};

    private static final double OUTER = 40;

    private final StringBuilder out = new StringBuilder();
    private long bits;

    private Girih(String slug) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < slug.length(); i++) {
            hash = (hash ^ slug.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        this.bits = hash ^ hash >>> 33;
    }

    /** The emblem as an inline SVG element without width and height: the page sets its size. */
    public static String emblem(String slug, CraftFamily.Accent accent) {
        Girih girih = new Girih(slug);
        girih.draw();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\" class=\"girih girih-"
                + accent.code() + "\" fill=\"currentColor\" stroke=\"none\" aria-hidden=\"true\">" + girih.out
                + "</svg>";
    }

    private int take(int bound) {
        int taken = (int) Long.remainderUnsigned(bits, bound);
        bits = Long.divideUnsigned(bits, bound);
        return taken;
    }

    private void draw() {
        int[] star = STARS[take(STARS.length)];
        int n = star[0];
        int skip = star[1];
        double turn = take(2) == 0 ? 0 : Math.PI / n;
        straps(n, skip, turn, 4.6 + 0.9 * take(3));
        double room = OUTER * Math.cos(Math.PI * skip / n) - 4.4;
        int kind = take(6);
        // A narrow heart takes a plain figure: nothing finer is legible in it.
        core(n, room, turn, room < 12 ? 6 + kind % 3 : kind);
        rim(n, turn, take(4));
    }

    /** Each strap is cut where it passes under another: every second of its crossings. */
    private void straps(int n, int skip, double turn, double width) {
        StringBuilder d = new StringBuilder();
        double half = OUTER * Math.sin(Math.PI * skip / n);
        double apothem = OUTER * Math.cos(Math.PI * skip / n);
        double gap = width * 0.78;
        for (int i = 0; i < n; i++) {
            double middle = turn + 2 * Math.PI * i / n + Math.PI * skip / n;
            double from = -half;
            int crossing = 0;
            for (int other = -(skip - 1); other <= skip - 1; other++) {
                if (other == 0) {
                    continue;
                }
                // Straps whose middles lie an angle apart meet at apothem * tan(half that angle) from the middle.
                double at = apothem * Math.tan(Math.PI * other / n);
                if (crossing++ % 2 == 0) {
                    double slant = gap / Math.max(0.45, Math.abs(Math.sin(2 * Math.PI * other / n)));
                    segment(d, middle, apothem, from, at - slant);
                    from = at + slant;
                }
            }
            segment(d, middle, apothem, from, half);
        }
        out.append("<path d=\"")
                .append(d)
                .append("\" fill=\"none\" stroke=\"currentColor\" stroke-linejoin=\"round\" stroke-width=\"")
                .append(n(width))
                .append("\"/>");
    }

    private static void segment(StringBuilder d, double middle, double apothem, double from, double to) {
        if (to - from < 1) {
            return;
        }
        double cos = Math.cos(middle);
        double sin = Math.sin(middle);
        d.append('M').append(n(50 + apothem * sin + from * cos)).append(' ').append(n(50 - apothem * cos + from * sin));
        d.append('L').append(n(50 + apothem * sin + to * cos)).append(' ').append(n(50 - apothem * cos + to * sin));
    }

    private void core(int n, double r, double turn, int kind) {
        switch (kind) {
            case 0 -> path(star(n, r, r * 0.62, turn));
            case 1 -> path(petals(n, r * 0.22, r, 2.1 / n, turn));
            case 2 -> path(star(n, r, r * 0.7, turn) + star(n, r * 0.58, r * 0.36, turn + Math.PI / n));
            case 3 -> path(circle(r * 0.92) + star(n / 2, r * 0.74, r * 0.34, turn));
            case 4 -> path(petals(n / 2, r * 0.1, r, 4.4 / n, turn) + circle(r * 0.16));
            case 6 -> path(star(n / 2, r, r * 0.5, turn));
            case 7 -> path(circle(r * 0.8));
            case 8 -> path(circle(r) + circle(r * 0.5));
            default -> path(star(n, r, r * 0.86, turn) + circle(r * 0.5) + circle(r * 0.22));
        }
    }

    /** A ring, and on it beads whose sizes spell six further bits of the name, four times over so that they stay a pattern. */
    private void rim(int n, double turn, int kind) {
        int spelled = take(64);
        int places = n == 10 ? 20 : 24;
        int period = places / 4;
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < places; i++) {
            double a = turn + 2 * Math.PI * i / places;
            double r = (spelled >> i % period & 1) == 1 ? 2.5 : 1.1;
            d.append(circle(50 + 46.4 * Math.sin(a), 50 - 46.4 * Math.cos(a), r));
        }
        path(d.toString());
        double width = take(2) == 0 ? 1.4 : 0.8;
        switch (kind) {
            case 0 -> ring(49.2, width);
            case 1 -> ring(43.4, width);
            case 2 -> {
                ring(49.2, 0.8);
                ring(43.4, width);
            }
            default ->
                out.append("<path d=\"")
                        .append(star(n, 43.8, 43.8 * Math.cos(Math.PI / n), turn))
                        .append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"")
                        .append(n(width))
                        .append("\"/>");
        }
    }

    private void path(String d) {
        out.append("<path fill-rule=\"evenodd\" d=\"").append(d).append("\"/>");
    }

    private void ring(double r, double width) {
        out.append("<circle cx=\"50\" cy=\"50\" r=\"")
                .append(n(r))
                .append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"")
                .append(n(width))
                .append("\"/>");
    }

    private static String circle(double r) {
        return circle(50, 50, r);
    }

    private static String circle(double x, double y, double r) {
        return "M" + n(x - r) + " " + n(y) + "a" + n(r) + " " + n(r) + " 0 1 0 " + n(2 * r) + " 0a" + n(r) + " " + n(r)
                + " 0 1 0 " + n(-2 * r) + " 0Z";
    }

    private static String star(int points, double outer, double inner, double turn) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < 2 * points; i++) {
            double a = turn + Math.PI * i / points;
            double r = i % 2 == 0 ? outer : inner;
            d.append(i == 0 ? 'M' : 'L')
                    .append(n(50 + r * Math.sin(a)))
                    .append(' ')
                    .append(n(50 - r * Math.cos(a)));
        }
        return d.append('Z').toString();
    }

    private static String petals(int count, double inner, double outer, double spread, double turn) {
        StringBuilder d = new StringBuilder();
        double mid = inner + (outer - inner) * 0.6;
        for (int i = 0; i < count; i++) {
            double a = turn + 2 * Math.PI * i / count;
            d.append('M')
                    .append(point(inner, a))
                    .append('Q')
                    .append(point(mid, a - spread))
                    .append(' ')
                    .append(point(outer, a));
            d.append('Q')
                    .append(point(mid, a + spread))
                    .append(' ')
                    .append(point(inner, a))
                    .append('Z');
        }
        return d.toString();
    }

    private static String point(double r, double a) {
        return n(50 + r * Math.sin(a)) + " " + n(50 - r * Math.cos(a));
    }

    private static String n(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
