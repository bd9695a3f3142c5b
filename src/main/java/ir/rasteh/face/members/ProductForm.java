package ir.rasteh.face.members;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.kernel.Unit;
import ir.rasteh.search.HsFinder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a product: one for each column of the spreadsheet of listings, so that a sheet and an editor say the same.
 * Languages stand side by side. It holds what was written and believes none of it.
 */
class ProductForm extends Div {

    private static final int TYPING_PAUSE = 400;
    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "AED", "CNY", "TRY", "RUB", "INR", "IQD", "OMR", "IRR");

    private static final Set<Column> HELPED = EnumSet.of(
            Column.SKU,
            Column.HS,
            Column.MATERIALS,
            Column.ATTRIBUTES,
            Column.PRICE,
            Column.PRICE_TO,
            Column.PLACE,
            Column.MINIMUM_ORDER,
            Column.LEAD_DAYS);

    private final transient Wording wording;
    private final transient Vocabulary vocabulary;
    private final transient Runnable changed;
    private final Map<Column, AbstractField<?, String>> fields = new EnumMap<>(Column.class);
    private final Set<Column> touched = EnumSet.noneOf(Column.class);

    ProductForm(Wording wording, Vocabulary vocabulary, HsFinder codes, boolean isNew, Runnable changed) {
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.changed = changed;
        addClassName("product-form");
        add(section(
                "names",
                pair(line(Column.NAME_FA), line(Column.NAME_EN)),
                pair(lines(Column.TEXT_FA), lines(Column.TEXT_EN)),
                otherLanguages()));
        TextField sku = line(Column.SKU);
        sku.setReadOnly(!isNew);
        add(section(
                "goods",
                pair(
                        sku,
                        entered(Column.HS, new HsField(wording, codes, () -> entered(Column.HS))),
                        choice(Column.FAMILY, families()),
                        choice(Column.PROVINCE, provinces()),
                        line(Column.COUNTY),
                        line(Column.MATERIALS)),
                lines(Column.ATTRIBUTES)));
        add(section(
                "terms",
                pair(
                        line(Column.PRICE),
                        line(Column.PRICE_TO),
                        choice(Column.CURRENCY, currencies()),
                        choice(Column.UNIT, units()),
                        choice(Column.INCOTERM, incoterms()),
                        line(Column.PLACE),
                        line(Column.MINIMUM_ORDER),
                        line(Column.CAPACITY_MONTH),
                        line(Column.LEAD_DAYS),
                        line(Column.PACKAGING))));
        write(Column.FAMILY, "");
    }

    /** What stands in the fields, over the columns of {@code before} that no field shows. */
    ProductDraft read(ProductDraft before) {
        ProductDraft[] draft = {before};
        fields.forEach((column, field) -> draft[0] = draft[0].with(column, written(column, field)));
        return draft[0];
    }

    /** Fills the fields. */
    void show(ProductDraft draft) {
        fields.keySet().forEach(column -> write(column, draft.cell(column)));
        touched.clear();
        helpWithGoods();
    }

    /** Which columns the writer has been at. */
    Set<Column> touched() {
        return EnumSet.copyOf(
                Stream.concat(touched.stream(), Stream.of(Column.STATE)).collect(Collectors.toSet()));
    }

    void touch(Set<Column> columns) {
        touched.addAll(columns);
    }

    /**
     * Says beside each field what is wrong with it, in the reader's language.
     *
     * @return the problems for which there is no field
     */
    List<Problem> say(List<Problem> problems) {
        fields.values().forEach(field -> invalid(field, Optional.empty()));
        return problems.stream()
                .filter(problem -> Column.of(problem.column())
                        .flatMap(column -> Optional.ofNullable(fields.get(column)))
                        .map(field -> invalid(field, Optional.of(words(problem))))
                        .isEmpty())
                .toList();
    }

    /** What a problem says to the reader. */
    String words(Problem problem) {
        return wording.text(
                problem.messageKey(),
                problem.arguments().stream().map(wording::digits).toArray());
    }

    /** Leads the writer to the first field with a problem. */
    void lead(List<Problem> problems) {
        problems.stream()
                .flatMap(problem -> Column.of(problem.column()).stream())
                .flatMap(column -> Stream.ofNullable(fields.get(column)))
                .findFirst()
                .ifPresent(field -> {
                    field.getParent()
                            .flatMap(Component::getParent)
                            .filter(Details.class::isInstance)
                            .ifPresent(parent -> ((Details) parent).setOpened(true));
                    field.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
                });
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new H2(wording.text("desk.editor.section." + key)));
        section.addClassName("product-section");
        section.add(content);
        return section;
    }

    private static Div pair(Component... fields) {
        Div pair = new Div(fields);
        pair.addClassName("product-pair");
        return pair;
    }

    private Component otherLanguages() {
        Div others = pair(
                line(Column.NAME_AR),
                lines(Column.TEXT_AR),
                line(Column.NAME_TR),
                lines(Column.TEXT_TR),
                line(Column.NAME_RU),
                lines(Column.TEXT_RU),
                line(Column.NAME_ZH),
                lines(Column.TEXT_ZH));
        return new Details(wording.text("desk.editor.other-languages"), others);
    }

    private TextField line(Column column) {
        TextField field = new TextField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return entered(column, field);
    }

    private TextArea lines(Column column) {
        TextArea field = new TextArea();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setMinRows(3);
        field.setMaxRows(10);
        return entered(column, field);
    }

    private ComboBox<String> choice(Column column, Map<String, String> options) {
        ComboBox<String> field = new ComboBox<>();
        field.setItems(options.keySet());
        field.setItemLabelGenerator(code -> options.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        return entered(column, field);
    }

    private <F extends AbstractField<?, String> & HasStyle> F entered(Column column, F field) {
        field.getElement().setProperty("label", wording.text("desk.column." + column.code()));
        String help = helpOf(column);
        if (!help.isEmpty()) {
            field.getElement().setProperty("helperText", help);
        }
        field.setId(column.code());
        field.addClassName("column-" + column.code());
        languageOf(column).ifPresent(lang -> field.addClassName(lang.rightToLeft() ? "writes-rtl" : "writes-ltr"));
        if (column == Column.SKU || column == Column.HS || column == Column.ATTRIBUTES || column == Column.MATERIALS) {
            field.addClassName("writes-ltr");
        }
        if (field instanceof HasValidation validated) {
            // What is wrong is said by the catalogue alone, not by the field.
            validated.setManualValidation(true);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                entered(column);
            }
        });
        fields.put(column, field);
        return field;
    }

    /** Takes note that the writer has been at a column. */
    private void entered(Column column) {
        touched.add(column);
        if (column == Column.HS || column == Column.FAMILY) {
            helpWithGoods();
        }
        changed.run();
    }

    /** What customs call the goods of the code, and what buyers of the family ask for: known while one writes. */
    private void helpWithGoods() {
        String code = HsCode.of(value(Column.HS))
                .flatMap(vocabulary::goods)
                .map(goods -> goods.in(wording.lang()))
                .orElse(helpOf(Column.HS));
        help(Column.HS, code);
        String keys = CraftFamily.of(value(Column.FAMILY))
                .map(family -> vocabulary.attributes(family).values().stream()
                        .filter(attribute -> !attribute.key().equals("materials"))
                        .map(attribute ->
                                attribute.key() + " (" + attribute.names().in(wording.lang()) + ")")
                        .collect(Collectors.joining("  ·  ")))
                .filter(words -> !words.isEmpty())
                .map(words -> wording.text("desk.column.attributes.keys", words))
                .orElse(helpOf(Column.ATTRIBUTES));
        help(Column.ATTRIBUTES, keys);
    }

    private void help(Column column, String words) {
        AbstractField<?, String> field = fields.get(column);
        if (field != null) {
            field.getElement().setProperty("helperText", words);
        }
    }

    private String helpOf(Column column) {
        return HELPED.contains(column) ? wording.text("desk.column." + column.code() + ".help") : "";
    }

    private String value(Column column) {
        AbstractField<?, String> field = fields.get(column);
        return field == null ? "" : written(column, field);
    }

    private static String written(Column column, AbstractField<?, String> field) {
        String value = field.getValue() == null ? "" : field.getValue();
        // One attribute a line is how a person writes them; the sheet has one cell for all.
        return column == Column.ATTRIBUTES ? value.replaceAll("\\s*\\R\\s*", "; ") : value;
    }

    private void write(Column column, String text) {
        AbstractField<?, String> field = fields.get(column);
        if (field == null) {
            return;
        }
        if (text.isEmpty()) {
            field.clear();
        } else {
            field.setValue(column == Column.ATTRIBUTES ? text.replaceAll("\\s*;\\s*", "\n") : text);
        }
    }

    private static boolean invalid(AbstractField<?, String> field, Optional<String> why) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(why.orElse(""));
            validated.setInvalid(why.isPresent());
        }
        return true;
    }

    private static Optional<Lang> languageOf(Column column) {
        String code = column.code();
        return code.startsWith("name_") || code.startsWith("text_") ? Lang.of(code.substring(5)) : Optional.empty();
    }

    private Map<String, String> families() {
        return options(
                Arrays.stream(CraftFamily.values()).map(CraftFamily::code),
                code -> CraftFamily.of(code).map(wording::family).orElse(code));
    }

    private Map<String, String> provinces() {
        return options(
                Arrays.stream(Province.values()).map(Province::code),
                code -> Province.of(code)
                        .map(province -> province.names().in(wording.lang()))
                        .orElse(code));
    }

    private Map<String, String> units() {
        return options(
                Arrays.stream(Unit.values()).map(Unit::code),
                code -> Unit.of(code).map(wording::unit).orElse(code));
    }

    private Map<String, String> incoterms() {
        return options(Arrays.stream(Incoterm.values()).map(Enum::name), code -> wording.text("desk.incoterm." + code));
    }

    private Map<String, String> currencies() {
        return options(CURRENCIES.stream(), code -> wording.text("desk.currency." + code));
    }

    private static Map<String, String> options(
            Stream<String> codes, java.util.function.Function<String, String> labels) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, labels.apply(code)));
        return options;
    }
}
