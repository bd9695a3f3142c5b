package ir.rasteh.catalogue;

import ir.rasteh.media.MediaUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures that products show, on show or not, and those of drafts that wait for their writer: none may be cleared away. */
@Component
class ShownPictures implements MediaUse {

    private final JdbcClient database;

    ShownPictures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return Set.copyOf(database.sql("""
                        select distinct hash from product, unnest(pictures) hash
                        where pictures && :hashes::text[] and hash = any(:hashes)
                        union
                        select hash from product_unsaved, string_to_table(replace(cells ->> 'pictures', ' ', ''), ';') hash
                        where hash = any(:hashes)""")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
