package ir.rasteh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Member;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.CaseRow;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.media.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample catalogue as its sheets tell it, and as it lies in the house after the opening. */
@SpringBootTest
class SampleCatalogueTest {

    private static final Pattern PRAISE = Pattern.compile(
            "(?i)\\b(exquisite|stunning|luxur(y|ious)|breathtaking|world-class|unparalleled|timeless|magnificent|masterpiece)\\b");
    private static final List<Folder> FOLDERS = folders();

    /** A mark's folder of the sample. */
    private record Folder(MarkSheet mark, List<CSVRecord> firms, List<CSVRecord> listings) {}

    private final Marks marks;
    private final Firms firms;
    private final Catalogue catalogue;
    private final Vocabulary vocabulary;
    private final Media media;
    private final Cases cases;
    private final Certificates certificates;
    private final Clock clock;

    @Autowired
    SampleCatalogueTest(
            Marks marks,
            Firms firms,
            Catalogue catalogue,
            Vocabulary vocabulary,
            Media media,
            Cases cases,
            Certificates certificates,
            Clock clock) {
        this.marks = marks;
        this.firms = firms;
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.media = media;
        this.cases = cases;
        this.certificates = certificates;
        this.clock = clock;
    }

    private static List<Folder> folders() {
        YAMLMapper yaml = YAMLMapper.builder().build();
        try {
            List<Folder> folders = new ArrayList<>();
            for (Resource sheet :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/sample/*/mark.yaml")) {
                folders.add(new Folder(
                        yaml.readValue(sheet.getContentAsString(StandardCharsets.UTF_8), MarkSheet.class),
                        SampleSheet.rows(sheet.createRelative("firms.csv")),
                        SampleSheet.rows(sheet.createRelative("listings.csv"))));
            }
            return folders;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<CSVRecord> listings() {
        return FOLDERS.stream().flatMap(folder -> folder.listings().stream());
    }

    private static Stream<CSVRecord> firmRows() {
        return FOLDERS.stream().flatMap(folder -> folder.firms().stream());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void itHasTheMarksOfThePolicyArticleAndThirtyMore() {
        assertThat(FOLDERS)
                .hasSizeGreaterThanOrEqualTo(36)
                .extracting(folder -> folder.mark().slug())
                .contains("malayer-furniture", "tabriz-carpet", "khorasan-carpet", "yazd-sweets", "sanandaj-shoes");
    }

    @Test
    void itComesFromTwentyProvincesAndEveryFamily() {
        assertThat(FOLDERS.stream()
                        .flatMap(folder -> folder.mark().mark().provinces().stream())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(FOLDERS.stream().map(folder -> folder.mark().mark().family()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CraftFamily.values());
    }

    @Test
    void itHasItsFirmsAndListingsInNumberAndEachOnce() {
        assertThat(firmRows()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(listings()).hasSizeGreaterThanOrEqualTo(900);
        assertThat(firmRows().map(row -> row.get("slug"))).doesNotHaveDuplicates();
        assertThat(listings().map(row -> row.get("sku"))).doesNotHaveDuplicates();
        assertThat(listings().map(row -> row.get("name_fa"))).doesNotHaveDuplicates();
        assertThat(listings().map(row -> row.get("name_en"))).doesNotHaveDuplicates();
        assertThat(listings().map(row -> row.get("text_en"))).doesNotHaveDuplicates();
    }

    @Test
    void everyInventedNameSaysThatItIsASample() {
        assertThat(FOLDERS).allSatisfy(folder -> {
            assertThat(folder.mark().sample()).isTrue();
            assertThat(folder.mark().steward().names().in(Lang.EN)).contains("(sample)");
            assertThat(folder.mark().steward().names().in(Lang.FA)).contains("(نمونه)");
            assertThat(folder.mark().steward().email()).endsWith(".example");
            assertThat(folder.mark().reality()).isNotBlank();
        });
        assertThat(firmRows()).allSatisfy(row -> {
            assertThat(row.get("sample")).isEqualTo("true");
            assertThat(row.get("name_fa")).endsWith("(نمونه)");
            assertThat(row.get("name_en")).endsWith("(sample)");
        });
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(listings()).allSatisfy(row -> {
            for (String column : List.of("name_fa", "name_en", "text_fa", "text_en")) {
                assertThat(row.get(column)).as(row.get("sku") + " " + column).isNotBlank();
            }
            assertThat(row.get("name_fa") + row.get("text_fa"))
                    .as("Persian letters of %s", row.get("sku"))
                    .doesNotContain("ي", "ك")
                    .containsPattern("[\\u0600-\\u06ff]");
            assertThat(row.get("name_en") + row.get("text_en")).doesNotContainPattern("[\\u0600-\\u06ff]");
        });
    }

    @Test
    void nothingIsPraisedInTheWordsOfAdvertising() {
        assertThat(Stream.concat(
                        listings().map(row -> row.get("name_en") + " " + row.get("text_en")),
                        FOLDERS.stream().map(folder -> folder.mark().story().in(Lang.EN))))
                .allSatisfy(text -> assertThat(PRAISE.matcher(text).results().map(found -> found.group()))
                        .as(text)
                        .isEmpty());
    }

    @Test
    void everyCodeHasAWordInBothLanguages() {
        Set<String> wordless = new TreeSet<>();
        listings().forEach(row -> {
            CraftFamily family = CraftFamily.of(row.get("family")).orElseThrow();
            for (String material : parts(row.get("materials"))) {
                note(wordless, family, "materials", material);
            }
            for (String attribute : parts(row.get("attributes"))) {
                String key = attribute.substring(0, attribute.indexOf('=')).strip();
                String value = attribute.substring(attribute.indexOf('=') + 1).strip();
                Vocabulary.Attribute known = vocabulary.attributes(family).get(key);
                if (known == null || known.names().texts().size() < 2) {
                    wordless.add(family.code() + "," + key);
                } else if (!value.matches("[\\d.x/×-]+")) {
                    note(wordless, family, key, value);
                }
            }
        });
        assertThat(wordless).isEmpty();
    }

    /** A code that the vocabulary does not know is given back as its own name in both languages. */
    private void note(Set<String> wordless, CraftFamily family, String attribute, String value) {
        var word = vocabulary.term(family, attribute, value);
        boolean known = word.exactly(Lang.FA).filter(fa -> !fa.equals(value)).isPresent()
                && word.exactly(Lang.EN).isPresent();
        if (!known) {
            wordless.add(family.code() + "," + attribute + "," + value);
        }
    }

    @Test
    void everyCustomsCodeAndPlaceHasANameInEveryLanguage() {
        assertThat(listings().map(row -> row.get("hs")).distinct()).allSatisfy(written -> {
            HsCode code = HsCode.of(written).orElseThrow();
            assertThat(vocabulary.chapter(code.chapter())).isPresent();
            assertThat(vocabulary.goods(code))
                    .as(written)
                    .hasValueSatisfying(name -> assertThat(name.texts()).containsOnlyKeys(Lang.values()));
        });
        assertThat(listings().map(row -> row.get("place")).distinct())
                .allSatisfy(place ->
                        assertThat(vocabulary.place(place).texts()).as(place).containsOnlyKeys(Lang.values()));
    }

    @Test
    void everyMarkIsNamedInEveryLanguage() {
        assertThat(FOLDERS).extracting(Folder::mark).allSatisfy(mark -> {
            assertThat(mark.names().texts()).as(mark.slug()).containsOnlyKeys(Lang.values());
            assertThat(mark.kind().texts()).as(mark.slug()).containsOnlyKeys(Lang.values());
            assertThat(mark.counties())
                    .allSatisfy(county -> assertThat(county.texts()).containsOnlyKeys(Lang.values()));
        });
    }

    @Test
    void someGoodsAreNamedInAllLanguagesAndSomeInOneForeignLanguageAlone() {
        List<String> foreign = List.of("name_ar", "name_tr", "name_ru", "name_zh");
        Map<Long, Long> goods = listings()
                .collect(Collectors.groupingBy(
                        row -> foreign.stream()
                                .filter(column -> !row.get(column).isBlank())
                                .count(),
                        Collectors.counting()));
        assertThat(goods).containsOnlyKeys(0L, 1L, 4L);
        assertThat(goods.get(4L)).isGreaterThanOrEqualTo(145);
        assertThat(goods.get(1L)).isGreaterThanOrEqualTo(25);
    }

    @Test
    void everyListingSaysOfWhichFormItIsBecauseItsPictureIsDrawnFromThat() {
        assertThat(listings())
                .allSatisfy(row -> assertThat(row.get("attributes")).contains("form="));
        assertThat(listings().filter(row -> row.get("family").equals("carpet")))
                .allSatisfy(row -> assertThat(row.get("attributes")).contains("design=", "field=", "border="));
    }

    @Test
    void allOfItLiesInTheHouseAfterTheOpening() {
        var counts = catalogue.countsByMark();
        assertThat(FOLDERS).allSatisfy(folder -> {
            Mark mark = marks.bySlug(folder.mark().slug()).orElseThrow();
            assertThat(counts.getOrDefault(mark.id(), 0))
                    .isGreaterThanOrEqualTo(folder.listings().size());
            assertThat(marks.regulationsInForce(mark.id(), today())).isPresent();
            assertThat(firms.membersOf(mark.id(), today()))
                    .filteredOn(Member::admitted)
                    .hasSizeGreaterThanOrEqualTo(folder.firms().size());
        });
    }

    @Test
    void everyListingHasAPictureOfItsOwn() {
        Map<String, Set<String>> goodsOf = new TreeMap<>();
        for (Folder folder : FOLDERS) {
            Set<String> skus =
                    folder.listings().stream().map(row -> row.get("sku")).collect(Collectors.toSet());
            Mark mark = marks.bySlug(folder.mark().slug()).orElseThrow();
            catalogue.byIds(catalogue.idsOfMark(mark.id())).stream()
                    .filter(product -> skus.contains(product.sku()))
                    .forEach(product -> {
                        String picture = product.pictures().getFirst();
                        assertThat(media.find(picture)).as(product.sku()).isPresent();
                        goodsOf.computeIfAbsent(picture, hash -> new TreeSet<>())
                                .add(product.sku());
                    });
        }
        assertThat(goodsOf.values().stream().filter(goods -> goods.size() > 1))
                .as("goods that share a picture")
                .isEmpty();
        assertThat(goodsOf).hasSizeGreaterThanOrEqualTo(900);
    }

    @Test
    void someMarksAreCertifiedSomeCasesAreInProgressAndSomeWereRefused() {
        Set<String> sample =
                FOLDERS.stream().map(folder -> folder.mark().slug()).collect(Collectors.toSet());
        List<Mark> ours = marks.all().stream()
                .filter(mark -> sample.contains(mark.slug()))
                .toList();
        Set<CaseState> states = cases.rows().stream()
                .filter(row -> ours.stream().anyMatch(mark -> mark.id().equals(row.markId())))
                .map(CaseRow::state)
                .collect(Collectors.toSet());
        assertThat(states)
                .contains(
                        CaseState.GRANTED,
                        CaseState.OPEN,
                        CaseState.RECOMMENDED,
                        CaseState.REMITTED,
                        CaseState.REFUSED);
        assertThat(certificates.badges(ours.stream().map(Mark::id).toList(), today()))
                .hasSizeGreaterThanOrEqualTo(10)
                .hasSizeLessThan(ours.size());
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
