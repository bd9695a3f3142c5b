package ir.rasteh.search.index;

import ir.rasteh.kernel.Command;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code ./rasteh reindex}: builds the index anew behind its alias. */
@Component
class Reindex implements Command {

    private static final Duration NODE_STARTS_WITHIN = Duration.ofMinutes(2);

    private final Rebuild rebuild;
    private final ProductIndex index;

    Reindex(Rebuild rebuild, ProductIndex index) {
        this.rebuild = rebuild;
        this.index = index;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String usage() {
        return ": builds the search index anew from the database and swaps it in";
    }

    @Override
    public Outcome run(Order order) {
        if (!order.arguments().isEmpty()) {
            return Outcome.WRONG_USAGE;
        }
        index.await(NODE_STARTS_WITHIN);
        Optional<Rebuild.Report> report = rebuild.run(copied -> order.answer().accept(copied + " products copied"));
        report.ifPresentOrElse(
                built -> {
                    order.answer()
                            .accept("%s is in use: %d products in %d ms"
                                    .formatted(
                                            built.index(),
                                            built.products(),
                                            built.took().toMillis()));
                    order.answer()
                            .accept(built.changedMeanwhile().repaired()
                                    + " documents had changed meanwhile and were brought");
                },
                () -> order.answer().accept("Another rebuild is under way; nothing was done"));
        return report.isPresent() ? Outcome.DONE : Outcome.FOUND_PROBLEMS;
    }
}
