package ir.rasteh.catalogue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as people write them: by the Jalali or the Gregorian calendar, in Persian, Arabic or ASCII digits. */
public final class WrittenDate {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Goods and papers are younger than that by the one calendar, and not yet so old by the other. */
    private static final int FIRST_GREGORIAN = 1600;

    private static final int BETWEEN_CALENDARS = 621;

    private WrittenDate() {}

    /** A day: {@code 1406/01/01}, {@code ۱۴۰۶-۱-۱} and {@code 2027-03-21} are the same one. */
    static Optional<LocalDate> day(String written) {
        Matcher day = DAY.matcher(ascii(written));
        if (!day.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int date = Integer.parseInt(day.group(3));
        return year < FIRST_GREGORIAN ? jalali(year, month, date) : gregorian(year, month, date);
    }

    /** A day in ISO, or a year of the Gregorian calendar: for a Jalali one that in whose spring it begins. */
    public static Optional<String> yearOrDay(String written) {
        String plain = ascii(written);
        if (YEAR.matcher(plain).matches()) {
            int year = Integer.parseInt(plain);
            return Optional.of(String.valueOf(year < FIRST_GREGORIAN ? year + BETWEEN_CALENDARS : year));
        }
        return day(plain).map(LocalDate::toString);
    }

    private static Optional<LocalDate> gregorian(int year, int month, int date) {
        try {
            return Optional.of(LocalDate.of(year, month, date));
        } catch (DateTimeException noSuchDay) {
            // What a person can mend is told beside the field.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> jalali(int year, int month, int date) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(year, month - 1, date);
        try {
            return Optional.of(Instant.ofEpochMilli(calendar.getTimeInMillis())
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String ascii(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    int digit = Character.digit(c, 10);
                    plain.appendCodePoint(digit >= 0 ? '0' + digit : c);
                });
        return plain.toString().strip();
    }
}
