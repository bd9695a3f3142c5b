package ir.rasteh.face.desk;

import java.util.Arrays;
import java.util.Optional;

/** What an uploaded file really is, by its first bytes: what its sender says of it is not believed. */
public enum Paper {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String contentType;
    private final int[] beginning;

    Paper(String contentType, int... beginning) {
        this.contentType = contentType;
        this.beginning = beginning;
    }

    public String contentType() {
        return contentType;
    }

    /** What these bytes are, or empty when it is nothing that is taken here. */
    public static Optional<Paper> of(byte[] bytes) {
        return Arrays.stream(values()).filter(paper -> paper.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
