package ir.rasteh.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords that people choose: long rather than strange (NIST SP 800-63B, section 3.1.1.2). */
@Component
public class Passwords {

    public static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private final PasswordEncoder encoder;
    private final Accounts accounts;

    Passwords(PasswordEncoder encoder, Accounts accounts) {
        this.encoder = encoder;
        this.accounts = accounts;
    }

    /** What is wrong with a password that somebody chose: {@code too-short}, {@code too-long} or {@code too-plain}. */
    static Optional<String> problem(String password, String email) {
        if (password.length() < SHORTEST) {
            return Optional.of("too-short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("too-long");
        }
        boolean plain = password.chars().distinct().count() < 4
                || password.toLowerCase(Locale.ROOT).contains(email.split("@", 2)[0])
                        && password.length() < email.length() + 4;
        return plain ? Optional.of("too-plain") : Optional.empty();
    }

    /**
     * Gives the signed-in person another password and ends their other sessions.
     *
     * @return what is to be mended: {@code wrong} for the present password, {@code demo} for a sample account, or a problem of the new one
     */
    public Optional<String> change(String present, String wanted) {
        SignedIn person = CurrentActor.atTheDoor()
                .filter(each -> each.owed() == Owed.NOTHING)
                .orElseThrow();
        if (person.demo()) {
            return Optional.of("demo");
        }
        Optional<String> problem = problem(wanted, person.getUsername());
        if (problem.isPresent()) {
            return problem;
        }
        String hash = accounts.loadUserByUsername(person.getUsername()).getPassword();
        if (!encoder.matches(present.substring(0, Math.min(present.length(), LONGEST)), hash)) {
            return Optional.of("wrong");
        }
        accounts.changePassword(person.actor().id(), wanted, person.session().orElse(null));
        return Optional.empty();
    }
}
