package ir.rasteh.face;

import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Door;
import ir.rasteh.identity.SignInTries;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Signing in by password, and as far as the door asks for no more than that. A wrong password and an unknown account get the same answer after the same work (the provider
 * hashes for an unknown account too), and after some wrong tries there is a wait that grows.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** Each hash takes 19 MiB and a core for a while: a crowd at the door must not fill the house. */
    private static final int HASHES_AT_ONCE = 4;

    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(10);

    private final DaoAuthenticationProvider passwords;
    private final SignInTries tries;
    private final Door door;
    private final Semaphore hashes = new Semaphore(HASHES_AT_ONCE, true);

    SignIn(Accounts accounts, PasswordEncoder encoder, SignInTries tries, Door door) {
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.tries = tries;
        this.door = door;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Duration wait = tries.begin(account, address);
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
        Authentication signedIn = checked(attempt);
        tries.succeeded(account, address);
        return door.afterPassword(signedIn, device());
    }

    /** What the browser says of itself, by which people know their sessions apart. */
    private static String device() {
        String device = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getHeader(HttpHeaders.USER_AGENT)
                : null;
        return device == null ? "" : device;
    }

    private Authentication checked(Authentication attempt) {
        boolean mine = false;
        try {
            mine = hashes.tryAcquire(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) {
                throw new TooManyTries(LONGEST_QUEUE);
            }
            return Objects.requireNonNull(passwords.authenticate(attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InternalAuthenticationServiceException("Interrupted at the door", e);
        } finally {
            if (mine) {
                hashes.release();
            }
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
