package ir.rasteh.journeys;

import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import ir.rasteh.search.SearchResting;
import java.time.Duration;

/** The house with the whole sample catalogue on its shelves. */
final class OpenHouse {

    private OpenHouse() {}

    /** Waits until the sample catalogue can be found. */
    static void await(ProductSearch search) throws InterruptedException {
        SampleShop.await(Duration.ofMinutes(2), () -> {
            try {
                return search.find(BuyerQuery.of("", ir.rasteh.kernel.Lang.EN)).total() >= 900;
            } catch (SearchResting notYet) {
                return false;
            }
        });
    }
}
