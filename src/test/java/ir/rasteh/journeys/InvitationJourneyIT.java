package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A firm's owner asks a colleague in, who opens the link, chooses a password, and sits at the firm's desk. */
@Journey
class InvitationJourneyIT {

    private static final String PASSWORD = "an afternoon in Malayer";

    private final int port;
    private final Accounts accounts;

    @Autowired
    InvitationJourneyIT(@LocalServerPort int port, Accounts accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    @ParameterizedTest
    @CsvSource({"fa, 390", "fa, 1440", "en, 390", "en, 1440"})
    void anInvitedColleagueChoosesAPasswordAndSitsAtTheDesk(String lang, int width) {
        String email = "colleague-" + lang + width + "@journey.example";
        try (Visit owner = Visit.begin(port, lang, width);
                Visit colleague = Visit.begin(port, lang, width)) {
            owner.signIn("member@rasteh.example");
            owner.to("/desk/people");
            owner.shown("#door-email").fill(email);
            owner.at("#door-go").click();
            String link = owner.shown("#door-link").textContent();
            owner.isLaidOutWell();
            owner.picture("invitation-1-people");

            colleague.to(link.substring(link.indexOf("/desk/")));
            colleague.shown("#door-name").fill("Colleague");
            colleague.at("#door-new-password").fill("short");
            colleague.at("#door-go").click();
            colleague.shown("#door-problem");
            colleague.isLaidOutWell();
            colleague.picture("invitation-2-mend");
            colleague.at("#door-new-password").fill(PASSWORD);
            colleague.at("#door-go").click();

            colleague.shown("vaadin-login-form input[name=username]").fill(email);
            colleague.at("vaadin-login-form input[name=password]").fill(PASSWORD);
            colleague
                    .at("vaadin-login-form vaadin-button[theme~=primary]")
                    .first()
                    .click();
            assertThat(colleague.shown("#desk-account").getAttribute("href")).endsWith("/desk/account");
            colleague.to("/desk/account");
            colleague.shown("#door-everywhere");
            assertThat(colleague.at(".door-session").count()).isEqualTo(1);
            colleague.isLaidOutWell();
            colleague.picture("invitation-3-account");
            assertThat(colleague.complaints()).isEmpty();

            colleague.at("#door-everywhere").click();
            colleague.page().waitForURL(url -> !url.contains("/desk/account"));
            colleague.page().waitForLoadState();
            colleague.to("/desk/shelf");
            colleague.shown("vaadin-login-form");
        }
    }

    /** An official is shown the second factor first, and no desk before. */
    @ParameterizedTest
    @CsvSource({"fa, 390", "en, 1440"})
    void anOfficialIsAskedForASecondFactorAndOpensNoDeskBefore(String lang, int width) {
        String email = "official-" + lang + width + "@journey.example";
        accounts.open(email, "Official", PASSWORD, List.of(new Grant(Role.DECIDER, Grant.EVERYWHERE)));
        try (Visit official = Visit.begin(port, lang, width)) {
            official.to("/desk/login");
            official.shown("vaadin-login-form input[name=username]").fill(email);
            official.at("vaadin-login-form input[name=password]").fill(PASSWORD);
            official.at("vaadin-login-form vaadin-button[theme~=primary]")
                    .first()
                    .click();
            official.shown("#door-secret");
            official.isLaidOutWell();
            official.picture("second-factor");
            official.to("/desk/cases");
            official.shown("#door-secret");
            assertThat(official.page().url()).endsWith("/desk/second-factor");
            assertThat(official.complaints()).isEmpty();
        }
    }
}
