package ir.rasteh.face.window;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Unit;
import ir.rasteh.trade.RfqDraft;
import ir.rasteh.trade.RfqProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request while it is filled in: what was typed, and what is to be mended, field by field.
 *
 * @param typed by the name of the field
 * @param problems key of the message by the name of the field
 */
record RequestForm(Map<String, String> typed, Map<String, String> problems) {

    /** The currencies in which Iran's export markets think; any other can be named in words. */
    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "AED", "CNY", "TRY", "RUB", "IQD", "INR", "IRR");

    /** A choice of a list. */
    record Choice(String value, String label) {}

    static RequestForm typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return new RequestForm(typed, Map.of());
    }

    static RequestForm empty() {
        return new RequestForm(Map.of(), Map.of());
    }

    RequestForm with(String field, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(field, value);
        return new RequestForm(more, problems);
    }

    RequestForm with(Collection<RfqProblem> found) {
        Map<String, String> keys = new HashMap<>();
        found.forEach(problem -> keys.putIfAbsent(problem.field(), problem.messageKey()));
        return new RequestForm(typed, keys);
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    RfqDraft draft() {
        return new RfqDraft(
                of("goods"),
                of("amount"),
                of("unit"),
                of("price"),
                of("currency"),
                of("country"),
                of("incoterm"),
                of("wanted"),
                of("words"),
                of("email"),
                of("person"),
                of("company"));
    }

    static List<Choice> units(Wording say) {
        return Arrays.stream(Unit.values())
                .map(unit -> new Choice(unit.code(), say.unit(unit)))
                .toList();
    }

    static List<String> currencies() {
        return CURRENCIES;
    }

    static List<String> incoterms() {
        return Arrays.stream(Incoterm.values()).map(Incoterm::name).toList();
    }

    /** All countries in the order of the reader's alphabet. */
    static List<Choice> countries(Wording say) {
        Collator order = Collator.getInstance(ULocale.forLocale(say.lang().locale()));
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, say.country(code)))
                .sorted((one, two) -> order.compare(one.label(), two.label()))
                .toList();
    }
}
