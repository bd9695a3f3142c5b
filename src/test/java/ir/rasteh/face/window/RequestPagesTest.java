package ir.rasteh.face.window;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import ir.rasteh.trade.QuotationDraft;
import ir.rasteh.trade.TradeDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A visitor's request without JavaScript, account or session; there is no mail server, so that the link is on the screen. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rasteh.empty=true",
            "rasteh.limits.requests-a-minute=1000",
            "rasteh.trade.waiting-of-an-address=1000",
            "vaadin.productionMode=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestPagesTest {

    private static final Pattern NUMBER = Pattern.compile("R-\\d{4}-\\d{5}");
    private static final String EVIL =
            "\"><script>alert(1)</script><img src=x onerror=alert(2)>'{{7*7}}${7*7}</textarea>";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("request_pages").forEach((key, value) -> registry.add(key, () -> value));
    }

    @LocalServerPort
    int port;

    @Autowired
    TradeDesk desk;

    private final HttpClient client = HttpClient.newHttpClient();
    private String sofa = "";
    private Actor member = new Actor(UUID.randomUUID(), "nobody", Set.of());

    @BeforeAll
    void openShop(@Autowired Marks marks, @Autowired Firms firms, @Autowired Catalogue catalogue) {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        Mark mark = shop.mark(
                "malayer-furniture", CraftFamily.FURNITURE, Province.HAMADAN, "مبل ملایر", "Malayer furniture");
        Firm firm = shop.firm("bahar", mark, "کارگاه بهار", "Bahar Workshop");
        sofa = shop.product(mark, firm, "MLF-001", "مبل راحتی", "Three-seat sofa", "9401.61")
                .slug();
        member = new Actor(UUID.randomUUID(), "Member", Set.of(new Grant(Role.MEMBER, "bahar")));
    }

    @ParameterizedTest
    @EnumSource
    void theFormIsThereInEachLanguageAndKeepsNoSession(Lang lang) {
        HttpResponse<String> response = get("/" + lang.code() + "/requests/new?product=" + sofa);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        Document form = Jsoup.parse(response.body());
        assertThat(form.select("html").attr("lang")).isEqualTo(lang.code());
        assertThat(form.select("select[name=country] option")).hasSizeGreaterThan(240);
        assertThat(form.select("textarea[name=goods]").text()).contains("MLF-001");
        assertThat(form.select("label[for]"))
                .hasSizeGreaterThan(11)
                .allSatisfy(label ->
                        assertThat(form.getElementById(label.attr("for"))).isNotNull());
        assertThat(form.text()).doesNotContain("??");
        assertThat(form.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongComesBackBesideItsFieldWithAllThatWasTyped(Lang lang) {
        Map<String, String> fields = fields();
        fields.put("amount", "many");
        fields.put("email", "nowhere");
        fields.put("words", "In walnut");
        HttpResponse<String> response = post("/" + lang.code() + "/requests/new", fields);

        assertThat(response.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(response.body());
        assertThat(form.select("[aria-invalid=true]").eachAttr("name")).containsExactly("amount", "email");
        assertThat(form.select("[name=amount]").attr("aria-describedby")).isEqualTo("p-amount");
        assertThat(form.select("#p-amount").text()).isNotBlank();
        assertThat(form.select("[name=amount]").val()).isEqualTo("many");
        assertThat(form.select("textarea[name=words]").text()).isEqualTo("In walnut");
        assertThat(form.select("select[name=country] option[selected]").val()).isEqualTo("DE");
        assertThat(form.select("input[name=product]").val()).isEqualTo(sofa);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestIsConfirmedAnsweredPrintedAndAcceptedInEachLanguage(Lang lang) throws IOException {
        Map<String, String> fields = fields();
        fields.put("company", "Abroad & <Sons>");
        String here = sent(lang, fields);
        HttpResponse<String> waiting = get(here);
        assertThat(waiting.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(waiting.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(waiting.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(tag -> assertThat(tag).contains("noindex"));
        assertThat(waiting.headers().allValues("Set-Cookie")).isEmpty();
        String number = number(waiting.body());
        assertThat(desk.rfq(number, member)).isEmpty();

        assertThat(post(here + "/confirm", Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.rfq(number, member)).isPresent();
        assertThat(desk.send(number, answer(), member)).isInstanceOf(TradeDesk.Sent.Done.class);

        Document answered = Jsoup.parse(get(here).body());
        assertThat(answered.select(".rfq-lines tbody tr")).hasSize(2);
        assertThat(answered.select("#offer-1")).isNotEmpty();
        assertThat(answered.text()).doesNotContain("??", "Member (");
        HttpResponse<byte[]> pdf = bytes(here + "/quotation-1.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition).startsWith("attachment"));
        assertThat(text(pdf.body(), "quotation-" + lang.code())).contains(number, "Sofa", "Abroad & <Sons");

        assertThat(post(here + "/accept", Map.of("version", "1")).statusCode()).isEqualTo(303);
        assertThat(desk.rfq(number, member).orElseThrow().state().code()).isEqualTo("accepted");
        assertThat(post(here + "/withdraw", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(back -> assertThat(back).endsWith("?told=not-now"));
    }

    @Test
    void aFileComesWithTheRequest() {
        String boundary = "x" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        fields().forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../plan.pdf\"\r\nContent-Type: text/html\r\n\r\n%%PDF-1.7\r\n--%s--\r\n"
                        .formatted(boundary, boundary));
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/en/requests/new"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));

        String here = Jsoup.parse(response.body()).select("#request-link").attr("href");
        assertThat(get(here).body()).contains("plan.pdf").doesNotContain("../plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goods", "words", "person", "company", "email", "price", "wanted", "amount", "mark", "firm", "unit"
            })
    void whatIsTypedIsNeverMarkup(String field) {
        Map<String, String> fields = fields();
        fields.put(field, EVIL);
        Document page = Jsoup.parse(post("/en/requests/new", fields).body());
        page.select("script[nonce]").remove();

        assertThat(page.select("script, img[onerror], [onerror]")).isEmpty();
        assertThat(page.html()).doesNotContain("49</");
        String link = page.select("#request-link").attr("href");
        if (!link.isEmpty()) {
            Document followed = Jsoup.parse(get(link).body());
            followed.select("script[nonce]").remove();
            assertThat(followed.select("script, [onerror]")).isEmpty();
            if (Set.of("goods", "words").contains(field)) {
                assertThat(followed.text()).contains("<script>alert(1)</script>");
            }
        }
    }

    @Test
    void aRequestToABrandBeginsOnItsPageOrWithWordsThatFoundNothing() {
        assertThat(get("/en/marks/malayer-furniture").body())
                .contains("href=\"/en/requests/new?mark=malayer-furniture\"");
        Document form = Jsoup.parse(
                get("/fa/requests/new?q=" + Texts.encoded("میز بیلیارد")).body());
        assertThat(form.select("textarea[name=goods]").text()).isEqualTo("میز بیلیارد");
        assertThat(form.select("select[name=mark] option")).hasSizeGreaterThan(1);
        Map<String, String> fields = fields();
        fields.remove("product");
        assertThat(Jsoup.parse(post("/fa/requests/new", fields).body())
                        .select("#p-mark")
                        .text())
                .isNotBlank();
        fields.put("mark", "malayer-furniture");
        assertThat(sent(Lang.FA, fields)).startsWith("/fa/requests/");
    }

    @Test
    void programsAndStrangersPagesSendNothing() {
        Map<String, String> trapped = fields();
        trapped.put("website", "https://spam.example");
        assertThat(post("/en/requests/new", trapped).body())
                .contains("Almost sent")
                .doesNotContain("request-link");

        HttpResponse<String> foreign = send(form("/en/requests/new", fields()).header("Sec-Fetch-Site", "cross-site"));
        assertThat(foreign.statusCode()).isEqualTo(422);
        HttpResponse<String> origin = send(form("/en/requests/new", fields()).header("Origin", "https://evil.example"));
        assertThat(origin.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(origin.body()).select("[role=alert]").text()).contains("another site");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/requests/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,404",
        "/en/requests/short,404",
        "/en/requests/new?product=nothing,404",
        "/en/requests/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/quotation-1.pdf,404"
    })
    void whatIsNotThereIsNotThere(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("product", sofa);
        fields.put("goods", "Sofas");
        fields.put("amount", "12");
        fields.put("unit", "piece");
        fields.put("price", "");
        fields.put("currency", "EUR");
        fields.put("country", "DE");
        fields.put("incoterm", "");
        fields.put("wanted", "");
        fields.put("words", "");
        fields.put("email", "ada@abroad.example");
        fields.put("person", "Ada");
        fields.put("company", "");
        return fields;
    }

    private static QuotationDraft answer() {
        return new QuotationDraft(
                List.of(
                        new QuotationDraft.Line("Sofa مبل «ترنج» TR-12", "12", "piece", "4200.50"),
                        new QuotationDraft.Line("میز گرد", "2", "set", "900")),
                "EUR",
                "FCA",
                "Malayer",
                LocalDate.now().plusDays(20).toString(),
                "45",
                "روکش گردو، با دست کنده‌کاری شده.\nPacked in wooden crates.");
    }

    /** The path of the private page. */
    private String sent(Lang lang, Map<String, String> fields) {
        HttpResponse<String> response = post("/" + lang.code() + "/requests/new", fields);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Jsoup.parse(response.body()).select("#request-link").attr("href");
    }

    private static String number(String page) {
        Matcher number = NUMBER.matcher(page);
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = String.join(
                "&",
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + Texts.encoded(field.getValue()))
                        .toList());
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException {
        try {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The text of a paper; a picture of its first page is left for eyes to look at. */
    private static String text(byte[] pdf, String name) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            Path folder = Files.createDirectories(Path.of("target/papers"));
            ImageIO.write(
                    new PDFRenderer(paper).renderImageWithDPI(0, 90),
                    "png",
                    folder.resolve(name + ".png").toFile());
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return Normalizer.normalize(reader.getText(paper), Normalizer.Form.NFKC);
        }
    }
}
