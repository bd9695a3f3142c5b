package ir.rasteh.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearLabelsTest {

    private static final NearLabels LABELS = new NearLabels(List.of(
            "backgammon",
            "ковер",
            "фисташки",
            "финики",
            "halva",
            "halı",
            "saffron",
            "turquoise",
            "kilim",
            "тюбетейка"));

    @ParameterizedTest
    @CsvSource({
        "backgamon, backgammon",
        "bakgamon, backgammon",
        "кавер, ковер",
        "фисташы, фисташки",
        "safron, saffron",
        "turqoise, turquoise",
        "kliim, kilim"
    })
    void aWordASlipAwayIsThatWord(String typed, String meant) {
        assertThat(LABELS.to(typed)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"kim", "hal", "table", "кол", "backdoor", "saf"})
    void whatIsShortOrFarIsNotGuessed(String typed) {
        assertThat(LABELS.to(typed)).isEmpty();
    }

    @Test
    void nothingIsNearWithoutLabels() {
        assertThat(new NearLabels(List.of()).to("saffron")).isEmpty();
    }
}
