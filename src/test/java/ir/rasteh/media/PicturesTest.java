package ir.rasteh.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A file becomes a picture of goods, and is cleared away when nobody shows it. */
@SpringBootTest
class PicturesTest {

    private final Darkroom darkroom;
    private final Album album;
    private final Media media;
    private final FolderVault disk;
    private final UnusedPictures unused;

    @TempDir
    Path folder;

    @Autowired
    PicturesTest(Darkroom darkroom, Album album, Media media, UnusedPictures unused, Vault vault) {
        this.disk = (FolderVault) vault;
        this.darkroom = darkroom;
        this.album = album;
        this.media = media;
        this.unused = unused;
    }

    private Development develop(byte[] bytes) throws Exception {
        Path file = Files.write(Files.createTempFile(folder, "sent", ".jpg"), bytes);
        Development development = darkroom.develop(file, share -> {}).get(1, TimeUnit.MINUTES);
        assertThat(file).doesNotExist();
        return development;
    }

    private Picture developed(byte[] bytes) throws Exception {
        return ((Development.Developed) develop(bytes)).picture();
    }

    private Path fileOf(String hash) {
        return disk.fileOf(media.find(hash).orElseThrow().hash());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void howeverTheCameraWasHeldThePictureIsUprightAndTellsNoPlace(int held) throws Exception {
        BufferedImage seen = PictureFiles.corners(800, 600, BufferedImage.TYPE_INT_RGB);
        byte[] sent = PictureFiles.jpegHeld(lying(seen, held), held);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPS-WAS-HERE");

        Picture picture = developed(sent);

        assertThat(picture.width()).isEqualTo(800);
        assertThat(picture.height()).isEqualTo(600);
        assertThat(picture.sizes()).extracting(Picture.Size::edge).containsExactly(320, 640, 800);
        for (Picture.Size size : picture.sizes()) {
            String text = Files.readString(fileOf(size.hash()), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("GPS").doesNotContain("Exif");
            BufferedImage shown = ImageIO.read(fileOf(size.hash()).toFile());
            assertThat(shown.getWidth()).isEqualTo(size.width());
            assertThat(corner(shown, 0.25, 0.25)).isEqualTo(Color.RED);
            assertThat(corner(shown, 0.75, 0.25)).isEqualTo(Color.GREEN);
            assertThat(corner(shown, 0.25, 0.75)).isEqualTo(Color.BLUE);
        }
    }

    @Test
    void eachSizeIsAlsoKeptAsWebpWhereThatIsSmallerAndOnlyJavaReadsWhatStrangersSend() throws Exception {
        assertThat(WebpEncoder.available()).as("this machine has the encoder").isTrue();
        Picture picture = developed(PictureFiles.picture(1500, 1000, "png"));

        for (Picture.Size size : picture.sizes()) {
            Path webp = fileOf(Objects.requireNonNull(size.webp()));
            assertThat(Files.size(webp)).isLessThan(Files.size(fileOf(size.hash())));
            BufferedImage shown = ImageIO.read(webp.toFile());
            assertThat(shown.getWidth()).isEqualTo(size.width());
            assertThat(shown.getHeight()).isEqualTo(size.height());
        }
        assertThat(ImageIO.getImageReadersByFormatName("webp"))
                .toIterable()
                .isNotEmpty()
                .allSatisfy(reader -> assertThat(reader.getClass().getName()).startsWith("com.twelvemonkeys."));
    }

    /** What a camera held so writes: by the words of the standard, not by the code that undoes it. */
    private static BufferedImage lying(BufferedImage seen, int held) {
        int width = seen.getWidth();
        int height = seen.getHeight();
        boolean turned = held >= 5;
        BufferedImage lying =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < lying.getHeight(); row++) {
            for (int column = 0; column < lying.getWidth(); column++) {
                // EXIF 4.6.4: which side of the scene the first row and the first column of the file are.
                int pixel = switch (held) {
                    case 1 -> seen.getRGB(column, row);
                    case 2 -> seen.getRGB(width - 1 - column, row);
                    case 3 -> seen.getRGB(width - 1 - column, height - 1 - row);
                    case 4 -> seen.getRGB(column, height - 1 - row);
                    case 5 -> seen.getRGB(row, column);
                    case 6 -> seen.getRGB(width - 1 - row, column);
                    case 7 -> seen.getRGB(width - 1 - row, height - 1 - column);
                    default -> seen.getRGB(row, height - 1 - column);
                };
                lying.setRGB(column, row, pixel);
            }
        }
        return lying;
    }

    private static Color corner(BufferedImage picture, double across, double down) {
        Color there =
                new Color(picture.getRGB((int) (picture.getWidth() * across), (int) (picture.getHeight() * down)));
        return new Color(full(there.getRed()), full(there.getGreen()), full(there.getBlue()));
    }

    private static int full(int level) {
        return level > 127 ? 255 : 0;
    }

    @Test
    void theOriginalIsKeptButNotShown() throws Exception {
        byte[] sent = PictureFiles.picture(3000, 2000, "png");
        Picture picture = developed(sent);

        assertThat(media.find(picture.original())).isEmpty();
        assertThat(Files.readAllBytes(disk.fileOf(picture.original()))).isEqualTo(sent);
        assertThat(picture.sizes()).extracting(Picture.Size::edge).containsExactly(320, 640, 1280, 2560);
        assertThat(picture.ordinary().edge()).isEqualTo(1280);
        assertThat(album.of(picture.original())).contains(picture);
    }

    @Test
    void theSameFileIsMadeIntoAPictureOnce() throws Exception {
        byte[] sent = PictureFiles.picture(700, 500, "png");
        Picture first = developed(sent);
        List<Double> progress = new CopyOnWriteArrayList<>();
        Path again = Files.write(folder.resolve("again"), sent);
        Development second = darkroom.develop(again, progress::add).get(1, TimeUnit.MINUTES);

        assertThat(second).isEqualTo(new Development.Developed(first));
        assertThat(progress).containsExactly(0.05, 1.0);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws Exception {
        byte[] sent = PictureFiles.cut(PictureFiles.picture(700, 501, "png"), 0.5);
        assertThat(develop(sent)).isEqualTo(new Development.Refused(Refusal.BROKEN));
        assertThat(media.evidence(Media.hash(sent))).isEmpty();
        assertThat(develop(new byte[20 * 1024 * 1024 + 1])).isEqualTo(new Development.Refused(Refusal.TOO_MANY_BYTES));
    }

    @Test
    void aPictureThatNobodyShowsIsClearedAwayAfterADayAndOneThatIsEvidenceStays() throws IOException, Exception {
        byte[] sent = PictureFiles.picture(710, 510, "png");
        byte[] cited = PictureFiles.picture(711, 511, "png");
        Picture picture = developed(sent);
        Picture evidence = developed(cited);
        media.keepEvidence(cited, "image/png");
        Path size = fileOf(picture.ordinary().hash());
        Path webp = fileOf(Objects.requireNonNull(picture.ordinary().webp()));

        unused.clearAway(OffsetDateTime.now().minusDays(1));
        assertThat(album.of(picture.original())).contains(picture);

        unused.clearAway(OffsetDateTime.now().plusMinutes(1));
        assertThat(album.of(picture.original())).isEmpty();
        assertThat(size).doesNotExist();
        assertThat(webp).doesNotExist();
        assertThat(disk.fileOf(picture.original())).doesNotExist();
        assertThat(media.evidence(evidence.original())).isPresent();

        assertThat(developed(sent)).isEqualTo(picture);
        assertThat(size).exists();
    }

    @Test
    void anEnclosureGoesWithItsLetterAndEvidenceStays() {
        MediaRef enclosure = media.keepEnclosure("a plan".getBytes(StandardCharsets.UTF_8), "application/pdf");
        MediaRef evidence = media.keepEvidence("a statement".getBytes(StandardCharsets.UTF_8), "application/pdf");

        unused.clearEnclosures(OffsetDateTime.now().minusDays(1));
        assertThat(media.evidence(enclosure.hash())).as("it is new").isPresent();

        unused.clearEnclosures(OffsetDateTime.now().plusMinutes(1));
        assertThat(media.evidence(enclosure.hash())).isEmpty();
        assertThat(disk.fileOf(enclosure.hash())).doesNotExist();
        assertThat(media.evidence(evidence.hash())).isPresent();
    }
}
