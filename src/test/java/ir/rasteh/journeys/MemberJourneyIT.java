package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import ir.rasteh.brand.Firms;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member firm gives a piece of its shelf another name, and visitors find it by that name. */
@Journey
class MemberJourneyIT {

    private final int port;
    private final ProductSearch search;
    private final Catalogue catalogue;
    private final Firms firms;

    @Autowired
    MemberJourneyIT(@LocalServerPort int port, ProductSearch search, Catalogue catalogue, Firms firms) {
        this.port = port;
        this.search = search;
        this.catalogue = catalogue;
        this.firms = firms;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({
        "fa, 1440, name_fa, صندلی زنبق‌نشان آزمون",
        "en, 1440, name_en, Quillwort trial armchair",
        "fa, 390, name_fa, کنسول نیلوفرنشان آزمون",
        "en, 390, name_en, Bogbean trial console",
    })
    void aMemberChangesANameAndTheVisitorFindsItByTheNewOne(String lang, int width, String field, String name)
            throws InterruptedException, IOException {
        MemberShelfRow piece = pieceToRename();
        try (Visit member = Visit.begin(port, lang, width);
                Visit visitor = Visit.begin(port, lang, width)) {
            member.signIn("member@rasteh.example");
            member.to("/desk/shelf?q=" + piece.sku());
            member.shown("a[href$='/desk/shelf/" + piece.slug() + "']");
            member.picture("1-shelf");
            member.at("a[href$='/desk/shelf/" + piece.slug() + "']").first().click();

            member.shown("#" + field + " input").fill(name);
            member.at("#" + field + " input").blur();
            member.picture("2-editor");
            member.at("#step-goods").click();
            member.shown("#hs input").fill(lang.equals("fa") ? "مبل" : "sofa");
            member.shown("vaadin-combo-box-item .hs-code");
            member.picture("2-code-by-word");
            member.at("vaadin-combo-box-item").first().click();
            assertThat(member.at("#hs input").inputValue()).startsWith("94");
            member.at("#step-pictures").click();
            int pictures = member.at(".editor-picture").count();
            member.at(".editor-pictures file-sender input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("front.jpg", "image/jpeg", photograph(name)));
            member.at(".editor-picture").nth(pictures).waitFor();
            member.picture("2-picture-added");
            member.at("#save").click();
            member.shown("vaadin-notification-card");
            member.picture("3-saved");
            member.isLaidOutWell();

            Duration found = SampleShop.await(Duration.ofSeconds(10), () -> {
                visitor.to("/" + lang + "/search?q=" + name);
                return visitor.at(".cards .card h3 a").allTextContents().stream()
                        .anyMatch(shown -> shown.strip().equals(name));
            });
            visitor.picture("4-found-by-the-new-name");
            visitor.at(".cards .card h3 a").first().click();
            assertThat(visitor.shown("h1").textContent().strip()).isEqualTo(name);
            assertThat(visitor.shown("img[srcset]").getAttribute("srcset")).contains(" 320w", " 640w", " 800w");
            assertThat(visitor.page().url()).as("the address stays").endsWith("/products/" + piece.slug());
            visitor.measured("saved to found", found);
            assertThat(found).as("saved to found").isLessThan(Duration.ofSeconds(5));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** The second piece is lost on its way; what had arrived before is not sent again. */
    @ParameterizedTest
    @CsvSource({"fa, 390", "en, 1440"})
    void aPictureGoesOnWhereTheConnectionBroke(String lang, int width) throws IOException {
        MemberShelfRow piece = pieceToRename();
        try (Visit member = Visit.begin(port, lang, width)) {
            assertThat(member.page()
                            .request()
                            .post("http://localhost:" + port + "/uploads")
                            .status())
                    .as("a visitor")
                    .isEqualTo(401);
            member.signIn("member@rasteh.example");
            member.to("/desk/shelf/" + piece.slug());
            member.shown("#step-pictures").click();
            member.shown(".editor-picture");
            int pictures = member.at(".editor-picture").count();
            List<String> offsets = new CopyOnWriteArrayList<>();
            member.page().route(url -> url.contains("/uploads/"), route -> {
                if (!route.request().method().equals("PATCH")) {
                    route.resume();
                    return;
                }
                offsets.add(route.request().headers().get("upload-offset"));
                if (offsets.size() == 2) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            member.shown(".editor-pictures file-sender vaadin-button");
            member.at(".editor-pictures file-sender input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("detail.png", "image/png", noise(lang.hashCode())));
            member.at(".sender-file progress").waitFor();
            member.picture("broken");
            member.at(".editor-picture").nth(pictures).waitFor();
            assertThat(offsets).startsWith("0", "524288", "524288");
            assertThat(member.at(".sender-file").count()).isZero();
        }
    }

    /** A picture that no compression makes smaller than a piece. */
    private static byte[] noise(long seed) throws IOException {
        BufferedImage picture = new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "png", png)).isTrue();
        return png.toByteArray();
    }

    /** A picture of 800 by 600 that no other journey has. */
    private static byte[] photograph(String of) throws IOException {
        BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(of.hashCode() & 0xFFFFFF), 800, 600, Color.LIGHT_GRAY));
        brush.fillRect(0, 0, 800, 600);
        brush.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "jpeg", jpeg)).isTrue();
        return jpeg.toByteArray();
    }

    /** A piece of the sample member's shelf that no journey has renamed yet. */
    private MemberShelfRow pieceToRename() {
        var firm = firms.bySlug("malayer-garin-furniture").orElseThrow();
        return catalogue.shelf(firm.id(), "", null, 50, 0).stream()
                .filter(row -> row.names().byCode().values().stream()
                        .noneMatch(name -> name.contains("آزمون") || name.contains("trial")))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
