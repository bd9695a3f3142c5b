package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What goes out as a sheet comes back as the same goods. */
@SpringBootTest
class SheetRoundTripTest {

    private static final List<String> PIECES = List.of(
            "=1+1",
            "+",
            "-",
            "@cmd",
            "'",
            "''=",
            "\"",
            ",",
            ";",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "_x000D_",
            "_x",
            "_x000D_x000D_",
            "&amp;",
            "<t>",
            "]]>",
            "کوزه",
            "می‌شود",
            "۱۲٬۳۴۵",
            "٫",
            "خ\u0301",
            "🏺",
            "\u200F",
            "\uFFFF",
            "\u0085",
            "\u2028",
            "#",
            "  ",
            "jar",
            "Ж",
            "陶",
            "＝1",
            "\uFEFFx");

    private final ProductImport products;
    private final ShelfSheets sheets;
    private final Catalogue catalogue;
    private final Mark mark;
    private final Firm kiln;
    private final Firm other;
    private final Actor steward =
            new Actor(UUID.randomUUID(), "steward of the test", Set.of(new Grant(Role.STEWARD, "rt-pottery")));
    private final Actor member = new Actor(UUID.randomUUID(), "member", Set.of(new Grant(Role.MEMBER, "rt-kiln")));

    @Autowired
    SheetRoundTripTest(ProductImport products, ShelfSheets sheets, Catalogue catalogue, Marks marks, Firms firms) {
        this.products = products;
        this.sheets = sheets;
        this.catalogue = catalogue;
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("rt-pottery", CraftFamily.CERAMIC, Province.HAMADAN, "سفال رفت‌وبرگشت", "Round pottery");
        kiln = shop.firm("rt-kiln", mark, "کورهٔ رفت‌وبرگشت", "Round Kiln");
        other = shop.firm("rt-other", mark, "کورهٔ دیگر", "Other Kiln");
    }

    @ParameterizedTest
    @EnumSource(ShelfSheets.Format.class)
    void aShelfThatGoesOutComesBackTheSame(ShelfSheets.Format format) throws IOException {
        long seed = Long.getLong("rasteh.seed", 14030701L);
        int count = Boolean.getBoolean("rasteh.full") ? 2000 : 150;
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            SaveResult saved = catalogue.save(
                    made(random, format + "-" + i), mark, random.nextInt(3) == 0 ? other : kiln, steward);
            assertThat(saved).as("seed %d, product %d", seed, i).isInstanceOf(SaveResult.Saved.class);
        }
        Map<UUID, Product> before = shelf();
        byte[] sheet = written(null, format, steward);

        ImportReport report =
                products.take(new ByteArrayInputStream(sheet), "shelf." + format.ending(), mark, steward, false);

        assertThat(report.refusals()).as("seed %d", seed).isEmpty();
        assertThat(report.taken()).isEqualTo(before.size());
        assertThat(report.unreadColumns()).isEmpty();
        Map<UUID, Product> after = shelf();
        assertThat(after).hasSameSizeAs(before);
        before.forEach((id, product) -> {
            Product back = java.util.Objects.requireNonNull(after.get(id));
            assertThat(back.version()).isEqualTo(product.version() + 1);
            assertThat(ProductDraft.of(back, "").cells())
                    .as("seed %d, %s", seed, product.sku())
                    .isEqualTo(ProductDraft.of(product, "").cells());
        });
        assertThat(written(null, format, steward)).as("the same bytes again").hasSameSizeAs(sheet);
    }

    @Test
    void aFirmCarriesItsOwnShelfAwayAndNoOther() throws IOException {
        catalogue.save(made(new Random(1), "own-1"), mark, kiln, steward);
        catalogue.save(made(new Random(2), "own-2"), mark, other, steward);
        try (Sheet sheet = Sheet.open(
                new ByteArrayInputStream(written(kiln, ShelfSheets.Format.XLSX, member)),
                "x.xlsx",
                products.limits())) {
            List<String> skus = new ArrayList<>();
            for (Sheet.SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                assertThat(row.cells()).containsEntry(Column.FIRM, "کورهٔ رفت‌وبرگشت");
                skus.add(row.cells().get(Column.SKU));
            }
            assertThat(skus).contains("own-1").doesNotContain("own-2");
        }
        assertThatThrownBy(() -> written(other, ShelfSheets.Format.CSV, member))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> written(null, ShelfSheets.Format.CSV, member))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noCellThatGoesOutCouldBeTakenForAFormula() throws IOException {
        catalogue.save(made(new Random(3), "=cmd|' /C calc'!A0"), mark, kiln, steward);
        String csv = new String(written(kiln, ShelfSheets.Format.CSV, member), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("'=cmd|' /C calc'!A0").doesNotContain("\n=").doesNotContain(",=", ",@", ",-", "\"=");
    }

    @ParameterizedTest
    @EnumSource(CraftFamily.class)
    void aTemplateIsASheetOfWhichNothingIsTaken(CraftFamily family) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.writeTemplate(family, "Round Kiln", ShelfSheets.Format.XLSX, out);
        ImportReport report =
                products.take(new ByteArrayInputStream(out.toByteArray()), "template.xlsx", mark, steward, true);
        assertThat(report).isEqualTo(new ImportReport(0, 0, List.of(), List.of()));
        try (XlsxLines lines = lines(out.toByteArray())) {
            assertThat(java.util.Objects.requireNonNull(lines.next()).texts()).contains("sku", "attributes");
            int rows = 0;
            while (lines.next() != null) {
                rows++;
            }
            assertThat(rows).as("an example and the attributes").isGreaterThan(2);
        }
    }

    private static XlsxLines lines(byte[] sheet) throws IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("template", ".xlsx");
        file.toFile().deleteOnExit();
        java.nio.file.Files.write(file, sheet);
        return new XlsxLines(
                file,
                new SheetSettings(
                        org.springframework.util.unit.DataSize.ofMegabytes(1),
                        org.springframework.util.unit.DataSize.ofMegabytes(9),
                        200,
                        1000,
                        200,
                        32767,
                        1000000));
    }

    private byte[] written(@org.jspecify.annotations.Nullable Firm firm, ShelfSheets.Format format, Actor actor)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.write(mark, firm, format, actor, out);
        return out.toByteArray();
    }

    private Map<UUID, Product> shelf() {
        Map<UUID, Product> shelf = new HashMap<>();
        catalogue.byIds(catalogue.idsOfMark(mark.id())).forEach(product -> shelf.put(product.id(), product));
        return shelf;
    }

    private static ProductDraft made(Random random, String sku) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, sku);
        for (Column column : List.of(
                Column.NAME_FA,
                Column.NAME_EN,
                Column.NAME_ZH,
                Column.TEXT_FA,
                Column.TEXT_RU,
                Column.COUNTY,
                Column.PLACE,
                Column.PACKAGING)) {
            if (column == Column.NAME_FA || random.nextBoolean()) {
                cells.put(column, words(random) + "x");
            }
        }
        cells.put(Column.HS, random.nextBoolean() ? "691110" : "69111010");
        cells.put(Column.MATERIALS, "clay; " + words(random).replace("=", ""));
        cells.put(
                Column.ATTRIBUTES,
                "glaze=" + words(random).replace(";", "") + "1; size=20x" + random.nextInt(1, 90) + "; food-safe="
                        + (random.nextBoolean() ? "بله" : "no") + "; colour=آبی، white; firing=۱٬۰۵۰");
        if (random.nextBoolean()) {
            cells.put(Column.NET_WEIGHT_KG, "۱۲٫۵");
            cells.put(Column.GROSS_WEIGHT_KG, "12.5");
            cells.put(
                    Column.CERTIFICATES,
                    words(random).replaceAll("[;؛|]", "") + "x | "
                            + words(random).replaceAll("[;؛|]", "") + " | | ۱۴۰۶/۰۱/۳۱; ISO 9001");
            cells.put(
                    Column.AVAILABILITY,
                    List.of("in stock", "سفارشی", "1406-12-29", "2027-02-28").get(random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            cells.put(Column.PRICE, random.nextInt(9_000_000) + "." + random.nextInt(1, 999));
            cells.put(Column.CURRENCY, random.nextBoolean() ? "IRR" : "EUR");
            cells.put(Column.PRICE_TO, "9,000,001");
        }
        cells.put(Column.MINIMUM_ORDER, String.valueOf(random.nextInt(50)));
        cells.put(Column.LEAD_DAYS, String.valueOf(random.nextInt(90)));
        cells.put(Column.UNIT, random.nextBoolean() ? "set" : "kg");
        cells.put(Column.INCOTERM, "FOB");
        cells.put(Column.STATE, ProductState.values()[random.nextInt(5)].code());
        return new ProductDraft(cells, null);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
