package ir.rasteh.acts;

import ir.rasteh.kernel.Command;
import org.springframework.stereotype.Component;

/** The operator's way to prove that no act was edited, dropped or moved. */
@Component
class VerifyActs implements Command {

    private final Acts acts;

    VerifyActs(Acts acts) {
        this.acts = acts;
    }

    @Override
    public String name() {
        return "verify-acts";
    }

    @Override
    public String usage() {
        return ": walks every chain of acts and says where it breaks";
    }

    @Override
    public Outcome run(Order order) {
        Acts.Walk walk = acts.verify();
        walk.breaks()
                .forEach(found -> order.answer()
                        .accept("%s, act %d: %s".formatted(found.chain(), found.sequence(), found.reason())));
        order.answer()
                .accept("%d acts in %d chains, %d chains broken"
                        .formatted(walk.acts(), walk.chains(), walk.breaks().size()));
        return walk.breaks().isEmpty() ? Outcome.DONE : Outcome.FOUND_PROBLEMS;
    }
}
