package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.rasteh.brand.Firms;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.search.ProductSearch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A weaver goes through the steps of the editor, looks at the page that buyers would see, and at the page of the firm. */
@Journey
class EditorJourneyIT {

    private static final Duration MOST_LOST = Duration.ofSeconds(5);

    private final int port;
    private final ProductSearch search;
    private final Catalogue catalogue;
    private final Firms firms;
    private final JdbcClient database;

    @Autowired
    EditorJourneyIT(
            @LocalServerPort int port, ProductSearch search, Catalogue catalogue, Firms firms, JdbcClient database) {
        this.port = port;
        this.search = search;
        this.catalogue = catalogue;
        this.firms = firms;
        this.database = database;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({"fa, 1440", "en, 1440", "fa, 390", "en, 390"})
    void aWeaverTakesEachStepAndLooksAtThePage(String lang, int width) {
        String slug = carpet();
        boolean wide = width > 760;
        try (Visit weaver = Visit.begin(port, lang, width)) {
            weaver.signIn("weaver@rasteh.example");
            weaver.to("/desk/shelf/" + slug);
            weaver.shown("#name_fa input");
            look(weaver, "editor-1-names");
            for (String step : List.of("goods", "attributes", "terms", "pictures", "check")) {
                if (wide) {
                    weaver.page().keyboard().press(lang.equals("fa") ? "Alt+ArrowLeft" : "Alt+ArrowRight");
                } else {
                    weaver.at("#step-" + step).click();
                }
                weaver.shown("#section-" + step + " h2");
                weaver.shown("#step-" + step + "[aria-current=step]");
                if (wide) {
                    look(weaver, "editor-" + step);
                }
            }
            weaver.at("#step-attributes").click();
            weaver.shown("#attribute-raj input").fill(lang.equals("fa") ? "۶۱" : "61");
            weaver.at("#attribute-raj input").blur();
            weaver.shown("#kept:not(:empty)");
            look(weaver, "editor-kept");

            Page preview =
                    weaver.page().waitForPopup(() -> weaver.at("#preview").click());
            preview.waitForSelector(".preview-note");
            assertThat(preview.textContent("main")).contains(lang.equals("fa") ? "۶۱" : "61");
            assertThat(preview.locator("meta[name=robots]").getAttribute("content"))
                    .contains("noindex");
            picture(preview, "preview-" + lang + "-" + width);
            preview.close();

            weaver.at("#undo").click();
            weaver.shown("#redo");
            weaver.to("/desk/firm");
            weaver.shown("#story_fa textarea");
            look(weaver, "our-page");
            weaver.to("/" + lang + "/firms/tabriz-sahand-atelier");
            look(weaver, "firm");
            assertThat(weaver.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, 390", "ru, 1440", "tr, 390", "zh, 1440"})
    void theFirmsPageIsReadInTheOtherLanguages(String lang, int width) {
        try (Visit visitor = Visit.begin(port, lang, width)) {
            visitor.to("/" + lang + "/firms/malayer-garin-furniture");
            look(visitor, "firm");
            visitor.to("/" + lang + "/products/" + carpet());
            look(visitor, "product");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** What is kept is committed, and survives the end of the house: all that can be lost is what was not kept yet. */
    @Test
    void somebodyWhoTypesWithoutAPauseCanLoseNoMoreThanFiveSeconds() {
        try (Visit weaver = Visit.begin(port, "en", 1440)) {
            weaver.signIn("weaver@rasteh.example");
            weaver.to("/desk/shelf/" + carpet());
            Locator text = weaver.shown("#text_en textarea");
            text.click();
            text.fill("");
            Deque<Typed> waiting = new ArrayDeque<>();
            StringBuilder typed = new StringBuilder();
            Duration longest = Duration.ZERO;
            Instant end = Instant.now().plusSeconds(20);
            while (Instant.now().isBefore(end)) {
                waiting.add(new Typed(typed.length() + 1, Instant.now()));
                text.pressSequentially("word ", new Locator.PressSequentiallyOptions().setDelay(30));
                typed.append("word ");
                int kept = kept().length();
                while (!waiting.isEmpty() && waiting.peek().length() <= kept) {
                    waiting.remove();
                }
                if (!waiting.isEmpty()) {
                    Duration unkept = Duration.between(waiting.peek().at(), Instant.now());
                    longest = unkept.compareTo(longest) > 0 ? unkept : longest;
                }
            }
            weaver.measured("longest that typed text was not kept", longest);
            assertThat(kept()).as("typed for twenty seconds").startsWith("word word word");
            assertThat(longest).isLessThan(MOST_LOST);
            weaver.at("#undo").click();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Typed(int length, Instant at) {}

    private String kept() {
        return database.sql("""
                        select coalesce(cells ->> 'text_en', '') from product_unsaved where slug = :slug
                        order by kept_at desc limit 1""")
                .param("slug", carpet())
                .query(String.class)
                .optional()
                .filter(text -> text.startsWith("word"))
                .orElse("");
    }

    private String carpet() {
        var firm = firms.bySlug("tabriz-sahand-atelier").orElseThrow();
        return catalogue.shelf(firm.id(), "TBC-001", null, 1, 0).getFirst().slug();
    }

    private static void look(Visit visit, String station) {
        visit.picture(station);
        visit.isLaidOutWell();
        assertThat(new AxeBuilder(visit.page())
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .filter(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                                .map(fault -> fault.getId() + ": "
                                        + fault.getNodes().stream()
                                                .limit(3)
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList())
                .as(station)
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }
}
