package ir.rasteh.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clears away pictures that no room needs: taken off a product, or uploaded and never saved; and enclosures of letters that are
 * kept no longer. Evidence stays: an act may cite it for ever.
 */
@Component
class UnusedPictures {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedPictures.class);
    private static final int BATCH = 200;

    /** A file that nobody but its receiver may have, and no picture. */
    private static final String ENCLOSURE = """
            m.stored_at < :before and not m.for_all and not m.evidence
                and not exists (select from picture p where p.original = m.hash)
                and not exists (select from picture_size s where s.hash = m.hash or s.webp = m.hash)""";

    private final JdbcClient database;
    private final Media media;
    private final Album album;
    private final PictureSettings settings;
    private final List<MediaUse> uses;
    private final TransactionTemplate transaction;

    UnusedPictures(
            JdbcClient database,
            Media media,
            Album album,
            PictureSettings settings,
            List<MediaUse> uses,
            TransactionTemplate transaction) {
        this.database = database;
        this.media = media;
        this.album = album;
        this.settings = settings;
        this.uses = uses;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${rasteh.pictures.collect-at:0 20 3 * * *}", zone = "Asia/Tehran")
    void clearAway() {
        OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC).minus(settings.keepUnused());
        int pictures = clearAway(before);
        int enclosures = clearEnclosures(before);
        if (pictures + enclosures > 0) {
            LOG.info("{} pictures and {} enclosures were cleared away that nobody needs", pictures, enclosures);
        }
    }

    /** Clears away what was last uploaded before this moment, and says how many pictures that were. */
    int clearAway(OffsetDateTime before) {
        int cleared = 0;
        String last = "";
        while (true) {
            List<String> originals = database.sql("""
                            select p.original from picture p join medium m on m.hash = p.original
                            where m.stored_at < :before and not m.evidence and p.original > :last order by p.original limit :batch""")
                    .param("before", before)
                    .param("last", last)
                    .param("batch", BATCH)
                    .query(String.class)
                    .list();
            if (originals.isEmpty()) {
                return cleared;
            }
            last = originals.getLast();
            Set<String> needed = used(originals);
            for (String original : originals) {
                if (!needed.contains(original)
                        && Boolean.TRUE.equals(transaction.execute(status -> clear(original, before)))) {
                    cleared++;
                }
            }
        }
    }

    /** Clears away the enclosures that were kept before this moment and belong to no letter any more; how many. */
    int clearEnclosures(OffsetDateTime before) {
        int cleared = 0;
        String last = "";
        while (true) {
            List<String> enclosures = database.sql("select hash from medium m where hash > :last and " + ENCLOSURE
                            + " order by hash limit :batch")
                    .param("last", last)
                    .param("before", before)
                    .param("batch", BATCH)
                    .query(String.class)
                    .list();
            if (enclosures.isEmpty()) {
                return cleared;
            }
            last = enclosures.getLast();
            Set<String> needed = new HashSet<>();
            uses.forEach(room -> needed.addAll(room.used(enclosures)));
            for (String hash : enclosures) {
                if (!needed.contains(hash)
                        && Boolean.TRUE.equals(transaction.execute(status -> clearEnclosure(hash, before)))) {
                    cleared++;
                }
            }
        }
    }

    private boolean clearEnclosure(String hash, OffsetDateTime before) {
        int deleted = database.sql("delete from medium m where hash = :hash and " + ENCLOSURE)
                .param("hash", hash)
                .param("before", before)
                .update();
        if (deleted > 0) {
            remove(hash);
        }
        return deleted > 0;
    }

    /** What a room above needs among these originals and the sizes that were made of them, told as originals. */
    private Set<String> used(Collection<String> originals) {
        Map<String, String> originalOf = new HashMap<>();
        originals.forEach(original -> originalOf.put(original, original));
        database.sql("""
                        select original, hash from picture_size where original = any(:originals)
                        union all
                        select original, webp from picture_size where original = any(:originals) and webp is not null""").param("originals", originals.toArray(String[]::new)).query((ResultSet row) -> {
            originalOf.put(row.getString("hash"), row.getString("original"));
        });
        Set<String> used = new HashSet<>();
        uses.forEach(room -> used.addAll(room.used(originalOf.keySet())));
        return used.stream().map(originalOf::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The picture, its original, and those of its sizes that are no other picture's too. */
    private boolean clear(String original, OffsetDateTime before) {
        // Locked first: whoever uploads it again at this moment either comes before, and it is not old any more, or
        // waits.
        boolean old = database.sql(
                        "select 1 from medium where hash = :hash and stored_at < :before and not evidence for update")
                .param("hash", original)
                .param("before", before)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!old) {
            return false;
        }
        List<String> sizes = database.sql("""
                        select hash from picture_size where original = :original
                        union select webp from picture_size where original = :original and webp is not null""")
                .param("original", original)
                .query(String.class)
                .list();
        database.sql("delete from picture where original = :original")
                .param("original", original)
                .update();
        album.forget(Set.of(original));
        Set<String> files = new HashSet<>(sizes);
        files.add(original);
        for (String hash : files) {
            int deleted = database.sql("""
                            delete from medium m where hash = :hash and not m.evidence
                                and not exists (select from picture_size s where s.hash = m.hash)
                                and not exists (select from picture_size s where s.webp = m.hash)
                                and not exists (select from picture p where p.original = m.hash)""").param("hash", hash).update();
            if (deleted > 0) {
                remove(hash);
            }
        }
        return true;
    }

    private void remove(String hash) {
        try {
            media.remove(hash);
        } catch (IOException e) {
            throw new UncheckedIOException("An unused file could not be deleted: " + hash, e);
        }
    }
}
