package ir.rasteh.face.members;

import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be chosen in the columns that have a list, by code, in the reader's words. */
record Choices(Wording wording) {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "AED", "CNY", "TRY", "RUB", "INR", "IQD", "OMR", "IRR");

    Map<String, String> families() {
        return options(
                Arrays.stream(CraftFamily.values()).map(CraftFamily::code),
                code -> CraftFamily.of(code).map(wording::family).orElse(code));
    }

    Map<String, String> provinces() {
        return options(
                Arrays.stream(Province.values()).map(Province::code),
                code -> Province.of(code)
                        .map(province -> province.names().in(wording.lang()))
                        .orElse(code));
    }

    Map<String, String> units() {
        return options(
                Arrays.stream(Unit.values()).map(Unit::code),
                code -> Unit.of(code).map(wording::unit).orElse(code));
    }

    Map<String, String> incoterms() {
        return options(Arrays.stream(Incoterm.values()).map(Enum::name), code -> wording.text("desk.incoterm." + code));
    }

    Map<String, String> currencies() {
        return options(CURRENCIES.stream(), code -> wording.text("desk.currency." + code));
    }

    Map<String, String> availabilities() {
        return options(Stream.of("in-stock", "made-to-order"), code -> wording.text("desk.availability." + code));
    }

    private static Map<String, String> options(Stream<String> codes, UnaryOperator<String> labels) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, labels.apply(code)));
        return options;
    }
}
