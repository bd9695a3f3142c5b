package ir.rasteh.catalogue;

import ir.rasteh.kernel.JsonColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often people look at the pages of products: counted by day, and nothing of who they are. What was counted since the last
 * writing is lost when the house is killed; a few seconds of a count are not worth a write for each look.
 */
@Component
public class ListingViews implements DisposableBean {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tehran");
    private static final int MOST_AT_ONCE = 20_000;

    private final JdbcClient database;
    private final Clock clock;
    private final Map<UUID, Integer> counted = new ConcurrentHashMap<>();

    ListingViews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody looks at the page of a product. */
    public void seen(UUID product) {
        if (counted.size() < MOST_AT_ONCE || counted.containsKey(product)) {
            counted.merge(product, 1, Integer::sum);
        }
    }

    /** Writes down what was counted since the last time. */
    @Scheduled(fixedDelayString = "10s", initialDelayString = "10s")
    public void write() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (UUID product : List.copyOf(counted.keySet())) {
            Integer views = counted.remove(product);
            if (views != null) {
                rows.add(Map.of("product_id", product, "views", views));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into listing_view (product_id, day, views)
                        select entry.product_id, :day, entry.views
                        from jsonb_to_recordset(:rows) as entry (product_id uuid, views int)
                            join product on product.id = entry.product_id
                        order by entry.product_id
                        on conflict (product_id, day) do update set views = listing_view.views + excluded.views""")
                .param("rows", JsonColumn.of(rows))
                .param("day", LocalDate.now(clock.withZone(OFFICE)))
                .update();
    }

    @Override
    public void destroy() {
        write();
    }
}
