package ir.rasteh.identity;

import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * On whose behalf the database is asked, which it knows as well as we do: its own rules let a firm's people see their firm, a
 * steward the goods of their marks, and a visitor what is on show. It is the second wall behind the checks of the rooms.
 *
 * <p>A signed-in person is known by their session and a visitor by the request; whatever runs outside of any request is the
 * house's own work. So nothing need be said, except where the house does something for a person that they may not see: there a
 * room that has made sure of it says {@link #asHouse}.
 */
public final class Walls {

    private static final ScopedValue<Who> SAID = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> FROM_OUTSIDE = ScopedValue.newInstance();

    static final Who HOUSE = new Who("house", "", "", "");
    static final Who VISITOR = new Who("", "", "", "");

    private Walls() {}

    /**
     * Who asks, in the words of the database.
     *
     * @param acts {@code house}, {@code person}, or nothing for a visitor, as in a connection that was told nothing
     * @param person the id of the account
     * @param firms slugs of the firms whose member they are, between spaces; a star for all
     * @param marks slugs of the marks whose steward they are
     */
    record Who(String acts, String person, String firms, String marks) {

        static Who of(Actor actor) {
            return new Who("person", actor.id().toString(), scopes(actor, Role.MEMBER), scopes(actor, Role.STEWARD));
        }

        private static String scopes(Actor actor, Role role) {
            return actor.grants().stream()
                    .filter(grant -> grant.role() == role)
                    .map(Grant::scope)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Does the house's own work, before which every wall is open, for somebody who may not see all that it touches.
     *
     * @throws IllegalStateException within a transaction that began on another's behalf: there it would change nothing
     */
    public static <T, X extends Throwable> T asHouse(ScopedValue.CallableOp<T, X> work) throws X {
        return as(HOUSE, work);
    }

    /** Does something on behalf of this person, whoever is signed in. */
    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return as(Who.of(actor), work);
    }

    /** Does something on behalf of nobody in particular. */
    public static <T, X extends Throwable> T asVisitor(ScopedValue.CallableOp<T, X> work) throws X {
        return as(VISITOR, work);
    }

    private static <T, X extends Throwable> T as(Who who, ScopedValue.CallableOp<T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !who.equals(present())) {
            throw new IllegalStateException("A transaction keeps to the end on whose behalf it began");
        }
        return ScopedValue.where(SAID, who).call(work);
    }

    /** Answers a request from outside: whoever is not signed in is a visitor, not the house. */
    public static <T, X extends Throwable> T fromOutside(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(FROM_OUTSIDE, true).call(work);
    }

    /** On whose behalf the present thread works. */
    static Who present() {
        if (SAID.isBound()) {
            return SAID.get();
        }
        return CurrentActor.atTheDoor()
                .filter(person -> person.owed() == Owed.NOTHING)
                .map(person -> Who.of(person.actor()))
                .orElseGet(() -> FROM_OUTSIDE.isBound() ? VISITOR : HOUSE);
    }
}
