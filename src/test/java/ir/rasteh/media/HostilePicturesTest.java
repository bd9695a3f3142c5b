package ir.rasteh.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Whatever is sent as a picture is refused with the right reason or comes out clean, in little memory. */
class HostilePicturesTest {

    /** What the machine itself needs, and the 200 MB that pictures may take beyond it. */
    private static final String HEAP = "-Xmx" + (24 + 200) + "m";

    private static final PictureSettings SETTINGS = new PictureSettings(
            1,
            10,
            DataSize.ofMegabytes(20),
            40_000_000,
            List.of(320, 640, 1280, 2560),
            0.82F,
            Duration.ofMinutes(1),
            Duration.ofDays(1),
            "-");

    @Test
    void eachIsRefusedWithItsReasonOrComesOutClean(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Path log = folder.resolve("log.txt");
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostilePicturesTest.class.getName(),
                        said.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean done = other.waitFor(5, TimeUnit.MINUTES);
        other.destroyForcibly();
        assertThat(done).as("done in five minutes").isTrue();
        assertThat(other.exitValue()).as(Files.readString(log)).isZero();

        List<String> wrong = Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("WRONG"))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(Files.readAllLines(said))
                .hasSize(HostilePictures.all().size())
                .hasSizeGreaterThan(80);
    }

    /** Runs in a process of its own, whose heap is small: what needs more ends it. */
    public static void main(String[] arguments) throws IOException {
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, HostilePictures.Case> each :
                HostilePictures.all().entrySet()) {
            byte[] file = each.getValue().file().get();
            long begun = System.nanoTime();
            String wanted = each.getValue().refused() == null
                    ? "clean"
                    : String.valueOf(each.getValue().refused());
            String became;
            try {
                became = fate(file);
            } catch (RuntimeException | Error unexpected) {
                became = unexpected.toString();
            }
            said.add(String.format(
                    Locale.ROOT,
                    "%s %s: %s instead of %s, %d ms, %d bytes",
                    became.equals(wanted) ? "RIGHT" : "WRONG",
                    each.getKey(),
                    became,
                    wanted,
                    (System.nanoTime() - begun) / 1_000_000,
                    file.length));
        }
        Files.write(Path.of(arguments[0]), said);
    }

    private static String fate(byte[] file) throws IOException {
        try {
            Sheet sheet = Sheet.of(new Bytes(file), pixels -> pixels <= SETTINGS.pixels());
            Prints prints = new Prints(Darkroom.decode(file, sheet, SETTINGS, share -> {}), SETTINGS);
            for (Prints.Print print : prints.all()) {
                String text = new String(print.jpeg(), StandardCharsets.ISO_8859_1);
                if (text.contains("RIDER") || text.contains("Exif") || text.contains("GPS") || text.contains("ICC_")) {
                    return "something came along";
                }
                if (ImageIO.read(new ByteArrayInputStream(print.jpeg())).getWidth() != print.width()) {
                    return "not the size that it says";
                }
            }
            return prints.colours().size() == 16 ? "clean" : "without colours";
        } catch (Spoilt spoilt) {
            return spoilt.why().toString();
        }
    }
}
