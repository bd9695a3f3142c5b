package ir.rasteh.sample;

import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The people of the sample catalogue, one for each desk, all with the password {@code rasteh-demo}. They exist only where the
 * sample catalogue does: a house opened empty has none of them.
 */
@Component
@Order(5)
class DemoAccounts implements ApplicationRunner {

    private static final String PASSWORD = "rasteh-demo";

    private final SampleSettings settings;
    private final Accounts accounts;

    DemoAccounts(SampleSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.empty() || !accounts.none()) {
            return;
        }
        open("member", "Member (sample)", Role.MEMBER, "malayer-garin-furniture");
        open("weaver", "Weaver (sample)", Role.MEMBER, "tabriz-sahand-atelier");
        open("steward", "Steward (sample)", Role.STEWARD, "malayer-furniture");
        open("decider", "Deciding official (sample)", Role.DECIDER, Grant.EVERYWHERE);
        open("countersigner", "Countersigning official (sample)", Role.COUNTERSIGNER, Grant.EVERYWHERE);
    }

    private void open(String desk, String name, Role role, String scope) {
        accounts.openDemo(desk + "@rasteh.example", name, PASSWORD, List.of(new Grant(role, scope)));
    }
}
