package ir.rasteh.face;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Numbers, dates and counted goods as readers of each language write them. */
class WordingTest {

    private static final Wordings WORDINGS = wordings();

    private static Wordings wordings() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wordings(messages);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 1, 1 товар",
        "RU, 3, 3 товара",
        "RU, 5, 5 товаров",
        "RU, 12, 12 товаров",
        "RU, 21, 21 товар",
        "AR, 1, سلعة واحدة",
        "AR, 2, سلعتان",
        "AR, 3, 3 سلع",
        "AR, 11, 11 سلعة",
        "TR, 5, 5 ürün",
        "ZH, 1, 1件商品",
        "EN, 1, 1 listing",
        "EN, 2, 2 listings",
        "FA, 2, ۲ کالا",
    })
    void goodsAreCountedByTheRulesOfTheLanguage(Lang lang, long number, String worded) {
        assertThat(WORDINGS.in(lang).count("window.goods", number)).isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 1, 1 пара",
        "RU, 2, 2 пары",
        "RU, 2.5, '2,5 пары'",
        "RU, 40, 40 пар",
        "AR, 6, 6 أزواج",
        "AR, 50, 50 زوجًا",
        "AR, 100, 100 زوج",
        "TR, 40, 40 çift",
        "ZH, 40, 40 双",
        "EN, 1, 1 pair",
        "EN, 40, 40 pairs",
    })
    void aQuantityTakesTheFormOfItsAmount(Lang lang, BigDecimal amount, String worded) {
        assertThat(WORDINGS.in(lang).quantity(new Quantity(amount, Unit.PAIR)).replace('\u00a0', ' '))
                .isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1 March 2027",
        "RU, 1 марта 2027",
        "TR, 1 Mart 2027",
        "AR, 1 مارس 2027",
        "ZH, 2027年3月1日",
        "FA, ۱۰ اسفند ۱۴۰۵",
    })
    void aDayIsWrittenAsPeopleWriteIt(Lang lang, String worded) {
        assertThat(WORDINGS.in(lang).date(LocalDate.of(2027, 3, 1))).isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, EUR 10–20",
        "FA, ۱۰ تا ۲۰ یورو",
        "AR, 10–20 يورو",
        "TR, 10–20 EUR",
        "RU, 10–20 EUR",
        "ZH, EUR 10–20",
    })
    void aRangeOfPricesNamesItsCurrencyOnce(Lang lang, String worded) {
        Money from = new Money(BigDecimal.TEN, Currency.getInstance("EUR"));
        assertThat(WORDINGS.in(lang).money(from, new BigDecimal("20")).replace('\u00a0', ' '))
                .isEqualTo(worded);
    }

    @Test
    void theUnitOfAPriceIsASingleOne() {
        assertThat(WORDINGS.in(Lang.RU).unit(Unit.PAIR)).isEqualTo("пара");
        assertThat(WORDINGS.in(Lang.AR).unit(Unit.SET)).isEqualTo("طقم");
    }

    @Test
    void aLargeNumberIsInTheDigitsOfTheOtherFigures() {
        assertThat(WORDINGS.in(Lang.AR).number(4200)).isEqualTo("4,200");
        assertThat(WORDINGS.in(Lang.AR).measure("200x300", "cm").replace('\u00a0', ' '))
                .isEqualTo("200 × 300 سم");
    }
}
