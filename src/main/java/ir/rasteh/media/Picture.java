package ir.rasteh.media;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of goods as it is shown: upright, in a few sizes, with the colours that stand for it until it has come.
 *
 * @param original content hash of the file as it was uploaded; the picture goes by it
 * @param width of the upright original, in pixels
 * @param height of the upright original, in pixels
 * @param colours sixteen mean colours as {@code rrggbb}, four by four, row by row
 * @param sizes the smallest first; never empty, never larger than the original
 */
public record Picture(String original, int width, int height, List<String> colours, List<Size> sizes) {

    /** The longer side of the size that is shown where only one can be. */
    private static final int ORDINARY = 1280;

    /**
     * One size of a picture.
     *
     * @param hash content hash of the JPEG, which every browser knows
     * @param webp content hash of the same size as WebP, or null where that would not be smaller
     */
    public record Size(
            int width, int height, String hash, @Nullable String webp) {

        int edge() {
            return Math.max(width, height);
        }
    }

    public Picture {
        colours = List.copyOf(colours);
        sizes = sizes.stream().sorted(Comparator.comparingInt(Size::edge)).toList();
    }

    /** The size for places that show only one: the largest up to 1280 pixels. */
    public Size ordinary() {
        return sizes.stream()
                .filter(size -> size.edge() <= ORDINARY)
                .reduce((smaller, larger) -> larger)
                .orElse(sizes.getFirst());
    }
}
