package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import ir.rasteh.brand.Firms;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.search.ProductSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor asks from a product; the member answers at the desk; the buyer opens the PDF and accepts. */
@Journey
class RequestJourneyIT {

    private final int port;
    private final ProductSearch search;
    private final Catalogue catalogue;
    private final Firms firms;

    @Autowired
    RequestJourneyIT(@LocalServerPort int port, ProductSearch search, Catalogue catalogue, Firms firms) {
        this.port = port;
        this.search = search;
        this.catalogue = catalogue;
        this.firms = firms;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({"fa, 390", "fa, 1440", "en, 390", "en, 1440"})
    void aVisitorAsksAMemberAnswersAndTheBuyerAccepts(String lang, int width) throws IOException {
        var firm = firms.bySlug("malayer-garin-furniture").orElseThrow();
        String slug = catalogue
                .shelf(firm.id(), "", ProductState.ON_SHOW, 1, 0)
                .getFirst()
                .slug();
        String buyer = "Ada <b>" + lang + width;
        try (Visit visitor = Visit.begin(port, lang, width);
                Visit member = Visit.begin(port, lang, width)) {
            visitor.to("/" + lang + "/products/" + slug);
            visitor.at("#ask").click();
            visitor.shown(".rfq-form");
            visitor.isLaidOutWell();
            assertThat(faults(visitor)).as("form").isEmpty();
            visitor.picture("request-1-form");
            visitor.at("#f-amount").fill("many");
            visitor.at("form.rfq-form button[type=submit]").click();
            visitor.shown("#p-email");
            visitor.isLaidOutWell();
            visitor.picture("request-2-to-mend");
            assertThat(faults(visitor)).as("form to mend").isEmpty();
            // A page that was refused is told as such, and is no complaint.
            visitor.complaints().clear();
            visitor.at("#f-amount").fill(lang.equals("fa") ? "۱۲" : "12");
            visitor.at("#f-country").selectOption("DE");
            visitor.at("#f-person").fill(buyer);
            visitor.at("#f-email").fill("ada@abroad.example");
            visitor.at("#f-files")
                    .setInputFiles(new FilePayload(
                            "plan.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
            visitor.at("form.rfq-form button[type=submit]").click();
            visitor.shown("#request-link");
            visitor.isLaidOutWell();
            visitor.picture("request-3-link");
            visitor.at("#request-link").click();
            visitor.shown("form[action$='/confirm'] button").click();
            visitor.shown(".rfq-history li");
            visitor.isLaidOutWell();
            String number = visitor.at("h1").textContent().replaceAll(".*(R-[0-9-]+).*", "$1");
            visitor.picture("request-4-open");

            member.signIn("member@rasteh.example");
            member.to("/desk/requests");
            member.shown(".request-list a");
            member.isLaidOutWell();
            member.picture("request-5-desk");
            assertThat(faults(member)).as("desk").isEmpty();
            member.at("a[href$='/desk/requests/" + number + "']").click();
            member.shown("#send");
            assertThat(member.at(".request-asked").textContent()).contains(buyer, "plan.pdf");
            fill(
                    member,
                    ".quotation-line vaadin-text-field:nth-of-type(3) input",
                    lang.equals("fa") ? "۴۲۰" : "420.50");
            choose(member, "currency", "EUR");
            choose(member, "incoterm", "FCA");
            fill(member, "#place input", "Malayer");
            fill(member, "#valid-until input", LocalDate.now().plusDays(20).toString());
            fill(member, "#lead-days input", "30");
            fill(member, "#remarks textarea", lang.equals("fa") ? "بسته‌بندی چوبی" : "Wooden crates");
            member.shown("#tell-words textarea");
            member.shown("#preview:not([hidden])");
            member.isLaidOutWell();
            member.picture("request-6-answer");
            assertThat(faults(member)).as("answer").isEmpty();
            member.at("#send").click();
            member.shown("vaadin-notification-card");
            member.picture("request-7-sent");

            visitor.page().reload();
            visitor.shown("#offer-1");
            visitor.isLaidOutWell();
            assertThat(faults(visitor)).as("quotation").isEmpty();
            Download paper = visitor.page()
                    .waitForDownload(
                            () -> visitor.at("a[href$='/quotation-1.pdf']").click());
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
                assertThat(new PDFTextStripper().getText(pdf)).contains(number);
            }
            visitor.picture("request-8-quotation");
            visitor.at("form[action$='/accept'] button").click();
            visitor.shown("[role=status]");
            visitor.isLaidOutWell();
            visitor.picture("request-9-accepted");
            assertThat(visitor.at("form[action$='/accept']").count()).isZero();
            assertThat(visitor.hasCookies()).as("a visitor is given no cookie").isFalse();
            assertThat(visitor.complaints()).isEmpty();
            member.page().reload();
            member.shown(".request-accepted");
        }
    }

    private static void fill(Visit visit, String selector, String value) {
        visit.shown(selector).fill(value);
        visit.at(selector).first().blur();
    }

    private static void choose(Visit visit, String id, String value) {
        visit.shown("#" + id).click();
        visit.shown("vaadin-select-item:has-text('" + value + "')").click();
    }

    private static List<String> faults(Visit visit) {
        return new AxeBuilder(visit.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                        .map(RequestJourneyIT::told)
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
