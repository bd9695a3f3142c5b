package ir.rasteh.face;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Counts tries for each account from each network address, whether there is such an account or not, so that a wait tells
 * nothing; and for each address over all accounts, because somebody who tries one password on many accounts is wrong but
 * once for each.
 */
@Component
public class SignInTries {

    /** In place of a network address: tries count from wherever they come. */
    public static final String ANYWHERE = "";

    private static final int MOST_REMEMBERED = 100_000;

    private record Key(String account, String address) {}

    private record Tries(int made, Instant notBefore) {}

    private record Failed(int tries, Instant since) {}

    private final SignInSettings settings;
    private final Clock clock;
    private final Cache<Key, Tries> tries;
    private final Cache<String, Failed> addresses;

    SignInTries(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.tries = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(settings.longestWait().multipliedBy(2))
                .build();
        this.addresses = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(settings.longestWait().multipliedBy(2))
                .build();
    }

    /**
     * Takes note of a try before its password is looked at, so that many at once count as many.
     *
     * @return how long to wait; zero when the try may be made
     */
    public Duration begin(String account, String address) {
        Instant now = clock.instant();
        Duration[] wait = {beginFrom(address, now)};
        if (wait[0].isPositive()) {
            return wait[0];
        }
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

    /** Forgets the tries of somebody who has shown who they are; of their address this one try alone. */
    public void succeeded(String account, String address) {
        tries.invalidate(key(account, address));
        addresses.asMap().computeIfPresent(address, (from, failed) -> new Failed(failed.tries() - 1, failed.since()));
    }

    private Duration beginFrom(String address, Instant now) {
        if (address.equals(ANYWHERE)) {
            return Duration.ZERO;
        }
        Duration[] wait = {Duration.ZERO};
        addresses.asMap().compute(address, (from, before) -> {
            Failed known = before == null || !now.isBefore(before.since().plus(settings.longestWait()))
                    ? new Failed(0, now)
                    : before;
            if (known.tries() >= settings.triesFromOneAddress()) {
                wait[0] = Duration.between(now, known.since().plus(settings.longestWait()));
                return known;
            }
            return new Failed(known.tries() + 1, known.since());
        });
        return wait[0];
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
