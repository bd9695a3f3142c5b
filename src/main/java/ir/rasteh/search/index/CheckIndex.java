package ir.rasteh.search.index;

import ir.rasteh.kernel.Command;
import org.springframework.stereotype.Component;

/** {@code ./rasteh check-index}: compares the index with the database and repairs what differs. */
@Component
class CheckIndex implements Command {

    private final StalenessCheck staleness;

    CheckIndex(StalenessCheck staleness) {
        this.staleness = staleness;
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
        StalenessCheck.Report report =
                staleness.run(compared -> order.answer().accept(compared + " products compared"));
        order.answer()
                .accept("missing %d, stale %d, orphaned %d: %d repaired"
                        .formatted(report.missing(), report.stale(), report.orphaned(), report.repaired()));
        return Outcome.DONE;
    }
}
