package ir.rasteh.face.members;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.HsFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The fields of a product, step by step: one cell for each column of the spreadsheet of listings, so that a sheet and an editor
 * say the same. It holds what was written and believes none of it.
 */
class ProductForm extends Div {

    private static final Set<Column> HELPED = EnumSet.of(
            Column.SKU,
            Column.HS,
            Column.MATERIALS,
            Column.PRICE,
            Column.PRICE_TO,
            Column.PLACE,
            Column.MINIMUM_ORDER,
            Column.LEAD_DAYS,
            Column.AVAILABILITY,
            Column.NET_WEIGHT_KG,
            Column.GROSS_WEIGHT_KG);

    private final transient Wording wording;
    private final transient Vocabulary vocabulary;
    private final transient Runnable changed;
    private final transient Map<Column, Cell> cells = new EnumMap<>(Column.class);
    private final Map<Step, Section> sections = new EnumMap<>(Step.class);
    private final Set<Column> touched = EnumSet.noneOf(Column.class);
    private final AttributeFields attributes;
    private final LanguageGaps gaps;
    private String family = "";

    /**
     * @param pictures what stands in the step of pictures
     * @param check what stands in the last step
     * @param go told which step is wanted next
     */
    ProductForm(
            Wording wording,
            Vocabulary vocabulary,
            HsFinder codes,
            boolean isNew,
            Component pictures,
            Component check,
            Consumer<Step> go,
            Runnable changed) {
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.changed = changed;
        addClassName("product-form");
        gaps = new LanguageGaps(wording);
        attributes = new AttributeFields(wording, vocabulary, () -> entered(Column.ATTRIBUTES));
        cells.put(Column.ATTRIBUTES, attributes);
        section(
                Step.NAMES,
                gaps,
                pair(line(Column.NAME_FA), line(Column.NAME_EN)),
                pair(lines(Column.TEXT_FA), lines(Column.TEXT_EN)),
                otherLanguages());
        section(Step.GOODS, goods(codes, isNew));
        section(Step.ATTRIBUTES, materials(), attributes);
        section(Step.TERMS, terms());
        section(Step.PICTURES, pictures);
        section(Step.CHECK, check);
        sections.forEach((step, section) -> section.add(ways(step, go)));
    }

    private Component goods(HsFinder codes, boolean isNew) {
        Choices choices = new Choices(wording);
        TextField sku = line(Column.SKU);
        sku.setReadOnly(!isNew);
        HsField hs = new HsField(wording, codes, () -> entered(Column.HS));
        return pair(
                sku,
                placed(Column.HS, Fields.made(hs, helpOf(Column.HS), () -> entered(Column.HS))),
                choice(Column.FAMILY, choices.families()),
                choice(Column.PROVINCE, choices.provinces()),
                line(Column.COUNTY));
    }

    private Component materials() {
        TermsCell cell = new TermsCell(
                Fields.several(
                        label(Column.MATERIALS), helpOf(Column.MATERIALS), Map.of(), () -> entered(Column.MATERIALS)),
                "; ");
        cell.field().setId(Column.MATERIALS.code());
        cells.put(Column.MATERIALS, cell);
        return cell.field();
    }

    private Component terms() {
        Choices choices = new Choices(wording);
        CertificateFields certificates =
                new CertificateFields(wording, LocalDate.now(), () -> entered(Column.CERTIFICATES));
        cells.put(Column.CERTIFICATES, certificates);
        return new Div(
                pair(
                        line(Column.PRICE),
                        line(Column.PRICE_TO),
                        choice(Column.CURRENCY, choices.currencies()),
                        choice(Column.UNIT, choices.units()),
                        choice(Column.INCOTERM, choices.incoterms()),
                        line(Column.PLACE),
                        line(Column.MINIMUM_ORDER),
                        line(Column.CAPACITY_MONTH),
                        line(Column.LEAD_DAYS),
                        placed(
                                Column.AVAILABILITY,
                                Fields.words(
                                        label(Column.AVAILABILITY),
                                        helpOf(Column.AVAILABILITY),
                                        choices.availabilities(),
                                        () -> entered(Column.AVAILABILITY))),
                        line(Column.PACKAGING),
                        line(Column.NET_WEIGHT_KG),
                        line(Column.GROSS_WEIGHT_KG)),
                certificates);
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

    private void section(Step step, Component... content) {
        Section section = new Section(new H2(wording.text("desk.step." + step.code() + ".title")));
        section.setId("section-" + step.code());
        section.addClassName("product-section");
        section.add(content);
        sections.put(step, section);
        add(section);
    }

    private Component ways(Step step, Consumer<Step> go) {
        Div ways = new Div();
        ways.addClassName("step-ways");
        if (step.further(-1) != step) {
            Button back = new Button(wording.text("desk.step.back"), click -> go.accept(step.further(-1)));
            ways.add(back);
        }
        if (step.further(1) != step) {
            Button next = new Button(
                    wording.text(
                            "desk.step.next",
                            wording.text("desk.step." + step.further(1).code())),
                    click -> go.accept(step.further(1)));
            next.addClassName("step-next");
            ways.add(next);
        }
        return ways;
    }

    /** Opens a step; where all stand below each other, as on a telephone, it is scrolled to. */
    void open(Step step, boolean scroll) {
        sections.forEach((each, section) -> section.setClassName("step-open", each == step));
        if (scroll) {
            Section section = sections.get(step);
            if (section != null) {
                section.getElement().executeJs("this.scrollIntoView({block: 'start', behavior: 'instant'})");
            }
        }
    }

    /** What stands in the fields, over the columns of {@code before} that no field shows. */
    ProductDraft read(ProductDraft before) {
        ProductDraft draft = before;
        for (Map.Entry<Column, Cell> cell : cells.entrySet()) {
            draft = draft.with(cell.getKey(), cell.getValue().written());
        }
        return draft;
    }

    /** Fills the fields. */
    void show(ProductDraft draft) {
        ask(draft.cell(Column.FAMILY));
        cells.forEach((column, cell) -> cell.write(draft.cell(column)));
        touched.clear();
        helpWithCode();
        gaps.say(draft);
    }

    /** Says in words what one language still lacks beside the other. */
    void compare(ProductDraft draft) {
        gaps.say(draft);
    }

    /** How many of the family's attributes are told, in words. */
    String told() {
        return attributes.told();
    }

    /** Which columns the writer has been at. */
    Set<Column> touched() {
        Set<Column> all = EnumSet.of(Column.STATE);
        all.addAll(touched);
        return all;
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
        Map<Column, List<Problem>> byColumn = new EnumMap<>(Column.class);
        List<Problem> elsewhere = new ArrayList<>();
        for (Problem problem : problems) {
            Column.of(problem.column())
                    .filter(cells::containsKey)
                    .ifPresentOrElse(
                            column -> byColumn.computeIfAbsent(column, each -> new ArrayList<>())
                                    .add(problem),
                            () -> elsewhere.add(problem));
        }
        cells.forEach((column, cell) -> cell.say(byColumn.getOrDefault(column, List.of()), this::words));
        return elsewhere;
    }

    /** What a problem says to the reader. */
    String words(Problem problem) {
        List<String> arguments = new ArrayList<>(problem.arguments());
        if (problem.code().startsWith("attribute-") && arguments.size() > 1) {
            arguments.set(0, attributes.named(arguments.getFirst()));
        }
        return wording.text(
                problem.messageKey(), arguments.stream().map(wording::digits).toArray());
    }

    /** Leads the writer to the first field with a problem. */
    void lead(List<Problem> problems) {
        for (Problem problem : problems) {
            Optional<Cell> cell = Column.of(problem.column()).flatMap(column -> Optional.ofNullable(cells.get(column)));
            if (cell.isPresent()) {
                Stream.iterate(
                                cell.get().component().getParent(),
                                Optional::isPresent,
                                parent -> parent.flatMap(Component::getParent))
                        .flatMap(Optional::stream)
                        .filter(Details.class::isInstance)
                        .forEach(details -> ((Details) details).setOpened(true));
                cell.get().lead(problem);
                return;
            }
        }
    }

    private static Div pair(Component... fields) {
        Div pair = new Div(fields);
        pair.addClassName("product-pair");
        return pair;
    }

    private TextField line(Column column) {
        return placed(column, Fields.line(label(column), helpOf(column), () -> entered(column)));
    }

    private Component lines(Column column) {
        return placed(column, Fields.lines(label(column), helpOf(column), () -> entered(column)));
    }

    private Component choice(Column column, Map<String, String> options) {
        return placed(column, Fields.choice(label(column), helpOf(column), options, () -> entered(column)));
    }

    private <F extends AbstractField<?, String> & HasStyle> F placed(Column column, F field) {
        field.getElement().setProperty("label", label(column));
        field.setId(column.code());
        field.addClassName("column-" + column.code());
        languageOf(column).ifPresent(lang -> field.addClassName(lang.rightToLeft() ? "writes-rtl" : "writes-ltr"));
        if (column == Column.SKU || column == Column.HS) {
            field.addClassName("writes-ltr");
        }
        cells.put(column, new FieldCell(field));
        return field;
    }

    private String label(Column column) {
        return wording.text("desk.column." + column.code());
    }

    /** Takes note that the writer has been at a column. */
    private void entered(Column column) {
        touched.add(column);
        switch (column) {
            case HS -> helpWithCode();
            case FAMILY -> ask(written(Column.FAMILY));
            default -> {}
        }
        changed.run();
    }

    /** Asks for what buyers of a family ask for. */
    private void ask(String code) {
        if (code.equals(family)) {
            return;
        }
        family = code;
        Optional<CraftFamily> asked = CraftFamily.of(code);
        attributes.ask(asked.orElse(null));
        Map<String, String> terms = new LinkedHashMap<>();
        asked.ifPresent(each -> vocabulary
                .terms(each, "materials")
                .forEach((value, names) -> terms.put(value, names.in(wording.lang()))));
        if (cells.get(Column.MATERIALS) instanceof TermsCell materials) {
            String written = materials.written();
            materials.field().setItems(terms.keySet());
            materials.field().setItemLabelGenerator(value -> terms.getOrDefault(value, value));
            materials.write(written);
        }
    }

    /** What customs call the goods of the code: known while one writes. */
    private void helpWithCode() {
        if (cells.get(Column.HS) instanceof FieldCell hs) {
            Fields.help(
                    hs.field(),
                    HsCode.of(hs.written())
                            .flatMap(vocabulary::goods)
                            .map(goods -> goods.in(wording.lang()))
                            .orElse(helpOf(Column.HS)));
        }
    }

    private String helpOf(Column column) {
        return HELPED.contains(column) ? wording.text("desk.column." + column.code() + ".help") : "";
    }

    private String written(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.written();
    }

    private static Optional<Lang> languageOf(Column column) {
        String code = column.code();
        return code.startsWith("name_") || code.startsWith("text_") ? Lang.of(code.substring(5)) : Optional.empty();
    }
}
