package ir.rasteh.face.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** A file comes in pieces, belongs to whoever sends it, and is handed out once. */
class UploadsTest extends DeskTest {

    private static final byte[] FILE = "a file in two pieces".getBytes(StandardCharsets.UTF_8);
    private static final int HALF = 9;

    @Autowired
    private Uploads uploads;

    @Autowired
    private CurrentActor current;

    @Autowired
    private UploadSettings settings;

    private void signInAsMember(String name) {
        signIn(name, new Grant(Role.MEMBER, firm().slug(), Standing.OWNER));
    }

    private MockHttpServletResponse call(String method, String address, long offset, byte[] piece) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.addHeader("Tus-Resumable", "1.0.0");
        if (method.equals("POST")) {
            request.addHeader("Upload-Length", piece.length);
        } else if (method.equals("PATCH")) {
            request.addHeader("Upload-Offset", offset);
            request.addHeader("Content-Length", piece.length);
            request.setContentType("application/offset+octet-stream");
            request.setContent(piece);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        uploads.take(request, response);
        return response;
    }

    private String begin(byte[] file) throws IOException {
        MockHttpServletResponse begun = call("POST", "/uploads", 0, file);
        assertThat(begun.getStatus()).isEqualTo(201);
        return Objects.requireNonNull(begun.getHeader("Location"));
    }

    @Test
    void afterABrokenConnectionOnlyTheRestIsSent() throws IOException {
        signInAsMember("sender");
        String address = begin(FILE);
        call("PATCH", address, 0, Arrays.copyOfRange(FILE, 0, HALF));
        assertThat(uploads.collect(address, current.require()))
                .as("not whole yet")
                .isEmpty();

        assertThat(call("HEAD", address, 0, FILE).getHeader("Upload-Offset")).isEqualTo(String.valueOf(HALF));
        call("PATCH", address, HALF, Arrays.copyOfRange(FILE, HALF, FILE.length));

        Optional<Path> whole = uploads.collect(address, current.require());
        assertThat(whole).isPresent();
        assertThat(Files.readAllBytes(whole.orElseThrow())).isEqualTo(FILE);
        Files.delete(whole.orElseThrow());
        assertThat(uploads.collect(address, current.require()))
                .as("a second time")
                .isEmpty();
    }

    @Test
    void nobodyElseAddsToAFileAsksForItOrTakesIt() throws IOException {
        signInAsMember("owner");
        String address = begin(FILE);
        call("PATCH", address, 0, FILE);

        signInAsMember("stranger");
        assertThat(call("HEAD", address, 0, FILE).getStatus()).isEqualTo(404);
        assertThat(call("PATCH", address, FILE.length, FILE).getStatus()).isEqualTo(404);
        assertThat(call("DELETE", address, 0, FILE).getStatus()).isEqualTo(404);
        assertThat(uploads.collect(address, current.require())).isEmpty();
        assertThat(uploads.collect("/uploads/../../etc/passwd", current.require()))
                .isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItsFirstPiece() throws IOException {
        signInAsMember("sender");
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/uploads");
        request.addHeader("Tus-Resumable", "1.0.0");
        request.addHeader(
                "Upload-Length",
                DataSize.ofBytes(settings.largest().toBytes() + 1).toBytes());
        MockHttpServletResponse response = new MockHttpServletResponse();
        uploads.take(request, response);
        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void aRequestWithoutTheHeaderOfTheProtocolWhichAnotherHouseCannotSendIsRefused() throws IOException {
        signInAsMember("sender");
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/uploads");
        request.addHeader("Upload-Length", FILE.length);
        MockHttpServletResponse response = new MockHttpServletResponse();
        uploads.take(request, response);
        assertThat(response.getStatus()).isEqualTo(412);
    }
}
