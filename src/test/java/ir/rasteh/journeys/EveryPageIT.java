package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.journeys.Addresses.Desk;
import ir.rasteh.search.ProductSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every desk and every kind of page of the window, as somebody meets them who does not see, point or tell colours apart as
 * others do. Desks and pages come from the house itself, so that a new one cannot be forgotten. Each is visited in both
 * languages of the desks and by each role that may sit there, widths alternating; in all combinations with
 * {@code -Drasteh.full=true}.
 */
@Journey
class EveryPageIT {

    private static final boolean FULL = Boolean.getBoolean("rasteh.full");
    private static final List<Integer> WIDTHS = List.of(390, 1440);
    private static final List<String> LANGUAGES = List.of("fa", "en");

    private final int port;
    private final ProductSearch search;
    private final Accounts accounts;
    private final JdbcClient database;
    private final Addresses addresses;

    @Autowired
    EveryPageIT(
            @LocalServerPort int port,
            ProductSearch search,
            Accounts accounts,
            JdbcClient database,
            WebApplicationContext house) {
        this.port = port;
        this.search = search;
        this.accounts = accounts;
        this.database = database;
        this.addresses = new Addresses(house);
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @EnumSource
    void noDeskKeepsAnybodyOut(Role role) {
        String account = role.name().toLowerCase(Locale.ROOT) + "@everywhere.example";
        accounts.openDemo(account, "Somebody (" + role + ")", "rasteh-demo", List.of(new Grant(role, scope(role))));
        List<String> faults = new ArrayList<>();
        for (String lang : LANGUAGES) {
            try (Visit visit = Visit.begin(port, lang, 390)) {
                visit.signIn(account);
                int turn = role.ordinal() + LANGUAGES.indexOf(lang);
                for (Desk desk : addresses.desks()) {
                    if (desk.roles().contains(role)) {
                        lookAt(
                                visit,
                                desk,
                                lang,
                                turn++,
                                List.copyOf(desk.roles()).indexOf(role),
                                faults);
                    }
                }
                assertThat(visit.complaints())
                        .as("complaints of %s in %s", role, lang)
                        .isEmpty();
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void noDeskForVisitorsKeepsAnybodyOut(String lang) {
        List<String> faults = new ArrayList<>();
        try (Visit visit = Visit.begin(port, lang, 390)) {
            int turn = LANGUAGES.indexOf(lang);
            for (Desk desk : addresses.desks()) {
                if (desk.forVisitors()) {
                    lookAt(visit, desk, lang, turn++, turn, faults);
                }
            }
            visit.to("/desk/nothing-like-that");
            settled(visit);
            faults.addAll(faults(visit, "/desk/nothing-like-that"));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void theSecondStepThroughTheDoorKeepsNobodyOut(String lang) {
        List<String> faults = new ArrayList<>();
        for (boolean enrolled : new boolean[] {false, true}) {
            String email = "second-" + lang + enrolled + "@everywhere.example";
            Actor person =
                    accounts.open(email, "Official", "rasteh-demo", List.of(new Grant(Role.DECIDER, Grant.EVERYWHERE)));
            if (enrolled) {
                database.sql("""
                                insert into second_factor (account_id, secret, last_step, enrolled_at)
                                values (:id, '', 0, now()) on conflict do nothing""").param("id", person.id()).update();
            }
            try (Visit visit = Visit.begin(port, lang, enrolled ? 1440 : 390)) {
                visit.signIn(email);
                visit.shown("#door-code");
                settled(visit);
                faults.addAll(faults(visit, "second factor, " + (enrolled ? "asked for" : "to be enrolled")));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageOfTheWindowKeepsAnybodyOut() {
        List<String> languages = List.of("fa", "en", "ar", "tr", "ru", "zh");
        List<String> faults = new ArrayList<>();
        List<String> pages = new ArrayList<>(addresses.pages());
        pages.add("/search?q=zzqqxxyy");
        pages.add("/search?q=sofa&page=2");
        pages.add("/nothing-like-that");
        for (String lang : languages) {
            try (Visit visit = Visit.begin(port, lang, 390)) {
                for (int i = 0; i < pages.size(); i++) {
                    // In Persian and English each kind; the other four share them out among themselves.
                    int turn = languages.indexOf(lang);
                    if (FULL || turn < 2 || i % 4 == turn - 2) {
                        visit.page().setViewportSize(WIDTHS.get((i + turn) % 2), 844);
                        visit.to("/" + lang + pages.get(i));
                        faults.addAll(faults(visit, "/" + lang + pages.get(i)));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private void lookAt(Visit visit, Desk desk, String lang, int turn, int nth, List<String> faults) {
        // Whoever is the only one at a desk sees it in both languages; of several, each in one.
        boolean mine = desk.roles().size() == 1 || desk.forVisitors() || nth % 2 == LANGUAGES.indexOf(lang);
        if (!FULL && !mine || desk.template().equals("second-factor")) {
            return;
        }
        for (int width : FULL ? WIDTHS : List.of(WIDTHS.get(turn % 2))) {
            visit.page().setViewportSize(width, width < 600 ? 844 : 900);
            visit.to(desk.path());
            settled(visit);
            String where = desk.path() + " in " + lang + " at " + width;
            faults.addAll(faults(visit, where));
            int wide = (int) visit.page().evaluate("document.documentElement.scrollWidth");
            if (wide > width) {
                faults.add(where + ": is " + wide + " wide");
            }
        }
    }

    /** Waits until the desk has nothing more to say. */
    static void settled(Visit visit) {
        visit.shown(".desk-main > *");
        for (int i = 0; i < 100; i++) {
            boolean quiet = (boolean) visit.page().evaluate("""
                    () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())
                        && document.getAnimations().length === 0""");
            if (quiet) {
                return;
            }
            visit.page().waitForTimeout(50);
        }
    }

    private static List<String> faults(Visit visit, String where) {
        return new AxeBuilder(visit.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(fault -> where + ": " + told(fault))
                        .toList();
    }

    private static String told(Rule fault) {
        return fault.getId() + " (" + fault.getImpact() + "): " + fault.getHelp() + " "
                + fault.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    private static String scope(Role role) {
        return switch (role) {
            case MEMBER -> Addresses.FIRM;
            case STEWARD -> Addresses.MARK;
            case AGENCY -> "tax";
            case INTAKE, DECIDER, COUNTERSIGNER, ADMINISTRATOR -> Grant.EVERYWHERE;
        };
    }
}
