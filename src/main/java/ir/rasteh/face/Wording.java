package ir.rasteh.face;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * How numbers, dates, money and quantities are worded for one reader: in the digits of their language, by the calendar of
 * their country, rials with toman beside for Persian readers. Safe for use by many threads.
 */
public final class Wording {

    private static final BigDecimal RIALS_IN_A_TOMAN = BigDecimal.TEN;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DIMENSIONS = Pattern.compile("\\d+(\\.\\d+)?(x\\d+(\\.\\d+)?)+");
    private static final Pattern RANGE = Pattern.compile("\\d+(\\.\\d+)?-\\d+(\\.\\d+)?");

    private final Lang lang;
    private final MessageSource messages;
    private final ULocale locale;
    private final PluralRules plurals;
    private final DateFormat dates;
    private final DateFormat shortDates;

    Wording(Lang lang, MessageSource messages) {
        this.lang = lang;
        this.messages = messages;
        this.locale = lang == Lang.FA ? new ULocale("fa_IR@calendar=persian") : ULocale.forLocale(lang.locale());
        this.plurals = PluralRules.forLocale(locale);
        this.dates = dateFormat(locale, lang == Lang.ZH ? "y年M月d日" : "d MMMM y");
        this.shortDates = dateFormat(locale, "y/MM/dd");
    }

    public Lang lang() {
        return lang;
    }

    /** The arrow from what was written to what it means: it points where the reader reads on. */
    public String arrow() {
        return lang.rightToLeft() ? "←" : "→";
    }

    /** The text of a key of {@code messages*.properties}; its arguments are texts that are already worded. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, lang.locale());
    }

    /** A text that counts something: {@code key.one}, {@code key.other} … by the plural rules of the language. */
    public String count(String key, long number) {
        String form = key + "." + plurals.select(number);
        String worded = messages.getMessage(form, new Object[] {number(number)}, "", lang.locale());
        return worded == null || worded.isEmpty() ? text(key + ".other", number(number)) : worded;
    }

    public String number(long number) {
        return exact(BigDecimal.valueOf(number));
    }

    public String exact(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(javaLocale());
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /** The same text with its ASCII digits in those of the reader's language. */
    public String digits(String text) {
        if (lang != Lang.FA) {
            return text;
        }
        StringBuilder worded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            worded.append(c >= '0' && c <= '9' ? (char) (c - '0' + '۰') : c);
        }
        return worded.toString();
    }

    /** A day as people write it: {@code 29 اسفند 1405} in Persian digits, or {@code 20 March 2027}. */
    public String date(LocalDate day) {
        return format(dates, day);
    }

    /** A day in ten characters, for columns: {@code 1405/12/29} in Persian digits, or {@code 2027-03-20}. */
    public String shortDate(LocalDate day) {
        return lang == Lang.FA ? format(shortDates, day) : day.toString();
    }

    /** A year of the Gregorian calendar in the reader's own: for Persian readers the one that begins in its spring. */
    public String year(int gregorian) {
        return digits(Integer.toString(lang == Lang.FA ? gregorian - 621 : gregorian));
    }

    /** An amount with its currency: {@code EUR 4,200}; rials with toman beside for Persian readers. */
    public String money(Money money) {
        return money(money.currency().getCurrencyCode(), exact(money.amount()), tomans(money.amount()));
    }

    /** From one amount up to another, in the same currency: {@code EUR 10–20}. */
    public String money(Money from, BigDecimal to) {
        return money(
                from.currency().getCurrencyCode(),
                text("wording.range", exact(from.amount()), exact(to)),
                text("wording.range", tomans(from.amount()), tomans(to)));
    }

    private String money(String code, String amount, String tomans) {
        String worded = text("wording.money", amount, currency(code));
        return lang == Lang.FA && code.equals("IRR") ? text("wording.money.rials", worded, tomans) : worded;
    }

    private String tomans(BigDecimal rials) {
        return exact(rials.divide(RIALS_IN_A_TOMAN));
    }

    /** The name of a currency in Persian prose, its ISO code elsewhere. */
    private String currency(String code) {
        String name = messages.getMessage("wording.currency." + code, null, code, lang.locale());
        return name == null ? code : name;
    }

    /** So many pieces, pairs, kilograms … */
    public String quantity(Quantity quantity) {
        return text("wording.quantity", exact(quantity.amount()), unit(quantity.unit(), form(quantity.amount())));
    }

    /** A single unit, as in “per piece”. */
    public String unit(Unit unit) {
        return unit(unit, "one");
    }

    private String unit(Unit unit, String form) {
        String key = "wording.unit." + unit.code() + ".";
        String worded = messages.getMessage(key + form, null, "", lang.locale());
        return worded == null || worded.isEmpty() ? text(key + "other") : worded;
    }

    /** The plural form of an amount as it is written: Russian counts 2 пары, 5 пар and 2,5 пары. */
    private String form(BigDecimal amount) {
        return plurals.select(amount.doubleValue());
    }

    public String family(CraftFamily family) {
        return text("search.family." + family.code());
    }

    /**
     * A measured value with its unit as the trade writes it: {@code 200x300} with {@code cm} is 200 × 300 cm; words stay as they
     * are.
     */
    public String measure(String value, String unit) {
        String worded;
        if (unit.equals("year") && NUMBER.matcher(value).matches()) {
            return digits(value);
        } else if (NUMBER.matcher(value).matches()) {
            worded = exact(new BigDecimal(value));
        } else if (DIMENSIONS.matcher(value).matches()) {
            worded = digits(value.replace("x", " × "));
        } else if (RANGE.matcher(value).matches()) {
            worded = text("wording.range", (Object[]) digits(value).split("-", 2));
        } else {
            return digits(value);
        }
        return unit.isBlank() ? worded : text("wording.quantity", worded, measureUnit(unit));
    }

    /** The unit of a measure as the reader writes it; blank for words and for years, which are their own unit. */
    public String unitOf(String unit) {
        return unit.isBlank() || unit.equals("year") ? "" : measureUnit(unit);
    }

    private String measureUnit(String unit) {
        String key = "wording.measure." + unit.replace(' ', '-');
        String name = messages.getMessage(key, null, unit, lang.locale());
        return name == null ? unit : name;
    }

    /** The name of a country by its ISO 3166-1 code. */
    public String country(String code) {
        return new ULocale("", code).getDisplayCountry(locale);
    }

    private java.util.Locale javaLocale() {
        return lang == Lang.FA ? java.util.Locale.forLanguageTag("fa-IR-u-nu-arabext") : lang.locale();
    }

    private static String format(DateFormat format, LocalDate day) {
        // ICU's formats are not safe for many threads: each use has its own copy.
        return ((DateFormat) format.clone())
                .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static DateFormat dateFormat(ULocale locale, String pattern) {
        DateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
