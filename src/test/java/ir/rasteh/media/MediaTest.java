package ir.rasteh.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MediaTest {

    private final Media media;
    private final FolderVault disk;

    @Autowired
    MediaTest(Media media, Vault vault) {
        this.media = media;
        this.disk = (FolderVault) vault;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsNamedByItsContent() throws IOException {
        MediaRef kept = media.keep(bytes("hello"), "text/plain");
        assertThat(kept.hash()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(kept.bytes()).isEqualTo(5);
        assertThat(media.content(kept).getContentAsByteArray()).isEqualTo(bytes("hello"));
        assertThat(media.find(kept.hash())).contains(kept);
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        MediaRef first = media.keep(bytes("twice"), "image/svg+xml");
        var written = Files.getLastModifiedTime(disk.fileOf(first.hash()));
        MediaRef second = media.keep(bytes("twice"), "image/svg+xml");
        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(disk.fileOf(second.hash()))).isEqualTo(written);
        try (var files = Files.list(disk.fileOf(first.hash()).getParent())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void evidenceIsNotFoundByAVisitor() {
        MediaRef evidence = media.keepEvidence(bytes("customs statement"), "application/pdf");
        assertThat(media.find(evidence.hash())).isEmpty();
        assertThat(media.evidence(evidence.hash())).contains(evidence);
    }

    @Test
    void whatSomebodyPublishedIsPublicAlsoAsEvidence() {
        MediaRef evidence = media.keepEvidence(bytes("a picture in a case"), "image/png");
        media.keep(bytes("a picture in a case"), "image/png");
        assertThat(media.find(evidence.hash())).isPresent();
        media.keepEvidence(bytes("a picture in a case"), "image/png");
        assertThat(media.find(evidence.hash())).isPresent();
    }

    @Test
    void anUnknownHashOrNoHashAtAllIsNothing() {
        assertThat(media.find("0".repeat(64))).isEmpty();
        assertThat(media.find("../../etc/passwd")).isEmpty();
        assertThat(media.evidence("")).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> media.keep(new byte[0], "image/png")).isInstanceOf(RuntimeException.class);
    }
}
