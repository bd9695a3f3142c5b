package ir.rasteh.face;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords, or too many people at the door: the next try is looked at after a wait. */
class TooManyTries extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    Duration howLong() {
        return wait;
    }
}
