package ir.rasteh.identity;

import ir.rasteh.identity.DoorLinks.Good;
import ir.rasteh.identity.DoorLinks.Kind;
import ir.rasteh.kernel.Lang;
import ir.rasteh.post.Letters;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password for somebody who has forgotten theirs. Whoever asks learns nothing of whether there is such an account: what
 * depends on it is done after the answer, by another thread.
 */
@Component
public class PasswordResets implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);
    private static final int LONGEST_QUEUE = 500;
    private static final int LAST_LETTERS = 10;

    private final DoorLinks links;
    private final Accounts accounts;
    private final Letters letters;
    private final DoorSettings settings;
    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor clerk = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(LONGEST_QUEUE),
            work -> new Thread(work, "door-letters"),
            // A crowd that asks for letters waits for nobody; whoever got none asks again.
            (work, full) -> LOG.warn("Too many ask for new passwords at once: one was not written to"));

    PasswordResets(
            DoorLinks links,
            Accounts accounts,
            Letters letters,
            DoorSettings settings,
            TransactionTemplate transaction) {
        this.links = links;
        this.accounts = accounts;
        this.letters = letters;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Whether letters are sent here; if not, an administrator makes the link. */
    public boolean byLetter() {
        return letters.ready();
    }

    /** Has a letter written to the account of this address, if there is one. */
    public void ask(String email, Lang lang) {
        clerk.execute(() -> {
            try {
                write(Accounts.address(email), lang);
            } catch (RuntimeException e) {
                LOG.error("A letter for a new password was not written", e);
            }
        });
    }

    private void write(String address, Lang lang) {
        if (letters.ready() && accounts.byEmail(address).isPresent()) {
            String token =
                    transaction.execute(status -> links.make(Kind.RESET, address, null, null, settings.resetValid()));
            letters.send(address, lang, "desk.letter.reset", "/desk/reset/" + token);
        }
    }

    /**
     * The path of a link for somebody whom no letter reaches; said this once.
     *
     * @return empty when there is no such account
     * @throws AccessDeniedException when somebody else than an administrator asks
     */
    @Transactional
    public Optional<String> link(Actor by, String email) {
        if (!by.holds(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Only an administrator makes links for others");
        }
        String address = Accounts.address(email);
        return accounts.byEmail(address)
                .map(account -> "/desk/reset/" + links.make(Kind.RESET, address, null, by.id(), settings.resetValid()));
    }

    /** Whether the link is good. */
    public boolean good(String token) {
        return links.good(Kind.RESET, token).isPresent();
    }

    /** Sets the new password; all sessions of the account end. */
    @Transactional
    public LinkUse reset(String token, String password) {
        Optional<Good> good = links.good(Kind.RESET, token);
        if (good.isEmpty()) {
            return new LinkUse.Gone();
        }
        String email = good.get().email();
        Optional<String> problem = Passwords.problem(password, email);
        if (problem.isPresent()) {
            return new LinkUse.NeedsWork(problem.get());
        }
        return links.use(Kind.RESET, token)
                .flatMap(used -> accounts.byEmail(email))
                .<LinkUse>map(account -> {
                    accounts.changePassword(account, password, null);
                    return new LinkUse.Done(email);
                })
                .orElseGet(LinkUse.Gone::new);
    }

    @Override
    public void destroy() throws InterruptedException {
        clerk.shutdown();
        if (!clerk.awaitTermination(LAST_LETTERS, TimeUnit.SECONDS)) {
            LOG.warn("Some letters were not written before the house closed");
        }
    }
}
