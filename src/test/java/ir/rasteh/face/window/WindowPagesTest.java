package ir.rasteh.face.window;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Regulations;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.media.Media;
import ir.rasteh.search.SampleShop;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"rasteh.empty=true", "rasteh.limits.searches-a-minute=1000", "vaadin.productionMode=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 4\"></svg>";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("window_pages").forEach((key, value) -> registry.add(key, () -> value));
    }

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private String sofa = "";
    private String waiting = "";
    private String picture = "";
    private String hiddenPicture = "";

    @BeforeAll
    void openShop(
            @Autowired Marks marks, @Autowired Firms firms, @Autowired Catalogue catalogue, @Autowired Media media)
            throws Exception {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        Mark malayer = shop.mark(
                "malayer-furniture", CraftFamily.FURNITURE, Province.HAMADAN, "مبل ملایر", "Malayer furniture");
        shop.mark("tabriz-carpet", CraftFamily.CARPET, Province.EAST_AZERBAIJAN, "فرش تبریز", "Tabriz carpet");
        marks.adopt(
                malayer.id(),
                new Regulations(
                        1,
                        LocalDate.of(2024, 5, 20),
                        LocalDate.of(2024, 8, 11),
                        List.of(LocalizedText.of("کلاف در ملایر ساخته می‌شود.", "Frames are made in Malayer.")),
                        LocalizedText.of("هر کارگاه", "Any workshop"),
                        LocalizedText.of("اخطار", "Warning")));
        picture = media.keep(SVG.getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                .hash();
        Firm bahar = shop.firm("bahar", malayer, "کارگاه بهار", "Bahar Workshop");
        sofa = shop.product(
                        malayer,
                        bahar,
                        "MLF-001",
                        "مبل راحتی سه‌نفره",
                        "Three-seat sofa",
                        "9401.61",
                        "text_en",
                        "Sturdy </script><script>alert(1)</script> & plain",
                        "price",
                        "12000000",
                        "currency",
                        "IRR",
                        "incoterm",
                        "FCA",
                        "place",
                        "Malayer",
                        "minimum_order",
                        "4",
                        "unit",
                        "piece",
                        "attributes",
                        "wood=beech",
                        "pictures",
                        picture)
                .slug();
        hiddenPicture = media.keep(
                        SVG.replace("</svg>", "<!-- another --></svg>").getBytes(StandardCharsets.UTF_8),
                        "image/svg+xml")
                .hash();
        shop.product(
                malayer, bahar, "MLF-900", "پنهان", "Unseen", "9401.61", "state", "draft", "pictures", hiddenPicture);
        Firm late = firms.enter(new Firm(
                bahar.id(),
                "late",
                LocalizedText.of("کارگاه دیر", "Late Workshop"),
                Province.HAMADAN,
                LocalizedText.of("ملایر", "Malayer"),
                List.of("producer"),
                2024,
                null,
                LocalizedText.empty(),
                true));
        firms.join(malayer.id(), late.id(), LocalDate.of(2024, 1, 1), false);
        waiting = shop.product(malayer, late, "LTE-001", "صندلی راش", "Beech chair", "9401.61")
                .slug();
        SampleShop.await(
                Duration.ofSeconds(20),
                () -> get("/en/search?q=chair").body().contains(waiting)
                        && get("/en/search?q=sofa").body().contains(sofa));
    }

    @AfterAll
    void close() {
        client.close();
    }

    private HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,*/*;q=0.5");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "200, /en/",
        "200, /fa/",
        "200, /en/marks",
        "200, /fa/provinces",
        "200, /fa/marks/malayer-furniture",
        "200, /en/marks/tabriz-carpet",
        "200, /en/products/SOFA",
        "200, /fa/products/SOFA",
        "200, /fa/search",
        "200, /en/search?q=sofa&mark=malayer-furniture&certified=false",
        "200, /en/search?q=nothing+like+this",
        "200, /en/about",
        "400, /fa/search?page=-1",
        "404, /en/products/none",
        "404, /fa/nowhere/at/all",
    })
    void everyPageComesWithoutASessionUnderAStrictPolicy(int status, String path) {
        HttpResponse<String> page = get(path.replace("SOFA", sofa));
        String body = page.body();
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isNotBlank();
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(header(page, "Strict-Transport-Security")).isEmpty();
        String policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        String nonce = all("'nonce-([^']+)'", policy).getFirst();
        assertThat(all("<script([^>]*)>", body)).isNotEmpty().allMatch(tag -> tag.contains("nonce=\"" + nonce + "\""));
        assertThat(body).doesNotContain(" style=\"", " onclick", "??", "<style");
        String lang = path.substring(1, 3);
        assertThat(header(page, "Content-Language")).isEqualTo(lang);
        assertThat(body).contains("<html lang=\"" + lang + "\" dir=\"" + (lang.equals("fa") ? "rtl" : "ltr") + "\"");
        assertThat(body).contains("role=\"search\"", "name=\"q\"", "<main id=\"main\"", "<h1");
        for (String data : all("application/ld\\+json\">(.*?)</script>", body)) {
            assertThat(data).doesNotContain("<");
            assertThat(JSON.readTree(data).path("@context").asString()).isEqualTo("https://schema.org");
        }
    }

    @Test
    void aPageNamesItselfInBothLanguages() {
        String body = get("/fa/marks/malayer-furniture").body();
        String base = "http://localhost:" + port;
        assertThat(body)
                .contains(
                        "<link rel=\"canonical\" href=\"" + base + "/fa/marks/malayer-furniture\"",
                        "hreflang=\"en\" href=\"" + base + "/en/marks/malayer-furniture\"",
                        "hreflang=\"fa\" href=\"" + base + "/fa/marks/malayer-furniture\"",
                        "hreflang=\"x-default\" href=\"" + base + "/en/marks/malayer-furniture\"",
                        "property=\"og:title\"",
                        "property=\"og:image\" content=\"" + base + "/media/" + picture);
    }

    @Test
    void aProductPageSaysWhoGuaranteesItAndOnWhichTerms() {
        String english = get("/en/products/" + sofa).body();
        assertThat(english)
                .contains("Three-seat sofa", "مبل راحتی سه‌نفره", "IRR\u00a012,000,000", "FCA Malayer", "4\u00a0pieces")
                .contains("admitted member", "datetime=\"2024-08-11\"", "11 August 2024")
                .contains("href=\"/en/requests/new?product=" + sofa + "\"");
        assertThat(get("/fa/products/" + sofa).body())
                .contains("۱۲٬۰۰۰٬۰۰۰\u00a0ریال (۱٬۲۰۰٬۰۰۰ تومان)", "۲۱ مرداد ۱۴۰۳", "title=\"2024-08-11\"");
        assertThat(get("/en/products/" + waiting).body())
                .contains("Not guaranteed by the mark yet", "awaits admission");
        JsonNode product = all("application/ld\\+json\">(.*?)</script>", english).stream()
                .map(JSON::readTree)
                .filter(data -> data.path("@type").asString().equals("Product"))
                .findFirst()
                .orElseThrow();
        assertThat(product.path("offers").path("price").asString()).isEqualTo("12000000");
        assertThat(product.path("description").asString()).contains("</script>");
    }

    @Test
    void aSearchMarksWhatMatchedAndEachFilterCanBeUndone() {
        String body = get("/fa/search?family=furniture&q=" + encoded("مبل")).body();
        assertThat(body).contains("<mark>مبل</mark>", "class=\"chip\"", "/fa/products/" + sofa);
        Matcher undo = Pattern.compile("class=\"chip\" rel=\"nofollow\" href=\"([^\"]+)\"")
                .matcher(body);
        assertThat(undo.find()).isTrue();
        assertThat(undo.group(1)).isEqualTo("/fa/search?q=" + encoded("مبل"));
        assertThat(body).contains("hreflang=\"en\"", "/en/search?q=" + encoded("مبل") + "&amp;family=furniture");
    }

    @Test
    void aPictureOfADraftIsNotThereForVisitors() throws Exception {
        assertThat(get("/media/" + hiddenPicture).statusCode()).isEqualTo(404);
        assertThat(get("/media/" + hiddenPicture, "If-None-Match", "W/\"" + hiddenPicture + "\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/media/" + picture).statusCode()).isEqualTo(200);
    }

    @Test
    void aSearchThatFindsNothingShowsWaysOn() {
        String body = get("/en/search?q=velvet+sofa+xyzzy&mark=tabriz-carpet").body();
        assertThat(body)
                .contains(
                        "Nothing found",
                        "/en/search?q=sofa\"",
                        "Search without filters",
                        "/en/marks/malayer-furniture");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Reasons are for stewards",
                "ar | أسباب الترتيب للمشرفين على العلامات",
                "zh | 排序理由仅供商标管理人查看",
            })
    void aVisitorIsNotToldWhyListingsStandWhereTheyStand(String lang, String words) {
        HttpResponse<String> page = get("/" + lang + "/search?q=sofa&explain=true");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains(
                        "<html lang=\"" + lang + "\"",
                        words,
                        "/" + lang + "/search?q=sofa\"",
                        "/desk/login",
                        "name=\"q\"")
                .doesNotContain("/products/" + sofa);
        HttpResponse<String> answer = get("/api/v1/products?q=sofa&explain=true");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("parameter").asString()).isEqualTo("explain");
    }

    @Test
    void aStewardIsToldUnderEachCardWhyItStandsThere(@Autowired Accounts accounts) throws Exception {
        accounts.openDemo(
                "steward@pages.example",
                "Steward",
                "a password of the test",
                List.of(new Grant(Role.STEWARD, "malayer-furniture")));
        String cookie = signedIn("steward@pages.example", "a password of the test");
        assertThat(get("/en/search?q=sofa&explain=true", "Cookie", cookie).body())
                .contains("/en/products/" + sofa, "Why it stands here", "<bdi>sofa</bdi>", "in the name")
                // The chip that takes the reasons away again.
                .contains("class=\"chip\" rel=\"nofollow\" href=\"/en/search?q=sofa\"");
        assertThat(get("/ru/search?q=sofa&explain=true", "Cookie", cookie).body())
                .contains("Почему здесь", "в названии");
        assertThat(get("/en/search?q=sofa", "Cookie", cookie).body()).doesNotContain("Why it stands here");
    }

    private String signedIn(String account, String password) throws Exception {
        HttpResponse<String> door = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encoded(account) + "&password=" + encoded(password)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(header(door, "Location")).doesNotContain("login");
        return door.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "size=1000000000",
                "sort=beauty",
                "province=IR-99",
                "certified=perhaps",
                "hs=x",
                "q=%00"
            })
    void aBadParameterIsNamedAndTheSearchBoxStays(String parameter) {
        HttpResponse<String> page = get("/en/search?" + parameter);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<code>" + parameter.split("=")[0] + "</code>", "name=\"q\"");
    }

    @Test
    void aQuestionOfTenThousandLettersIsRefusedKindly() {
        HttpResponse<String> page = get("/fa/search?q=" + "a".repeat(7000));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<code>q</code>").hasSizeLessThan(20_000);
    }

    @Test
    void anUnknownMarkLeadsToThoseWhoseNamesComeNear() {
        HttpResponse<String> page = get("/en/marks/malayer-furnitur");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("/en/marks/malayer-furniture", "noindex");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = get("/en/about");
        HttpResponse<String> again = get("/en/about", "If-None-Match", header(first, "ETag"));
        assertThat(header(first, "ETag")).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Content-Security-Policy")).isEmpty();
        assertThat(header(get("/fa/about", "If-None-Match", header(first, "ETag")), "ETag"))
                .isNotEqualTo(header(first, "ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa-IR,fa;q=0.9,en;q=0.8 | /fa/",
                "de,en;q=0.7 | /en/",
                "ja | /en/",
                "tr, fa;q=0.5 | /tr/",
            })
    void theDoorLeadsToTheVisitorsLanguage(String languages, String address) {
        HttpResponse<String> door = get("/", "Accept-Language", languages);
        assertThat(door.statusCode()).isEqualTo(302);
        assertThat(header(door, "Location")).isEqualTo(address);
        assertThat(String.join(",", door.headers().allValues("Vary"))).containsIgnoringCase("Accept-Language");
    }

    @Test
    void everyLanguageIsSpokenAndArabicRunsFromTheRight() {
        for (String lang : List.of("en", "fa", "ar", "tr", "ru", "zh")) {
            HttpResponse<String> page = get("/" + lang + "/marks/tabriz-carpet");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("lang=\"" + lang + "\"")
                    .containsPattern("og:locale\" content=\"" + lang + "_[A-Z]{2}\"");
            assertThat(page.body().contains("<html lang=\"" + lang + "\" dir=\"rtl\""))
                    .isEqualTo(lang.equals("fa") || lang.equals("ar"));
        }
    }

    @Test
    void anotherLanguageKeepsTheSearch() {
        assertThat(get("/ar/search?q=sofa&family=furniture").body())
                .contains(
                        "href=\"/zh/search?q=sofa&amp;family=furniture\"",
                        "href=\"/tr/search?q=sofa&amp;family=furniture\"");
    }

    @Test
    void aPageLoadsTheFacesOfItsOwnScriptAhead() {
        assertThat(get("/ar/about").body())
                .contains("/assets/fonts/vazirmatn-arabic")
                .doesNotContain("fonts/source-");
        assertThat(get("/ru/about").body()).contains("/assets/fonts/source-sans-3-cyrillic");
        assertThat(get("/zh/about").body()).doesNotContain("as=\"font\"");
    }

    @Test
    void aTextInAnotherLanguageRunsInItsOwnDirection() {
        assertThat(get("/ar/marks/malayer-furniture").body())
                .containsPattern("<div lang=\"en\" dir=\"ltr\">Frames are made in Malayer.</div>");
    }

    @Test
    void aPictureIsKeptForEverAndNothingInItRuns() {
        HttpResponse<String> first = get("/media/" + picture);
        assertThat(first.body()).isEqualTo(SVG);
        assertThat(header(first, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(first, "Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(header(first, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(get("/media/" + picture, "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/media/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    @Test
    void stylesAndFontsHaveNamesThatChangeWithTheirContent() {
        String body = get("/fa/").body();
        List<String> assets = all("\"(/assets/[^\"]+)\"", body);
        assertThat(assets).hasSizeGreaterThan(5).allMatch(asset -> asset.matches(".+-[0-9a-f]{32}\\.[a-z0-9]+"));
        for (String asset : assets) {
            HttpResponse<String> answer = get(asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("immutable");
        }
        assertThat(header(get("/assets/tokens.css"), "Cache-Control")).contains("no-cache");
    }

    @Test
    void searchEnginesFindEveryMarkAndProductInBothLanguages() {
        String map = get("/sitemap.xml").body();
        String base = "http://localhost:" + port;
        assertThat(map)
                .contains(
                        "<loc>" + base + "/fa/marks/malayer-furniture</loc>",
                        "<loc>" + base + "/en/products/" + sofa + "</loc>",
                        "hreflang=\"fa\" href=\"" + base + "/fa/products/" + sofa);
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + base + "/sitemap.xml", "Disallow: /desk/");
    }

    @Test
    void whileSearchRestsTheShelvesStayOpen() throws InterruptedException {
        TestEngines.shared().crashNode();
        try {
            HttpResponse<String> page = get("/en/search?q=Malayer+furniture");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Search is resting", "/en/marks/malayer-furniture", "/en/products/");
            assertThat(get("/en/products/" + sofa).statusCode()).isEqualTo(200);
        } finally {
            TestEngines.shared().awaitNode();
        }
        SampleShop.await(
                Duration.ofSeconds(40), () -> get("/en/search?q=sofa").body().contains("/en/products/" + sofa));
    }
}
