package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import ir.rasteh.search.ProductSearch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The four pages of the window, as somebody meets them who does not see, point or tell colours apart as others do. */
@Journey
class AccessibilityIT {

    private final int port;
    private final ProductSearch search;

    @Autowired
    AccessibilityIT(@LocalServerPort int port, ProductSearch search) {
        this.port = port;
        this.search = search;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({"fa, 390", "fa, 1440", "en, 390", "en, 1440"})
    void noPageOfTheWindowKeepsAnybodyOut(String lang, int width) {
        try (Visit visit = Visit.begin(port, lang, width)) {
            visit.to("/" + lang + "/");
            assertThat(seriousFaults(visit)).as("home").isEmpty();

            visit.to("/" + lang + "/marks/malayer-furniture");
            assertThat(seriousFaults(visit)).as("mark").isEmpty();

            visit.to("/" + lang + "/search?q=مبل ملایر");
            assertThat(visit.at(".cards .card").count()).isPositive();
            assertThat(seriousFaults(visit)).as("search").isEmpty();

            visit.at(".cards .card h3 a").first().click();
            visit.page().waitForURL(url -> url.contains("/products/"));
            assertThat(seriousFaults(visit)).as("product").isEmpty();
        }
    }

    /** One page of each kind is looked at in one of the other four languages, with the menu of languages open. */
    @ParameterizedTest
    @CsvSource({
        "ar, 390, ''",
        "ru, 390, marks/malayer-furniture",
        "zh, 390, search?q=大不里士地毯 丝绸",
        "tr, 390, search?q=zzqqxxyy",
        "ar, 1440, search?q=سجاد تبريز حرير",
        "tr, 1440, provinces",
    })
    void noPageInAnotherLanguageKeepsAnybodyOut(String lang, int width, String path) {
        try (Visit visit = Visit.begin(port, lang, width)) {
            visit.to("/" + lang + "/" + path);
            visit.isLaidOutWell();
            visit.at(".tongue-menu summary").click();
            visit.shown(".tongue-menu ul");
            visit.isLaidOutWell();
            assertThat(seriousFaults(visit)).as(path).isEmpty();
            visit.picture("accessible");
        }
    }

    private static List<String> seriousFaults(Visit visit) {
        return new AxeBuilder(visit.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                        .map(AccessibilityIT::told)
                        .toList();
    }

    private static String told(Rule fault) {
        return fault.getId() + ": " + fault.getHelp() + " "
                + fault.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
