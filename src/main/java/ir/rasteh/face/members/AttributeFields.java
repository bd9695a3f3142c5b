package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.catalogue.CarpetDensity;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The attributes for which the buyers of a family ask, each in a field of its own with hint and unit, and a field for what the
 * trade has no list for. All of them are one cell of the sheet: {@code key=value; key=value}.
 */
class AttributeFields extends Div implements Cell {

    private static final String MATERIALS = "materials";
    private static final String RAJ = "raj";
    private static final String KNOTS = "knots";

    private final transient Wording wording;
    private final transient Vocabulary vocabulary;
    private final transient Runnable entered;
    private final transient Map<String, Cell> cells = new LinkedHashMap<>();
    private final Div grid = new Div();
    private final TextArea own;
    private @Nullable CraftFamily family;
    private String shown = "";

    AttributeFields(Wording wording, Vocabulary vocabulary, Runnable entered) {
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.entered = () -> {
            besides();
            entered.run();
        };
        own = Fields.lines(
                wording.text("desk.attributes.own"), wording.text("desk.column.attributes.help"), this.entered);
        own.setId("attributes");
        grid.addClassName("product-pair");
        add(grid, own);
    }

    /** Asks for what buyers of another family ask for; what is written already stays. */
    void ask(@Nullable CraftFamily asked) {
        if (asked == family) {
            return;
        }
        String written = written();
        family = asked;
        cells.clear();
        grid.removeAll();
        if (asked != null) {
            vocabulary.attributes(asked).values().stream()
                    .filter(attribute -> !attribute.key().equals(MATERIALS))
                    .forEach(attribute -> grid.add(field(asked, attribute)));
        }
        write(written);
    }

    private Component field(CraftFamily asked, Vocabulary.Attribute attribute) {
        String label = attribute.names().in(wording.lang());
        String hint = attribute.rule().hint().in(wording.lang());
        Map<String, String> terms = new LinkedHashMap<>();
        vocabulary.terms(asked, attribute.key()).forEach((value, names) -> terms.put(value, names.in(wording.lang())));
        Cell cell = switch (attribute.rule().kind()) {
            case TERM -> new FieldCell(Fields.words(label, hint, terms, entered));
            case TERMS -> new TermsCell(Fields.several(label, hint, terms, entered), ", ");
            case YES_NO -> new FieldCell(Fields.choice(label, hint, terms, entered));
            case NUMBER, RANGE, SIZE, DATE -> new FieldCell(measured(label, hint, attribute.unit()));
            case TEXT -> new FieldCell(Fields.line(label, hint, entered));
        };
        Component field = cell.component();
        field.setId("attribute-" + attribute.key());
        if (field instanceof ComboBox<?> choice) {
            choice.setPlaceholder(wording.text("desk.attributes.open"));
        }
        cells.put(attribute.key(), cell);
        return field;
    }

    private TextField measured(String label, String hint, String unit) {
        TextField field = Fields.line(label, hint, entered);
        field.addClassName("writes-ltr");
        String named = wording.unitOf(unit);
        if (!named.isEmpty()) {
            field.setSuffixComponent(new Span(named));
        }
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String written() {
        Map<String, String> written = new LinkedHashMap<>();
        cells.forEach((key, cell) -> {
            // A semicolon would end the value in the sheet.
            String value = cell.written().replaceAll("[;؛\\n]", ",").strip();
            if (!value.isEmpty()) {
                written.put(key, value);
            }
        });
        String others = own.getValue().replaceAll("\\s*\\R\\s*", "; ").strip();
        Map<String, String> all = new LinkedHashMap<>(written);
        all.putAll(split(others));
        if (all.equals(split(shown)) && shapeless(others).isEmpty()) {
            // Another order is no other text: the writer has changed nothing.
            return shown;
        }
        String joined = written.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? joined : joined.isEmpty() ? others : joined + "; " + others;
    }

    @Override
    public void write(String text) {
        shown = text;
        Map<String, String> told = split(text);
        cells.forEach((key, cell) -> cell.write(told.getOrDefault(key, "")));
        StringBuilder others = new StringBuilder(shapeless(text));
        told.forEach((key, value) -> {
            if (!cells.containsKey(key)) {
                others.append(others.isEmpty() ? "" : "\n")
                        .append(key)
                        .append('=')
                        .append(value);
            }
        });
        own.setValue(others.toString());
        besides();
    }

    /** How many of the attributes that buyers ask for are told. */
    String told() {
        long told = cells.values().stream()
                .filter(cell -> !cell.written().isEmpty())
                .count();
        return wording.text("desk.step.attributes.told", wording.number(told), wording.number(cells.size()));
    }

    /** A problem names the attribute first; what names none is said beside the writer's own ones. */
    @Override
    public void say(List<Problem> problems, Function<Problem, String> words) {
        Map<String, List<Problem>> byKey = problems.stream().collect(Collectors.groupingBy(this::key));
        cells.forEach((key, cell) -> cell.say(byKey.getOrDefault(key, List.of()), words));
        FieldCell.say(own, byKey.getOrDefault("", List.of()).stream().map(words).collect(Collectors.joining(" ")));
    }

    @Override
    public void lead(Problem problem) {
        Cell cell = cells.get(key(problem));
        Component field = cell == null ? own : cell.component();
        field.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }

    private String key(Problem problem) {
        return problem.arguments().stream()
                .findFirst()
                .filter(cells::containsKey)
                .orElse("");
    }

    /** What an attribute is called, for the words of a problem. */
    String named(String key) {
        Vocabulary.Attribute known =
                family == null ? null : vocabulary.attributes(family).get(key);
        return known == null ? key : known.names().in(wording.lang());
    }

    /** Weavers count raj and buyers abroad knots: beside the one stands what it comes to in the other. */
    private void besides() {
        if (family != CraftFamily.CARPET) {
            return;
        }
        beside(RAJ, raj -> wording.text("desk.attributes.knots", wording.exact(CarpetDensity.knots(raj))));
        beside(KNOTS, knots -> wording.text("desk.attributes.raj", wording.exact(CarpetDensity.raj(knots))));
    }

    private void beside(String key, Function<BigDecimal, String> words) {
        Cell cell = cells.get(key);
        if (cell == null || family == null) {
            return;
        }
        Vocabulary.Attribute attribute = vocabulary.attributes(family).get(key);
        String hint = attribute == null ? "" : attribute.rule().hint().in(wording.lang());
        Fields.help(
                cell.component(),
                vocabulary.measured(family, key, cell.written()).map(words).orElse(hint));
    }

    private static Map<String, String> split(String cell) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String part : cell.split("[;؛]", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                told.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return told;
    }

    /** What is no {@code key=value}: it stays where its writer can mend it. */
    private static String shapeless(String cell) {
        return List.of(cell.split("[;؛]", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && part.indexOf('=') < 1)
                .collect(Collectors.joining("\n"));
    }
}
