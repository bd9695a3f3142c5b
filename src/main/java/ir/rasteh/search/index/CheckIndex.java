package ir.rasteh.search.index;

import ir.rasteh.kernel.Command;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** {@code ./rasteh check-index}: compares the index with the database and repairs what differs. */
@Component
class CheckIndex implements Command {

    private static final Duration NODE_STARTS_WITHIN = Duration.ofMinutes(2);

    private final StalenessCheck staleness;
    private final ProductIndex index;

    CheckIndex(StalenessCheck staleness, ProductIndex index) {
        this.staleness = staleness;
        this.index = index;
    }

    @Override
    public String name() {
        return "check-index";
    }

    @Override
    public String usage() {
        return ": compares the search index with the database and repairs what differs";
    }

    @Override
    public Outcome run(Order order) {
        if (!order.arguments().isEmpty()) {
            return Outcome.WRONG_USAGE;
        }
        index.await(NODE_STARTS_WITHIN);
        StalenessCheck.Report report =
                staleness.run(compared -> order.answer().accept(compared + " products compared"));
        order.answer()
                .accept("missing %d, stale %d, orphaned %d: %d repaired"
                        .formatted(report.missing(), report.stale(), report.orphaned(), report.repaired()));
        return Outcome.DONE;
    }
}
