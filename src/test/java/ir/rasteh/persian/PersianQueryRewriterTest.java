package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.persian.PersianQueryRewriter.Reading;
import ir.rasteh.persian.PersianQueryRewriter.Why;
import ir.rasteh.persian.PersianQueryRewriter.Word;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What buyers type, read against a small catalogue. */
class PersianQueryRewriterTest {

    private static final List<String> LISTINGS = List.of(
            "قالی دست‌باف تبریز، ابریشم و کرک، ۵۰ رج",
            "قالی کاشان نقشه لچک ترنج، دست‌باف",
            "قالیچه ابریشمی قم",
            "فرش تبریز شش متری",
            "فرش دستباف نایین",
            "فرش ماشینی کاشان",
            "گلیم هرسین و گبه قشقایی",
            "زعفران نگین قاینات، صادراتی",
            "زعفران سرگل خراسان",
            "پسته اکبری رفسنجان",
            "مبل ملایر، مبلمان چوبی کلاسیک",
            "میز و صندلی چوب گردو ملایر",
            "کفش چرم طبیعی تبریز، مردانه",
            "کیف چرم مشهد",
            "خاتم‌کاری شیراز و میناکاری اصفهان",
            "سفال لالجین همدان",
            "گز آردی اصفهان، سوهان قم",
            "فیروزه نیشابور، نقره",
            "خانه ترمه یزد",
            "عسل سبلان اردبیل",
            "گلاب قمصر کاشان",
            "Tabriz carpet, silk and wool");

    private static final Glossary WORDS = Glossary.parse(Map.of("goods.csv", """
            kind,hs,fa,en,ar,tr,ru,zh
            good,5701,قالی;فرش,carpet;rug,سجادة;سجاد,halı,ковёр;ковры,地毯
            good,0910,زعفران,saffron,,safran,шафран,藏红花
            material,,چرم,leather,جلد,deri,кожа,皮革
            place-of-trade,,تبریز,Tabriz;Täbris;Taebris,تبريز,Tebriz,Тебриз,大不里士
            good,6403,کفش,shoe;shoes,حذاء;أحذية,ayakkabı,обувь,鞋
            """));

    private final PersianQueryRewriter rewriter = new PersianQueryRewriter(stock(), WORDS);

    private static WordStock stock() {
        WordStock.Builder stock = WordStock.builder();
        LISTINGS.forEach(stock::add);
        return stock.build();
    }

    /** The best reading of each word, or the word itself. */
    private String best(String query) {
        return rewriter.read(query).stream()
                .map(word -> word.readings().isEmpty()
                        ? word.text()
                        : word.readings().getFirst().text())
                .collect(Collectors.joining(" "));
    }

    private List<Why> whys(String query) {
        return rewriter.read(query).stream()
                .flatMap(word -> word.readings().stream().limit(1))
                .map(Reading::why)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "غالی تبریز, قالی تبریز",
        "قالی طبریض, قالی تبریز",
        "فرش طبریز, فرش تبریز",
        "ذعفران, زعفران",
        "ضعفران نگین, زعفران نگین",
        "پصته اکبری, پسته اکبری",
        "اثل سبلان, عسل سبلان",
        "اصل صبلان, عسل سبلان",
        "غالیچه, قالیچه",
        "فیروزه نیشابور نغره, فیروزه نیشابور نقره",
        "گلیم حرسین, گلیم هرسین",
        "غم, قم"
    })
    void whoSpellsByEarIsUnderstood(String typed, String meant) {
        assertThat(best(typed)).isEqualTo(meant);
        assertThat(whys(typed)).isNotEmpty().allMatch(why -> why == Why.HOMOPHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "زعقران, زعفران",
        "زعفرن, زعفران",
        "زعفرران, زعفران",
        "زفعران, زعفران",
        "قاللی کاشان, قالی کاشان",
        "مبل ملابر, مبل ملایر",
        "سفال لالچین, سفال لالجین",
        "گلاپ قمصر, گلاب قمصر",
        "پسته رفسنحان, پسته رفسنجان",
        "قالی نابین, قالی نایین"
    })
    void aSlipOfTheFingerIsMended(String typed, String meant) {
        assertThat(best(typed)).isEqualTo(meant);
        assertThat(whys(typed)).containsExactly(Why.TYPO);
    }

    @ParameterizedTest
    @CsvSource({"مبلملایر, مبل ملایر", "فرشتبریز, فرش تبریز", "کیفچرم, کیف چرم", "قالیکاشان, قالی کاشان"})
    void aForgottenBlankIsSetAgain(String typed, String meant) {
        assertThat(best(typed)).isEqualTo(meant);
        assertThat(whys(typed)).containsExactly(Why.SPLIT);
    }

    @ParameterizedTest
    @CsvSource({"زعف ران, زعفران", "رفسن جان, رفسنجان", "لال جین همدان, لالجین همدان"})
    void aBlankTooManyIsTakenOut(String typed, String meant) {
        assertThat(best(typed)).isEqualTo(meant);
        assertThat(whys(typed)).containsExactly(Why.JOIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tva jfvdc | فرش تبریز",
                "rhgd ;hahk | قالی کاشان",
                "cutvhk | زعفران",
                "lfg lghdv | مبل ملایر",
                "'gdl | گلیم",
                "\\sji | پسته"
            })
    void theForgottenKeyboardIsSwitched(String typed, String meant) {
        assertThat(best(typed)).isEqualTo(meant);
        assertThat(whys(typed)).containsOnly(Why.KEYBOARD);
    }

    @Test
    void aPersianLetterAmongSwitchedKeysStaysWhatItIs() {
        assertThat(best("rhgd ;hahk tva lhaینd")).isEqualTo("قالی کاشان فرش ماشینی");
    }

    @Test
    void neighboursStaySideBySideInWhatWasMeant() {
        assertThat(rewriter.apply("tva jfvdc")).containsExactly("tva jfvdc", "فرش تبریز");
    }

    @ParameterizedTest
    @ValueSource(strings = {"چیست", "کیست", "کجاست", "کدام"})
    void aWordOfAQuestionIsNoSlip(String word) {
        assertThat(rewriter.apply(word)).containsExactly(word);
    }

    @Test
    void aVerbBehindMiIsFoundByItsForm() {
        PersianQueryRewriter talk = new PersianQueryRewriter(List.of("ما بینیم", "فرش"));
        assertThat(talk.apply("mibinim")).contains("می\u200cبینیم");
    }

    @Test
    void inAQueryOfFinglishAWordIsFirstReadAsFinglish() {
        Glossary words = Glossary.parse(Map.of("places.csv", """
                kind,hs,fa,en,ar,tr,ru,zh
                place-of-trade,,همدان,,,Hame,,
                """));
        WordStock stock = WordStock.builder()
                .add("ما همه با هم راحت بودیم")
                .add("سفال همدان")
                .build();
        PersianQueryRewriter reader = new PersianQueryRewriter(stock, words);
        assertThat(reader.read("hame ba ham rahat boodim").getFirst().readings())
                .extracting(Reading::text)
                .startsWith("همه")
                .contains("همدان");
        assertThat(reader.read("hame").getFirst().readings())
                .extracting(Reading::text)
                .startsWith("همدان");
    }

    @Test
    void anEnglishWordTypedOnPersianKeysIsFoundInTheGlossary() {
        assertThat(rewriter.read("زشقحثف").getFirst().readings())
                .extracting(Reading::why)
                .containsOnly(Why.KEYBOARD);
        assertThat(rewriter.read("زشقحثف").getFirst().readings())
                .extracting(Reading::text)
                .contains("قالی");
        assertThat(best("سشببقخد")).isEqualTo("زعفران");
    }

    @ParameterizedTest
    @CsvSource({
        "farsh tabriz, فرش تبریز",
        "ghali kashan, قالی کاشان",
        "qali kashan, قالی کاشان",
        "gali kashan, قالی کاشان",
        "zaferan negin, زعفران نگین",
        "zaaferaan, زعفران",
        "pesteh akbari rafsanjan, پسته اکبری رفسنجان",
        "gelim va gabbeh ghashghaei, گلیم و گبه قشقایی",
        "kafshe charm, کفش چرم",
        "kife charm mashhad, کیف چرم مشهد",
        "khoone, خانه",
        "asal sabalan, عسل سبلان",
        "firoozeh neyshaboor, فیروزه نیشابور",
        "golab ghamsar, گلاب قمصر",
        "khatamkari, خاتم‌کاری",
        "lalejin, لالجین",
        "abrisham, ابریشم"
    })
    void persianInLatinLettersIsRead(String typed, String meant) {
        assertThat(best(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabriz", "Tebriz", "Täbris", "Taebris", "Тебриз", "大不里士", "tabreez"})
    void aPlaceIsFoundAsEachLanguageWritesIt(String typed) {
        assertThat(rewriter.read(typed)).hasSize(1);
        assertThat(rewriter.read(typed).getFirst().readings())
                .extracting(Reading::text)
                .startsWith("تبریز");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carpets", "Halısı", "ковров", "السجاد", "地毯"})
    void aGoodIsFoundInEachLanguage(String typed) {
        assertThat(rewriter.read(typed).getFirst().readings())
                .extracting(Reading::text)
                .contains("قالی", "فرش");
        assertThat(whys(typed)).containsExactly(Why.GLOSSARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالی تبریز",
                "قالي كاشان",
                "دست باف",
                "دستباف",
                "فرش‌های تبریز",
                "زعفرانی",
                "گبه",
                "مبلمان",
                "۵۰ رج",
                "عسل",
                "چرم"
            })
    void aWordOfTheCatalogueOrAFormOfItIsNeverTouched(String typed) {
        assertThat(rewriter.read(typed))
                .allSatisfy(word -> assertThat(word.readings()).isEmpty());
        assertThat(rewriter.apply(typed)).containsExactly(typed);
    }

    @Test
    void anOrdinaryWordThatNoListingHasIsNoSlipThoughItMayBeSpelledByEar() {
        PersianQueryRewriter unlettered = new PersianQueryRewriter(stock(), WORDS, word -> false);
        assertThat(unlettered.read("پشته").getFirst().readings()).isNotEmpty();
        PersianQueryRewriter lettered = new PersianQueryRewriter(stock(), WORDS, Set.of("پشته", "غالی")::contains);
        assertThat(lettered.read("پشته").getFirst().readings()).isEmpty();
        assertThat(lettered.read("غالی").getFirst().readings())
                .extracting(Reading::text)
                .containsExactly("قالی");
    }

    @Test
    void placesOfWordsAreThoseOfTheText() {
        String query = "  «غالی» (تبریز) ۲x۳";
        List<Word> words = rewriter.read(query);
        assertThat(words)
                .allSatisfy(word ->
                        assertThat(query.substring(word.from(), word.to())).isEqualTo(word.text()));
        assertThat(words.getFirst().text()).isEqualTo("غالی");
        assertThat(words.getFirst().known()).isFalse();
        assertThat(words.get(1).known()).isTrue();
    }

    @Test
    void theQueryItselfStaysTheFirstAlternative() {
        assertThat(rewriter.apply("غالی تبریز")).hasSize(2).first().isEqualTo("غالی تبریز");
        assertThat(rewriter.apply("غالی تبریز").getLast()).contains("قالی").contains("تبریز");
        assertThat(rewriter.apply("")).containsExactly("");
        assertThat(new PersianQueryRewriter().apply("xyzzyx")).containsExactly("xyzzyx");
    }

    @Test
    void weightsFallFromOneAndNoReadingIsGivenTwice() {
        for (String query : List.of("غالی", "ghali", "carpet", "زعقران", "tva", "مبلملایر")) {
            for (Word word : rewriter.read(query)) {
                assertThat(word.readings()).extracting(Reading::text).doesNotHaveDuplicates();
                assertThat(word.readings()).extracting(Reading::weight).allMatch(weight -> weight > 0 && weight <= 1);
                assertThat(word.readings().getFirst().weight()).isEqualTo(1);
            }
        }
    }

    @Test
    @Timeout(60)
    void whateverIsTypedIsReadInBoundedTime() {
        Random random = new Random(7);
        String letters = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیيك\u200c\u200f\u064b ـ";
        String keys = "abcdefghijklmnopqrstuvwxyz [];',\\`0123456789";
        for (int i = 0; i < (Boolean.getBoolean("rasteh.full") ? 20_000 : 2_000); i++) {
            int length = random.nextInt(200);
            StringBuilder query = new StringBuilder();
            for (int k = 0; k < length; k++) {
                switch (i % 4) {
                    case 0 -> query.append(letters.charAt(random.nextInt(letters.length())));
                    case 1 -> query.append(keys.charAt(random.nextInt(keys.length())));
                    case 2 -> query.append((char) random.nextInt(Character.MAX_VALUE + 1));
                    default -> query.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                }
            }
            String text = query.toString();
            List<Word> words = rewriter.read(text);
            int end = 0;
            for (Word word : words) {
                assertThat(word.from()).isGreaterThanOrEqualTo(end);
                assertThat(word.to()).isGreaterThan(word.from()).isLessThanOrEqualTo(length * 2);
                assertThat(word.readings()).allMatch(reading -> !reading.text().isBlank());
                end = word.to();
            }
            assertThat(rewriter.apply(text)).isNotEmpty().first().isEqualTo(text);
        }
    }

    /** Letters that stand for much, in a stock where much is near: the worst that can be typed. */
    @Test
    void aHostileQueryAgainstALargeStockEndsSoon() {
        Random random = new Random(11);
        WordStock.Builder large = WordStock.builder();
        String letters = "ابتجدرسعفقکلمنهوی";
        while (large.size() < 50_000) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(7); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            large.addWord(word.toString(), 1 + random.nextInt(50));
        }
        PersianQueryRewriter reader = new PersianQueryRewriter(large.build(), WORDS);
        for (String part : List.of(
                "e", "gh", "mn ", "xc", "sc gh ", "چح", "سز ", "halisi ", "ب\u200c", "mi ", "an ", "غعهخ ", "a")) {
            String query = part.repeat(200 / part.length());
            reader.apply(query);
            reader.apply(query);
            long begun = System.nanoTime();
            reader.apply(query);
            // The aim is 20 ms; the limit leaves room for a machine that does other things.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(part).isLessThan(Duration.ofMillis(200));
        }
    }
}
