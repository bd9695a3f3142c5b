package ir.rasteh.eligibility.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The book of schemes is whole, or it is refused with file, line and reason. */
class LawBookTest {

    private static final String GOOD = """
            scheme: test
            pack: simulation
            names: { fa: آزمون, en: Test }
            standing: { fa: آزمون, en: Test }
            parameters:
              months: { unit: months, values: { 2025-03-21: 24 }, source: { fa: م, en: s } }
              least: { unit: firms, values: { 2025-03-21: 3, 2026-03-21: 15 }, source: { fa: م, en: s } }
            certificate: { months: months }
            criteria:
              - key: members
                fact: active_member_firms
                at_least: least
                names: { fa: اعضا, en: Members }
                met: { fa: "{fact} بس است", en: "{fact} of {parameter}" }
                not_met: { fa: "{short} کم", en: "{short} short" }
                undetermined: { fa: نامعلوم, en: unknown }
            """;

    private static Scheme scheme(String text) {
        return LawBook.read(Map.of("test.yaml", text)).scheme("test").orElseThrow();
    }

    @Test
    void theBookOfTheHouseIsWholeAndEveryNumberNamesItsSource() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var paths = Files.list(Path.of("config/law"))) {
            for (Path path : paths.sorted().toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        LawBook book = LawBook.read(files);
        assertThat(book.schemes()).hasSameSizeAs(files.keySet()).allSatisfy(scheme -> {
            assertThat(scheme.standing().exactly(Lang.FA)).isPresent();
            assertThat(scheme.standing().exactly(Lang.EN)).isPresent();
            assertThat(scheme.criteria()).isNotEmpty();
            assertThat(scheme.parameters().values()).allSatisfy(parameter -> {
                assertThat(parameter.source().exactly(Lang.FA)).isPresent();
                assertThat(parameter.source().exactly(Lang.EN)).isPresent();
            });
        });
        assertThat(book.scheme("collective-brand"))
                .hasValueSatisfying(scheme -> assertThat(scheme.pack()).isEqualTo(Pack.PROPOSAL));
    }

    @Test
    void anUnknownKeyIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> scheme(GOOD.replace("pack: simulation\n", "pack: simulation\nstandard: x\n")))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageMatching("(?s)config/law/test.yaml, line 3: .*standard.*");
    }

    @Test
    void aMissingKeyIsRefused() {
        assertThatThrownBy(() -> scheme(GOOD.replace("    at_least: least\n", "")))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("config/law/test.yaml, line ")
                .hasMessageContaining("at_least");
    }

    @Test
    void aWordInThePlaceOfANumberIsRefusedWithItsLine() {
        assertThatThrownBy(() -> scheme(GOOD.replace("2025-03-21: 3,", "2025-03-21: three,")))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("config/law/test.yaml, line 7: ");
    }

    @Test
    void aDayThatNoCalendarHasIsRefusedWithItsLine() {
        assertThatThrownBy(() -> scheme(GOOD.replace("2026-03-21", "2026-02-30")))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("config/law/test.yaml, line 7: ");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> scheme("scheme: test\npack: {proposal\n"))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageMatching("(?s)config/law/test.yaml, line \\d+: .*");
        assertThatThrownBy(() -> scheme("")).isInstanceOf(FaultyLaw.class).hasMessageContaining("test.yaml");
        assertThatThrownBy(() -> scheme("- a list\n")).isInstanceOf(FaultyLaw.class);
    }

    @Test
    void aCriterionOrCertificateThatNamesNoParameterIsRefused() {
        assertThatThrownBy(() -> scheme(GOOD.replace("at_least: least", "at_least: most")
                        .replace("certificate: { months: months }", "certificate: { months: years }")))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("certificate.months names no parameter: years")
                .hasMessageContaining("the criterion members names no parameter: most");
    }

    @Test
    void aParameterWithoutValueIsRefused() {
        assertThatThrownBy(() -> scheme(GOOD.replace("{ 2025-03-21: 24 }", "{}")))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("the parameter months has no value");
    }

    @Test
    void oneSchemeInTwoFilesIsRefused() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("one.yaml", GOOD);
        files.put("two.yaml", GOOD);
        assertThatThrownBy(() -> LawBook.read(files))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("config/law/two.yaml")
                .hasMessageContaining("test stands in another file already");
    }

    @Test
    void aFindingCarriesTheParameterOfItsDayAndExplainsItself() {
        Fact ten = new Fact(BigDecimal.TEN, LocalDate.of(2026, 3, 20), "brand");
        Scheme scheme = scheme(GOOD);
        assertThat(scheme.assess(Map.of("active_member_firms", ten), LocalDate.of(2026, 3, 20)))
                .singleElement()
                .isInstanceOfSatisfying(Finding.Met.class, met -> {
                    assertThat(met.ground().threshold()).isEqualByComparingTo("3");
                    assertThat(met.ground().since()).isEqualTo("2025-03-21");
                    assertThat(met.ground().pack()).isEqualTo(Pack.SIMULATION);
                    assertThat(met.sentence().in(Lang.EN)).isEqualTo("10 of 3");
                    assertThat(met.fact()).isEqualTo(ten);
                });
        assertThat(scheme.assess(Map.of("active_member_firms", ten), LocalDate.of(2026, 3, 21)))
                .singleElement()
                .isInstanceOfSatisfying(Finding.NotMet.class, notMet -> {
                    assertThat(notMet.shortBy()).isEqualByComparingTo("5");
                    assertThat(notMet.sentence().in(Lang.FA)).isEqualTo("۵ کم");
                });
    }

    @Test
    void aCertificateHoldsUntilTheDayBeforeItsAnniversary() {
        Scheme scheme = scheme(GOOD);
        assertThat(scheme.validUntil(LocalDate.of(2026, 11, 23))).isEqualTo("2028-11-22");
        assertThat(scheme.validUntil(LocalDate.of(2028, 2, 29))).isEqualTo("2030-02-27");
    }
}
