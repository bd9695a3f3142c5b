package ir.rasteh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A furniture maker brings two hundred rows, nine of them with a bad cell, puts these right in place, and buyers find the goods. */
@Journey
class SheetJourneyIT {

    private static final int ROWS = 200;
    private static final int BAD = 9;

    private final int port;
    private final ProductSearch search;

    @Autowired
    SheetJourneyIT(@LocalServerPort int port, ProductSearch search) {
        this.port = port;
        this.search = search;
    }

    @BeforeEach
    void open() throws InterruptedException {
        OpenHouse.await(search);
    }

    @ParameterizedTest
    @CsvSource({
        "fa, 1440, سنبله‌نشان, Speedwellmark",
        "en, 1440, پونه‌نشان, Pennywortmark",
        "fa, 390, شبدرنشان, Cloverleafmark",
        "en, 390, بابونه‌نشان, Chamomilemark",
    })
    void twoHundredRowsAreMendedInPlaceTakenAndFound(String lang, int width, String persian, String english)
            throws InterruptedException {
        try (Visit member = Visit.begin(port, lang, width);
                Visit visitor = Visit.begin(port, lang, width)) {
            member.signIn("member@rasteh.example");
            member.to("/desk/shelf");
            member.shown("#from-sheet").click();
            member.shown("#template-xlsx");
            member.picture("sheet-1-start");
            member.isLaidOutWell();
            member.at("#sheet-upload input[type=file]")
                    .setInputFiles(new FilePayload("goods-" + english + ".csv", "text/csv", sheet(persian, english)));

            member.shown("#take");
            member.shown("[aria-invalid=true]");
            member.picture("sheet-2-problems");
            member.isLaidOutWell();
            mend(member);
            member.picture("sheet-3-mended");
            member.shown("#take").click();
            member.shown(".import-work a[href*='/desk/shelf']");
            member.picture("sheet-4-taken");
            member.isLaidOutWell();

            String words = lang.equals("fa") ? persian : english;
            Duration found = SampleShop.await(Duration.ofSeconds(20), () -> {
                visitor.to("/" + lang + "/search?q=" + words);
                return visitor.at(".cards .card h3 a").count() > 0
                        && visitor.at(".cards .card h3 a").first().textContent().contains(words);
            });
            assertThat(found).isLessThan(Duration.ofSeconds(20));
            member.to("/desk/shelf?q=" + words);
            member.shown(".desk-count");
            assertThat(member.shown(".desk-count").textContent()).contains(lang.equals("fa") ? "۲۰۰" : "200");
            member.shown(".shelf-name");
            member.picture("sheet-5-on-the-shelf");
            member.isLaidOutWell();
            assertThat(member.complaints()).isEmpty();
        }
    }

    /** Every bad cell is a field in its place; what is written into it counts at once. */
    private static void mend(Visit member) throws InterruptedException {
        for (int left = BAD; left > 0; left--) {
            int before = left;
            SampleShop.await(Duration.ofSeconds(20), () -> bad(member).count() > 0);
            bad(member).first().scrollIntoViewIfNeeded();
            Locator cell = bad(member).first();
            cell.click();
            cell.fill(right(cell));
            cell.press("Tab");
            SampleShop.await(
                    Duration.ofSeconds(20),
                    () -> member.at("#sheet-counts")
                            .getAttribute("data-problems")
                            .equals(String.valueOf(before - 1)));
        }
    }

    private static Locator bad(Visit member) {
        return member.at("#sheet-rows textarea[aria-invalid=true]:visible");
    }

    /** What belongs there, told by what stands there. */
    private static String right(Locator cell) {
        String wrong = cell.inputValue();
        return switch (wrong) {
            case "94" -> "9401.61";
            case "dear", "گران" -> "۲۵۰";
            case "EURO" -> "EUR";
            case "soon" -> "30";
            default -> throw new AssertionError("Nobody wrote this: " + wrong);
        };
    }

    private static byte[] sheet(String persian, String english) {
        StringBuilder sheet = new StringBuilder("sku,name_fa,name_en,hs,price,currency,unit,lead_days,attributes\n");
        for (int i = 1; i <= ROWS; i++) {
            boolean bad = i % 20 == 7 && i / 20 < BAD;
            int kind = bad ? i / 20 % 5 : -1;
            sheet.append(english.charAt(0))
                    .append(english.length())
                    .append('-')
                    .append(english.charAt(2))
                    .append(i);
            sheet.append(",مبل ").append(persian).append(' ').append(i);
            sheet.append(',').append(english).append(" armchair ").append(i);
            sheet.append(kind == 0 ? ",94" : ",9401.61");
            sheet.append(kind == 1 ? ",dear" : kind == 2 ? ",گران" : "," + (200 + i));
            sheet.append(kind == 3 ? ",EURO" : ",EUR");
            sheet.append(",piece");
            sheet.append(kind == 4 ? ",soon" : ",30");
            sheet.append(",finish=walnut\n");
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }
}
