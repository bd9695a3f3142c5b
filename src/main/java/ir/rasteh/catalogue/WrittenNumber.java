package ir.rasteh.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in a sheet or a form: Persian, Arabic or ASCII digits, with the separators of either. */
public final class WrittenNumber {

    private static final Pattern SHAPE = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private WrittenNumber() {}

    /** The number; empty when it is none, or has more than eighteen digits or six decimals. */
    public static Optional<BigDecimal> read(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (c == '٬' || c == '،') {
                plain.append(',');
            } else if (c == '٫') {
                plain.append('.');
            } else if (!Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                // Marks of direction come along when a number is copied out of Persian text.
                plain.append(c);
            }
        }
        String number = plain.toString();
        if (GROUPED.matcher(number).matches()) {
            number = number.replace(",", "");
        }
        return SHAPE.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
