package ir.rasteh.face.window;

import ir.rasteh.media.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture on a page: one address for whoever knows only one, the sizes among which a browser chooses, and the colours that
 * stand in its place until it has come.
 *
 * @param srcset null for a drawing, which has every size
 * @param webps the same sizes as WebP, when each is smaller so; null otherwise
 */
record Plate(String src, @Nullable String srcset, @Nullable String webps, int width, int height, List<Tile> tiles) {

    /** Drawings of the sample, and the shape of the plate that crops every picture. */
    private static final int DRAWN_WIDTH = 600;

    private static final int DRAWN_HEIGHT = 800;
    private static final int TILES_A_SIDE = 4;

    /** One of the colours, a rectangle in units of a quarter of the picture. */
    record Tile(int x, int y, String colour) {}

    static Plate of(String hash, @Nullable Picture picture) {
        if (picture == null) {
            return new Plate(address(hash), null, null, DRAWN_WIDTH, DRAWN_HEIGHT, List.of());
        }
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < picture.colours().size(); i++) {
            tiles.add(new Tile(
                    i % TILES_A_SIDE, i / TILES_A_SIDE, "#" + picture.colours().get(i)));
        }
        return new Plate(
                address(hash),
                picture.sizes().stream()
                        .map(size -> address(size.hash()) + " " + size.width() + "w")
                        .collect(Collectors.joining(", ")),
                webps(picture.sizes()),
                picture.width(),
                picture.height(),
                tiles);
    }

    /** All of them or none: a browser that takes WebP chooses among these alone, and must not miss the largest. */
    private static @Nullable String webps(List<Picture.Size> sizes) {
        List<String> candidates = new ArrayList<>();
        for (Picture.Size size : sizes) {
            if (size.webp() == null) {
                return null;
            }
            candidates.add(address(size.webp()) + " " + size.width() + "w");
        }
        return String.join(", ", candidates);
    }

    static String address(String hash) {
        return "/media/" + hash;
    }

    /** How wide the picture is drawn in a plate that it fills and that crops it: wider than the plate when it lies. */
    public String sizes(int wideRem, int narrowPercent) {
        double wider = Math.max(1, (double) width * DRAWN_HEIGHT / ((double) height * DRAWN_WIDTH));
        return String.format(
                Locale.ROOT,
                "(min-width: 40rem) %drem, %dvw",
                Math.round(wideRem * wider),
                Math.round(narrowPercent * wider));
    }

    /** The frame of the tiles: the picture's own shape, so that they are cropped as it is. */
    public String frame() {
        return "0 0 " + width + " " + height;
    }

    public String tileScale() {
        return String.format(
                Locale.ROOT, "scale(%.2f %.2f)", (double) width / TILES_A_SIDE, (double) height / TILES_A_SIDE);
    }
}
