package ir.rasteh.sample.drawing;

/** A path as the pen runs: moves, lines and curves in absolute coordinates, rounded to a tenth. */
final class Trace {

    private final StringBuilder d = new StringBuilder();

    Trace m(double x, double y) {
        return put('M', x, y);
    }

    Trace l(double x, double y) {
        return put('L', x, y);
    }

    Trace q(double x1, double y1, double x, double y) {
        return put('Q', x1, y1, x, y);
    }

    Trace c(double x1, double y1, double x2, double y2, double x, double y) {
        return put('C', x1, y1, x2, y2, x, y);
    }

    /** A circular arc to the point; {@code right} turns clockwise on the screen. */
    Trace arc(double r, boolean right, double x, double y) {
        return put('A', r, r, 0, 0, right ? 1 : 0, x, y);
    }

    Trace z() {
        d.append('Z');
        return this;
    }

    Trace add(String path) {
        d.append(path);
        return this;
    }

    private Trace put(char command, double... values) {
        d.append(command);
        for (int i = 0; i < values.length; i++) {
            String text = n(values[i]);
            if (i > 0 && text.charAt(0) != '-') {
                d.append(' ');
            }
            d.append(text);
        }
        return this;
    }

    @Override
    public String toString() {
        return d.toString();
    }

    static String n(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        return Double.toString(tenths / 10.0);
    }
}
