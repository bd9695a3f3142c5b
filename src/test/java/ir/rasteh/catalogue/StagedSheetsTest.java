package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.StagedRow.Fate;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Walls;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A member sends a sheet, looks through it, puts it right and takes it to the shelf. */
@SpringBootTest
class StagedSheetsTest {

    private static final String HEADER = "sku,name_fa,hs,price,currency,pictures\n";
    private static final Set<Fate> ANY = EnumSet.allOf(Fate.class);

    private final StagedSheets staged;
    private final Catalogue catalogue;
    private final JdbcClient database;
    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final Mark mark;
    private final Firm firm;
    private final Firm other;
    private final Actor member;
    private final Actor neighbour;

    @Autowired
    StagedSheetsTest(
            StagedSheets staged,
            Catalogue catalogue,
            Marks marks,
            Firms firms,
            Accounts accounts,
            JdbcClient database) {
        this.staged = staged;
        this.catalogue = catalogue;
        this.database = database;
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("st-" + own, CraftFamily.CERAMIC, Province.HAMADAN, "سفال", "Pottery");
        firm = shop.firm("st-firm-" + own, mark, "کورهٔ آزمون " + own, "Kiln " + own);
        other = shop.firm("st-other-" + own, mark, "کورهٔ دیگر " + own, "Other kiln " + own);
        member = accounts.open(
                "st-" + own + "@test.example",
                "member",
                "secret of the test",
                List.of(new Grant(Role.MEMBER, firm.slug())));
        neighbour = accounts.open(
                "sn-" + own + "@test.example",
                "other",
                "secret of the test",
                List.of(new Grant(Role.MEMBER, other.slug())));
    }

    private StagedSheet read(byte[] file, String name) throws InterruptedException {
        UUID id = staged.send(new ByteArrayInputStream(file), name, mark, firm, member);
        SampleShop.await(Duration.ofSeconds(60), () -> sheet(id).stage() != StagedSheet.Stage.READING);
        return sheet(id);
    }

    private StagedSheet read(String csv) throws InterruptedException {
        return read(csv.getBytes(StandardCharsets.UTF_8), "goods.csv");
    }

    private StagedSheet sheet(UUID id) {
        return staged.find(id, member).orElseThrow();
    }

    private StagedSheet taken(UUID id) throws InterruptedException {
        staged.take(id, member);
        SampleShop.await(Duration.ofSeconds(60), () -> sheet(id).stage() == StagedSheet.Stage.OPEN);
        return sheet(id);
    }

    private Map<String, Product> shelf() {
        return catalogue.byIds(Set.copyOf(catalogue.idsOfMark(mark.id()))).stream()
                .collect(Collectors.toMap(Product::sku, product -> product));
    }

    private Product onShelf(String sku) {
        return java.util.Objects.requireNonNull(shelf().get(sku), sku);
    }

    @Test
    void everyProblemStandsAtItsCellAndGoodRowsAreTakenWithoutTheBad() throws InterruptedException {
        StagedSheet sheet = read(HEADER + """
                A1,کوزه,691110,12,USD,
                A2,کاسه,69,12,USD,
                A3,,691110,dear,USD,
                A4,گلدان,691110,۱٬۲۵۰٫۵,EUR,
                """);
        assertThat(sheet.counts()).isEqualTo(new StagedSheet.Counts(2, 0, 0, 2, 0, 0));
        List<StagedRow> wrong = staged.rows(sheet.id(), Set.of(Fate.PROBLEM), 10, 0, member);
        assertThat(wrong).extracting(StagedRow::number).containsExactly(3L, 4L);
        assertThat(wrong.getLast().problems())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder("name_fa", "price");

        assertThat(taken(sheet.id()).counts()).isEqualTo(new StagedSheet.Counts(0, 0, 0, 2, 0, 2));
        assertThat(shelf()).containsOnlyKeys("A1", "A4");

        assertThat(staged.mend(sheet.id(), 3, Column.HS, "691110", member)
                        .orElseThrow()
                        .fate())
                .isEqualTo(Fate.NEW);
        staged.mend(sheet.id(), 4, Column.NAME_FA, "بشقاب", member);
        assertThat(staged.mend(sheet.id(), 4, Column.PRICE, "۹", member)
                        .orElseThrow()
                        .problems())
                .isEmpty();
        assertThat(taken(sheet.id()).counts()).isEqualTo(new StagedSheet.Counts(0, 0, 0, 0, 0, 4));
        assertThat(shelf()).containsOnlyKeys("A1", "A2", "A3", "A4");
    }

    @Test
    void theSameSheetAgainChangesNothingAndAChangedRowUpdates() throws InterruptedException {
        String rows = HEADER + "B1,کوزه,691110,12,USD,\nB2,کاسه,691110,14.50,USD,\n";
        taken(read(rows).id());
        long version = onShelf("B2").version();

        assertThat(read(rows).counts().same()).isEqualTo(2);
        StagedSheet changed = read(rows.replace("14.50", "15"));
        assertThat(changed.counts().same()).isEqualTo(1);
        assertThat(changed.counts().updates()).isEqualTo(1);
        taken(changed.id());
        assertThat(onShelf("B2").version()).isEqualTo(version + 1);
    }

    @Test
    void aRowThatIsLeftOutStaysAndComesBackWhenItIsLetIn() throws InterruptedException {
        StagedSheet sheet = read(HEADER + "C1,کوزه,691110,12,USD,\nC2,کاسه,691110,12,USD,\n");
        staged.leaveOut(sheet.id(), 3, true, member);
        taken(sheet.id());
        assertThat(shelf()).containsOnlyKeys("C1");
        assertThat(staged.leaveOut(sheet.id(), 3, false, member).orElseThrow().fate())
                .isEqualTo(Fate.NEW);
        taken(sheet.id());
        assertThat(shelf()).containsOnlyKeys("C1", "C2");
    }

    @Test
    void workThatARestartInterruptedGoesOnWithoutLossOrRepetition() throws InterruptedException {
        StagedSheet sheet = read(HEADER
                + IntStream.range(0, 450)
                        .mapToObj(i -> "D" + i + ",کوزه,691110,12,USD,\n")
                        .collect(Collectors.joining()));
        // As after a crash: it is on its way, half of it has arrived, and nobody is at work.
        database.sql("""
                        update sheet_upload set state = 'taking', to_take = 450, worked_at = now() - interval '1 hour'
                        where id = :id""").param("id", sheet.id()).update();
        staged.takeUpAgain();
        SampleShop.await(Duration.ofSeconds(60), () -> sheet(sheet.id()).stage() == StagedSheet.Stage.OPEN);
        assertThat(sheet(sheet.id()).counts().taken()).isEqualTo(450);
        assertThat(shelf()).hasSize(450);
        assertThat(shelf().values())
                .allSatisfy(product -> assertThat(product.version()).isEqualTo(1));
    }

    @Test
    void aSheetIsItsSendersAlone() throws InterruptedException {
        StagedSheet sheet = read(HEADER + "E1,کوزه,691110,12,USD,\n");
        assertThat(staged.find(sheet.id(), neighbour)).isEmpty();
        assertThat(staged.of(neighbour)).isEmpty();
        assertThatThrownBy(() -> staged.rows(sheet.id(), ANY, 10, 0, neighbour))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staged.size(sheet.id(), ANY, neighbour)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staged.mend(sheet.id(), 2, Column.PRICE, "1", neighbour))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staged.leaveOut(sheet.id(), 2, true, neighbour))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staged.take(sheet.id(), neighbour)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staged.writeRest(
                        sheet.id(), ShelfSheets.Format.CSV, Problem::code, neighbour, new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(staged.discard(sheet.id(), neighbour)).isFalse();
        assertThatThrownBy(() -> staged.send(new ByteArrayInputStream(new byte[0]), "x.csv", mark, firm, neighbour))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(staged.discard(sheet.id(), member)).isTrue();
    }

    @Test
    void theWallOfTheDatabaseHidesASheetEvenFromWhomTheCodeLetsThrough() throws Exception {
        StagedSheet sheet = read(HEADER + "H1,کوزه,691110,12,USD,\nH2,کاسه,69,12,USD,\n");
        assertThat(Walls.as(member, () -> rowsOf(sheet.id()))).isEqualTo(3);
        assertThat(Walls.as(neighbour, () -> rowsOf(sheet.id()))).isZero();
        assertThat(Walls.<Integer, Exception>asVisitor(() -> rowsOf(sheet.id())))
                .isZero();
    }

    /** The sheet's own row and those of its goods. */
    private int rowsOf(UUID sheet) {
        return database.sql("""
                        select (select count(*) from sheet_upload where id = :id)
                            + (select count(*) from sheet_row where upload_id = :id)""").param("id", sheet).query(Integer.class).single();
    }

    @Test
    void whatIsLeftIsCarriedAwayWithItsProblemsAndComesBack() throws IOException, InterruptedException {
        StagedSheet sheet = read(HEADER + "F1,=کوزه,69,12,USD,\n");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        staged.writeRest(sheet.id(), ShelfSheets.Format.CSV, Problem::code, member, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("problems")
                .contains("hs: hs-shape")
                .contains("'=کوزه");
        StagedSheet again = read(csv.toString(StandardCharsets.UTF_8).replace(",69,", ",691110,"));
        assertThat(again.counts().fresh()).isEqualTo(1);
        assertThat(again.unread()).isEmpty();
    }

    @Test
    void picturesComeInTheZipAndWhatIsNoneIsSaidAtItsRow() throws IOException, InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("goods/list.csv", (HEADER + """
                G1,کوزه,691110,12,USD,Front.JPG; back.jpg
                G2,کاسه,691110,12,USD,tool.exe
                G3,گلدان,691110,12,USD,nowhere.jpg
                G4,تنگ,691110,12,USD,https://elsewhere.example/x.jpg
                """).getBytes(StandardCharsets.UTF_8));
        files.put("goods/pictures/front.jpg", picture(1));
        files.put("goods/pictures/back.jpg", picture(2));
        files.put("tool.exe", "MZ not a picture".getBytes(StandardCharsets.UTF_8));
        files.put("__MACOSX/._front.jpg", new byte[12]);
        StagedSheet sheet = read(zip(files), "goods.zip");
        assertThat(sheet.counts()).isEqualTo(new StagedSheet.Counts(1, 0, 0, 3, 0, 0));
        assertThat(staged.rows(sheet.id(), Set.of(Fate.PROBLEM), 10, 0, member).stream()
                        .flatMap(row -> row.problems().stream())
                        .map(Problem::code))
                .containsExactly("picture-not-a-picture", "picture-missing", "picture-missing");
        taken(sheet.id());
        assertThat(onShelf("G1").pictures()).hasSize(2).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] picture(int seed) throws IOException {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 300; y++) {
                picture.setRGB(x, y, ((x * seed + own.hashCode()) & 0xFFFFFF) ^ y);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "jpeg", jpeg)).isTrue();
        return jpeg.toByteArray();
    }
}
