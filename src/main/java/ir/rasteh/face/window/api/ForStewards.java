package ir.rasteh.face.window.api;

import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Role;
import ir.rasteh.search.BuyerQuery;
import java.io.Serial;

/** Somebody else asks for what a steward alone is told: why listings stand where they stand. */
public final class ForStewards extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private ForStewards() {
        super("Only a signed-in steward is told why listings stand where they stand.", null, false, false);
    }

    /** @throws ForStewards when a query asks for reasons and nobody is signed in who may have them */
    public static void check(BuyerQuery query, CurrentActor actor) {
        if (query.explained()
                && actor.get().filter(person -> person.holds(Role.STEWARD)).isEmpty()) {
            throw new ForStewards();
        }
    }
}
