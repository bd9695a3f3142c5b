package ir.rasteh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText BOTH = LocalizedText.of("مبل ملایر", "Malayer furniture");

    @Test
    void answersAReaderInTheirOwnLanguage() {
        assertThat(BOTH.in(Lang.FA)).isEqualTo("مبل ملایر");
        assertThat(BOTH.in(Lang.EN)).isEqualTo("Malayer furniture");
    }

    @Test
    void fallsBackOnEnglishThenPersianThenWhateverThereIs() {
        assertThat(BOTH.in(Lang.ZH)).isEqualTo("Malayer furniture");
        assertThat(LocalizedText.of("مبل", "").in(Lang.TR)).isEqualTo("مبل");
        assertThat(new LocalizedText(Map.of(Lang.RU, "Мебель")).in(Lang.FA)).isEqualTo("Мебель");
        assertThat(LocalizedText.empty().in(Lang.FA)).isEmpty();
    }

    @Test
    void saysInWhichLanguageItAnswers() {
        assertThat(BOTH.langFor(Lang.FA)).isEqualTo(Lang.FA);
        assertThat(BOTH.langFor(Lang.AR)).isEqualTo(Lang.EN);
        assertThat(LocalizedText.of("مبل", "").langFor(Lang.EN)).isEqualTo(Lang.FA);
        assertThat(LocalizedText.empty().langFor(Lang.TR)).isEqualTo(Lang.TR);
    }

    @Test
    void countsABlankTranslationAsAbsent() {
        assertThat(LocalizedText.of(" \t ", "Sofa").exactly(Lang.FA)).isEmpty();
        assertThat(LocalizedText.of("", " ").isEmpty()).isTrue();
    }

    @Test
    void keepsTheLettersOfItsAuthor() {
        assertThat(LocalizedText.of(" كرمان ", "").in(Lang.FA)).isEqualTo("كرمان");
    }

    @Test
    void isTheSameAfterARoundThroughItsCodes() {
        assertThat(LocalizedText.ofCodes(BOTH.byCode())).isEqualTo(BOTH);
        assertThat(LocalizedText.ofCodes(Map.of("en", "Sofa", "de", "Sofa")).byCode())
                .containsExactly(Map.entry("en", "Sofa"));
    }
}
