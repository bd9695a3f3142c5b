package ir.rasteh.sample.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small figures woven knot by knot, and moves of whole outlines. */
final class Shapes {

    private static final Pattern PAIR = Pattern.compile("(-?\\d+(?:\\.\\d+)?)[ ]?(-?\\d+(?:\\.\\d+)?)");

    /** Animals and plants as a weaver counts them: one letter, one knot. */
    static final String[] GOAT = {
        "#...........",
        ".#..........",
        "##..........",
        "####......#.",
        ".##########.",
        "..#########.",
        "..########..",
        "..#.#..#.#..",
        "..#.#..#.#.."
    };

    static final String[] BIRD = {
        "..##......", ".###......", "..#......#", "..########", "...######.", "....###...", "....#.#..."
    };

    static final String[] LION = {
        "..####........#.",
        ".######......##.",
        ".#######.....#..",
        ".##############.",
        "..############..",
        "..###########...",
        "..###....####...",
        "..#.#....#..#...",
        "..#.#....#..#..."
    };

    static final String[] CAMEL = {
        ".##............",
        "###....##..##..",
        ".##...########.",
        ".############.#",
        "..###########.#",
        "....########...",
        "....#.#..#.#...",
        "....#.#..#.#...",
        "....#.#..#.#..."
    };

    /** The S of the dragon, as varni weavers have it. */
    static final String[] DRAGON = {
        "..#########",
        ".##.....###",
        ".##.....#.#",
        ".##........",
        ".#########.",
        "........##.",
        "#.#.....##.",
        "###.....##.",
        "#########.."
    };

    static final String[] PERSON = {"..#..", ".###.", "..#..", "#####", "..#..", ".###.", ".###.", ".#.#."};

    static final String[] TREE = {
        "...#...", "#..#..#", ".#.#.#.", "#.###.#", ".#.#.#.", "..###..", "...#...", "...#...", ".#####."
    };

    private Shapes() {}

    /** The knots of a figure as one path, centred on the origin, each of the given size; rows run together. */
    static String knots(String[] rows, double size) {
        StringBuilder d = new StringBuilder();
        double x0 = -rows[0].length() * size / 2;
        double y0 = -rows.length * size / 2;
        for (int j = 0; j < rows.length; j++) {
            String row = rows[j];
            for (int i = 0; i < row.length(); i++) {
                if (row.charAt(i) == '#') {
                    int from = i;
                    while (i < row.length() && row.charAt(i) == '#') {
                        i++;
                    }
                    d.append(Plate.box(x0 + from * size, y0 + j * size, (i - from) * size, size + 0.2));
                }
            }
        }
        return d.toString();
    }

    /** The same outline elsewhere: for paths of absolute points without arcs. */
    static String translate(String d, double x, double y) {
        Matcher matcher = PAIR.matcher(d);
        StringBuilder moved = new StringBuilder();
        while (matcher.find()) {
            double px = Double.parseDouble(matcher.group(1)) + x;
            double py = Double.parseDouble(matcher.group(2)) + y;
            matcher.appendReplacement(moved, " " + Trace.n(px) + " " + Trace.n(py));
        }
        return matcher.appendTail(moved).toString();
    }
}
