package ir.rasteh.sample.drawing;

import java.util.Random;

/**
 * One plate of the printed catalogue, 600 by 800: paper, a soft ground shadow and what is drawn on them. Goods stay
 * between y = 90 and y = 710, so that a page may also show the plate cropped to its middle square.
 */
final class Plate {

    static final int WIDTH = 600;
    static final int HEIGHT = 800;

    private static final String[] PAPERS = {
        "#EFE7DA", "#ECE5D8", "#EAE4DB", "#F0E8DC", "#E8E5DC", "#EFE5DD", "#E9E6DF", "#EDE7D6", "#E6E3DA", "#EEE6E0"
    };

    final Subject subject;
    final Random dice;
    final String paper;
    private final String prefix;
    private final StringBuilder defs = new StringBuilder();
    private StringBuilder out = new StringBuilder();
    private int ids;
    private boolean general;

    Plate(Subject subject) {
        this.subject = subject;
        this.dice = new Random(subject.seed());
        this.paper = PAPERS[dice.nextInt(PAPERS.length)];
        this.prefix = "r" + Long.toString(Math.abs(subject.seed() % 46_655), 36) + "-";
    }

    /** Notes that the vocabulary said something for which there is no drawing of its own yet. */
    void generalise() {
        general = true;
    }

    boolean specific() {
        return !general;
    }

    double between(double low, double high) {
        return low + dice.nextDouble() * (high - low);
    }

    int pick(int bound) {
        return dice.nextInt(bound);
    }

    Plate path(String d, String fill) {
        return element("path", "d=\"" + d + "\" fill=\"" + fill + "\"");
    }

    Plate path(Trace d, String fill) {
        return path(d.toString(), fill);
    }

    /** A filled shape with an outline. */
    Plate path(String d, String fill, String stroke, double width) {
        return element("path", "d=\"" + d + "\" fill=\"" + fill + "\"" + strokeOf(stroke, width));
    }

    Plate line(String d, String stroke, double width) {
        return path(d, "none", stroke, width);
    }

    Plate line(Trace d, String stroke, double width) {
        return path(d.toString(), "none", stroke, width);
    }

    /** A row of dots along the path: cheap seed beads, stitches and nail heads. */
    Plate dots(String d, String stroke, double width, double period) {
        return element(
                "path",
                "d=\"" + d + "\" fill=\"none\" stroke-linecap=\"round\" stroke-dasharray=\"0 " + Trace.n(period) + "\""
                        + strokeOf(stroke, width));
    }

    Plate dashes(String d, String stroke, double width, double dash, double gap) {
        return element(
                "path",
                "d=\"" + d + "\" fill=\"none\" stroke-dasharray=\"" + Trace.n(dash) + " " + Trace.n(gap) + "\""
                        + strokeOf(stroke, width));
    }

    Plate circle(double x, double y, double r, String fill) {
        return element("circle", at("cx", x) + at("cy", y) + at("r", r) + "fill=\"" + fill + "\"");
    }

    Plate ring(double x, double y, double r, String stroke, double width) {
        return element("circle", at("cx", x) + at("cy", y) + at("r", r) + "fill=\"none\"" + strokeOf(stroke, width));
    }

    Plate ellipse(double x, double y, double rx, double ry, String fill) {
        return element("ellipse", at("cx", x) + at("cy", y) + at("rx", rx) + at("ry", ry) + "fill=\"" + fill + "\"");
    }

    Plate oval(double x, double y, double rx, double ry, String stroke, double width) {
        return element(
                "ellipse",
                at("cx", x) + at("cy", y) + at("rx", rx) + at("ry", ry) + "fill=\"none\"" + strokeOf(stroke, width));
    }

    Plate rect(double x, double y, double w, double h, String fill) {
        return element("path", "d=\"" + box(x, y, w, h) + "\" fill=\"" + fill + "\"");
    }

    Plate round(double x, double y, double w, double h, double r, String fill) {
        return element(
                "rect",
                at("x", x) + at("y", y) + at("width", w) + at("height", h) + at("rx", r) + "fill=\"" + fill + "\"");
    }

    Plate frame(double x, double y, double w, double h, String stroke, double width) {
        return line(box(x, y, w, h), stroke, width);
    }

    static String box(double x, double y, double w, double h) {
        return "M" + Trace.n(x) + " " + Trace.n(y) + "h" + Trace.n(w) + "v" + Trace.n(h) + "h" + Trace.n(-w) + "Z";
    }

    /** Everything drawn by {@code drawing} under a transform. */
    Plate moved(String transform, Runnable drawing) {
        out.append("<g transform=\"").append(transform).append("\">");
        drawing.run();
        out.append("</g>");
        return this;
    }

    Plate at(double x, double y, double scale, Runnable drawing) {
        return moved(place(x, y, scale, 0), drawing);
    }

    /** Everything drawn by {@code drawing} at an opacity of 0 to 1. */
    Plate faint(double opacity, Runnable drawing) {
        out.append("<g opacity=\"").append(hundredth(opacity)).append("\">");
        drawing.run();
        out.append("</g>");
        return this;
    }

    Plate clipped(String d, Runnable drawing) {
        String id = prefix + Integer.toString(ids++, 36);
        defs.append("<clipPath id=\"")
                .append(id)
                .append("\"><path d=\"")
                .append(d)
                .append("\"/></clipPath>");
        out.append("<g clip-path=\"url(#").append(id).append(")\">");
        drawing.run();
        out.append("</g>");
        return this;
    }

    /** Keeps a drawing for repeated use and gives its name for {@link #use}. */
    String define(Runnable drawing) {
        StringBuilder before = out;
        out = new StringBuilder();
        drawing.run();
        String id = prefix + Integer.toString(ids++, 36);
        defs.append("<g id=\"").append(id).append("\">").append(out).append("</g>");
        out = before;
        return id;
    }

    /** A repeat of width w and height h around its own origin, laid on the given point; the answer is a fill. */
    String repeat(double x, double y, double w, double h, Runnable drawing) {
        StringBuilder before = out;
        out = new StringBuilder();
        drawing.run();
        String id = prefix + Integer.toString(ids++, 36);
        defs.append("<pattern id=\"").append(id).append("\" patternUnits=\"userSpaceOnUse\" ");
        defs.append(at("x", x - w / 2))
                .append(at("y", y - h / 2))
                .append(at("width", w))
                .append(at("height", h));
        defs.append("viewBox=\"")
                .append(Trace.n(-w / 2))
                .append(' ')
                .append(Trace.n(-h / 2))
                .append(' ');
        defs.append(Trace.n(w)).append(' ').append(Trace.n(h)).append("\">");
        defs.append(out).append("</pattern>");
        out = before;
        return "url(#" + id + ")";
    }

    Plate use(String id, double x, double y) {
        return element("use", "href=\"#" + id + "\" " + at("x", x) + at("y", y));
    }

    Plate use(String id, String transform) {
        return element("use", "href=\"#" + id + "\" transform=\"" + transform + "\"");
    }

    Plate use(String id, double x, double y, double scale, double degrees) {
        return use(id, place(x, y, scale, degrees));
    }

    /** The drawing and its reflection about the vertical axis x = 0. */
    Plate mirrored(Runnable half) {
        String id = define(half);
        return use(id, 0, 0).use(id, "scale(-1 1)");
    }

    /** A quarter (drawn right of and above the origin) reflected into a whole. */
    Plate quartered(Runnable quarter) {
        String id = define(quarter);
        return use(id, 0, 0).use(id, "scale(-1 1)").use(id, "scale(1 -1)").use(id, "scale(-1 -1)");
    }

    Plate shadow(double x, double y, double rx, double ry) {
        String shade = Tone.mix(paper, "#3A2A1C", 0.17);
        ellipse(x, y, rx, ry, Tone.mix(paper, "#3A2A1C", 0.08));
        return ellipse(x, y, rx * 0.86, ry * 0.62, shade);
    }

    /** The tint of a flat shadow on this paper. */
    String shade(double share) {
        return Tone.mix(paper, "#3A2A1C", share);
    }

    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 800\" width=\"600\" height=\"800\">"
                + (defs.isEmpty() ? "" : "<defs>" + defs + "</defs>")
                + "<path d=\"M0 0h600v800H0Z\" fill=\"" + paper + "\"/>" + out + "</svg>";
    }

    static String place(double x, double y, double scale, double degrees) {
        StringBuilder transform = new StringBuilder("translate(" + Trace.n(x) + " " + Trace.n(y) + ")");
        if (degrees != 0) {
            transform.append(" rotate(").append(Trace.n(degrees)).append(')');
        }
        if (scale != 1) {
            transform.append(" scale(").append(hundredth(scale)).append(')');
        }
        return transform.toString();
    }

    Plate element(String name, String attributes) {
        out.append('<').append(name).append(' ').append(attributes.strip()).append("/>");
        return this;
    }

    private static String strokeOf(String stroke, double width) {
        return " stroke=\"" + stroke + "\"" + (width == 1 ? "" : " stroke-width=\"" + hundredth(width) + "\"");
    }

    private static String at(String name, double value) {
        return name + "=\"" + Trace.n(value) + "\" ";
    }

    private static String hundredth(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
