package ir.rasteh.face.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import ir.rasteh.face.Wording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes one file at a time, of known kinds and of limited size; what it is is told by its bytes. */
public class PaperUpload extends Upload {

    private static final int LARGEST = 8 * 1024 * 1024;

    /** A file as it was taken. */
    public record Taken(String name, Paper paper, byte[] bytes) {}

    private final Set<Paper> kinds;
    private final transient Consumer<Taken> taken;
    private final transient Runnable refused;

    /**
     * @param keys prefix of the texts: {@code .add} on the button, {@code .drop} beside it
     * @param refused what to do with a file that is not taken
     */
    public PaperUpload(Wording wording, String keys, Set<Paper> kinds, Consumer<Taken> taken, Runnable refused) {
        this.kinds = EnumSet.copyOf(kinds);
        this.taken = taken;
        this.refused = refused;
        setUploadHandler(new InMemoryUploadHandler(this::take) {
            @Override
            public long getFileSizeMax() {
                return LARGEST;
            }
        });
        setMaxFileSize(LARGEST);
        setAcceptedMimeTypes(kinds.stream().map(Paper::contentType).toArray(String[]::new));
        setMaxFiles(1);
        setUploadButton(new Button(wording.text(keys + ".add")));
        setDropLabel(new Span(wording.text(keys + ".drop")));
        setI18n(words(wording));
        addFileRejectedListener(rejected -> refused.run());
    }

    void take(UploadMetadata about, byte[] bytes) {
        Paper.of(bytes)
                .filter(kinds::contains)
                .filter(paper -> bytes.length <= LARGEST)
                .ifPresentOrElse(paper -> taken.accept(new Taken(about.fileName(), paper, bytes)), () -> {
                    clearFileList();
                    refused.run();
                });
    }

    /** What an upload says of itself while it runs. */
    public static UploadI18N words(Wording wording) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(wording.text("desk.upload.one"))
                .setFileIsTooBig(wording.text("desk.upload.too-big"))
                .setIncorrectFileType(wording.text("desk.upload.wrong-kind")));
        UploadI18N.Uploading uploading = new UploadI18N.Uploading();
        uploading.setStatus(new UploadI18N.Uploading.Status()
                .setConnecting(wording.text("desk.upload.connecting"))
                .setStalled(wording.text("desk.upload.stalled"))
                .setProcessing(wording.text("desk.upload.processing"))
                .setHeld(wording.text("desk.upload.held")));
        uploading.setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                .setPrefix(wording.text("desk.upload.remaining"))
                .setUnknown(wording.text("desk.upload.remaining-unknown")));
        uploading.setError(new UploadI18N.Uploading.Error()
                .setServerUnavailable(wording.text("desk.upload.failed"))
                .setUnexpectedServerError(wording.text("desk.upload.failed"))
                .setForbidden(wording.text("desk.upload.failed"))
                .setFileTooLarge(wording.text("desk.upload.too-big")));
        words.setUploading(uploading);
        List<String> sizes = Stream.of("B", "kB", "MB", "GB").toList();
        words.setUnits(new UploadI18N.Units(sizes));
        return words;
    }

    /** The kinds of files that are evidence. */
    public static Set<Paper> evidence() {
        return EnumSet.copyOf(Arrays.asList(Paper.values()));
    }
}
