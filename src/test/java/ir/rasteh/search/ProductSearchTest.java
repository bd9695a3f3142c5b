package ir.rasteh.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "rasteh.empty=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductSearchTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("search_contract").forEach((key, value) -> registry.add(key, () -> value));
    }

    @Autowired
    ProductSearch search;

    @BeforeAll
    void openShop(@Autowired Marks marks, @Autowired Firms firms, @Autowired Catalogue catalogue) throws Exception {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        Mark malayer = shop.mark(
                "malayer-furniture", CraftFamily.FURNITURE, Province.HAMADAN, "مبل ملایر", "Malayer furniture");
        Mark tabriz =
                shop.mark("tabriz-carpet", CraftFamily.CARPET, Province.EAST_AZERBAIJAN, "فرش تبریز", "Tabriz carpet");
        Mark kerman = shop.mark("kerman-carpet", CraftFamily.CARPET, Province.KERMAN, "فرش کرمان", "Kerman carpet");
        Firm bahar = shop.firm("bahar", malayer, "کارگاه بهار", "Bahar Workshop");
        Firm sahand = shop.firm("sahand", tabriz, "خانهٔ سهند", "Sahand House");
        Firm mahan = shop.firm("mahan", kerman, "تعاونی ماهان", "Mahan Cooperative");
        shop.product(
                malayer,
                bahar,
                "MLF-001",
                "مبل راحتی سه‌نفره منبت‌کاری",
                "Three-seat carved sofa",
                "9401.61",
                "text_fa",
                "چوب راش خشک‌شده، پارچهٔ مخمل. <script>alert(1)</script>",
                "text_en",
                "Kiln-dried beech with velvet.",
                "price",
                "900",
                "currency",
                "EUR",
                "attributes",
                "form=sofa-set; wood=beech");
        shop.product(
                malayer,
                bahar,
                "MLF-002",
                "میز ناهارخوری گردو",
                "Walnut dining table",
                "9403.60",
                "text_fa",
                "کنار هر مبل ملایر می‌نشیند.",
                "price",
                "650",
                "currency",
                "EUR");
        shop.product(malayer, bahar, "MLF-003", "صندلی پنهان", "Hidden chair", "9401.61", "state", "hidden");
        shop.product(
                tabriz,
                sahand,
                "TBC-001",
                "قالی ریزماهی ۵۰ رج",
                "Mahi carpet, 50 raj",
                "5701.10",
                "price",
                "2500",
                "price_to",
                "3200",
                "currency",
                "USD",
                "materials",
                "wool; silk");
        shop.product(tabriz, sahand, "TBC-002", "قالي لچك‌ترنج", "Lachak-toranj carpet", "570110");
        shop.product(kerman, mahan, "KRC-001", "قالی شکارگاه کرمانی", "Kerman hunting carpet", "5701.10");
        SampleShop.await(Duration.ofSeconds(60), () -> {
            try {
                return find("").total() == 5;
            } catch (SearchResting notYet) {
                return false;
            }
        });
    }

    private ResultPage find(String text) {
        return search.find(BuyerQuery.of(text, Lang.EN));
    }

    private static List<String> skus(ResultPage page) {
        return page.items().stream()
                .map(card -> card.slug().substring(card.slug().length() - 7))
                .toList();
    }

    private static BuyerQuery query(
            String text, Set<String> marks, Set<CraftFamily> families, Set<String> hs, BuyerQuery.Sort sort) {
        return new BuyerQuery(text, Lang.EN, marks, Set.of(), families, Set.of(), hs, false, sort, 1, 24);
    }

    @Test
    void aNameWeighsMoreThanAMentionInAText() {
        assertThat(skus(find("مبل ملایر"))).containsExactly("mlf-001", "mlf-002");
    }

    @Test
    void whatIsHiddenIsNotFound() {
        // A chair's kin may be shown in its place, never itself.
        assertThat(skus(find("صندلی پنهان"))).doesNotContain("mlf-003");
        assertThat(find("پنهان").items()).isEmpty();
    }

    @Test
    void anArabicKeyboardFindsPersianGoodsAndTheReverse() {
        assertThat(skus(find("قالي ريزماهي"))).first().isEqualTo("tbc-001");
        assertThat(skus(find("لچک ترنج"))).containsExactly("tbc-002");
    }

    @Test
    void onePersianAndOneEnglishWordAreOneQuery() {
        for (String query : List.of("قالی Tabriz", "Tabriz carpets")) {
            ResultPage found = find(query);
            assertThat(skus(found).subList(0, 2)).containsExactlyInAnyOrder("tbc-001", "tbc-002");
            assertThat(found.loosened()).isTrue();
        }
    }

    @Test
    void kermanAndOfKermanMeet() {
        assertThat(skus(find("کرمان"))).containsExactly("krc-001");
        assertThat(skus(find("کرمانی"))).containsExactly("krc-001");
    }

    @Test
    void customsCodesAndSkusAreWordsToo() {
        assertThat(skus(find("5701"))).hasSize(3);
        assertThat(skus(find("940360"))).containsExactly("mlf-002");
        assertThat(skus(find("۵۷۰۱.۱۰"))).hasSize(3);
        assertThat(skus(find("MLF-002"))).first().isEqualTo("mlf-002");
    }

    @Test
    void aFacetIsCountedAsIfItWereOpenAndTheOthersAreNot() {
        ResultPage page =
                search.find(query("", Set.of("tabriz-carpet"), Set.of(), Set.of(), BuyerQuery.Sort.RELEVANCE));
        assertThat(page.total()).isEqualTo(2);
        assertThat(counts(page, "mark"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("malayer-furniture", 2L, "tabriz-carpet", 2L, "kerman-carpet", 1L));
        assertThat(counts(page, "family")).containsExactly(Map.entry("carpet", 2L));
        assertThat(counts(page, "province")).containsExactly(Map.entry("IR-03", 2L));
        assertThat(counts(page, "hs")).containsExactly(Map.entry("57", 2L));
        assertThat(counts(page, "certified")).containsExactly(Map.entry("true", 0L));
        assertThat(page.facet("mark"))
                .anySatisfy(value -> assertThat(value.label().in(Lang.FA)).isEqualTo("فرش تبریز"));
    }

    private static Map<String, Long> counts(ResultPage page, String facet) {
        return page.facet(facet).stream()
                .collect(java.util.stream.Collectors.toMap(ResultPage.FacetValue::value, ResultPage.FacetValue::count));
    }

    @Test
    void facetsNarrowEachOther() {
        assertThat(search.find(query(
                                "",
                                Set.of("tabriz-carpet", "malayer-furniture"),
                                Set.of(CraftFamily.CARPET),
                                Set.of("570110"),
                                BuyerQuery.Sort.RELEVANCE))
                        .total())
                .isEqualTo(2);
        assertThat(search.find(query("", Set.of(), Set.of(), Set.of("94"), BuyerQuery.Sort.RELEVANCE))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void attributesAndPricesNarrow() {
        assertThat(skus(search.find(narrowed(Map.of("wood", Set.of("beech", "oak")), null))))
                .containsExactly("mlf-001");
        assertThat(skus(search.find(narrowed(Map.of("materials", Set.of("silk")), null))))
                .containsExactly("tbc-001");
        Currency usd = Currency.getInstance("USD");
        assertThat(skus(search.find(narrowed(Map.of(), new PriceRange(BigDecimal.valueOf(3000), null, usd)))))
                .containsExactly("tbc-001");
        assertThat(skus(search.find(
                        narrowed(Map.of(), new PriceRange(BigDecimal.valueOf(600), BigDecimal.valueOf(1000), null)))))
                .containsExactlyInAnyOrder("mlf-001", "mlf-002");
    }

    private static BuyerQuery narrowed(Map<String, Set<String>> attributes, @Nullable PriceRange price) {
        return new BuyerQuery(
                "",
                Lang.EN,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                attributes,
                price,
                BuyerQuery.Sort.RELEVANCE,
                1,
                24,
                Set.of(),
                false);
    }

    @Test
    void pricesAscendWithinTheirCurrencyAndGoodsWithoutOneComeLast() {
        assertThat(skus(search.find(query("", Set.of(), Set.of(), Set.of(), BuyerQuery.Sort.PRICE))))
                .startsWith("mlf-002", "mlf-001", "tbc-001");
    }

    @Test
    void theNewestComesFirst() {
        assertThat(skus(search.find(query("", Set.of(), Set.of(), Set.of(), BuyerQuery.Sort.NEWEST))))
                .containsExactly("krc-001", "tbc-002", "tbc-001", "mlf-002", "mlf-001");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> all = new java.util.ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            ResultPage found = search.find(new BuyerQuery(
                    "",
                    Lang.EN,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    false,
                    BuyerQuery.Sort.NEWEST,
                    page,
                    2));
            assertThat(found.pages()).isEqualTo(3);
            all.addAll(skus(found));
        }
        assertThat(all).containsExactly("krc-001", "tbc-002", "tbc-001", "mlf-002", "mlf-001");
    }

    @Test
    void beyondTheReachThereAreTotalsAndNoItems() {
        BuyerQuery far = new BuyerQuery(
                "", Lang.EN, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, BuyerQuery.Sort.NEWEST, 101, 100);
        assertThat(far.beyondReach()).isTrue();
        ResultPage page = search.find(far);
        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(5);
    }

    @Test
    void highlightsAreTheAuthorsLettersAndNothingElseIsHtml() {
        ProductCard hit = find("لچک‌ترنج").items().getFirst();
        assertThat(hit.highlights().get("name_fa")).isEqualTo("قالي <mark>لچك‌ترنج</mark>");
        ProductCard other = find("مخمل alert").items().getFirst();
        assertThat(other.highlights().get("text_fa"))
                .contains("<mark>مخمل</mark>")
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void aFewLettersSuggestMarksFamiliesAndGoods() {
        assertThat(search.suggest("مبل", Lang.FA, 8))
                .extracting(Suggestion::kind, Suggestion::value)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(Suggestion.Kind.MARK, "malayer-furniture"),
                        org.assertj.core.groups.Tuple.tuple(Suggestion.Kind.FAMILY, "furniture"));
        assertThat(search.suggest("قالی ریز", Lang.FA, 8))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Suggestion.Kind.PRODUCT));
        assertThat(search.suggest("tabr", Lang.EN, 8))
                .extracting(Suggestion::value)
                .contains("tabriz-carpet");
        assertThat(search.suggest("م", Lang.FA, 8)).isEmpty();
        assertThat(search.suggest("\u0000\uD800", Lang.FA, 8)).isEmpty();
    }

    @Test
    void whatNobodyCanTypeIsSearchedAsFarAsItMakesSense() {
        assertThat(find("\uD800مبل\u0007 ملایر").total()).isEqualTo(2);
        assertThat(find("x".repeat(10_000)).total()).isZero();
        assertThat(find("\"*:(){}[]~^\\/ AND OR").items()).isEmpty();
    }
}
