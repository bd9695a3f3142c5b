package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import ir.rasteh.brand.Firms;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A young firm changes a piece, its steward gives it back with a remark and approves what was mended; buyers never see the draft. */
@Journey
class ReviewJourneyIT {

    /** A firm of the sample whose record is still too short to publish at once. */
    private static final String FIRM = "malayer-jowkar-frames";

    private final int port;
    private final ProductSearch search;
    private final Catalogue catalogue;
    private final Firms firms;
    private final Accounts accounts;

    @Autowired
    ReviewJourneyIT(
            @LocalServerPort int port, ProductSearch search, Catalogue catalogue, Firms firms, Accounts accounts) {
        this.port = port;
        this.search = search;
        this.catalogue = catalogue;
        this.firms = firms;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({
        "fa, 1440, name_fa, کلاف سوسن‌نشان, کلاف سوسن‌نشان آزمون",
        "en, 1440, name_en, Sedgewort frame, Sedgewort trial frame",
        "fa, 390, name_fa, کلاف مرزه‌نشان, کلاف مرزه‌نشان آزمون",
        "en, 390, name_en, Butterbur frame, Butterbur trial frame",
    })
    void whatTheStewardRemarksIsMendedBeforeBuyersSeeIt(
            String lang, int width, String field, String first, String mended) throws InterruptedException {
        String account = "frames-" + lang + width + "@rasteh.example";
        accounts.openDemo(account, "Frame maker", "rasteh-demo", List.of(new Grant(Role.MEMBER, FIRM)));
        MemberShelfRow piece = pieceToRename();
        String before = piece.names().in(Lang.of(lang).orElseThrow());
        try (Visit member = Visit.begin(port, lang, width);
                Visit steward = Visit.begin(port, lang, width);
                Visit visitor = Visit.begin(port, lang, width)) {
            member.signIn(account);
            member.to("/desk/shelf/" + piece.slug());
            member.shown("#" + field + " input").fill(first);
            member.at("#" + field + " input").blur();
            member.at("#save").click();
            member.shown("vaadin-notification-card");
            member.shown(".standing .state-in-review");
            member.isLaidOutWell();
            member.picture("review-1-sent");
            member.to("/desk/shelf?q=" + piece.sku());
            member.shown(".shelf-standing:visible");
            member.picture("review-1-shelf");

            steward.signIn("steward@rasteh.example");
            steward.to("/desk/review?product=" + piece.slug());
            assertThat(steward.shown(".review-difference").textContent()).contains(before, first);
            steward.isLaidOutWell();
            steward.picture("review-2-compared");
            steward.at(".review-difference .review-remark-place vaadin-button")
                    .first()
                    .click();
            steward.shown("#remark-" + field + " textarea").fill("چوبش کدام است؟ Which wood?");
            steward.isLaidOutWell();
            assertThat(faults(steward)).isEmpty();
            steward.picture("review-3-remarking");
            steward.at("#give-back").click();
            steward.shown("vaadin-notification-card");

            visitor.to("/" + lang + "/products/" + piece.slug());
            assertThat(visitor.shown("h1").textContent().strip())
                    .as("buyers see what was approved")
                    .isEqualTo(before);

            member.to("/desk/shelf/" + piece.slug());
            assertThat(member.shown("#" + field + " .steward-remark").textContent())
                    .contains("Which wood?");
            member.isLaidOutWell();
            member.picture("review-4-remark-beside-its-field");
            member.shown("#" + field + " input").fill(mended);
            member.at("#" + field + " input").blur();
            member.at(".editor-margin vaadin-radio-button").nth(1).click();
            member.at("#save").click();
            member.shown(".standing .state-in-review");
            assertThat(member.at(".steward-remark").count()).isZero();

            steward.to("/desk/review?product=" + piece.slug());
            steward.shown(".review-row[aria-current]").click();
            steward.shown(".review-row[aria-current]").focus();
            steward.page().keyboard().press("a");
            steward.shown("vaadin-notification-card");
            steward.picture("review-5-approved");

            SampleShop.await(Duration.ofSeconds(10), () -> {
                visitor.to("/" + lang + "/search?q=" + mended);
                return visitor.at(".cards .card h3 a").allTextContents().stream()
                        .anyMatch(shown -> shown.strip().equals(mended));
            });
            assertThat(visitor.complaints()).isEmpty();
            assertThat(steward.complaints()).isEmpty();
            assertThat(member.complaints()).isEmpty();
        }
    }

    private static List<String> faults(Visit visit) {
        return new AxeBuilder(visit.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(fault -> fault.getId() + ": "
                                + fault.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** A piece of the firm's shelf that no journey has renamed yet. */
    private MemberShelfRow pieceToRename() {
        var firm = firms.bySlug(FIRM).orElseThrow();
        return catalogue.shelf(firm.id(), "", null, 50, 0).stream()
                .filter(row -> row.names().byCode().values().stream()
                        .noneMatch(name -> name.contains("آزمون") || name.contains("trial")))
                .reduce((one, last) -> last)
                .orElseThrow();
    }
}
