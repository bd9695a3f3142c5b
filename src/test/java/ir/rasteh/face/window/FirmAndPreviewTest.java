package ir.rasteh.face.window;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.FirmPortrait;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.Unsaved;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a member firm, and the page of a product that only its writer sees. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"rasteh.empty=true", "vaadin.productionMode=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmAndPreviewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOSTILE = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final String PASSWORD = "a password of the test";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("firm_pages").forEach((key, value) -> registry.add(key, () -> value));
    }

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Firms firms;

    @Autowired
    Unsaved unsaved;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CurrentActor current;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private String rug = "";

    @BeforeAll
    void openShop(@Autowired Marks marks) {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        Mark tabriz =
                shop.mark("tabriz-carpet", CraftFamily.CARPET, Province.EAST_AZERBAIJAN, "فرش تبریز", "Tabriz carpet");
        Firm sahand = shop.firm("sahand", tabriz, "کارگاه سهند", "Sahand Workshop");
        shop.firm("rival", tabriz, "کارگاه رقیب", "Rival Workshop");
        shop.firm("silent", tabriz, "کارگاه خاموش", "Silent Workshop");
        Product first = shop.product(
                tabriz,
                sahand,
                "S-1",
                "قالی ماهی",
                "Mahi carpet",
                "570110",
                "attributes",
                "رج‌شمار=۵۰; size=۲۰۰×۳۰۰; woven=1403; dyes=natural, chrome; pile=kork; signed=بله",
                "capacity_month",
                "6",
                "net_weight_kg",
                "۲۴٫۵",
                "gross_weight_kg",
                "26",
                "certificates",
                "Woolmark | W-77 | IWTO | 1420/01/01; Old paper | 1 | Someone | 1390-01-01",
                "availability",
                "1420/01/15",
                "price",
                "1950",
                "currency",
                "EUR");
        rug = first.slug();
        shop.product(tabriz, sahand, "S-2", "قالی دوم", "Second carpet", "570110", "capacity_month", "4");
        shop.product(
                tabriz, sahand, "S-3", "پنهان", "Hidden carpet", "570110", "capacity_month", "90", "state", "hidden");
        Actor owner = new Actor(UUID.randomUUID(), "owner", Set.of(new Grant(Role.MEMBER, "sahand")));
        firms.tell(
                sahand,
                new FirmPortrait(
                        LocalizedText.of("داستان سهند " + HOSTILE, "The story of Sahand " + HOSTILE),
                        List.of("fa", "en", "az"),
                        2004),
                owner);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aFirmTellsWhoItIsInEveryLanguage(Lang lang) {
        HttpResponse<String> page = get("/" + lang.code() + "/firms/sahand", null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + lang.code() + "\"", "/" + lang.code() + "/marks/tabriz-carpet", rug)
                .contains("datetime=\"2020-01-01\"")
                .doesNotContain("??", "Hidden carpet", "<script>alert", "<img src=x");
        // The hidden carpet's ninety a month are nobody's business.
        assertThat(page.body()).contains(lang == Lang.FA ? "۱۰" : "10").doesNotContain("100\u00a0");
        JsonNode firm = data(page.body(), "Organization");
        assertThat(firm.path("description").asString()).contains("</script>");
        assertThat(firm.path("knowsLanguage").size()).isEqualTo(3);
        assertThat(firm.path("foundingDate").asString()).isEqualTo("2004");
    }

    @Test
    void languagesAndYearsAreTheReaders() {
        assertThat(get("/ru/firms/sahand", null).body()).contains("азербайджанский", "2004");
        assertThat(get("/fa/firms/sahand", null).body()).contains("انگلیسی", "۱۳۸۳");
    }

    @Test
    void aFirmThatHasToldNothingIsShownAllTheSame() {
        assertThat(get("/en/firms/silent", null).body())
                .contains("has not told yet who it is", "nothing on show yet", "Tabriz carpet");
        assertThat(get("/en/firms/nobody", null).statusCode()).isEqualTo(404);
        assertThat(get("/en/firms/sahand?page=2", null).statusCode()).isEqualTo(400);
    }

    @Test
    void theFirmIsLinkedFromItsGoodsAndItsMarkAndInTheSiteMap() {
        assertThat(get("/en/products/" + rug, null).body()).contains("\"/en/firms/sahand\"");
        assertThat(get("/en/marks/tabriz-carpet", null).body())
                .contains("\"/en/firms/sahand\"", "\"/en/firms/silent\"");
        assertThat(get("/sitemap.xml", null).body())
                .contains("/fa/firms/sahand<")
                .doesNotContain("/firms/silent<");
    }

    @Test
    void onlyAnOwnerTellsWhoTheFirmIs() {
        Firm sahand = firms.bySlug("sahand").orElseThrow();
        Actor editor = new Actor(
                UUID.randomUUID(),
                "editor",
                Set.of(new Grant(Role.MEMBER, "sahand", ir.rasteh.identity.Standing.EDITOR)));
        Actor stranger = new Actor(UUID.randomUUID(), "stranger", Set.of(new Grant(Role.MEMBER, "rival")));
        for (Actor actor : List.of(editor, stranger)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> firms.tell(sahand, new FirmPortrait(LocalizedText.empty(), List.of(), 2000), actor))
                    .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        }
    }

    @Test
    void aProductPageWordsItsAttributesWeightsAndCertificates() {
        assertThat(get("/en/products/" + rug, null).body())
                .contains("200 × 300", "510,000 knots per m²", "24.5\u00a0kg", "26\u00a0kg", "Woolmark", "W-77")
                .contains("Natural, Chrome", "not before 3 April 2041", ">2024<")
                .doesNotContain("Old paper");
        assertThat(get("/fa/products/" + rug, null).body()).contains("۵۱۰٬۰۰۰", "۱۵ فروردین ۱۴۲۰", ">۱۴۰۳<");
        JsonNode product = data(get("/en/products/" + rug, null).body(), "Product");
        assertThat(product.path("hasCertification").size()).isEqualTo(1);
        assertThat(product.path("hasCertification").get(0).path("name").asString())
                .isEqualTo("Woolmark");
        assertThat(product.path("weight").path("value").asInt()).isEqualTo(26);
        assertThat(product.path("offers").path("availabilityStarts").asString()).isEqualTo("2041-04-03");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aWriterSeesWhatBuyersWouldSeeAndNobodyElseDoes(Lang lang) throws Exception {
        String path = "/" + lang.code() + "/preview/tabriz-carpet/sahand/" + rug;
        String writer = cookie("sahand");
        Actor actor = actor("sahand");
        Firm sahand = firms.bySlug("sahand").orElseThrow();
        ProductDraft draft = ProductDraft.of(catalogue.bySlug(rug).orElseThrow(), "")
                .with(Column.NAME_EN, "A name nobody has saved")
                .with(Column.NAME_FA, "A name nobody has saved")
                .with(Column.HS, "rug")
                .with(Column.PRICE, "dear")
                .with(Column.PRICE_TO, "9");
        unsaved.keep(actor, sahand.id(), rug, draft);

        HttpResponse<String> seen = get(path, writer);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("A name nobody has saved", "preview-note", "noindex")
                .doesNotContain("rel=\"canonical\"", "0000.00", "??");
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/" + lang.code() + "/products/" + rug, writer).body())
                .doesNotContain("A name nobody has saved", "preview-note");

        assertThat(get(path, null).statusCode()).isEqualTo(404);
        assertThat(get(path, cookie("rival")).statusCode()).isEqualTo(404);
        assertThat(get(path.replace("/sahand/", "/rival/"), cookie("rival")).statusCode())
                .as("another firm's product below one's own name")
                .isEqualTo(404);
        assertThat(get(path.replace(rug, "none"), writer).statusCode()).isEqualTo(404);
    }

    @Test
    void aProductThatIsStillEmptyCanBeLookedAt() throws Exception {
        HttpResponse<String> page = get("/en/preview/tabriz-carpet/sahand/new", cookie("sahand"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("3 fields are left out");
    }

    private Actor actor(String firm) {
        UserDetails account = accounts.loadUserByUsername(firm + "@pages.example");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            return current.require();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String cookie(String firm) throws Exception {
        String known = cookies.get(firm);
        if (known != null) {
            return known;
        }
        String email = firm + "@pages.example";
        accounts.openDemo(email, firm, PASSWORD, List.of(new Grant(Role.MEMBER, firm)));
        HttpResponse<String> door = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encoded(email) + "&password=" + encoded(PASSWORD)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String cookie = door.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID"))
                .map(each -> each.split(";")[0])
                .findFirst()
                .orElseThrow();
        cookies.put(firm, cookie);
        return cookie;
    }

    private HttpResponse<String> get(String path, @org.jspecify.annotations.Nullable String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode data(String body, String type) {
        return Pattern.compile("application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(found -> JSON.readTree(found.group(1)))
                .filter(data -> data.path("@type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
