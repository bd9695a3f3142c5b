package ir.rasteh.face;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts tries for each account from each network address, whether there is such an account or not, so that a wait tells nothing. */
@Component
class SignInTries {

    private static final int MOST_REMEMBERED = 100_000;

    private record Key(String account, String address) {}

    private record Tries(int made, Instant notBefore) {}

    private final SignInSettings settings;
    private final Clock clock;
    private final Cache<Key, Tries> tries;

    SignInTries(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.tries = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(settings.longestWait().multipliedBy(2))
                .build();
    }

    /**
     * Takes note of a try before its password is looked at, so that many at once count as many.
     *
     * @return how long to wait; zero when the try may be made
     */
    Duration begin(String account, String address) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        tries.asMap().compute(key(account, address), (key, before) -> {
            Tries known = before == null ? new Tries(0, now) : before;
            if (now.isBefore(known.notBefore())) {
                wait[0] = Duration.between(now, known.notBefore());
                return known;
            }
            int made = known.made() + 1;
            return new Tries(made, now.plus(waitAfter(made)));
        });
        return wait[0];
    }

    /** Forgets the tries of somebody who has shown who they are. */
    void succeeded(String account, String address) {
        tries.invalidate(key(account, address));
    }

    private Duration waitAfter(int made) {
        int beyond = made - settings.tries();
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = settings.firstWait().multipliedBy(1L << Math.min(beyond, 20));
        return wait.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : wait;
    }

    private static Key key(String account, String address) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        return new Key(name.substring(0, Math.min(name.length(), 320)), address);
    }
}
