package ir.rasteh.face.window.api;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class ProductsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("search_api").forEach((key, value) -> registry.add(key, () -> value));
    }

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void openShop(@Autowired Marks marks, @Autowired Firms firms, @Autowired Catalogue catalogue) throws Exception {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        Mark malayer = shop.mark(
                "malayer-furniture", CraftFamily.FURNITURE, Province.HAMADAN, "مبل ملایر", "Malayer furniture");
        Firm bahar = shop.firm("bahar", malayer, "کارگاه بهار", "Bahar Workshop");
        shop.product(
                malayer,
                bahar,
                "MLF-001",
                "مبل راحتی سه‌نفره",
                "Three-seat sofa",
                "9401.61",
                "price",
                "900.50",
                "currency",
                "EUR",
                "incoterm",
                "FCA",
                "place",
                "Malayer",
                "minimum_order",
                "4",
                "unit",
                "piece",
                "attributes",
                "wood=beech");
        SampleShop.await(
                Duration.ofSeconds(60),
                () -> get("/products").statusCode() == 200
                        && json("/products").path("total").asInt() == 1);
    }

    @AfterAll
    void close() {
        client.close();
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private JsonNode json(String address) {
        return JSON.readTree(get(address).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aSearchAnswersInTheShapeThatProgramsRelyOn() {
        JsonNode page = json("/products?lang=fa&q=" + encoded("مبل ملایر"));
        assertThat(page.propertyNames())
                .containsExactly("total", "page", "size", "items", "facets", "understood", "didYouMean", "loosened");
        JsonNode item = page.path("items").path(0);
        assertThat(item.propertyNames())
                .contains(
                        "slug",
                        "names",
                        "mark",
                        "firm",
                        "province",
                        "hs",
                        "price",
                        "minimumOrder",
                        "certifiedUntil",
                        "picture",
                        "highlights");
        assertThat(item.path("names").path("en").asString()).isEqualTo("Three-seat sofa");
        assertThat(item.path("mark").path("slug").asString()).isEqualTo("malayer-furniture");
        assertThat(item.path("price").path("amount").decimalValue()).isEqualByComparingTo("900.5");
        assertThat(item.path("price").path("incoterm").asString()).isEqualTo("FCA");
        assertThat(item.path("minimumOrder").path("unit").asString()).isEqualTo("piece");
        assertThat(item.path("certifiedUntil").isNull()).isTrue();
        assertThat(item.path("highlights").path("name_fa").asString()).startsWith("<mark>مبل</mark>");
        assertThat(page.path("facets").propertyNames()).contains("mark", "province", "family", "certified", "hs");
        assertThat(page.path("facets").path("province").path(0).path("label").asString())
                .isEqualTo("همدان");
    }

    @Test
    void aProductAndAMarkAreReadByTheirAddresses() {
        String slug = json("/products").path("items").path(0).path("slug").asString();
        JsonNode product = json("/products/" + slug);
        assertThat(product.path("sku").asString()).isEqualTo("MLF-001");
        assertThat(product.path("attributes").path(0).path("key").asString()).isEqualTo("wood");
        assertThat(json("/marks").path("items").path(0).path("products").asInt())
                .isEqualTo(1);
        JsonNode mark = json("/marks/malayer-furniture");
        assertThat(mark.path("members").path(0).path("slug").asString()).isEqualTo("bahar");
    }

    @Test
    void suggestionsComeByTheirKind() {
        JsonNode suggestions = json("/suggest?q=" + encoded("مبل") + "&lang=en");
        assertThat(suggestions.path("marks").path(0).path("slug").asString()).isEqualTo("malayer-furniture");
        assertThat(suggestions.path("families").path(0).path("label").asString())
                .isEqualTo("Furniture");
        assertThat(suggestions.path("products").size()).isEqualTo(1);
        assertThat(suggestions.path("queries").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page",
        "page=0, page",
        "page=one, page",
        "page=99999999999999999999, page",
        "page=5000&size=100, page",
        "size=1000000000, size",
        "size=0, size",
        "family=spaceships, family",
        "province=IR-99, province",
        "sort=cheapest, sort",
        "lang=xx, lang",
        "price_min=cheap, price_min",
        "price_max=-5, price_max",
        "price_min=10&price_max=5, price_max",
        "price_min=1e400, price_min",
        "currency=GOLD, currency",
        "certified=perhaps, certified",
        "hs=5, hs",
        "hs=saffron, hs",
        "mark=../../etc, mark",
        "firm=%3Cscript%3E, firm",
        "attr.Wood%20%7B=x, attr.*",
        "attr.wood=%00, attr.wood",
        "q=%07bell, q",
        "q=a&q=b, q"
    })
    void aParameterThatIsNotUnderstoodIsRefusedByName(String parameters, String name) {
        HttpResponse<String> answer = get("/products?" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("parameter").asString()).isEqualTo(name);
    }

    @Test
    void aQueryOfTenThousandLettersIsRefusedByNameInAnyScript() {
        for (String letter : new String[] {"x", "ف"}) {
            HttpResponse<String> answer = get("/products?q=" + encoded(letter.repeat(10_000)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).path("parameter").asString())
                    .isEqualTo("q");
        }
    }

    @Test
    void aLoneSurrogateOrBrokenUtf8IsRefused() {
        for (String broken : new String[] {"%ED%A0%80", "%C3%28", "%FF"}) {
            HttpResponse<String> answer = get("/products?lang=en&q=" + broken);
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).path("parameter").asString())
                    .isEqualTo("q");
            assertThat(get("/suggest?q=" + broken).statusCode()).as(broken).isEqualTo(400);
        }
    }

    @Test
    void underAnUnknownAddressIsAProblemAndNoPage() {
        for (String address : new String[] {"/products/no-such-thing", "/marks/no-such-mark", "/nothing/at/all"}) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void theInterfaceDescribesItself() {
        JsonNode description = json("/openapi.json");
        assertThat(description.path("paths").propertyNames())
                .contains(
                        "/api/v1/products",
                        "/api/v1/suggest",
                        "/api/v1/products/{slug}",
                        "/api/v1/marks",
                        "/api/v1/marks/{slug}");
        assertThat(description
                        .path("paths")
                        .path("/api/v1/products")
                        .path("get")
                        .path("parameters"))
                .anySatisfy(parameter ->
                        assertThat(parameter.path("name").asString()).isEqualTo("price_min"));
    }
}
