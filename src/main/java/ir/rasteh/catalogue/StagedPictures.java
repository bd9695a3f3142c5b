package ir.rasteh.catalogue;

import ir.rasteh.media.MediaUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures that came with a sheet which is still looked through: they may not be cleared away before its rows are taken. */
@Component
class StagedPictures implements MediaUse {

    private final JdbcClient database;

    StagedPictures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return Set.copyOf(database.sql("""
                        select distinct made.hash from sheet_upload, jsonb_each_text(pictures) as made (name, hash)
                        where made.hash = any(:hashes)""")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
