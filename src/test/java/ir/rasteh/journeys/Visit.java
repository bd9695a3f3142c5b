package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's visit with a browser of their own: a language, a width of the window, no cookies from before. What the page
 * complains of meanwhile (scripts, blocked contents) is noted.
 */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** Loads all pictures of a selector and says how many there are; in one expression, as the window's policy lets no script poll. */
    private static final String PICTURES = """
            async selector => {
                const pictures = [...document.querySelectorAll(selector)];
                const late = new Promise(done => setTimeout(done, 15000));
                pictures.forEach(img => img.loading = 'eager');
                await Promise.all(pictures.map(img => img.complete ? null
                    : Promise.race([late, new Promise(done => { img.onload = done; img.onerror = done; })])));
                return pictures.length;
            }""";

    private static final String BROKEN =
            "selector => [...document.querySelectorAll(selector)].filter(img => img.naturalWidth === 0).length";

    private static final Browser CHROMIUM = launch();

    private final BrowserContext context;
    private final Page page;
    private final String lang;
    private final int width;
    private final List<String> complaints = new ArrayList<>();

    private Visit(String site, String lang, int width) {
        this.lang = lang;
        this.width = width;
        context = CHROMIUM.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale(lang.equals("en") ? "en-GB" : lang)
                .setViewportSize(width, width < 600 ? 844 : 900));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /**
     * Begins a visit.
     *
     * @param port of the house on this machine
     * @param width of the window in pixels
     */
    static Visit begin(int port, String lang, int width) {
        return new Visit("http://localhost:" + port, lang, width);
    }

    private static Browser launch() {
        Path chromium = Stream.concat(
                        Optional.ofNullable(System.getenv("RASTEH_CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need Chromium (apt install chromium), or its path in the variable RASTEH_CHROMIUM"));
        // The driver ends, and with it the browser, when this JVM does.
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    Page page() {
        return page;
    }

    /** Opens an address of the house. */
    Visit to(String path) {
        page.navigate(path);
        return this;
    }

    /** What is shown under this selector. */
    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Waits until something is shown. */
    Locator shown(String selector) {
        Locator first = page.locator(selector).first();
        first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return first;
    }

    /** Comes to the desks through their door. */
    Visit signIn(String account) {
        to("/desk/login");
        shown("vaadin-login-form input[name=username]").fill(account);
        at("vaadin-login-form input[name=password]").fill("rasteh-demo");
        at("vaadin-login-form vaadin-button[theme~=primary]").first().click();
        page.waitForURL(url -> url.contains("/desk") && !url.contains("login"));
        return this;
    }

    /** Keeps a picture of the whole page, as {@code station-fa-390.png}. */
    void picture(String station) {
        // What loads when it is scrolled into view is wanted in the picture too.
        page.evaluate(PICTURES, "img");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(station + "-" + lang + "-" + width + ".png"))
                .setFullPage(true));
    }

    /** Notes how long something took, in {@code measured.txt} beside the pictures. */
    void measured(String what, Duration took) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.writeString(
                SCREENSHOTS.resolve("measured.txt"),
                "%s, %s, %d px: %d ms%n".formatted(what, lang, width, took.toMillis()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The page is in the visitor's language and direction and fits the window's width. */
    void isLaidOutWell() {
        assertThat(at("html").getAttribute("lang")).isEqualTo(lang);
        assertThat(at("html").getAttribute("dir"))
                .isEqualTo(Lang.of(lang).orElseThrow().rightToLeft() ? "rtl" : "ltr");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    /** There are such pictures, and each of them is there. */
    void seesItsPictures(String selector) {
        assertThat((int) page.evaluate(PICTURES, selector))
                .as("pictures %s of %s", selector, page.url())
                .isPositive();
        assertThat((int) page.evaluate(BROKEN, selector))
                .as("broken pictures %s of %s", selector, page.url())
                .isZero();
    }

    List<String> complaints() {
        return complaints;
    }

    boolean hasCookies() {
        return !context.cookies().isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
