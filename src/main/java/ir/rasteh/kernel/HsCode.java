package ir.rasteh.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Harmonized System under which customs know the goods: six digits are international, eight are Iran's
 * national tariff line. {@code HsCode.of("0910.20")} is saffron; {@code HsCode.of("saffron")} never exists.
 *
 * @param digits six or eight ASCII digits without points
 */
public record HsCode(String digits) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}(\\d{2})?");

    public HsCode {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("An HS code has six or eight digits, not «" + digits + "»");
        }
    }

    /** The code in a text that people write, with points, spaces, Persian or Arabic digits; empty when it is none. */
    public static Optional<HsCode> of(String written) {
        return digitsOf(written)
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(HsCode::new);
    }

    /** The digits of a code that is still being written, in ASCII; empty where anything but points and spaces stands among them. */
    public static Optional<String> digitsOf(String written) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int value = Character.digit(c, 10);
            if (value >= 0) {
                digits.append((char) ('0' + value));
            } else if (c != '.' && c != '٫' && !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                return Optional.empty();
            }
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    /** The first two digits: the chapter by which buyers filter. */
    public String chapter() {
        return digits.substring(0, 2);
    }

    /** The first four digits. */
    public String heading() {
        return digits.substring(0, 4);
    }

    /** As customs print it: {@code 5701.10} or {@code 5701.1010}. */
    @Override
    public String toString() {
        return heading() + "." + digits.substring(4);
    }
}
