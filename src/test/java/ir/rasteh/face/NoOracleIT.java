package ir.rasteh.face;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.engine.TestEngines;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Invitations;
import ir.rasteh.identity.PasswordResets;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nobody learns at the door who has an account: not from what is answered, and not from how long it takes. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "rasteh.sign-in.tries=100000",
            "rasteh.sign-in.tries-from-one-address=100000",
        })
class NoOracleIT {

    private static final Logger LOG = LoggerFactory.getLogger(NoOracleIT.class);
    private static final int TRIES = Boolean.getBoolean("rasteh.full") ? 200 : 40;
    private static final String KNOWN = "known@oracle.example";
    private static final String UNKNOWN = "never@oracle.example";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("no_oracle").forEach((key, value) -> registry.add(key, () -> value));
    }

    private final int port;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    NoOracleIT(@LocalServerPort int port, Accounts accounts, Invitations invitations, PasswordResets resets) {
        this.port = port;
        this.accounts = accounts;
        this.invitations = invitations;
        this.resets = resets;
    }

    @BeforeEach
    void open() {
        accounts.open(KNOWN, "Known", "the right password", List.of(new Grant(Role.MEMBER, "oracle-firm")));
    }

    @Test
    void aWrongPasswordIsAnsweredAsAnUnknownAccountIs() throws Exception {
        assertThat(told(tryToSignIn(KNOWN))).isEqualTo(told(tryToSignIn(UNKNOWN)));
        assertThat(tryToSignIn(KNOWN).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/login?error"));
    }

    @Test
    void itTakesAsLongWhetherThereIsSuchAnAccountOrNot() throws Exception {
        long[] known = new long[TRIES];
        long[] unknown = new long[TRIES];
        // One after the other in turns, so that whatever else the machine does falls on both.
        for (int i = -5; i < TRIES; i++) {
            long first = took(KNOWN);
            long second = took(UNKNOWN);
            if (i >= 0) {
                known[i] = first;
                unknown[i] = second;
            }
        }
        double ratio = (double) median(known) / median(unknown);
        LOG.info("Known to unknown, medians: {}", ratio);
        assertThat(ratio).as("medians of known to unknown").isBetween(0.8, 1.25);
    }

    @Test
    void whoAsksForANewPasswordOrInvitesLearnsNothingEither() {
        Actor inviter = accounts.open(
                "inviter@oracle.example",
                "Inviter",
                "the right password",
                List.of(new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE)));
        Grant decides = new Grant(Role.DECIDER, Grant.EVERYWHERE);
        String known = shape(invitations.invite(inviter, KNOWN, decides, Lang.EN));
        assertThat(known).isEqualTo(shape(invitations.invite(inviter, UNKNOWN, decides, Lang.EN)));
        // The question for a new password has no answer at all; that both take the same way is told by the time they
        // take.
        long[] there = new long[TRIES];
        long[] notThere = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long begun = System.nanoTime();
            resets.ask(KNOWN, Lang.EN);
            there[i] = System.nanoTime() - begun;
            begun = System.nanoTime();
            resets.ask(UNKNOWN, Lang.EN);
            notThere[i] = System.nanoTime() - begun;
        }
        assertThat(Math.abs(median(there) - median(notThere)))
                .as("nanoseconds between the two")
                .isLessThan(1_000_000);
    }

    /** An answer without what is different each time for everybody: the link itself. */
    private static String shape(Invitations.Sent sent) {
        return sent.toString().replaceAll("[\\w-]{43}", "TOKEN");
    }

    private long took(String account) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        tryToSignIn(account);
        return System.nanoTime() - begun;
    }

    private HttpResponse<String> tryToSignIn(String account) throws IOException, InterruptedException {
        String form = "username=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password=not+the+right+one";
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** All that an answer says, but the hour and the name of the session. */
    private static Map<String, Object> told(HttpResponse<String> answer) {
        Map<String, Object> told = new TreeMap<>(answer.headers().map());
        told.remove("date");
        told.computeIfPresent(
                "set-cookie", (name, cookies) -> cookies.toString().replaceAll("=[0-9A-F]{32}", "=ID"));
        told.put("status", answer.statusCode());
        told.put("body", answer.body());
        return told;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
