package ir.rasteh.media;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pictures of goods are taken and shown.
 *
 * @param workers pictures that are worked on at the same time; each may need 200 MB of heap for a moment
 * @param waiting pictures that may wait for a worker; a further one is refused
 * @param largest the largest file that is taken
 * @param pixels the most pixels that are decoded, width times height
 * @param edges longer sides of the sizes that are made, in pixels; none is larger than the original
 * @param quality of the JPEGs that are made, from 0 to 1
 * @param within how long decoding one picture may take
 * @param keepUnused how long a picture is kept that no product shows
 * @param collectAt when unused pictures are cleared away, as a cron expression with seconds
 */
@ConfigurationProperties("rasteh.pictures")
public record PictureSettings(
        @DefaultValue("1") int workers,
        @DefaultValue("60") int waiting,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("40000000") long pixels,
        @DefaultValue({"320", "640", "1280", "2560"}) List<Integer> edges,
        @DefaultValue("0.82") float quality,
        @DefaultValue("30s") Duration within,
        @DefaultValue("1d") Duration keepUnused,
        @DefaultValue("0 20 3 * * *") String collectAt) {

    public PictureSettings {
        edges = edges.stream().sorted().toList();
    }

    int largestEdge() {
        return edges.getLast();
    }
}
