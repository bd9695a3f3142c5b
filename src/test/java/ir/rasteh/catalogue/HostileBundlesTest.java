package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** ZIPs with a sheet and pictures that somebody sends to do harm: refused soon, or harmless, and never larger than they may be. */
class HostileBundlesTest {

    private static final SheetSettings LIMITS = new SheetSettings(
            DataSize.ofMegabytes(64), DataSize.ofMegabytes(400), 200, 100_000, 200, 32_767, 40_000_000);
    private static final StagingSettings MOST = new StagingSettings(
            DataSize.ofMegabytes(500), 5000, 2000, 1, 50, Duration.ofDays(30), Duration.ofSeconds(40));
    private static final long LARGEST_PICTURE = 20L << 20;
    private static final String SHEET = "sku,name_fa,hs,pictures\nA,B,691110,a.jpg\n";

    @TempDir
    private Path folder;

    /** What is put into a ZIP. */
    @FunctionalInterface
    private interface Packer {
        void pack(ZipOutputStream zip) throws IOException;
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                refused(
                        "bomb",
                        "10,000 files",
                        () -> zip(zip -> {
                            file(zip, "list.csv", utf8(SHEET));
                            for (int i = 0; i < 10_000; i++) {
                                file(zip, i + ".jpg", new byte[0]);
                            }
                        })),
                refused(
                        "bomb",
                        "70,000 files, more than the old count can hold",
                        () -> zip(zip -> {
                            file(zip, "list.csv", utf8(SHEET));
                            for (int i = 0; i < 70_000; i++) {
                                file(zip, "" + i, new byte[0]);
                            }
                        })),
                refused(
                        "bomb",
                        "names of 60,000 letters",
                        () -> zip(zip -> {
                            file(zip, "list.csv", utf8(SHEET));
                            for (int i = 0; i < 100; i++) {
                                file(zip, "a".repeat(60_000) + i, new byte[0]);
                            }
                        })),
                refused("bomb", "a list that claims to be 2 GB", HostileBundlesTest::liar),
                refused("too-large", "a sheet of 300 MB of nothing", () -> zip(zip -> filled(zip, "list.csv", 300))),
                refused(
                        "many-sheets",
                        "two sheets",
                        () -> zip(zip -> {
                            file(zip, "a.csv", utf8(SHEET));
                            file(zip, "b/c.xlsx", utf8(SHEET));
                        })),
                refused("bundle-without-sheet", "pictures alone", () -> zip(zip -> file(zip, "a.jpg", new byte[9]))),
                refused(
                        "bundle-without-sheet",
                        "a ZIP in a ZIP",
                        () -> zip(zip -> file(zip, "inner.zip", zip(inner -> file(inner, "list.csv", utf8(SHEET)))))),
                refused("bundle-without-sheet", "a macro workbook", () -> zip(zip -> file(zip, "a.xlsm", utf8(SHEET)))),
                refused("unreadable", "half a ZIP", () -> {
                    byte[] whole = zip(zip -> file(zip, "list.csv", utf8(SHEET.repeat(500))));
                    return Arrays.copyOf(whole, whole.length / 2);
                }),
                refused("unreadable", "a sheet that is locked with a password", () -> locked(utf8(SHEET))),
                refused("unreadable", "a sheet that is damaged inside", HostileBundlesTest::damaged));
    }

    private static Arguments refused(String code, String what, Supplier<byte[]> file) {
        return Arguments.of(what, code, file);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void isRefusedSoonAndForAReasonThatIsSaid(String what, String code, Supplier<byte[]> made) throws IOException {
        Path file = Files.write(folder.resolve("sent.zip"), made.get());
        Watch watch = new Watch();
        assertThatThrownBy(() -> {
                    try (PictureBundle bundle =
                            PictureBundle.open(file, LIMITS, MOST).orElseThrow()) {
                        Path sheet = bundle.sheet();
                        Files.delete(sheet);
                    }
                })
                .as(what)
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.sheet." + code));
        assertThat(watch.passed()).as("time for " + what).isLessThan(Duration.ofSeconds(2));
        assertThat(watch.allocated()).as("megabytes taken for " + what).isLessThan(200);
    }

    @Test
    void aNameThatLeadsOutOfTheFolderLeadsNowhere() throws IOException {
        Path file = Files.write(folder.resolve("sent.zip"), zip(zip -> {
            file(zip, "list.csv", utf8(SHEET));
            file(zip, "../../../../tmp/rasteh-escaped.jpg", utf8("one"));
            file(zip, "/etc/rasteh-escaped.jpg", utf8("two"));
            file(zip, "..\\..\\a.jpg", utf8("three"));
        }));
        try (PictureBundle bundle = PictureBundle.open(file, LIMITS, MOST).orElseThrow()) {
            assertThat(bundle.has("rasteh-escaped.jpg")).isTrue();
            Path unpacked = bundle.unpack("a.jpg", LARGEST_PICTURE);
            assertThat(unpacked.getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
            assertThat(Files.readString(unpacked)).isEqualTo("three");
            Files.delete(unpacked);
        }
        assertThat(Path.of("/tmp/rasteh-escaped.jpg")).doesNotExist();
        assertThat(Path.of("/etc/rasteh-escaped.jpg")).doesNotExist();
    }

    @Test
    void aPictureThatUnpacksToGigabytesStopsAtTheLargestThatIsTaken() throws IOException {
        Path file = Files.write(folder.resolve("sent.zip"), zip(zip -> {
            file(zip, "list.csv", utf8(SHEET));
            filled(zip, "a.jpg", 400);
        }));
        Watch watch = new Watch();
        try (PictureBundle bundle = PictureBundle.open(file, LIMITS, MOST).orElseThrow()) {
            Path unpacked = bundle.unpack("a.jpg", LARGEST_PICTURE);
            assertThat(Files.size(unpacked)).isEqualTo(LARGEST_PICTURE + 1);
            Files.delete(unpacked);
        }
        assertThat(watch.allocated()).isLessThan(20);
    }

    @Test
    void aWorkbookIsNoBundleAndNeitherIsAText() throws IOException {
        Path workbook = Files.write(folder.resolve("a.zip"), Xlsx.of(""));
        assertThat(PictureBundle.open(workbook, LIMITS, MOST)).isEmpty();
        assertThat(PictureBundle.open(Files.writeString(folder.resolve("b.zip"), SHEET), LIMITS, MOST))
                .isEmpty();
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

    private static byte[] zip(Packer packer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            packer.pack(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void file(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void filled(ZipOutputStream zip, String name, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            zip.write(nothing);
        }
        zip.closeEntry();
    }

    /** A ZIP whose end says that its list has two gigabytes. */
    private static byte[] liar() {
        byte[] whole = zip(zip -> file(zip, "list.csv", utf8(SHEET)));
        whole[whole.length - 22 + 15] = 0x7F;
        return whole;
    }

    /** A ZIP that says of its sheet that it is encrypted. */
    private static byte[] locked(byte[] sheet) {
        byte[] whole = stored("list.csv", sheet);
        for (int i = 0; i < whole.length - 10; i++) {
            if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 3 && whole[i + 3] == 4) {
                whole[i + 6] |= 1;
            } else if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 1 && whole[i + 3] == 2) {
                whole[i + 8] |= 1;
            }
        }
        return whole;
    }

    private static byte[] stored(String name, byte[] content) {
        return zip(zip -> {
            ZipEntry entry = new ZipEntry(name);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        });
    }

    /** A ZIP whose packed sheet has other bytes in its middle. */
    private static byte[] damaged() {
        byte[] random = new byte[40_000];
        new java.util.Random(4).nextBytes(random);
        byte[] whole = zip(zip ->
                file(zip, "list.csv", utf8(SHEET + java.util.HexFormat.of().formatHex(random))));
        Arrays.fill(whole, 400, 4000, (byte) 0xFF);
        return whole;
    }
}
