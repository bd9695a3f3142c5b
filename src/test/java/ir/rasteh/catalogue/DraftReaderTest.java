package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person wrote, read into facts, or into problems that name the cell. */
class DraftReaderTest {

    private final DraftReader reader = new DraftReader(VocabularyFilesTest.ours());

    private static ProductDraft good() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, "MLF-001");
        cells.put(Column.NAME_FA, "مبل راحتی سه‌نفره");
        cells.put(Column.HS, "۹۴۰۱.۶۱");
        return new ProductDraft(cells, null);
    }

    private List<String> problems(ProductDraft draft) {
        return reader.read(draft, CraftFamily.FURNITURE).problems().stream()
                .map(problem -> problem.column() + " " + problem.code())
                .toList();
    }

    @Test
    void skuNameAndHsCodeAreEnough() {
        ProductFacts facts = reader.read(good(), CraftFamily.FURNITURE).facts();
        assertThat(facts.sku()).isEqualTo("MLF-001");
        assertThat(facts.names().in(Lang.FA)).isEqualTo("مبل راحتی سه‌نفره");
        assertThat(facts.hs()).isEqualTo(new HsCode("940161"));
        assertThat(facts.offer().price()).isNull();
    }

    @ParameterizedTest(name = "{0} = «{1}» is {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "sku, '', required",
                "name_fa, '', name-required",
                "hs, '', required",
                "hs, saffron, hs-shape",
                "hs, 0910, hs-shape",
                "family, toys, unknown-family",
                "province, Hamadan, unknown-province",
                "province, IR-31, unknown-province",
                "unit, barrel, unknown-unit",
                "currency, XXQ, unknown-currency",
                "incoterm, DAT, unknown-incoterm",
                "state, gone, unknown-state",
                "price, cheap, not-a-number",
                "price, =1+1, not-a-number",
                "price, 1e9, not-a-number",
                "minimum_order, -1, out-of-range",
                "capacity_month, 10000000000000000, out-of-range",
                "lead_days, 2.5, whole-days",
                "lead_days, 3651, whole-days",
                "net_weight_kg, heavy, not-a-number",
                "gross_weight_kg, -1, out-of-range",
                "certificates, | 12, certificate-shape",
                "certificates, ISO 9001 | 1 | SGS | soon, certificate-shape",
                "availability, sometime, unknown-availability",
                "attributes, wood, attribute-shape",
                "attributes, =beech, attribute-shape",
                "attributes, wood=, attribute-shape",
            })
    void oneWrongCellIsOneProblemOfThatCell(String header, String text, String code) {
        Column column = Column.of(header).orElseThrow();
        assertThat(problems(good().with(column, text))).contains(header + " " + code);
        assertThat(reader.read(good().with(column, text), CraftFamily.FURNITURE).problems())
                .allSatisfy(problem -> assertThat(problem.column()).isEqualTo(header));
    }

    @Test
    void aPriceNeedsACurrencyAndARangeRises() {
        assertThat(problems(good().with(Column.PRICE, "900"))).containsExactly("currency price-without-currency");
        assertThat(problems(good().with(Column.PRICE_TO, "900"))).containsExactly("price_to price-range");
        ProductDraft priced = good().with(Column.PRICE, "900").with(Column.CURRENCY, "eur");
        assertThat(problems(priced)).isEmpty();
        assertThat(problems(priced.with(Column.PRICE_TO, "899.99"))).containsExactly("price_to price-range");
        assertThat(problems(priced.with(Column.PRICE_TO, "900"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sku, 60", "hs, 20", "name_en, 200", "text_zh, 4000", "county, 80", "place, 80", "packaging, 200"})
    void aCellHasAnEnd(String header, int longest) {
        Column column = Column.of(header).orElseThrow();
        assertThat(problems(good().with(column, "1".repeat(longest))))
                .noneMatch(problem -> problem.endsWith("too-long"));
        assertThat(problems(good().with(column, "1".repeat(longest + 1)))).contains(header + " too-long");
    }

    @Test
    void moreThanFortyAttributesAreTooMany() {
        assertThat(problems(good().with(Column.ATTRIBUTES, attributes(40)))).isEmpty();
        assertThat(problems(good().with(Column.ATTRIBUTES, attributes(41)))).containsExactly("attributes too-many");
    }

    private static String attributes(int count) {
        return String.join(
                "; ", IntStream.range(0, count).mapToObj(i -> "a" + i + "=1").toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u007fb", "a\ud83db", "a\udc00b"})
    void damagedTextIsRefusedBeforeADatabaseMust(String damaged) {
        assertThat(problems(good().with(Column.TEXT_EN, damaged))).containsExactly("text_en unprintable");
    }

    @Test
    void aTextMayHaveLinesAndPicturesOfLetters() {
        assertThat(problems(good().with(Column.TEXT_EN, "one\r\n\ttwo 🪑"))).isEmpty();
    }

    @Test
    void allProblemsOfARowAreToldAtOnce() {
        assertThat(problems(new ProductDraft(Map.of(Column.PRICE, "x", Column.FAMILY, "toys"), null)))
                .containsExactly(
                        "sku required",
                        "name_fa name-required",
                        "family unknown-family",
                        "hs required",
                        "price not-a-number");
    }

    @Test
    void numbersAreReadAsPersiansArabsAndSpreadsheetsWriteThem() {
        assertThat(price("۱٬۲۵۰٫۵")).isEqualByComparingTo("1250.5");
        assertThat(price("١٢٥٠٫٥")).isEqualByComparingTo("1250.5");
        assertThat(price("1,250,000")).isEqualByComparingTo("1250000");
        assertThat(price("1 250")).isEqualByComparingTo("1250");
        assertThat(price("1250.50")).isEqualByComparingTo("1250.5");
    }

    private BigDecimal price(String written) {
        var price = reader.read(good().with(Column.PRICE, written).with(Column.CURRENCY, "USD"), CraftFamily.FURNITURE)
                .facts()
                .offer()
                .price();
        return java.util.Objects.requireNonNull(price).amount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,25", "1.250.000", "12,34,567", "1.", ".5", "--1", "٬", "1/2"})
    void aNumberThatMayMeanTwoThingsIsNotGuessed(String written) {
        assertThat(problems(good().with(Column.PRICE, written).with(Column.CURRENCY, "USD")))
                .containsExactly("price not-a-number");
    }

    @Test
    void everyCellOfAFullDraftIsRead() {
        ProductFacts facts = reader.read(
                        good().with(Column.NAME_EN, "Sofa")
                                .with(Column.FAMILY, "Furniture")
                                .with(Column.PROVINCE, "IR-13")
                                .with(Column.COUNTY, "Malayer")
                                .with(Column.MATERIALS, "beech؛ velvet ;; foam")
                                .with(Column.PRICE, "900")
                                .with(Column.PRICE_TO, "1200")
                                .with(Column.CURRENCY, "EUR")
                                .with(Column.INCOTERM, "fca")
                                .with(Column.PLACE, "Malayer")
                                .with(Column.MINIMUM_ORDER, "۲")
                                .with(Column.UNIT, "set")
                                .with(Column.CAPACITY_MONTH, "0")
                                .with(Column.LEAD_DAYS, "45")
                                .with(Column.ATTRIBUTES, "wood=beech; size = 200x90x80 ")
                                .with(Column.PACKAGING, "carton")
                                .with(Column.STATE, "On show"),
                        CraftFamily.FURNITURE)
                .facts();
        assertThat(facts.family()).isEqualTo(CraftFamily.FURNITURE);
        assertThat(facts.province()).isEqualTo(Province.HAMADAN);
        assertThat(facts.materials()).containsExactly("beech", "velvet", "foam");
        assertThat(facts.attributes()).containsExactly(Map.entry("wood", "beech"), Map.entry("size", "200x90x80"));
        assertThat(facts.state()).isEqualTo(ProductState.ON_SHOW);
        Offer offer = facts.offer();
        assertThat(offer.priceTo()).isEqualByComparingTo("1200");
        assertThat(offer.incoterm()).isEqualTo(Incoterm.FCA);
        assertThat(offer.unit()).isEqualTo(Unit.SET);
        assertThat(java.util.Objects.requireNonNull(offer.minimumOrder()).amount())
                .isEqualByComparingTo("2");
        assertThat(offer.capacityMonth()).isNull();
        assertThat(offer.leadDays()).isEqualTo(45);
    }
}
