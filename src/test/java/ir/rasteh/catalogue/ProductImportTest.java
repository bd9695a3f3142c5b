package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Member;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** A spreadsheet as stewards write it, with all that they write into it. */
@SpringBootTest
class ProductImportTest {

    private static final String HEADER = "sku,firm,name_fa,hs,price,currency\n";

    private final ProductImport products;
    private final Catalogue catalogue;
    private final Firms firms;
    private final Clock clock;
    private final Mark mark;
    private final Actor steward =
            new Actor(UUID.randomUUID(), "steward of the test", Set.of(new Grant(Role.STEWARD, "it-pottery")));

    @Autowired
    ProductImportTest(ProductImport products, Catalogue catalogue, Marks marks, Firms firms, Clock clock) {
        this.products = products;
        this.catalogue = catalogue;
        this.firms = firms;
        this.clock = clock;
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("it-pottery", CraftFamily.CERAMIC, Province.HAMADAN, "سفال آزمون", "Test pottery");
        shop.firm("it-kiln", mark, "کورهٔ آزمون", "Test Kiln");
    }

    private ImportReport take(String csv) {
        return take(csv.getBytes(StandardCharsets.UTF_8), "goods.csv", false);
    }

    private ImportReport take(byte[] bytes, String name, boolean dryRun) {
        return products.take(new ByteArrayInputStream(bytes), name, mark, steward, dryRun);
    }

    private static List<String> told(ImportReport report) {
        return report.refusals().stream()
                .map(refusal -> refusal.row() + " " + refusal.problem().column() + " "
                        + refusal.problem().code())
                .toList();
    }

    private List<Product> stored(String skuPrefix) {
        Set<UUID> ids = Set.copyOf(catalogue.idsOfMark(mark.id()));
        return catalogue.byIds(ids).stream()
                .filter(product -> product.sku().startsWith(skuPrefix))
                .toList();
    }

    @Test
    void aWrongCellRefusesItsRowAndNeverTheFile() {
        ImportReport report = take(HEADER + """
                IT1-1,Test Kiln,کوزه,691110,12,USD
                IT1-2,Test Kiln,کاسه,69,12,USD
                IT1-3,Test Kiln,,691110,dear,USD
                IT1-4,,بشقاب,691110,12,USD
                IT1-5,Test Kiln,گلدان,691110,12,USD
                """);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(told(report))
                .containsExactly("3 hs hs-shape", "4 name_fa name-required", "4 price not-a-number", "5 firm required");
        assertThat(stored("IT1-")).extracting(Product::sku).containsExactlyInAnyOrder("IT1-1", "IT1-5");
    }

    @Test
    void aDryRunStoresNothingAndSaysWhatItWould() {
        byte[] sheet = (HEADER + """
                IT2-1,Test Kiln,کوزه,691110,12,USD
                IT2-2,کارگاه ناشناس آزمون,کاسه,691110,12,USD
                IT2-3,Test Kiln,کاسه,x,12,USD
                """).getBytes(StandardCharsets.UTF_8);
        ImportReport report = take(sheet, "goods.csv", true);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(told(report)).containsExactly("4 hs hs-shape");
        assertThat(stored("IT2-")).isEmpty();
        assertThat(firms.byName(mark.id(), "کارگاه ناشناس آزمون")).isEmpty();
    }

    @Test
    void importingAgainUpdatesBySkuAndKeepsTheAddress() {
        take(HEADER + "IT3-1,Test Kiln,کوزه,691110,12,USD\n");
        String slug = stored("IT3-").getFirst().slug();
        ImportReport report = take(HEADER + "IT3-1,کورهٔ آزمون,کوزهٔ آبی,691110,15,USD\n");
        assertThat(report.taken()).isEqualTo(1);
        assertThat(stored("IT3-")).singleElement().satisfies(product -> {
            assertThat(product.slug()).isEqualTo(slug);
            assertThat(product.names().in(Lang.FA)).isEqualTo("کوزهٔ آبی");
            assertThat(product.version()).isEqualTo(2);
        });
    }

    @Test
    void anUnknownFirmBecomesAMemberThatWaitsForItsAdmission() {
        take(HEADER + """
                IT4-1,کارگاه تازهٔ آزمون,کوزه,691110,12,USD
                IT4-2,کارگاه تازهٔ آزمون,کاسه,691110,12,USD
                """);
        assertThat(firms.membersOf(mark.id(), LocalDate.now(clock)))
                .filteredOn(member -> member.firm().names().in(Lang.FA).equals("کارگاه تازهٔ آزمون"))
                .singleElement()
                .satisfies(member -> assertThat(member.admitted()).isFalse())
                .extracting(Member::firm)
                .satisfies(firm -> assertThat(firm.province()).isEqualTo(Province.HAMADAN));
        assertThat(stored("IT4-"))
                .hasSize(2)
                .allSatisfy(product -> assertThat(catalogue.listing(product.slug()))
                        .hasValueSatisfying(
                                listing -> assertThat(listing.admitted()).isFalse()));
    }

    @Test
    void theHeaderMayStandInAnyOrderAndMayHoldMore() {
        ImportReport report = take("\uFEFFcurrency , HS,remarks, Name_EN ,firm,Price,SKU,,name_fa\n"
                + "EUR,۶۹۱۱۱۰,mine,Jar,Test Kiln,۱۲٫۵,IT5-1,,خمره\n");
        assertThat(told(report)).isEmpty();
        assertThat(report.unreadColumns()).containsExactly("remarks");
        assertThat(stored("IT5-")).singleElement().satisfies(product -> {
            assertThat(product.hs().digits()).isEqualTo("691110");
            assertThat(product.names().in(Lang.EN)).isEqualTo("Jar");
            assertThat(java.util.Objects.requireNonNull(product.offer().price()).amount())
                    .isEqualByComparingTo("12.5");
        });
    }

    @Test
    void aCellThatBeginsWithAnEqualsSignStaysData() {
        take(HEADER + "IT6-1,Test Kiln,\"=HYPERLINK(\"\"http://x\"\",\"\"کوزه\"\")\",691110,12,USD\n");
        assertThat(stored("IT6-"))
                .singleElement()
                .satisfies(product ->
                        assertThat(product.names().in(Lang.FA)).isEqualTo("=HYPERLINK(\"http://x\",\"کوزه\")"));
    }

    @Test
    void rowsAreCountedAsTheSpreadsheetCountsThem() {
        ImportReport report = take(HEADER + """

                IT7-1,Test Kiln,"کوزه
                با دو سطر",691110,12,USD

                IT7-2,Test Kiln,کاسه,x,12,USD
                """);
        assertThat(report.taken()).isEqualTo(1);
        assertThat(told(report)).containsExactly("5 hs hs-shape");
    }

    @Test
    void aLineOfAnotherLengthIsReadAsFarAsItGoes() {
        ImportReport report = take(HEADER + """
                IT8-1,Test Kiln,کوزه,691110
                IT8-2,Test Kiln,کاسه,691110,12,USD,more,and more
                """);
        assertThat(told(report)).isEmpty();
        assertThat(stored("IT8-")).hasSize(2);
    }

    @Test
    void theSameSkuTwiceInOneSheetIsTheLaterRow() {
        take(HEADER + "IT9-1,Test Kiln,کوزه,691110,12,USD\nIT9-1,Test Kiln,کوزهٔ دوم,691110,13,USD\n");
        assertThat(stored("IT9-"))
                .singleElement()
                .satisfies(product -> assertThat(product.names().in(Lang.FA)).isEqualTo("کوزهٔ دوم"));
    }

    @Test
    void aLongSheetIsTakenBatchByBatch() {
        int rows = Boolean.getBoolean("rasteh.full") ? 5000 : 450;
        ImportReport report = take(HEADER
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> "ITL-" + i + ",Test Kiln,کوزهٔ شمارهٔ " + i + ",691110,12,USD\n")
                        .collect(Collectors.joining()));
        assertThat(report.taken()).isEqualTo(rows);
        assertThat(stored("ITL-")).hasSize(rows);
    }

    @Test
    void aTellerOfRefusalsStopsAtAThousandAndStillCountsAll() {
        ImportReport report = take(HEADER
                + IntStream.rangeClosed(1, 1100)
                        .mapToObj(i -> "ITR-" + i + ",Test Kiln,کوزه,x,12,USD\n")
                        .collect(Collectors.joining()));
        assertThat(report.refused()).isEqualTo(1100);
        assertThat(report.refusals()).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "firm,name_fa\nTest Kiln,کوزه\n", "sku;firm;name_fa\nA;B;C\n"})
    void aFileWithoutAHeaderIsRefusedAsAWhole(String csv) {
        assertThatThrownBy(() -> take(csv))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.sheet.no-header"));
    }

    @Test
    void aSheetWiderThanTwoHundredColumnsIsRefused() {
        String wide = "sku" + ",x".repeat(200) + "\n";
        assertThatThrownBy(() -> take(wide))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.sheet.too-wide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sku,firm", HEADER + "IT10-1,\"Test Kiln,کوزه", "sku,\"firm\"x,\n"})
    void anOpenQuotationMarkIsSaid(String csv) {
        assertThatThrownBy(() -> take(csv))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.sheet.open-quote"));
    }

    @Test
    void bytesThatAreNoSpreadsheetAreSaidToBeUnreadable() {
        for (byte[] bytes :
                List.of(new byte[0], "PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8), new byte[1000])) {
            assertThatThrownBy(() -> take(bytes, "goods.XLSX", false))
                    .isInstanceOfSatisfying(
                            UnreadableSheet.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.sheet.unreadable"));
        }
    }

    @Test
    void onlyTheMarksStewardBringsASheet() {
        Actor stranger = new Actor(UUID.randomUUID(), "stranger", Set.of(new Grant(Role.STEWARD, "it-other")));
        assertThatThrownBy(() -> products.take(
                        new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)),
                        "goods.csv",
                        mark,
                        stranger,
                        true))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anXlsxIsReadLikeACsvWithItsNumbersAndTexts() {
        byte[] sheet = Xlsx.of("""
                <row r="1">%s</row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>ITX-1</t></is></c><c r="B2" t="inlineStr"><is><t>Test Kiln</t></is></c>\
                <c r="C2" t="inlineStr"><is><t>کوزهٔ لاجوردی</t></is></c><c r="D2"><v>691110</v></c><c r="E2"><v>12.5</v></c>\
                <c r="F2" t="inlineStr"><is><t>USD</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>ITX-2</t></is></c><c r="B3" t="inlineStr"><is><t>Test Kiln</t></is></c>\
                <c r="D3"><v>691110</v></c></row>
                """.formatted(Xlsx.texts(1, "sku", "firm", "name_fa", "hs", "price", "currency")));
        ImportReport report = take(sheet, "goods.xlsx", false);
        assertThat(told(report)).containsExactly("3 name_fa name-required");
        assertThat(stored("ITX-")).singleElement().satisfies(product -> {
            assertThat(product.names().in(Lang.FA)).isEqualTo("کوزهٔ لاجوردی");
            assertThat(product.hs().digits()).isEqualTo("691110");
            assertThat(java.util.Objects.requireNonNull(product.offer().price()).amount())
                    .isEqualByComparingTo("12.5");
        });
    }

    @Test
    void rowsOfAnXlsxAreCountedAsTheSpreadsheetCountsThem() {
        byte[] sheet = Xlsx.of("<row r=\"1\">" + Xlsx.texts(1, "sku", "firm", "name_fa", "hs") + "</row><row r=\"7\">"
                + Xlsx.texts(7, "ITG-1", "Test Kiln", "کوزه", "x") + "</row>");
        assertThat(told(take(sheet, "goods.xlsx", true))).containsExactly("7 hs hs-shape");
    }

    @Test
    void aFormulaInAnXlsxIsNotCalculated() {
        byte[] sheet = Xlsx.of("<row r=\"1\">" + Xlsx.texts(1, "sku", "firm", "name_fa", "hs") + "</row><row r=\"2\">"
                + Xlsx.texts(2, "ITF-1", "Test Kiln", "=1+1", "691110") + "</row>");
        take(sheet, "goods.xlsx", false);
        assertThat(stored("ITF-"))
                .singleElement()
                .satisfies(product -> assertThat(product.names().in(Lang.FA)).isEqualTo("=1+1"));
    }

    @Test
    void aFirmsOwnSheetNamesNoOtherFirm() {
        Actor member = new Actor(UUID.randomUUID(), "member", Set.of(new Grant(Role.MEMBER, "it-kiln")));
        byte[] sheet = (HEADER + """
                ITM-1,,کوزه,691110,12,USD
                ITM-2,Test Kiln,کاسه,691110,12,USD
                ITM-3,Another Kiln,کاسه,691110,12,USD
                """).getBytes(StandardCharsets.UTF_8);
        ImportReport report = products.take(
                new ByteArrayInputStream(sheet),
                "goods.csv",
                mark,
                firms.bySlug("it-kiln").orElseThrow(),
                member,
                false);
        assertThat(told(report)).containsExactly("4 firm other-firm");
        assertThat(stored("ITM-")).extracting(Product::sku).containsExactlyInAnyOrder("ITM-1", "ITM-2");
        assertThat(firms.byName(mark.id(), "Another Kiln")).isEmpty();
    }
}
