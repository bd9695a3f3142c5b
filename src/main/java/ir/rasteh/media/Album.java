package ir.rasteh.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of goods with their sizes, by the content hash of what was uploaded. */
@Component
public class Album {

    private static final Pattern COLOUR = Pattern.compile("(?<=\\G.{6})");
    private static final int REMEMBERED = 20_000;

    private final JdbcClient database;
    private final Media media;

    /** A picture never changes. */
    private final Cache<String, Picture> seen =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** That a hash has no picture may change at any moment: a drawing is asked for again after a while. */
    private final Cache<String, Boolean> without = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    Album(JdbcClient database, Media media) {
        this.database = database;
        this.media = media;
    }

    /** The picture of an original, if it has been made. */
    public Optional<Picture> of(String original) {
        return Optional.ofNullable(of(List.of(original)).get(original));
    }

    /** Those of these originals that have been made into pictures, with one statement at most. */
    public Map<String, Picture> of(Collection<String> originals) {
        Map<String, Picture> found = new HashMap<>(seen.getAllPresent(originals));
        Set<String> unknown = new LinkedHashSet<>(originals);
        unknown.removeAll(found.keySet());
        unknown.removeAll(without.getAllPresent(unknown).keySet());
        if (!unknown.isEmpty()) {
            Map<String, Picture> read = read(unknown);
            seen.putAll(read);
            found.putAll(read);
            unknown.stream().filter(hash -> !read.containsKey(hash)).forEach(hash -> without.put(hash, true));
        }
        return found;
    }

    /** The originals of which a file is a size, or the file itself when it is none: under these hashes goods have it. */
    public List<String> originalsOf(String hash) {
        List<String> originals = database.sql("select original from picture_size where hash = :hash or webp = :hash")
                .param("hash", hash)
                .query(String.class)
                .list();
        return originals.isEmpty() ? List.of(hash) : originals;
    }

    /** The picture of a file that is sent once more: it counts as new, so that it is not cleared away. */
    @Transactional
    Optional<Picture> again(byte[] original) {
        String hash = Media.hash(original);
        int touched = database.sql("update medium set stored_at = now() where hash = :hash")
                .param("hash", hash)
                .update();
        return touched == 0
                ? Optional.empty()
                : Optional.ofNullable(read(Set.of(hash)).get(hash));
    }

    /** Keeps an original, which nobody is shown, and its sizes, which everybody may see. */
    @Transactional
    Picture keep(
            byte[] original,
            String contentType,
            int width,
            int height,
            List<String> colours,
            List<Prints.Print> prints) {
        String hash = media.keepOriginal(original, contentType).hash();
        database.sql("""
                        insert into picture (original, width, height, colours) values (:original, :width, :height, :colours)
                        on conflict (original) do nothing""")
                .param("original", hash)
                .param("width", width)
                .param("height", height)
                .param("colours", String.join("", colours))
                .update();
        List<Picture.Size> sizes = new ArrayList<>();
        for (Prints.Print print : prints) {
            Picture.Size size = new Picture.Size(
                    print.width(),
                    print.height(),
                    media.keep(print.jpeg(), "image/jpeg").hash(),
                    print.webp()
                            .map(webp -> media.keep(webp, "image/webp").hash())
                            .orElse(null));
            sizes.add(size);
            database.sql("""
                            insert into picture_size (original, edge, width, height, hash, webp)
                            values (:original, :edge, :width, :height, :hash, :webp) on conflict (original, edge) do nothing""")
                    .param("original", hash)
                    .param("edge", size.edge())
                    .param("width", size.width())
                    .param("height", size.height())
                    .param("hash", size.hash())
                    .param("webp", size.webp())
                    .update();
        }
        without.invalidate(hash);
        return new Picture(hash, width, height, colours, sizes);
    }

    /** Forgets pictures that have been cleared away. */
    void forget(Collection<String> originals) {
        seen.invalidateAll(originals);
    }

    private Map<String, Picture> read(Set<String> originals) {
        Map<String, Picture> pictures = new HashMap<>();
        database.sql("""
                        select p.original, p.width, p.height, p.colours,
                            s.width as size_width, s.height as size_height, s.hash, s.webp
                        from picture p join picture_size s on s.original = p.original
                        where p.original = any(:originals)""").param("originals", originals.toArray(String[]::new)).query((ResultSet row) -> {
            pictures.merge(row.getString("original"), picture(row), Album::together);
        });
        return pictures;
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                row.getString("original"),
                row.getInt("width"),
                row.getInt("height"),
                List.of(COLOUR.split(row.getString("colours"))),
                List.of(new Picture.Size(
                        row.getInt("size_width"),
                        row.getInt("size_height"),
                        row.getString("hash"),
                        row.getString("webp"))));
    }

    private static Picture together(Picture one, Picture other) {
        List<Picture.Size> sizes = new ArrayList<>(one.sizes());
        sizes.addAll(other.sizes());
        return new Picture(one.original(), one.width(), one.height(), one.colours(), sizes);
    }
}
