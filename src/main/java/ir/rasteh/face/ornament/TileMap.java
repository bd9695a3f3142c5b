package ir.rasteh.face.ornament;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 31 provinces as one hexagon each, placed by hand so that Iran is recognised and neighbours mostly stay neighbours.
 * Size says nothing here: Qom is as easy to hit as Kerman. One colour ({@code currentColor}); unlit provinces are its faint
 * tint. Each hexagon carries the province's name as its title.
 */
public final class TileMap {

    /** Rows from north to south; the first number is the column of the row's first hexagon, odd rows stand half a column to the right. */
    private static final Province[][] ROWS = {
        {Province.WEST_AZERBAIJAN, Province.EAST_AZERBAIJAN, Province.ARDABIL},
        {
            Province.KURDISTAN,
            Province.ZANJAN,
            Province.GILAN,
            Province.MAZANDARAN,
            Province.GOLESTAN,
            Province.NORTH_KHORASAN
        },
        {
            Province.KERMANSHAH,
            Province.HAMADAN,
            Province.QAZVIN,
            Province.ALBORZ,
            Province.TEHRAN,
            Province.SEMNAN,
            Province.RAZAVI_KHORASAN
        },
        {Province.ILAM, Province.LORESTAN, Province.MARKAZI, Province.QOM, Province.ISFAHAN, Province.SOUTH_KHORASAN},
        {
            Province.KHUZESTAN,
            Province.KOHGILUYE_BUYER_AHMAD,
            Province.CHAHARMAHAL_BAKHTIYARI,
            Province.YAZD,
            Province.KERMAN
        },
        {Province.BUSHEHR, Province.FARS, Province.HORMOZGAN, Province.SISTAN_BALUCHESTAN},
    };

    private static final int[] FIRST = {0, 0, 0, 0, 2, 3};

    /** As many lit provinces as can be named on the map without their names meeting. */
    private static final int MOST_NAMES = 2;

    private static final double RADIUS = 20;
    private static final double ACROSS = RADIUS * Math.sqrt(3);
    private static final Map<Province, double[]> CENTRES = centres();

    private TileMap() {}

    /** The map as an inline SVG element with the given provinces lit, names in the reader's language. View box 0 0 264 194. */
    public static String svg(Set<Province> lit, Lang lang) {
        StringBuilder out = opening("img");
        out.append(escaped(lit.stream()
                .sorted()
                .map(province -> province.names().in(lang))
                .collect(Collectors.joining(lang.rightToLeft() ? "، " : ", "))));
        out.append("\">");
        CENTRES.keySet().forEach(province -> tile(out, province, lit.contains(province) ? "tile lit" : "tile", lang));
        if (lit.size() <= MOST_NAMES) {
            lit.forEach(province -> name(out, province, lang));
        }
        return out.append("</svg>").toString();
    }

    /**
     * The map as a way to the provinces: each lit hexagon is a link and wears the class {@code accent-…} of its accent.
     *
     * @param address of a province's place, before its code
     */
    public static String linked(Map<Province, CraftFamily.Accent> lit, Lang lang, String address) {
        StringBuilder out = opening("group");
        out.append(escaped(lit.keySet().stream()
                .sorted()
                .map(province -> province.names().in(lang))
                .collect(Collectors.joining(lang.rightToLeft() ? "، " : ", "))));
        out.append("\">");
        CENTRES.keySet().forEach(province -> {
            CraftFamily.Accent accent = lit.get(province);
            if (accent == null) {
                tile(out, province, "tile", lang);
            } else {
                out.append("<a href=\"")
                        .append(escaped(address))
                        .append(province.code())
                        .append("\">");
                tile(out, province, "tile lit accent-" + accent.code(), lang);
                out.append("</a>");
            }
        });
        return out.append("</svg>").toString();
    }

    private static StringBuilder opening(String role) {
        return new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 264 194\" class=\"tile-map\" role=\"")
                .append(role)
                .append("\" fill=\"currentColor\" aria-label=\"");
    }

    private static void tile(StringBuilder out, Province province, String classes, Lang lang) {
        out.append("<path class=\"")
                .append(classes)
                .append("\" data-province=\"")
                .append(province.code())
                .append("\" d=\"")
                .append(hexagon(centre(province)))
                .append(classes.startsWith("tile lit") ? "\">" : "\" opacity=\".14\">")
                .append("<title>")
                .append(escaped(province.names().in(lang)))
                .append("</title></path>");
    }

    /** The province's name above its hexagon, or below it where the map ends. */
    private static void name(StringBuilder out, Province province, Lang lang) {
        double[] centre = centre(province);
        boolean top = centre[1] < 2 * RADIUS;
        double x = Math.max(36, Math.min(228, centre[0]));
        out.append("<text class=\"tile-name\" text-anchor=\"middle\" x=\"")
                .append(tenth(x))
                .append("\" y=\"")
                .append(tenth(top ? centre[1] + RADIUS + 12 : centre[1] - RADIUS - 4))
                .append("\">")
                .append(escaped(province.names().in(lang)))
                .append("</text>");
    }

    /** Where a province's hexagon stands in the view box, as x and y of its centre. */
    static double[] centre(Province province) {
        double[] centre = CENTRES.get(province);
        if (centre == null) {
            throw new IllegalStateException("No hexagon for " + province);
        }
        return centre.clone();
    }

    private static Map<Province, double[]> centres() {
        Map<Province, double[]> centres = new EnumMap<>(Province.class);
        for (int row = 0; row < ROWS.length; row++) {
            for (int i = 0; i < ROWS[row].length; i++) {
                double x = (FIRST[row] + i + (row % 2 == 0 ? 0 : 0.5)) * ACROSS + ACROSS / 2 + 2;
                centres.put(ROWS[row][i], new double[] {x, RADIUS + 2 + row * RADIUS * 1.5});
            }
        }
        return centres;
    }

    private static String hexagon(double[] centre) {
        StringBuilder d = new StringBuilder();
        double r = RADIUS - 1.2;
        for (int i = 0; i < 6; i++) {
            double a = Math.PI / 3 * i;
            d.append(i == 0 ? 'M' : 'L')
                    .append(tenth(centre[0] + r * Math.sin(a)))
                    .append(' ')
                    .append(tenth(centre[1] - r * Math.cos(a)));
        }
        return d.append('Z').toString();
    }

    private static String tenth(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
