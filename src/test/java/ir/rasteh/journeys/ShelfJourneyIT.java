package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.ProductImport;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.search.ProductSearch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A firm with five thousand goods walks along its shelf, by keys and by scrolling, and changes prices of many at once. */
@Journey
class ShelfJourneyIT {

    private static final int GOODS = 5000;
    private static final int STEPS = 30;

    /** One step down the shelf: until the rows that are now in sight have been drawn, in milliseconds. */
    private static final String STEP = """
            async step => {
                const grid = document.querySelector('#shelf-rows');
                const scroller = grid.$.table;
                const begun = performance.now();
                scroller.scrollTop += step;
                const drawn = () => {
                    const box = grid.getBoundingClientRect();
                    const rows = [...grid.$.items.children].filter(row => {
                        const at = row.getBoundingClientRect();
                        return !row.hidden && at.bottom > box.top + 40 && at.top < box.bottom;
                    });
                    return rows.length > 0 && rows.every(row => !row.hasAttribute('loading'));
                };
                while (performance.now() - begun < 5000) {
                    await new Promise(done => requestAnimationFrame(done));
                    if (drawn()) break;
                }
                return performance.now() - begun;
            }""";

    private final int port;
    private final ProductSearch search;
    private final Accounts accounts;
    private final Firms firms;
    private final Marks marks;
    private final ProductImport products;

    @Autowired
    ShelfJourneyIT(
            @LocalServerPort int port,
            ProductSearch search,
            Accounts accounts,
            Firms firms,
            Marks marks,
            ProductImport products) {
        this.port = port;
        this.search = search;
        this.accounts = accounts;
        this.firms = firms;
        this.marks = marks;
        this.products = products;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    private void fill(String slug) {
        if (firms.bySlug(slug).isPresent()) {
            return;
        }
        Mark mark = marks.bySlug("lalejin-pottery").orElseThrow();
        Firm firm = firms.enter(new Firm(
                UUID.randomUUID(),
                slug,
                LocalizedText.of("انبار پنج‌هزارتایی", "Store of five thousand"),
                mark.provinces().getFirst(),
                LocalizedText.of("لالجین", "Lalejin"),
                List.of("producer"),
                2019,
                12,
                LocalizedText.empty(),
                true));
        firms.join(mark.id(), firm.id(), LocalDate.of(2020, 1, 1), true);
        accounts.openDemo(
                slug + "@rasteh.example", "Store keeper", "rasteh-demo", List.of(new Grant(Role.MEMBER, slug)));
        StringBuilder sheet = new StringBuilder("sku,firm,name_fa,name_en,hs,price,currency,incoterm,place,state\n");
        for (int i = 0; i < GOODS; i++) {
            sheet.append(
                    "ST-%04d,Store of five thousand,کاسهٔ انبار %d,Stored bowl %d,691110,%d,EUR,FCA,Lalejin,draft%n"
                            .formatted(i, i, i, 10 + i % 90));
        }
        Actor steward = new Actor(UUID.randomUUID(), "steward", Set.of(new Grant(Role.STEWARD, mark.slug())));
        assertThat(products.take(
                                new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8)),
                                "store.csv",
                                mark,
                                steward,
                                false)
                        .taken())
                .isEqualTo(GOODS);
    }

    @ParameterizedTest
    @CsvSource({"fa, 1440", "en, 1440", "fa, 390", "en, 390"})
    void aShelfOfFiveThousandIsWalkedWithoutAStutter(String lang, int width) throws IOException {
        fill("five-thousand");
        try (Visit member = Visit.begin(port, lang, width)) {
            member.signIn("five-thousand@rasteh.example");
            member.to("/desk/shelf?sort=name");
            member.shown(".shelf-name");
            assertThat(member.shown(".desk-count").textContent()).contains(lang.equals("fa") ? "۵٬۰۰۰" : "5,000");
            member.picture("shelf-1-five-thousand");
            member.isLaidOutWell();

            double[] took = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                took[i] = ((Number) member.page().evaluate(STEP, i % 3 == 2 ? 9000 : 600)).doubleValue();
            }
            Arrays.sort(took);
            member.measured("scrolled on, median of " + STEPS, Duration.ofMillis((long) took[STEPS / 2]));
            member.measured("scrolled on, slowest", Duration.ofMillis((long) took[STEPS - 1]));
            assertThat(took[STEPS / 2]).as("median until the next rows stood").isLessThan(400);
            assertThat(took[STEPS - 1]).as("slowest").isLessThan(3000);
            assertThat(member.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"fa, 1440, ۱۰", "en, 1440, 10", "en, 390, 10"})
    void pricesOfManyRiseAfterAPreviewAndComeBack(String lang, int width, String percent) {
        fill("five-thousand");
        try (Visit member = Visit.begin(port, lang, width)) {
            member.signIn("five-thousand@rasteh.example");
            member.to("/desk/shelf?q=ST-01&sort=name");
            member.shown(".shelf-name");
            member.at("#shelf-rows vaadin-checkbox").nth(1).click();
            member.shown("#bulk-price");
            member.at("#shelf-rows vaadin-checkbox")
                    .nth(4)
                    .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            member.page().waitForFunction("() => /[4۴]/.test(document.querySelector('.bulk-selected').textContent)");
            member.picture("shelf-2-selected");
            member.at("#bulk-price").click();
            member.shown("#bulk-amount input").fill(percent);
            member.shown(".bulk-becomes");
            member.picture("shelf-3-preview");
            member.isLaidOutWell();
            member.at("#bulk-go").click();
            member.shown("#bulk-undo");
            member.picture("shelf-4-changed");
            // The way back outlives the page.
            member.to("/desk/shelf?q=ST-01");
            member.shown("#bulk-undo").click();
            member.at("#bulk-undo").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(member.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"fa", "en"})
    void theShelfIsWalkedByKeysAlone(String lang) {
        try (Visit member = Visit.begin(port, lang, 1440)) {
            member.signIn("member@rasteh.example");
            member.to("/desk/shelf?sort=name");
            member.shown(".shelf-name");
            member.at(".shelf-sku:visible").nth(1).click();
            member.page().keyboard().press("ArrowDown");
            member.page().keyboard().press("Space");
            member.shown("#bulk-price");
            member.page().keyboard().press("?");
            member.shown(".shelf-keys-list");
            member.picture("shelf-5-keys");
            member.page().keyboard().press("Escape");
            member.at(".shelf-sku:visible").nth(1).click();
            member.page().keyboard().press("/");
            member.shown("#shelf-words[focused]");
            member.page().keyboard().type("MLF");
            member.page().waitForURL(url -> url.contains("q=MLF"));
            member.at(".shelf-sku:visible").nth(1).click();
            member.page().keyboard().press("Enter");
            member.page().waitForURL(url -> url.matches(".*/desk/shelf/[a-z0-9-]+"));
            assertThat(member.complaints()).isEmpty();
        }
    }
}
