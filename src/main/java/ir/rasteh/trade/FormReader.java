package ir.rasteh.trade;

import ir.rasteh.catalogue.WrittenNumber;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a form field by field and collects what is to be mended; whoever reads asks at the end whether anything is. */
final class FormReader {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\]{1,190}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int DECIMALS = 4;
    private static final int YEARS_AHEAD = 5;

    private final List<RfqProblem> problems = new ArrayList<>();
    private final String prefix;

    FormReader() {
        this("");
    }

    private FormReader(String prefix) {
        this.prefix = prefix;
    }

    List<RfqProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String field, String code) {
        problems.add(new RfqProblem(prefix + field, code));
    }

    /** Reads the fields of one line of a table, whose problems are told by its number. */
    FormReader line(int number) {
        return new FormReader("line." + number + ".");
    }

    void add(FormReader line) {
        problems.addAll(line.problems);
    }

    /** A text without control characters and without marks that turn what follows them round; lines may break. */
    String text(String field, String written, boolean required, int longest) {
        String text = written.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]", "")
                .strip();
        if (required && text.isEmpty()) {
            problem(field, "missing");
        } else if (text.length() > longest) {
            problem(field, "too-long");
        }
        return text;
    }

    String line(String field, String written, boolean required, int longest) {
        return text(field, written.replaceAll("[\\r\\n\\t]+", " "), required, longest);
    }

    String email(String field, String written) {
        String address = line(field, written, true, 254).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            problem(field, "email");
        }
        return address;
    }

    /** A number above zero, or from zero on. */
    @Nullable
    BigDecimal number(String field, String written, boolean required, boolean zero) {
        if (written.isBlank()) {
            if (required) {
                problem(field, "missing");
            }
            return null;
        }
        Optional<BigDecimal> number = WrittenNumber.read(written.strip());
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > DECIMALS) {
            problem(field, "number");
        } else if (number.get().signum() < 0 || !zero && number.get().signum() == 0) {
            problem(field, "not-positive");
        } else if (number.get().compareTo(MOST) >= 0) {
            problem(field, "too-much");
        } else {
            return number.get();
        }
        return null;
    }

    @Nullable
    Integer days(String field, String written) {
        BigDecimal days = number(field, written, false, true);
        if (days == null) {
            return null;
        }
        if (days.stripTrailingZeros().scale() > 0 || days.compareTo(BigDecimal.valueOf(3650)) > 0) {
            problem(field, "number");
            return null;
        }
        return days.intValueExact();
    }

    @Nullable
    LocalDate day(String field, String written, boolean required, LocalDate today) {
        if (written.isBlank()) {
            if (required) {
                problem(field, "missing");
            }
            return null;
        }
        Optional<LocalDate> day = WrittenDay.read(written);
        if (day.isEmpty()) {
            problem(field, "date");
        } else if (day.get().isBefore(today)) {
            problem(field, "past");
        } else if (day.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            problem(field, "far");
        }
        return day.orElse(null);
    }

    Unit unit(String field, String written) {
        return Unit.of(written).orElseGet(() -> {
            problem(field, "choice");
            return Unit.PIECE;
        });
    }

    @Nullable
    Incoterm incoterm(String field, String written, boolean required) {
        if (written.isBlank() && !required) {
            return null;
        }
        Optional<Incoterm> term = Incoterm.of(written);
        if (term.isEmpty()) {
            problem(field, written.isBlank() ? "missing" : "choice");
        }
        return term.orElse(null);
    }

    String country(String field, String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            problem(field, "missing");
        } else if (!COUNTRIES.contains(code)) {
            problem(field, "choice");
        }
        return code;
    }

    @Nullable
    Currency currency(String field, String written) {
        try {
            return Currency.getInstance(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // Not a currency: a choice for its writer to mend.
            problem(field, written.isBlank() ? "missing" : "choice");
            return null;
        }
    }
}
