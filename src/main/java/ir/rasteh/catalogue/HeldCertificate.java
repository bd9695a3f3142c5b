package ir.rasteh.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a firm says it holds for a product, such as of organic farming. It is the firm's word: the certificates
 * that this house itself issues are another thing.
 *
 * @param number as its issuer numbers it; blank when open
 * @param issuer blank when open
 * @param validUntil its last day; null when it has none
 */
public record HeldCertificate(
        String name, String number, String issuer, @Nullable LocalDate validUntil) {

    private static final int PARTS = 4;
    private static final int LONGEST = 120;

    /** Whether it still holds on a day; an expired one is not shown to buyers. */
    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    /** How it stands in the column {@code certificates}: {@code name | number | issuer | valid until}. */
    public String written() {
        List<String> parts =
                new ArrayList<>(List.of(name, number, issuer, validUntil == null ? "" : validUntil.toString()));
        while (parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return String.join(" | ", parts);
    }

    /** The reverse of {@link #written}; a day by either calendar. */
    static Optional<HeldCertificate> of(String written) {
        String[] parts = written.split("\\|", -1);
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        String date = part(parts, PARTS - 1);
        Optional<LocalDate> until = WrittenDate.day(date);
        HeldCertificate read = new HeldCertificate(part(parts, 0), part(parts, 1), part(parts, 2), until.orElse(null));
        boolean believed = !read.name().isEmpty()
                && (date.isEmpty() || until.isPresent())
                && read.name().length() <= LONGEST
                && read.number().length() <= LONGEST
                && read.issuer().length() <= LONGEST;
        return believed ? Optional.of(read) : Optional.empty();
    }

    /** Those of a column that can be believed. */
    public static List<HeldCertificate> all(String cell) {
        return Arrays.stream(cell.split("[;؛]", -1))
                .filter(part -> !part.isBlank())
                .flatMap(part -> of(part).stream())
                .toList();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }
}
