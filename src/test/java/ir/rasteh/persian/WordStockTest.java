package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordStockTest {

    private final WordStock stock = WordStock.builder()
            .add("قالی دست‌باف تبریز، قالی ابریشم")
            .add("قالی دستباف كاشان")
            .add("گلیم دست‌باف Ardabil ۵۰ رج")
            .build();

    @Test
    void countsTextsAndNotOccurrences() {
        assertThat(stock.texts("قالی")).isEqualTo(2);
        assertThat(stock.texts("گبه")).isZero();
    }

    @Test
    void oneWordHoweverItIsSpelled() {
        assertThat(stock.texts("دستباف")).isEqualTo(3);
        assertThat(stock.texts("دست‌باف")).isEqualTo(3);
        assertThat(stock.knows("کاشان")).isTrue();
        assertThat(stock.knows("ARDABIL")).isTrue();
        assertThat(stock.knows("50")).isTrue();
        assertThat(stock.words()).containsEntry("دست‌باف", 3);
    }

    @Test
    void pairsStandSideBySideAndNotAcrossAComma() {
        assertThat(stock.texts("قالی", "دستباف")).isEqualTo(2);
        assertThat(stock.texts("دست", "باف")).isEqualTo(2);
        assertThat(stock.texts("تبریز", "قالی")).isZero();
    }

    @Test
    void keptAndReadAgainItIsTheSame() {
        WordStock again = WordStock.of(stock.words(), stock.pairs());
        assertThat(again.words()).isEqualTo(stock.words());
        assertThat(again.pairs()).isEqualTo(stock.pairs());
        assertThat(WordStock.of(Map.of("قالی", 2), Map.of()).texts("قالي")).isEqualTo(2);
    }

    @Test
    void passagesThatComeAgainCountInEachTextOnceAndMakeNoPairsBetweenThem() {
        WordStock goods = WordStock.builder()
                .add(List.of("گلیم", "فرش تبریز", "فرش تبریز"))
                .add(List.of("فرش تبریز", "پشم"))
                .build();
        assertThat(goods.texts("تبریز")).isEqualTo(2);
        assertThat(goods.texts("فرش", "تبریز")).isEqualTo(2);
        assertThat(goods.texts("گلیم", "فرش")).isZero();
        assertThat(goods.texts("تبریز", "پشم")).isZero();
    }
}
