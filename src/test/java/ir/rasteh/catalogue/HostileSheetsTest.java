package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Files that somebody sends to do harm, or that are no list of goods: refused as a whole, soon, for a reason that is said. */
class HostileSheetsTest {

    private static final SheetSettings LIMITS = new SheetSettings(
            DataSize.ofMegabytes(64), DataSize.ofMegabytes(400), 200, 100_000, 200, 32_767, 40_000_000);
    private static final String HEADER = "sku,firm,name_fa,hs\n";
    private static final String TITLES = "<row r=\"1\">" + Xlsx.texts(1, "sku", "firm", "name_fa", "hs") + "</row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MANY = 1_000_000;

    /** Opening classes for the first time is not the file's doing. */
    @BeforeAll
    static void warm() {
        read(utf8(HEADER + "A,B,C,1\n"), "warm.csv");
        read(Xlsx.of(TITLES), "warm.xlsx");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile("too-wide", "a million columns", "x.csv", () -> utf8("sku" + ",x".repeat(MANY))),
                hostile("too-wide", "a million cells below", "x.csv", () -> utf8(HEADER + "1" + ",".repeat(MANY))),
                hostile("too-many-rows", "a million empty rows", "x.csv", () -> utf8(HEADER + "\n".repeat(MANY))),
                hostile("too-many-rows", "a million rows", "x.csv", () -> utf8(HEADER + "1,2,3,4\n".repeat(MANY))),
                hostile("long-cell", "a cell of 50 MB", "x.csv", () -> utf8(HEADER + "a".repeat(50 * MANY))),
                hostile("long-cell", "a header of 50 MB", "x.csv", () -> utf8("a".repeat(50 * MANY))),
                hostile("long-cell", "an endless quotation", "x.csv", () -> utf8(HEADER + "\"" + "1,2\n".repeat(MANY))),
                hostile("open-quote", "a quotation that ends nowhere", "x.csv", () -> utf8(HEADER + "1,\"2,3\n")),
                hostile("open-quote", "text behind a quotation", "x.csv", () -> utf8(HEADER + "1,\"2\"3\n")),
                hostile("open-quote", "half a quotation mark", "x.csv", () -> utf8("\"")),
                hostile("too-large", "a file of 65 MB", "x.csv", () -> utf8(HEADER + "1,2,3,4\n".repeat(8_600_000))),
                hostile("nul", "zeros in a cell", "x.csv", () -> utf8(HEADER + "1,2\u0000,3,4\n")),
                hostile("nul", "nothing but zeros", "x.csv", () -> new byte[5000]),
                hostile("utf-16", "UTF-16 with its mark", "x.csv", () -> in(StandardCharsets.UTF_16, HEADER)),
                hostile("utf-16", "UTF-16, small end first", "x.csv", () -> in(StandardCharsets.UTF_16LE, HEADER)),
                hostile("utf-16", "UTF-16, large end first", "x.csv", () -> in(StandardCharsets.UTF_16BE, HEADER)),
                hostile(
                        "not-utf-8",
                        "Windows-1256",
                        "x.csv",
                        () -> in(Charset.forName("windows-1256"), HEADER + "1,مبل\n")),
                hostile("not-utf-8", "half a letter at the end", "x.csv", () -> half(utf8(HEADER + "1,مبل"))),
                hostile("no-header", "nothing", "x.csv", () -> new byte[0]),
                hostile("no-header", "a picture", "x.csv", () -> utf8("GIF89a")),
                hostile("no-header", "a page", "x.csv", () -> utf8("<!DOCTYPE html><html><body>sku</body></html>")),
                hostile("locked-or-old", "a workbook with a password", "x.xlsx", HostileSheetsTest::ole),
                hostile("locked-or-old", "an old workbook called CSV", "x.csv", HostileSheetsTest::ole),
                hostile("unreadable", "text called XLSX", "x.xlsx", () -> utf8(HEADER)),
                hostile("unreadable", "half a workbook", "x.xlsx", () -> half(Xlsx.of(TITLES + rows(500)))),
                hostile("unreadable", "a ZIP without a workbook", "x.xlsx", () -> without("xl/workbook.xml")),
                hostile(
                        "unreadable",
                        "a sheet that breaks off",
                        "x.xlsx",
                        () -> with(SHEET, "<worksheet><sheetData>" + TITLES)),
                hostile("unreadable", "a sheet that is no XML", "x.xlsx", () -> with(SHEET, "sku;firm")),
                hostile(
                        "unreadable",
                        "a text that is not shared",
                        "x.xlsx",
                        () -> Xlsx.of(TITLES + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>")),
                hostile("unreadable", "a row without a number", "x.xlsx", () -> Xlsx.of(TITLES + "<row r=\"x\"/>")),
                hostile(
                        "unreadable",
                        "a cell without a place",
                        "x.xlsx",
                        () -> Xlsx.of(TITLES + "<row r=\"2\"><c r=\"7\"/></row>")),
                hostile(
                        "no-sheet",
                        "a workbook without sheets",
                        "x.xlsx",
                        () -> with("xl/workbook.xml", "<workbook/>")),
                hostile("no-sheet", "a first sheet that is missing", "x.xlsx", () -> without(SHEET)),
                hostile(
                        "no-sheet",
                        "a first sheet that lies outside",
                        "x.xlsx",
                        () -> with(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\" Target=\"file:///etc/passwd\"/></Relationships>")),
                hostile("doctype", "a document type", "x.xlsx", () -> with(SHEET, "<!DOCTYPE worksheet><worksheet/>")),
                hostile(
                        "doctype",
                        "an entity from outside",
                        "x.xlsx",
                        () -> with(
                                SHEET,
                                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>")),
                hostile("doctype", "a billion laughs", "x.xlsx", () -> with("xl/sharedStrings.xml", laughs())),
                hostile("bomb", "300 MB of spaces", "x.xlsx", () -> filled(SHEET, "<worksheet>", " ", 300)),
                hostile(
                        "bomb",
                        "300 MB of shared texts",
                        "x.xlsx",
                        () -> filled(
                                "xl/sharedStrings.xml", "<sst>", "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 300)),
                hostile("bomb", "a tag of 20 MB", "x.xlsx", () -> filled(SHEET, "<worksheet ", "a", 20)),
                hostile("bomb", "300 MB of empty rows", "x.xlsx", () -> filled(SHEET, "<worksheet>", "<x/>", 300)),
                hostile("bomb", "eleven thousand parts", "x.xlsx", () -> parts(11_000)),
                hostile(
                        "too-many-rows",
                        "a million empty rows of an XLSX",
                        "x.xlsx",
                        () -> Xlsx.of(TITLES + rows(MANY))),
                hostile(
                        "too-wide",
                        "a column ten million to the right",
                        "x.xlsx",
                        () -> Xlsx.of(TITLES + "<row r=\"2\"><c r=\"ZZZZZ2\"><v>1</v></c></row>")),
                hostile(
                        "too-wide",
                        "a hundred thousand cells of an XLSX",
                        "x.xlsx",
                        () -> Xlsx.of(TITLES + "<row r=\"2\">" + "<c><v>1</v></c>".repeat(MANY / 10) + "</row>")),
                hostile(
                        "long-cell",
                        "a cell of 3 MB in an XLSX",
                        "x.xlsx",
                        () -> Xlsx.of(TITLES + "<row r=\"2\">" + Xlsx.texts(2, "a".repeat(3 * MANY)) + "</row>")));
    }

    private static Arguments hostile(String code, String what, String name, Supplier<byte[]> file) {
        return Arguments.of(what, code, name, file);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void isRefusedSoonAndForAReasonThatIsSaid(String what, String code, String name, Supplier<byte[]> made) {
        byte[] file = made.get();
        Watch watch = new Watch();
        assertThatThrownBy(() -> read(file, name))
                .as(what)
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.sheet." + code));
        assertThat(watch.passed()).as("time for " + what).isLessThan(Duration.ofSeconds(1));
        assertThat(watch.allocated()).as("megabytes taken for " + what).isLessThan(200);
    }

    @Test
    void thereAreMoreThanTwentyFive() {
        assertThat(hostile()).hasSizeGreaterThan(40);
    }

    @Test
    void noFileOfARefusedSheetIsLeftBehind() throws IOException {
        long before = temporaryFiles();
        assertThatThrownBy(() -> read(utf8("GIF89a"), "x.csv")).isInstanceOf(UnreadableSheet.class);
        assertThatThrownBy(() -> read(ole(), "x.csv")).isInstanceOf(UnreadableSheet.class);
        assertThatThrownBy(() -> read(half(Xlsx.of(TITLES)), "x.xlsx")).isInstanceOf(UnreadableSheet.class);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<java.nio.file.Path> files =
                java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("rasteh-sheet"))
                    .count();
        }
    }

    private static int read(byte[] file, String name) {
        try (Sheet sheet = Sheet.open(new ByteArrayInputStream(file), name, LIMITS)) {
            int rows = 0;
            while (sheet.next() != null) {
                rows++;
            }
            return rows;
        }
    }

    /** How long this thread took, and how much it took of the heap in all: no more than that can have been held at once. */
    private static final class Watch {

        private static final com.sun.management.ThreadMXBean THREADS =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();

        private final long begun = System.nanoTime();
        private final long taken = THREADS.getCurrentThreadAllocatedBytes();

        Duration passed() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }

        long allocated() {
            return (THREADS.getCurrentThreadAllocatedBytes() - taken) >> 20;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] in(Charset charset, String text) {
        return text.getBytes(charset);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length < 100 ? whole.length - 1 : whole.length / 2);
    }

    private static byte[] ole() {
        byte[] file = new byte[4096];
        int[] begin = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < begin.length; i++) {
            file[i] = (byte) begin[i];
        }
        return file;
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < count + 2; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        return rows.toString();
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        return type + "]><sst><si><t>&l9;</t></si></sst>";
    }

    private static byte[] without(String part) {
        return zip(parts -> parts.remove(part), "", "", "", 0);
    }

    private static byte[] with(String part, String xml) {
        return zip(parts -> parts.put(part, utf8(xml)), "", "", "", 0);
    }

    /** A workbook with a part of so many megabytes of the same. */
    private static byte[] filled(String part, String begin, String same, int megabytes) {
        return zip(parts -> parts.remove(part), part, begin, same, megabytes);
    }

    private static byte[] parts(int count) {
        return zip(
                parts -> {
                    IntFunction<String> name = i -> "xl/media/" + i;
                    for (int i = 0; i < count; i++) {
                        parts.put(name.apply(i), new byte[0]);
                    }
                },
                "",
                "",
                "",
                0);
    }

    private static byte[] zip(
            java.util.function.Consumer<Map<String, byte[]>> change,
            String filled,
            String begin,
            String same,
            int megabytes) {
        Map<String, byte[]> parts = new TreeMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Xlsx.of(TITLES)));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                parts.put(entry.getName(), ((InputStream) from).readAllBytes());
            }
            change.accept(parts);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue());
                to.closeEntry();
            }
            if (megabytes > 0) {
                to.putNextEntry(new ZipEntry(filled));
                to.write(utf8(begin));
                byte[] piece = utf8(same.repeat((1 << 20) / same.length()));
                for (int i = 0; i < megabytes; i++) {
                    to.write(piece);
                }
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
