package ir.rasteh.trade;

import com.ibm.icu.util.PersianCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: 2027-03-20, or 1405/12/29 by the Persian calendar, in the digits of either. */
final class WrittenDay {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final int LAST_PERSIAN_YEAR = 1600;

    private WrittenDay() {}

    static Optional<LocalDate> read(String written) {
        StringBuilder ascii = new StringBuilder();
        written.strip()
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    int digit = Character.digit(c, 10);
                    if (digit >= 0) {
                        ascii.append(digit);
                    } else {
                        ascii.appendCodePoint(c);
                    }
                });
        Matcher shape = SHAPE.matcher(ascii);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(shape.group(1));
        int month = Integer.parseInt(shape.group(2));
        int day = Integer.parseInt(shape.group(3));
        return year > LAST_PERSIAN_YEAR ? gregorian(year, month, day) : persian(year, month, day);
    }

    private static Optional<LocalDate> gregorian(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // What no calendar has is for its writer to mend.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> persian(int year, int month, int day) {
        PersianCalendar calendar = new PersianCalendar(com.ibm.icu.util.TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(Instant.ofEpochMilli(calendar.getTimeInMillis())
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
