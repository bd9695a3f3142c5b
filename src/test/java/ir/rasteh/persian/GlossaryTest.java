package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    private static final String HEADER = "kind,hs,fa,en,ar,tr,ru,zh\n";

    private final Glossary glossary = Glossary.parse(Map.of(
            "goods.csv",
            HEADER
                    + "good,5701,قالی;فرش,carpet;rug,سجادة;سجاد,halı,ковёр,地毯\n"
                    + "good,5701,فرش ابریشمی,\"silk carpet;carpet, silk\",سجاد حرير,ipek halı,шёлковый ковёр,丝毯\n"
                    + "material,5007,ابریشم,silk,حرير,ipek,шёлк,丝\n",
            "places.csv",
            HEADER + "place-of-trade,,دست‌باف,handmade,,,,\n"));

    @ParameterizedTest
    @CsvSource({
        "carpets of Tabriz, en, قالی",
        "Halı, tr, قالی",
        "hali, tr, قالی",
        "tebriz halısı, tr, قالی",
        "TEBRİZ HALILARI, tr, قالی",
        "коврами, ru, قالی",
        "ковер, ru, قالی",
        "السجاد, ar, قالی",
        "波斯地毯价格, zh, قالی",
        "قالي, fa, قالی",
        "دستباف, fa, دست‌باف",
        "دست باف, fa, دست‌باف"
    })
    void aNameIsFoundInItsLanguageAndInItsForms(String text, String language, String persian) {
        assertThat(glossary.find(text)).anySatisfy(found -> {
            assertThat(found.language()).isEqualTo(language);
            assertThat(found.terms().getFirst().names("fa").getFirst()).isEqualTo(persian);
        });
    }

    @Test
    void theLongestNameWinsAndItsPlaceIsToldInTheText() {
        String text = "old SILK  carpets, blue";
        List<Glossary.Found> found = glossary.find(text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.getFirst().from(), found.getFirst().to()))
                .isEqualTo("SILK  carpets");
        assertThat(found.getFirst().terms().getFirst().names("fa")).containsExactly("فرش ابریشمی");
    }

    @Test
    void aQuotedCellMayHoldACommaAndTheHsCodeIsKept() {
        assertThat(glossary.terms().get(1).names("en")).containsExactly("silk carpet", "carpet, silk");
        assertThat(glossary.terms().get(1).hs()).isEqualTo("5701");
        assertThat(glossary.terms()).hasSize(4);
    }

    @Test
    void aWrongFileIsToldByNameAndRow() {
        assertThatThrownBy(() -> Glossary.parse(Map.of("bad.csv", "fa,en\nقالی,carpet\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad.csv");
        assertThatThrownBy(() -> Glossary.parse(Map.of("bad.csv", HEADER + "good,5701,قالی\n")))
                .hasMessageContaining("bad.csv, row 2");
        assertThatThrownBy(() -> Glossary.parse(Map.of("bad.csv", HEADER + "good,5701,\"قالی")))
                .hasMessageContaining("quote");
    }
}
