package ir.rasteh.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a picture of goods: everybody while it is on show; else the firm's own people and the mark's steward, and what
 * was never saved only its writer. Whose a hidden picture is, it does not tell.
 */
@Component
public class PictureSight {

    /** Who among those who ask. */
    public enum Eyes {
        /** Everybody. */
        ALL,
        /** The one who asks, and others of theirs. */
        OWN,
        /** Not the one who asks. */
        NONE
    }

    private static final int REMEMBERED = 20_000;

    /** What everybody may see is asked for most. What is hidden is gone from here after a minute. */
    private final Cache<Set<String>, Eyes> forAll = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final JdbcClient database;

    PictureSight(JdbcClient database) {
        this.database = database;
    }

    /**
     * Who may see the picture, of those on whose behalf the present call works.
     *
     * @param originals the content hashes under which products may have it
     */
    public Eyes of(Collection<String> originals) {
        Set<String> hashes = Set.copyOf(originals);
        Eyes known = forAll.getIfPresent(hashes);
        if (known != null) {
            return known;
        }
        Eyes eyes = Eyes.valueOf(database.sql("select picture_sight(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .single()
                .toUpperCase(Locale.ROOT));
        if (eyes == Eyes.ALL) {
            forAll.put(hashes, eyes);
        }
        return eyes;
    }
}
