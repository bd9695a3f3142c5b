package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.search.ProductSearch;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A foreign buyer, or one from the next town, looks for Malayer furniture and opens a piece of it. */
@Journey
class VisitorJourneyIT {

    private final int port;
    private final ProductSearch search;

    @Autowired
    VisitorJourneyIT(@LocalServerPort int port, ProductSearch search) {
        this.port = port;
        this.search = search;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({
        "fa, 390, مبل ملایر, مبل ملایر",
        "fa, 1440, مبل ملایر, مبل ملایر",
        "en, 390, مبل ملایر, Malayer furniture",
        "en, 1440, مبل ملایر, Malayer furniture",
        "ar, 390, أثاث ملاير, أثاث ملاير",
        "zh, 390, 马拉耶尔家具, 马拉耶尔家具",
    })
    void aVisitorSearchesMalayerFurnitureAndOpensAPieceOfIt(String lang, int width, String words, String mark) {
        try (Visit visit = Visit.begin(port, lang, width)) {
            visit.to("/" + lang + "/");
            visit.isLaidOutWell();
            visit.picture("1-home");

            visit.shown("main form.searchbox input[name=q]").fill(words);
            visit.page().keyboard().press("Enter");
            visit.page()
                    .waitForURL(url ->
                            URLDecoder.decode(url, StandardCharsets.UTF_8).contains("/" + lang + "/search?q=" + words));
            visit.shown(".cards .card");
            visit.isLaidOutWell();
            assertThat(visit.at(".banner").first().textContent()).contains(mark);
            assertThat(visit.at(".cards .card").count()).isGreaterThanOrEqualTo(10);
            assertThat(visit.at(".cards .card .card-mark").first().textContent())
                    .isEqualTo(mark);
            assertThat(visit.at(".cards .card .card-price").first().textContent())
                    .isNotBlank();
            visit.seesItsPictures(".cards .card img");
            visit.picture("2-found");

            String name = visit.at(".cards .card h3 a").first().textContent().strip();
            visit.at(".cards .card h3 a").first().click();
            visit.page().waitForURL(url -> url.contains("/" + lang + "/products/"));
            visit.isLaidOutWell();
            assertThat(visit.at("h1").textContent().strip()).isEqualTo(name);
            assertThat(visit.at("main").textContent()).contains(mark);
            assertThat(visit.at("script[type='application/ld+json']").allTextContents())
                    .anySatisfy(data -> assertThat(data).contains("\"Product\""));
            visit.seesItsPictures(".product-plates img");
            visit.picture("3-product");

            assertThat(visit.hasCookies()).as("a visitor is given no cookie").isFalse();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
