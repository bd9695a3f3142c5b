package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianSkeletonTest {

    private static final int RANDOM_WORDS = 3_000;

    @ParameterizedTest
    @CsvSource({
        "farsh, فرش",
        "ghali, قالی",
        "qali, قالی",
        "gelim, گلیم",
        "jajim, جاجیم",
        "gabbeh, گبه",
        "zaferan, زعفران",
        "zafaran, زعفران",
        "pesteh, پسته",
        "peste, پسته",
        "khorma, خرما",
        "zereshk, زرشک",
        "golab, گلاب",
        "gaz, گز",
        "sohan, سوهان",
        "baghlava, باقلوا",
        "khatam, خاتم",
        "khatamkari, خاتم‌کاری",
        "minakari, میناکاری",
        "ghalamkar, قلمکار",
        "ghalamzani, قلم‌زنی",
        "termeh, ترمه",
        "charm, چرم",
        "kafsh, کفش",
        "giveh, گیوه",
        "sofal, سفال",
        "mobl, مبل",
        "monabat, منبت",
        "moarragh, معرق",
        "firoozeh, فیروزه",
        "firuze, فیروزه",
        "namad, نمد",
        "pashm, پشم",
        "abrisham, ابریشم",
        "panbe, پنبه",
        "anar, انار",
        "asal, عسل",
        "gerdoo, گردو",
        "badam, بادام",
        "kishmish, کشمش",
        "chay, چای",
        "berenj, برنج",
        "nokhod, نخود",
        "zeytoon, زیتون",
        "zeitun, زیتون",
        "haft-khan, هفت",
        "tabriz, تبریز",
        "tebriz, تبریز",
        "kashan, کاشان",
        "isfahan, اصفهان",
        "esfahan, اصفهان",
        "malayer, ملایر",
        "lalejin, لالجین",
        "rafsanjan, رفسنجان",
        "ghaenat, قائنات",
        "khorasan, خراسان",
        "khaf, خواف",
        "yazd, یزد",
        "urmia, ارومیه",
        "Şiraz, شیراز",
        "Kāshān, کاشان",
        "heris, هریس",
        "mazhab, مذهب",
        "ranghaye, رنگ‌های",
        "farshha, فرش‌ها",
        "steel, استیل",
        "najjari, نجاری",
        "hatman, حتماً",
        "nowruz, نوروز",
        "khahar, خواهر"
    })
    void aWordOfFinglishMeetsItsPersianSpelling(String latin, String persian) throws IOException {
        assertThat(tokens(new PersianSkeletonSearchAnalyzer(), latin))
                .containsAnyElementsOf(tokens(new PersianSkeletonAnalyzer(), persian));
    }

    @ParameterizedTest
    @CsvSource({
        "farsh, قالی",
        "pesteh, پشم",
        "sofal, زعفران",
        "kashan, کرمان",
        "gaz, قاز",
        "zard, سرد",
        "charm, شرم",
        "khak, کاغذ"
    })
    void otherConsonantsDoNotMeet(String latin, String persian) throws IOException {
        assertThat(tokens(new PersianSkeletonSearchAnalyzer(), latin))
                .doesNotContainAnyElementsOf(tokens(new PersianSkeletonAnalyzer(), persian));
    }

    /** Both have the consonants s and l; only the vowels tell them apart. */
    @ParameterizedTest
    @CsvSource({
        "saal, سال, سیل",
        "seel, سیل, سال",
        "noor, نور, نار",
        "naar, نار, نور",
        "sali, سالی, سیل",
        "goosh, گوش, گیش"
    })
    void theLongVowelsChooseBetweenWordsOfTheSameConsonants(String latin, String meant, String other)
            throws IOException {
        Set<String> asked = full(tokens(new PersianSkeletonSearchAnalyzer(), latin));
        assertThat(asked).containsAnyElementsOf(full(tokens(new PersianSkeletonAnalyzer(), meant)));
        assertThat(asked).doesNotContainAnyElementsOf(full(tokens(new PersianSkeletonAnalyzer(), other)));
    }

    @ParameterizedTest
    @CsvSource({"فرش تبریز", "قالی ۳۰ رج", "120", "地毯", "Ковёр"})
    void aQueryGivesSkeletonsOfItsLatinWordsAlone(String query) throws IOException {
        assertThat(tokens(new PersianSkeletonSearchAnalyzer(), query)).isEmpty();
        assertThat(tokens(new PersianSkeletonSearchAnalyzer(), query + " Kashan"))
                .contains("kSn", "=kASAn");
    }

    @Test
    void lettersOfOtherKeyboardsGiveTheSameSkeleton() throws IOException {
        assertThat(tokens(new PersianSkeletonAnalyzer(), "ﻗﺎﻟﻲ كاشان"))
                .isEqualTo(tokens(new PersianSkeletonAnalyzer(), "قالی کاشان"));
    }

    @Test
    void noWordIsTooOddOrTooLong() throws IOException {
        Random random = new Random(57);
        String letters = "اآعوهیحنبپتطسشصثزژذضظجچخقغکگلمر\u200c aeiouyhwghkstzcxAŞğé'0٣ق";
        for (int i = 0; i < RANDOM_WORDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(i % 50 == 0 ? 400 : 30); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (Analyzer analyzer : new Analyzer[] {
                new PersianSkeletonAnalyzer(),
                new PersianSkeletonSearchAnalyzer(),
                new PersianPartsAnalyzer(),
                new PersianBroadAnalyzer()
            }) {
                assertThat(tokens(analyzer, text.toString())).doesNotContain("", "=");
            }
        }
    }

    private static Set<String> full(Set<String> tokens) {
        Set<String> full = new LinkedHashSet<>(tokens);
        full.removeIf(token -> !token.startsWith("="));
        return full;
    }

    private static Set<String> tokens(Analyzer analyzer, String text) throws IOException {
        Set<String> tokens = new LinkedHashSet<>();
        int before = 0;
        try (analyzer;
                TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
                assertThat(offset.startOffset()).isBetween(before, text.length());
                assertThat(offset.endOffset()).isBetween(offset.startOffset(), text.length());
                before = offset.startOffset();
            }
            stream.end();
        }
        return tokens;
    }
}
