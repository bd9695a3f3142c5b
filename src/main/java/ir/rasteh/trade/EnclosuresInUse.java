package ir.rasteh.trade;

import ir.rasteh.media.MediaUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that came with requests: none may be cleared away while its request is kept. */
@Component
class EnclosuresInUse implements MediaUse {

    private final JdbcClient database;

    EnclosuresInUse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return Set.copyOf(database.sql("select distinct hash from rfq_enclosure where hash = any(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
