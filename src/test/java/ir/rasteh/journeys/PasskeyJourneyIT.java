package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An official makes a passkey on the telephone and comes in with it: as second factor, and without a password. */
@Journey
class PasskeyJourneyIT {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final String PASSWORD = "an afternoon in Malayer";

    private final int port;
    private final Accounts accounts;

    @Autowired
    PasskeyJourneyIT(@LocalServerPort int port, Accounts accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    @ParameterizedTest
    @CsvSource({"fa, 390", "en, 1440"})
    void anOfficialMakesAPasskeyAndComesInWithIt(String lang, int width) {
        String email = "keyholder-" + lang + width + "@journey.example";
        accounts.open(email, "Keyholder", PASSWORD, List.of(new Grant(Role.INTAKE, Grant.EVERYWHERE)));
        try (Visit official = Visit.begin(port, lang, width)) {
            Device device = new Device(official);

            byPassword(official, email);
            official.shown("#door-passkey-name").fill("Telephone of the office");
            official.isLaidOutWell();
            official.picture("passkey-1-demanded");
            official.at("#door-passkey-make").click();
            official.shown(".door-recovery");
            assertThat(official.at(".door-recovery li").count()).isEqualTo(10);
            official.picture("passkey-2-recovery");
            official.at("#door-go").click();
            official.shown("#desk-account");

            official.to("/desk/account");
            assertThat(official.shown(".door-session:has-text('Telephone of the office')")
                            .isVisible())
                    .isTrue();
            official.isLaidOutWell();
            official.picture("passkey-3-account");
            signOut(official);

            // Without a password.
            official.to("/desk/login");
            official.shown("#door-passkey");
            official.isLaidOutWell();
            official.picture("passkey-4-login");
            official.at("#door-passkey").click();
            official.shown("#desk-account");
            signOut(official);

            // As the second step after the password.
            byPassword(official, email);
            official.shown("#door-passkey");
            official.picture("passkey-5-second-step");
            official.at("#door-passkey").click();
            official.shown("#desk-account");
            signOut(official);

            // A device that does not know its holder opens nothing.
            device.doesNotKnowItsHolder();
            official.to("/desk/login");
            official.shown("#door-passkey").click();
            official.shown("vaadin-notification-card");
            official.to("/desk/cases");
            official.shown("vaadin-login-form");

            device.knowsItsHolder();
            official.to("/desk/login");
            official.shown("#door-passkey").click();
            official.shown("#desk-account");
            official.to("/desk/account");
            official.shown(".door-session:has-text('Telephone of the office') vaadin-button")
                    .click();
            official.at(".door-session:has-text('Telephone of the office')")
                    .first()
                    .waitFor(GONE);
            signOut(official);
            official.to("/desk/login");
            official.shown("#door-passkey").click();
            official.shown("vaadin-notification-card");
            assertThat(official.complaints()).isEmpty();
        }
    }

    private static void byPassword(Visit person, String email) {
        person.to("/desk/login");
        person.shown("vaadin-login-form input[name=username]").fill(email);
        person.at("vaadin-login-form input[name=password]").fill(PASSWORD);
        person.at("vaadin-login-form vaadin-button[theme~=primary]").first().click();
    }

    private static void signOut(Visit person) {
        person.shown("#desk-out").click();
        person.at("#desk-out").waitFor(GONE);
        person.page().waitForLoadState();
    }

    /** An authenticator that lives in the browser, with a finger that is always there. */
    private static final class Device {

        private final CDPSession protocol;
        private final String id;

        Device(Visit visit) {
            protocol = visit.page().context().newCDPSession(visit.page());
            protocol.send("WebAuthn.enable");
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            JsonObject added = new JsonObject();
            added.add("options", options);
            id = protocol.send("WebAuthn.addVirtualAuthenticator", added)
                    .get("authenticatorId")
                    .getAsString();
        }

        void doesNotKnowItsHolder() {
            verified(false);
        }

        void knowsItsHolder() {
            verified(true);
        }

        private void verified(boolean is) {
            JsonObject words = new JsonObject();
            words.addProperty("authenticatorId", id);
            words.addProperty("isUserVerified", is);
            protocol.send("WebAuthn.setUserVerified", words);
        }
    }
}
