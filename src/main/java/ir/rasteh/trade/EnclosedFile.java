package ir.rasteh.trade;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A file as it was sent with the form: its name is a claim, its content is looked at. */
@SuppressWarnings("ArrayRecordComponent")
public record EnclosedFile(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 120;

    /** What the content is; empty when it is nothing that a request may enclose. */
    Optional<String> contentType() {
        if (begins("%PDF-")) {
            return Optional.of("application/pdf");
        }
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF) {
            return Optional.of("image/jpeg");
        }
        if (bytes.length > 8
                && (bytes[0] & 0xFF) == 0x89
                && new String(bytes, 1, 3, StandardCharsets.US_ASCII).equals("PNG")) {
            return Optional.of("image/png");
        }
        if (begins("PK\u0003\u0004") && name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        return Optional.empty();
    }

    private boolean begins(String signature) {
        return bytes.length >= signature.length()
                && new String(bytes, 0, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }

    /** The name without folders, control characters and marks that turn it round: «txt.exe» must not read as «exe.txt». */
    String plainName() {
        String plain = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_")
                .strip();
        if (plain.isBlank()) {
            return "file";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
