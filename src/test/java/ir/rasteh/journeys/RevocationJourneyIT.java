package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officials revoke a certificate at their desk, and its badge is gone wherever a visitor saw it. */
@Journey
class RevocationJourneyIT {

    private final int port;
    private final ProductSearch search;
    private final Marks marks;
    private final Cases cases;

    @Autowired
    RevocationJourneyIT(@LocalServerPort int port, ProductSearch search, Marks marks, Cases cases) {
        this.port = port;
        this.search = search;
        this.marks = marks;
        this.cases = cases;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({
        "fa, 1440, nain-carpet, false, 5",
        "en, 1440, heris-carpet, false, 5",
        // The search node goes down just before the second signature and comes back by itself; then the whole index is
        // compared with the database, which two busy cores feel.
        "en, 1440, qom-carpet, true, 10",
    })
    void aRevokedBadgeIsGoneFromCardFacetAndMarkPage(String lang, int width, String slug, boolean nodeDown, int seconds)
            throws InterruptedException, IOException {
        Mark mark = marks.bySlug(slug).orElseThrow();
        String number = cases.rows().stream()
                .filter(row -> row.markId().equals(mark.id()))
                .findFirst()
                .orElseThrow()
                .number();
        String ofMark = "/" + lang + "/search?mark=" + slug;
        try (Visit visitor = Visit.begin(port, lang, width);
                Visit decider = Visit.begin(port, lang, width);
                Visit countersigner = Visit.begin(port, lang, width)) {
            visitor.to("/" + lang + "/marks/" + slug);
            assertThat(visitor.at(".box-assured").count()).isEqualTo(1);
            visitor.picture("1-certified-" + slug);
            visitor.to(ofMark);
            assertThat(visitor.at(".cards .assured").count()).isPositive();
            visitor.to(ofMark + "&certified=true");
            assertThat(visitor.at(".cards .card").count()).isPositive();

            decider.signIn("decider@rasteh.example").to("/desk/cases/" + number);
            decider.shown("#revoking vaadin-details-summary").click();
            decider.shown("#revoking #words textarea").fill("The label was lent to goods of another place.");
            decider.picture("2-recommending-" + slug);
            decider.at("#revoking #recommend").click();
            decider.shown("vaadin-notification-card");

            countersigner.signIn("countersigner@rasteh.example").to("/desk/cases/" + number);
            countersigner.shown("#confirm");
            countersigner.picture("3-confirming-" + slug);
            if (nodeDown) {
                TestEngines.shared().crashNode();
            }
            countersigner.at("#confirm").click();
            countersigner.shown("vaadin-notification-card");
            countersigner.picture("4-revoked-" + slug);
            if (nodeDown) {
                // From here on it counts: the node answers again.
                SampleShop.await(Duration.ofMinutes(1), RevocationJourneyIT::nodeServes);
            }

            Duration gone = SampleShop.await(Duration.ofSeconds(20), () -> {
                visitor.to(ofMark);
                boolean onCards = visitor.at(".cards .card").count() == 0
                        || visitor.at(".cards .assured").count() > 0;
                visitor.to(ofMark + "&certified=true");
                boolean inFacet = visitor.at(".cards .card").count() > 0;
                visitor.to("/" + lang + "/marks/" + slug);
                boolean onMarkPage = visitor.at(".box-assured").count() > 0;
                return !onCards && !inFacet && !onMarkPage;
            });
            visitor.picture("5-badge-gone-" + slug);
            assertThat(visitor.at(".box-open").count()).isEqualTo(1);
            visitor.measured("revoked to gone, " + slug, gone);
            assertThat(gone).as("revoked to gone").isLessThan(Duration.ofSeconds(seconds));
        }
    }

    private static boolean nodeServes() {
        HttpRequest health = HttpRequest.newBuilder(
                        TestEngines.shared().elasticsearch().resolve("/_cluster/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return !client.send(health, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("\"status\":\"red\"");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
