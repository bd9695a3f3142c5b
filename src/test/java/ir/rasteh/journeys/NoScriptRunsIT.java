package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Regulations;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.catalogue.Unsaved;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Decision;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import ir.rasteh.search.SearchResting;
import ir.rasteh.trade.Opening;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;

/**
 * People write scripts where texts belong, and no page of the house runs them. Each of five hundred stands in some text field of
 * a product, and with {@code -Drasteh.full=true} in each of them; they stand in the names and stories of firm and mark, in the
 * acts of a case and in the names of people; and every page and desk is looked at in a browser that tells of whatever ran, was
 * asked for elsewhere, or was forbidden by the page's policy.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "rasteh.limits.searches-a-minute=100000",
            "rasteh.limits.suggestions-a-minute=100000",
            "rasteh.sign-in.second-factor=offered",
            "rasteh.site.featured=" + Addresses.MARK,
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoScriptRunsIT {

    private static final boolean FULL = Boolean.getBoolean("rasteh.full");
    private static final List<String> PAYLOADS = Payloads.all();
    private static final List<String> LANGUAGES = List.of("en", "fa", "ar", "tr", "ru", "zh");
    private static final Set<Column> FREE = Set.of(
            Column.NAME_FA,
            Column.NAME_EN,
            Column.NAME_AR,
            Column.NAME_TR,
            Column.NAME_RU,
            Column.NAME_ZH,
            Column.TEXT_FA,
            Column.TEXT_EN,
            Column.TEXT_AR,
            Column.TEXT_TR,
            Column.TEXT_RU,
            Column.TEXT_ZH,
            Column.COUNTY,
            Column.MATERIALS,
            Column.PLACE,
            Column.PACKAGING);

    private final int port;
    private final Addresses addresses;
    private final Accounts accounts;
    private final Marks marks;
    private final Firms firms;
    private final Catalogue catalogue;
    private final Unsaved unsaved;
    private final Cases cases;
    private final ProductSearch search;
    private final List<String> goods = new ArrayList<>();
    private final Set<String> stored = new LinkedHashSet<>();
    private int fields;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("scripts").forEach((key, value) -> registry.add(key, () -> value));
    }

    @Autowired
    NoScriptRunsIT(
            @LocalServerPort int port,
            WebApplicationContext house,
            Accounts accounts,
            Marks marks,
            Firms firms,
            Catalogue catalogue,
            Unsaved unsaved,
            Cases cases,
            ProductSearch search) {
        this.port = port;
        this.addresses = new Addresses(house);
        this.accounts = accounts;
        this.marks = marks;
        this.firms = firms;
        this.catalogue = catalogue;
        this.unsaved = unsaved;
        this.cases = cases;
        this.search = search;
    }

    @BeforeAll
    void somebodyWritesThemEverywhere() throws Exception {
        Mark mark = marks.found(new Mark(
                UUID.randomUUID(),
                Addresses.MARK,
                CraftFamily.FURNITURE,
                payloads(0),
                payloads(20),
                List.of(Province.HAMADAN),
                List.of(payloads(40)),
                List.of("9403"),
                payloads(60),
                List.of(new Mark.AlsoHeld("geographical-indication", payloads(80), "WIPO-Lisbon", payload(3))),
                new Mark.Steward(payloads(90), "steward@scripts.example"),
                LocalDate.of(2019, 10, 5),
                payload(5),
                true));
        marks.adopt(
                mark.id(),
                new Regulations(
                        1,
                        LocalDate.of(2024, 5, 20),
                        LocalDate.of(2024, 8, 11),
                        List.of(payloads(100), payloads(110)),
                        payloads(120),
                        payloads(130)));
        Firm firm = firms.enter(new Firm(
                UUID.randomUUID(),
                Addresses.FIRM,
                payloads(140),
                Province.HAMADAN,
                payloads(150),
                List.of("producer"),
                2010,
                4,
                payloads(160),
                true));
        firms.join(mark.id(), firm.id(), LocalDate.of(2021, 1, 1), true);
        for (Role role : Role.values()) {
            accounts.openDemo(account(role), payload(170 + role.ordinal()), "rasteh-demo", List.of(grant(role)));
        }
        Actor writer = actor(Role.MEMBER);
        // What a steward saves needs nobody's approval to be on show.
        Actor steward = actor(Role.STEWARD);
        List<Column> columns = FREE.stream().sorted().toList();
        fields = columns.size();
        int once = (PAYLOADS.size() + fields - 1) / fields;
        // A short column refuses a long text: a second round puts each in another column.
        int products = FULL ? PAYLOADS.size() : 2 * once;
        for (int i = 0; i < products; i++) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (int f = 0; f < fields; f++) {
                cells.put(columns.get(f), payload(FULL ? i + f * 31 : i % once * fields + (f + i / once * 5) % fields));
            }
            cells.put(Column.SKU, "SCR-" + i);
            cells.put(Column.HS, "9403.60");
            cells.put(Column.FAMILY, "furniture");
            cells.put(Column.PROVINCE, Province.HAMADAN.code());
            cells.put(Column.PRICE, "100");
            cells.put(Column.CURRENCY, "USD");
            cells.put(Column.INCOTERM, "FCA");
            cells.put(Column.ATTRIBUTES, "wood=" + payload(i).replaceAll("[;=]", " "));
            cells.put(Column.STATE, "on-show");
            save(cells, mark, firm, steward);
        }
        unsaved.keep(
                writer,
                firm.id(),
                goods.getFirst(),
                new ProductDraft(Map.of(Column.NAME_EN, payload(11), Column.TEXT_FA, payload(12)), 1L));
        CaseFile file = cases.open(mark, cases.schemes().getFirst().scheme(), actor(Role.STEWARD));
        cases.recommend(file.number(), new Decision.Refused(payload(35)), actor(Role.DECIDER));
        cases.sendBack(file.number(), payload(36), actor(Role.COUNTERSIGNER));
        SampleShop.await(Duration.ofMinutes(2), () -> found(search) >= goods.size());
    }

    private static long found(ProductSearch search) {
        try {
            return search.find(BuyerQuery.of("", Lang.EN)).total();
        } catch (SearchResting notYet) {
            // The index is made in the background, and is not there in the first seconds.
            return 0;
        }
    }

    /** Saves what can be saved: a text that a column refuses was kept out by it, and the others are tried again without. */
    private void save(Map<Column, String> cells, Mark mark, Firm firm, Actor writer) {
        for (int i = 0; i < 5; i++) {
            switch (catalogue.save(new ProductDraft(cells, null), mark, firm, writer)) {
                case SaveResult.Saved saved -> {
                    goods.add(saved.product().slug());
                    cells.forEach((column, text) -> {
                        if (FREE.contains(column)) {
                            stored.add(text);
                        }
                    });
                    return;
                }
                case SaveResult.NeedsWork work ->
                    work.problems()
                            .forEach(problem -> Column.of(problem.column()).ifPresent(cells::remove));
            }
        }
        throw new AssertionError("Nothing could be saved of " + cells);
    }

    @Test
    void eachOfFiveHundredStandsInTheHouse() {
        assertThat(PAYLOADS).hasSize(Payloads.COUNT).doesNotHaveDuplicates();
        Set<String> wanted = PAYLOADS.stream().map(String::strip).collect(Collectors.toSet());
        Set<String> kept = stored.stream().map(String::strip).collect(Collectors.toSet());
        assertThat(wanted).hasSizeGreaterThan(490);
        wanted.removeAll(kept);
        assertThat(wanted).as("refused by every column").hasSizeLessThan(10);
    }

    @Test
    void noProductPageRunsAny() {
        for (int l = 0; l < LANGUAGES.size(); l++) {
            String lang = LANGUAGES.get(l);
            try (Watched watched = new Watched(port, lang)) {
                for (int i = 0; i < goods.size(); i++) {
                    // Each product in one language, and the first twenty in all of them.
                    if (i % LANGUAGES.size() == l || i < 20) {
                        watched.lookAt("/" + lang + "/products/" + goods.get(i));
                    }
                }
                assertThat(watched.ran()).isEmpty();
            }
        }
    }

    @Test
    void noOtherPageOfTheWindowRunsAny() {
        for (String lang : LANGUAGES) {
            try (Watched watched = new Watched(port, lang)) {
                addresses.pages().forEach(page -> watched.lookAt("/" + lang + page));
                for (int i = 0; i < PAYLOADS.size(); i += FULL ? 1 : 20) {
                    String question = URLEncoder.encode(payload(i + LANGUAGES.indexOf(lang)), StandardCharsets.UTF_8);
                    watched.lookAt("/" + lang + "/search?q=" + question + "&mark=" + question + "&sort=" + question);
                }
                assertThat(watched.ran()).isEmpty();
            }
        }
    }

    @Test
    void noPageOrDeskOfARequestRunsAny() {
        try (Watched visitor = new Watched(port, "en");
                Watched member = new Watched(port, "fa")) {
            member.visit().signIn(account(Role.MEMBER));
            for (int i = 0; i < PAYLOADS.size(); i += FULL ? 2 : 50) {
                Opening.Written request = addresses.request(payload(i), shortened(payload(i + 1)));
                visitor.lookAt("/en" + request.path());
                member.lookAtDesk("/desk/requests/" + request.number());
            }
            member.lookAtDesk("/desk/requests");
            assertThat(visitor.ran()).isEmpty();
            assertThat(member.ran()).isEmpty();
        }
    }

    /** As much of it as a buyer's name may have. */
    private static String shortened(String payload) {
        return payload.substring(0, Math.min(payload.length(), 120));
    }

    @ParameterizedTest
    @EnumSource
    void noDeskRunsAny(Role role) {
        String lang = role.ordinal() % 2 == 0 ? "fa" : "en";
        try (Watched watched = new Watched(port, lang)) {
            watched.visit().signIn(account(role));
            for (Addresses.Desk desk : addresses.desks()) {
                if (desk.roles().contains(role) && !desk.template().equals("second-factor")) {
                    watched.lookAtDesk(desk.path());
                }
            }
            if (role == Role.MEMBER) {
                for (int i = 0; i < goods.size(); i += FULL ? 1 : 4) {
                    watched.lookAtDesk("/desk/shelf/" + goods.get(i));
                }
                for (int i = 0; i < PAYLOADS.size(); i += FULL ? 5 : 50) {
                    String question = URLEncoder.encode(payload(i), StandardCharsets.UTF_8);
                    watched.lookAtDesk("/desk/finder?q=" + question);
                    watched.lookAtDesk("/desk/shelf?q=" + question);
                }
            }
            assertThat(watched.ran()).isEmpty();
        }
    }

    @Test
    void noAnswerForMachinesIsTakenForAPage() throws Exception {
        HttpClient machine = HttpClient.newHttpClient();
        List<String> paths = new ArrayList<>(
                List.of("/api/v1/products?q=script", "/api/v1/marks/" + Addresses.MARK, "/sitemap.xml", "/robots.txt"));
        goods.stream().limit(40).forEach(slug -> paths.add("/api/v1/products/" + slug));
        for (int i = 0; i < PAYLOADS.size(); i += 10) {
            String question = URLEncoder.encode(payload(i), StandardCharsets.UTF_8);
            paths.add("/api/v1/suggest?lang=en&q=" + question);
            paths.add("/api/v1/products?lang=" + question);
            paths.add("/api/v1/products/" + question.replace("+", "%20"));
        }
        for (String path : paths) {
            HttpResponse<String> answer = machine.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html,*/*")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            // An address that the server itself refuses is answered by a page of our own, in which nothing of it
            // stands.
            assertThat(answer.headers().firstValue("Content-Type").orElse("").contains("html")
                            && answer.body().matches("(?s).*(rastehRan|onerror=).*"))
                    .as(path)
                    .isFalse();
            assertThat(answer.body()).as(path).doesNotContain(Payloads.RECKONED);
        }
    }

    @Test
    void thePoliciesForbidWhateverThePageDidNotBring() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        for (String page : addresses.pages()) {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/en" + page))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            Map<String, String> rules = java.util.Arrays.stream(policy.split(";"))
                    .map(String::strip)
                    .filter(rule -> !rule.isEmpty())
                    .collect(Collectors.toMap(
                            rule -> rule.split(" ", 2)[0], rule -> rule.contains(" ") ? rule.split(" ", 2)[1] : ""));
            assertThat(rules.getOrDefault("script-src", rules.get("default-src")))
                    .as("scripts of %s", page)
                    .doesNotContain("unsafe-inline")
                    .doesNotContain("unsafe-eval")
                    .doesNotContain("http")
                    .doesNotContain("*");
            assertThat(rules.get("default-src")).as(page).isIn("'self'", "'none'");
            assertThat(rules.getOrDefault("object-src", rules.get("default-src")))
                    .as(page)
                    .isEqualTo("'none'");
            assertThat(rules.get("base-uri")).as(page).isIn("'self'", "'none'");
            assertThat(rules.get("frame-ancestors")).as(page).isEqualTo("'none'");
            assertThat(rules.get("form-action")).as(page).isIn("'self'", "'none'");
        }
        HttpResponse<String> desk = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/login"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(desk.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("'nonce-", "'strict-dynamic'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    private static String payload(int number) {
        return PAYLOADS.get(number % PAYLOADS.size());
    }

    /** In each language another. */
    private static LocalizedText payloads(int from) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            texts.put(lang, payload(from + lang.ordinal()));
        }
        return new LocalizedText(texts);
    }

    private static String account(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "@scripts.example";
    }

    private static Grant grant(Role role) {
        return switch (role) {
            case MEMBER -> new Grant(role, Addresses.FIRM);
            case STEWARD -> new Grant(role, Addresses.MARK);
            case AGENCY -> new Grant(role, "tax");
            case INTAKE, DECIDER, COUNTERSIGNER, ADMINISTRATOR -> new Grant(role, Grant.EVERYWHERE);
        };
    }

    private Actor actor(Role role) {
        return accounts.openDemo(account(role), payload(170 + role.ordinal()), "rasteh-demo", List.of(grant(role)));
    }
}
