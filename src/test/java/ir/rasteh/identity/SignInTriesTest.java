package ir.rasteh.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The patience of the door, which several servers share. */
@SpringBootTest(properties = "rasteh.empty=true")
class SignInTriesTest {

    private final MovedClock clock = new MovedClock();
    private final JdbcClient database;
    private final SignInTries tries;

    @Autowired
    SignInTriesTest(JdbcClient database) {
        this.database = database;
        this.tries = server();
    }

    private SignInTries server() {
        return new SignInTries(
                database, new SignInSettings(5, Duration.ofSeconds(30), Duration.ofMinutes(15), 30), clock);
    }

    @BeforeEach
    void nobodyHasTriedYet() {
        database.sql("delete from door_try").update();
        database.sql("delete from door_address").update();
    }

    @Test
    void aSecondServerIsNoSecondChance() {
        for (int i = 0; i < 5; i++) {
            assertThat((i % 2 == 0 ? tries : server()).begin("a@b.example", "1.2.3.4"))
                    .isZero();
        }
        assertThat(server().begin("a@b.example", "1.2.3.4")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void ofManyAtOnceNoMoreAreFreeThanOfMany() {
        long free = IntStream.range(0, 200)
                .parallel()
                .filter(i ->
                        server().begin("crowd@b.example", SignInTries.ANYWHERE).isZero())
                .count();
        assertThat(free).isEqualTo(5);
    }

    @Test
    void noAddressIsKeptThatSomebodyTyped() {
        tries.begin("my password by mistake", "1.2.3.4");
        assertThat(database.sql("select encode(account, 'escape') from door_try")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(kept -> kept.contains("mistake"));
    }

    @Test
    void whatCountsNoMoreIsClearedAway() {
        fiveTriesAreFreeAndTheSixthWaits();
        tries.forget();
        assertThat(tries.begin("a@b.example", "1.2.3.4")).isPositive();
        clock.pass(Duration.ofMinutes(31));
        tries.forget();
        assertThat(database.sql("select count(*) from door_try")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void fiveTriesAreFreeAndTheSixthWaits() {
        for (int i = 0; i < 5; i++) {
            assertThat(tries.begin("a@b.example", "1.2.3.4")).isZero();
        }

        assertThat(tries.begin("a@b.example", "1.2.3.4")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theWaitGrowsAndHasAnEnd() {
        fiveTriesAreFreeAndTheSixthWaits();
        clock.pass(Duration.ofSeconds(31));

        assertThat(tries.begin("a@b.example", "1.2.3.4")).isZero();
        assertThat(tries.begin("a@b.example", "1.2.3.4")).isEqualTo(Duration.ofSeconds(60));
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(16));
            tries.begin("a@b.example", "1.2.3.4");
        }
        assertThat(tries.begin("a@b.example", "1.2.3.4")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aWaitIsForOneAccountFromOneAddressAlone() {
        fiveTriesAreFreeAndTheSixthWaits();

        assertThat(tries.begin("A@B.example ", "1.2.3.4")).isPositive();
        assertThat(tries.begin("a@b.example", "5.6.7.8")).isZero();
        assertThat(tries.begin("c@d.example", "1.2.3.4")).isZero();
    }

    @Test
    void whoShowsWhoTheyAreBeginsAnew() {
        tries.begin("a@b.example", "1.2.3.4");
        tries.succeeded("a@b.example", "1.2.3.4");

        fiveTriesAreFreeAndTheSixthWaits();
    }

    @Test
    void oneAddressIsNotToTryManyAccounts() {
        for (int i = 0; i < 30; i++) {
            assertThat(tries.begin("somebody-" + i + "@b.example", "1.2.3.4")).isZero();
        }

        assertThat(tries.begin("another@b.example", "1.2.3.4")).isEqualTo(Duration.ofMinutes(15));
        assertThat(tries.begin("another@b.example", "5.6.7.8")).isZero();
        clock.pass(Duration.ofMinutes(15));
        assertThat(tries.begin("another@b.example", "1.2.3.4")).isZero();
    }

    @Test
    void whoSignsInDoesNotMakeTheirAddressWait() {
        for (int i = 0; i < 100; i++) {
            assertThat(tries.begin("somebody-" + i + "@b.example", "1.2.3.4")).isZero();
            tries.succeeded("somebody-" + i + "@b.example", "1.2.3.4");
        }
    }

    @Test
    void anAccountOfOnesOwnDoesNotWashAnAddressClean() {
        for (int i = 0; i < 30; i++) {
            tries.begin("somebody-" + i + "@b.example", "1.2.3.4");
            if (i < 29) {
                tries.begin("mine@b.example", "1.2.3.4");
                tries.succeeded("mine@b.example", "1.2.3.4");
            }
        }

        assertThat(tries.begin("another@b.example", "1.2.3.4")).isPositive();
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-03-20T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
