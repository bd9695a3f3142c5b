package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersianPartsTest {

    @ParameterizedTest
    @CsvSource({
        "دستباف, دست باف",
        "دست‌باف, دست باف",
        "دست باف, دست باف",
        "فرش‌های دستبافت, فرش دست بافت",
        "گلیم‌باف, گلیم باف",
        "گلیمبافی, گلیم بافی",
        "قالیبافی, قالی بافی",
        "چرم‌دوزی, چرم دوزی",
        "سوزندوزی, سوزن دوزی",
        "گلدوزی, گل دوزی",
        "رودوزی, رو دوزی",
        "خاتمکاری, خاتم کاری",
        "خاتم‌کاری, خاتم کاری",
        "منبت‌کاری, منبت کاری",
        "میناکاری, مینا کاری",
        "قلمکار, قلم کار",
        "نمدمالی, نمد مالی",
        "مبل‌سازی, مبل سازی",
        "سنگتراشی, سنگ تراشی",
        "فیروزه‌کوبی, فیروزه کوبی",
        "بسته‌بندی, بسته بندی",
        "پشم‌ریسی, پشم ریسی",
        "گلابگیری, گلاب گیری",
        "خوش‌بافت‌ترین, خوش بافت",
        "پسته‌های رفسنجان, پسته رفسنجان",
        "Tabriz carpets, tabriz carpets"
    })
    void compoundsAreParted(String text, String parts) throws IOException {
        assertThat(tokens(new PersianPartsAnalyzer(), text)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فرش",
                "قالی",
                "قالیچه",
                "زعفران",
                "پسته",
                "خرما",
                "تبریز",
                "کاشان",
                "اصفهان",
                "کرمانشاه",
                "ملایر",
                "شکار",
                "ابتکار",
                "همدان",
                "سمنان",
                "ترمه",
                "زرشک",
                "گلاب",
                "سوهان",
                "کشمش"
            })
    void namesOfGoodsAndPlacesStayWhole(String word) throws IOException {
        assertThat(tokens(new PersianPartsAnalyzer(), word)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "قالي‌هاي كاشان, قالی‌های کاشان",
        "ﻛﺘﺎﺏ, کتاب",
        "ظروفِ مسی, ظروف مسی",
        "مبـــل, مبل",
        "۱۲۰, 120",
        "شیشه\u00acگری, شیشه‌گری"
    })
    void theSecondOpinionDoesNotMindTheKeyboard(String odd, String plain) throws IOException {
        assertThat(tokens(new PersianBroadAnalyzer(), odd)).isEqualTo(tokens(new PersianBroadAnalyzer(), plain));
    }

    @ParameterizedTest
    @CsvSource({"دست‌بافت, دست بافت", "قالی‌ها, قالی", "کتاب‌هایی, کتاب"})
    void theSecondOpinionIsLucenesOwn(String one, String other) throws IOException {
        assertThat(tokens(new PersianBroadAnalyzer(), one)).containsAll(tokens(new PersianBroadAnalyzer(), other));
    }

    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (analyzer;
                TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
