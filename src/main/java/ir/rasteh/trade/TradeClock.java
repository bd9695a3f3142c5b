package ir.rasteh.trade;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once an hour at what has expired. Whoever opens a request before sees it expired all the same. */
@Component
class TradeClock {

    private static final Logger LOG = LoggerFactory.getLogger(TradeClock.class);

    private final Rfqs rfqs;

    TradeClock(Rfqs rfqs) {
        this.rfqs = rfqs;
    }

    @Scheduled(cron = "${rasteh.trade.look-at:0 10 * * * *}", zone = "Asia/Tehran")
    void strike() {
        int moved = rfqs.tidy();
        if (moved > 0) {
            LOG.info("{} requests vanished unconfirmed or expired", moved);
        }
    }
}
