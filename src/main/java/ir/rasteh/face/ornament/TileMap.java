package ir.rasteh.face.ornament;

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

    private static final double RADIUS = 20;
    private static final double ACROSS = RADIUS * Math.sqrt(3);
    private static final Map<Province, double[]> CENTRES = centres();

    private TileMap() {}

    /** The map as an inline SVG element with the given provinces lit, names in the reader's language. View box 0 0 264 194. */
    public static String svg(Set<Province> lit, Lang lang) {
        StringBuilder out = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 264 194\" class=\"tile-map\" role=\"img\" fill=\"currentColor\" aria-label=\"");
        out.append(escaped(lit.stream()
                .sorted()
                .map(province -> province.names().in(lang))
                .collect(Collectors.joining(lang.rightToLeft() ? "، " : ", "))));
        out.append("\">");
        CENTRES.forEach((province, centre) -> {
            boolean on = lit.contains(province);
            out.append("<path class=\"")
                    .append(on ? "tile lit" : "tile")
                    .append("\" data-province=\"")
                    .append(province.code())
                    .append("\" d=\"")
                    .append(hexagon(centre))
                    .append('"');
            out.append(on ? ">" : " opacity=\".14\">")
                    .append("<title>")
                    .append(escaped(province.names().in(lang)))
                    .append("</title></path>");
        });
        return out.append("</svg>").toString();
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
