package ir.rasteh.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PressTest {

    private static final String STYLE =
            "@page { size: A4; margin: 20mm } body { font-family: latin, arabic, chinese; font-size: 12pt }"
                    + " [dir=rtl] { direction: rtl; text-align: right; font-family: arabic, latin, chinese }"
                    + " td { border: 1px solid #999; padding: 4px }";

    private final Press press = press(Duration.ofSeconds(30), 400_000, DataSize.ofMegabytes(5));

    @AfterEach
    void close() {
        press.destroy();
    }

    private static Press press(Duration within, int longest, DataSize largest) {
        return new Press(new PrintSettings(2, 4, within, longest, largest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FA | پیشنهاد قیمت گیوه و قالیچه، پژوهش ژرف کیفی
            FA | می‌خواهم خانه‌ای با چله‌ابریشم و لاله
            AR | عرض سعر: أثاث ملاير، ثلاث قطع، الآن
            EN | Quotation for three sofas
            TR | Fiyat teklifi: İznik, ağaç, şişe, çığır
            RU | Ценовое предложение: три дивана
            ZH | 报价单：木制沙发三件""")
    void aPaperHoldsItsTextInTheOrderInWhichItIsRead(Lang lang, String text) {
        assertThat(text(press.pdf(page(lang, "<p>" + text + "</p>"), lang))).isEqualTo(plain(text));
    }

    /** A torn letter is the isolated shape where its neighbours join: the text alone would not show it. */
    @Test
    void persianLettersAreJoined() {
        assertThat(new ArabicShapes().shapeText("پیگ")).isEqualTo("\uFB58\uFBFF\uFB93");
        assertThat(new ArabicShapes().shapeText("می‌خ")).isEqualTo("\uFEE3\uFBFD\u200C\uFEA5");
        assertThat(new ArabicShapes().shapeText("لا سلام")).isEqualTo("\uFEFB \uFEB3\uFEFC\uFEE1");
        assertThat(new ArabicShapes().deshapeText("\uFB58\uFBFF\uFB93")).isEqualTo("پیگ");
    }

    @Test
    void numbersAndLatinWordsStandInsidePersianLines() {
        String paper = text(press.pdf(page(Lang.FA, "<p>قیمت ۱٬۲۰۰ EUR با شرط FCA Malayer تا ۱۲ مهر</p>"), Lang.FA));

        assertThat(paper).contains("قیمت", "۱٬۲۰۰", "EUR", "FCA Malayer", "۱۲", "مهر");
        picture(
                press.pdf(page(Lang.FA, "<p>قیمت ۱٬۲۰۰ EUR با شرط FCA Malayer تا ۱۲ مهر (قالیچهٔ لاله)</p>"), Lang.FA),
                "mixed");
    }

    @Test
    void aForeignNameIsThereInEveryPaper() {
        assertThat(text(press.pdf(page(Lang.EN, "<p>To 上海贸易 from کارگاه چوب</p>"), Lang.EN)))
                .contains("上海贸易", "کارگاه چوب");
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (var listener = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            String body = "<p>quiet</p><img src='" + address + "'/><link rel='stylesheet' href='" + address + "'/>"
                    + "<div style=\"background:url('" + address + "')\">x</div><img src='file:///etc/passwd'/>";

            assertThat(text(press.pdf(page(Lang.EN, body), Lang.EN)))
                    .contains("quiet")
                    .doesNotContain("root:");
            assertThatThrownBy(listener::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void whatIsNotWellFormedOrNamesEntitiesIsRefused() {
        assertThatThrownBy(() -> press.pdf("<html><body><p>open</body></html>", Lang.EN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> press.pdf(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>",
                        Lang.EN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(text(press.pdf(page(Lang.EN, "<p>bell\u0007 rings</p>"), Lang.EN)))
                .isEqualTo("bell rings");
    }

    @Test
    void thePressHasItsBounds() {
        String long1 = page(Lang.EN, "<p>word</p>".repeat(2000));
        Press small = press(Duration.ofSeconds(30), 5000, DataSize.ofMegabytes(5));
        Press impatient = press(Duration.ofMillis(1), 400_000, DataSize.ofMegabytes(5));
        Press thin = press(Duration.ofSeconds(30), 400_000, DataSize.ofBytes(1000));
        try {
            assertThatThrownBy(() -> small.pdf(long1, Lang.EN)).isInstanceOf(Unprintable.class);
            assertThatThrownBy(() -> impatient.pdf(long1, Lang.EN)).isInstanceOf(Unprintable.class);
            assertThatThrownBy(() -> thin.pdf(page(Lang.EN, "<p>x</p>"), Lang.EN))
                    .hasStackTraceContaining("more than 1000 bytes");
        } finally {
            small.destroy();
            impatient.destroy();
            thin.destroy();
        }
    }

    @Test
    void columnsBeginAtTheRightInPersian() {
        byte[] paper = press.pdf(page(Lang.FA, "<table><tr><td>اول</td><td>دوم</td></tr></table>"), Lang.FA);

        picture(paper, "columns");
        // Read from the left, the second column comes first.
        assertThat(text(paper).lines().toList()).singleElement().isEqualTo("دوم اول");
        assertThat(text(press.pdf(page(Lang.EN, "<table><tr><td>one</td><td>two</td></tr></table>"), Lang.EN)))
                .isEqualTo("one two");
    }

    private static String page(Lang lang, String body) {
        return "<html><head><style>" + STYLE + "</style></head><body dir=\"" + (lang.rightToLeft() ? "rtl" : "ltr")
                + "\">" + body + "</body></html>";
    }

    private static String text(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return plain(reader.getText(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void picture(byte[] pdf, String name) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            Path folder = Files.createDirectories(Path.of("target/papers"));
            ImageIO.write(
                    new PDFRenderer(paper).renderImageWithDPI(0, 80),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chinese radicals share glyphs with their characters, and PDF keeps no joiners. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u200C", "")
                .strip();
    }
}
