package ir.rasteh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes by which sheets, addresses and columns name provinces, families, units, terms and languages. */
class CodesTest {

    @Test
    void thereAreThirtyOneProvincesFromIr00ToIr30() {
        assertThat(Arrays.stream(Province.values()).map(Province::code))
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(0, 30)
                        .mapToObj("IR-%02d"::formatted)
                        .toList());
    }

    /** Numbers of ISO 3166-2:IR as renumbered in 2020; the older list calls other provinces by some of them. */
    @ParameterizedTest
    @CsvSource({
        "IR-00, Markazi, مرکزی",
        "IR-03, East Azerbaijan, آذربایجان شرقی",
        "IR-09, Razavi Khorasan, خراسان رضوی",
        "IR-10, Isfahan, اصفهان",
        "IR-12, Kurdistan, کردستان",
        "IR-13, Hamadan, همدان",
        "IR-21, Yazd, یزد",
        "IR-23, Tehran, تهران",
        "IR-30, Alborz, البرز",
    })
    void aProvinceIsFoundByItsCode(String code, String english, String persian) {
        assertThat(Province.of(" " + code + " ")).hasValueSatisfying(province -> {
            assertThat(province.names().in(Lang.EN)).isEqualTo(english);
            assertThat(province.names().in(Lang.FA)).isEqualTo(persian);
        });
    }

    @ParameterizedTest
    @EnumSource(Province.class)
    void aProvinceHasANameInEachLanguageAndItsScript(Province province) {
        assertThat(province.names().texts()).containsOnlyKeys(Lang.values());
        assertThat(province.names().in(Lang.AR))
                .containsPattern("^\\p{IsArabic}")
                .doesNotContainPattern("[پچژگکی]");
        assertThat(province.names().in(Lang.TR)).containsPattern("^\\p{IsLatin}");
        assertThat(province.names().in(Lang.RU)).containsPattern("^\\p{IsCyrillic}");
        assertThat(province.names().in(Lang.ZH)).containsPattern("^\\p{IsHan}");
    }

    @Test
    void noProvinceHasACodeBeyondTheList() {
        assertThat(Province.of("IR-31")).isEmpty();
        assertThat(Province.of("IR-3")).isEmpty();
        assertThat(Province.of("Hamadan")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CraftFamily.class)
    void aFamilyIsFoundByItsCodeInAnyCase(CraftFamily family) {
        assertThat(CraftFamily.of(" " + family.name() + " ")).contains(family);
        assertThat(CraftFamily.of(family.code())).contains(family);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void aUnitIsFoundByItsCode(Unit unit) {
        assertThat(Unit.of(unit.code())).contains(unit);
        assertThat(Unit.of("barrel")).isEmpty();
    }

    @Test
    void onlyFourTermsOfDeliveryAreForTheSea() {
        assertThat(Arrays.stream(Incoterm.values()).filter(Incoterm::bySea))
                .containsExactly(Incoterm.FAS, Incoterm.FOB, Incoterm.CFR, Incoterm.CIF);
        assertThat(Incoterm.of("fob ")).contains(Incoterm.FOB);
        assertThat(Incoterm.of("DAT")).isEmpty();
    }

    @Test
    void persianAndArabicRunFromTheRight() {
        assertThat(Arrays.stream(Lang.values()).filter(Lang::rightToLeft)).containsExactly(Lang.FA, Lang.AR);
        assertThat(Lang.of("fa")).contains(Lang.FA);
        assertThat(Lang.of("FA")).isEmpty();
        assertThat(Lang.of("de")).isEmpty();
    }
}
