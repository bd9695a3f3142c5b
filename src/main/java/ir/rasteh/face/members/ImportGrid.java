package ir.rasteh.face.members;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.StagedRow;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Narrow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a sheet as a spreadsheet shows them: each cell is a field, and what is wrong with one stands below it. On a
 * telephone each row is a card of the cells that need somebody. Only the rows in sight are held.
 */
class ImportGrid extends Div {

    /** A cell into which something else was written. */
    record Mended(StagedRow row, Column column, String text) {}

    private static final Set<Column> LONG = Arrays.stream(Column.values())
            .filter(column -> column.code().startsWith("text_"))
            .collect(Collectors.toUnmodifiableSet());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_SHOWN = 5000;
    private static final int LONGEST_QUOTED = 80;

    private static final String FIELD = """
            <div class="sheet-cell">
              <textarea rows="1" dir="auto" .value=${live(item.text)} aria-label=${item.label} title=${item.text}
                aria-invalid=${item.problem ? 'true' : 'false'} ?readonly=${item.out}
                @change=${e => mend(e.target.value)}
                @keydown=${e => { if (e.key === 'Enter' && !item.long) { e.preventDefault(); e.target.blur(); } }}></textarea>
              <span class="sheet-problem" ?hidden=${!item.problem}>${item.problem}</span>
            </div>""";

    private static final String CARD = """
            <div class="sheet-card">
              <strong dir="auto">${item.name}</strong>
              <span class="sheet-fate" data-fate=${item.fate}>${item.number} · ${item.word}</span>
              ${JSON.parse(item.cells).map(cell => html`<label>${cell.label}
                <textarea rows="1" dir="auto" .value=${live(cell.text)} aria-invalid="true"
                  @change=${e => mend(cell.column, e.target.value)}></textarea>
                <span class="sheet-problem">${cell.problem}</span></label>`)}
              <button type="button" @click=${() => leave()}>${item.leave}</button>
            </div>""";

    private final transient Wording wording;
    private final transient Consumer<Mended> mended;
    private final transient Consumer<StagedRow> left;
    private final Grid<StagedRow> grid = new Grid<>(StagedRow.class, false);

    ImportGrid(Wording wording, List<Column> columns, Consumer<Mended> mended, Consumer<StagedRow> left) {
        this.wording = wording;
        this.mended = mended;
        this.left = left;
        grid.setId("sheet-rows");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS);
        grid.addClassName("sheet-grid");
        add(grid);
        Grid.Column<StagedRow> cards = grid.addColumn(cards()).setFlexGrow(1);
        cards.setVisible(false);
        List<Grid.Column<StagedRow>> wide = new ArrayList<>();
        wide.add(grid.addColumn(standing())
                .setHeader(wording.text("desk.import.row"))
                .setWidth("150px")
                .setFlexGrow(0)
                .setFrozen(true));
        for (Column column : withMissing(columns)) {
            wide.add(grid.addColumn(field(column))
                    .setHeader(wording.text("desk.column." + column.code()))
                    .setWidth(LONG.contains(column) ? "260px" : "170px")
                    .setFlexGrow(1)
                    .setResizable(true));
        }
        Narrow.follow(grid, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            cards.setVisible(narrow);
            grid.setClassName("narrow", narrow);
        });
    }

    /** The sheet's columns, and those without which no row can be taken: their absence is a problem that needs its cell. */
    private static List<Column> withMissing(List<Column> columns) {
        Set<Column> all = new LinkedHashSet<>(columns);
        all.add(Column.HS);
        if (!all.contains(Column.NAME_EN)) {
            all.add(Column.NAME_FA);
        }
        if (all.contains(Column.PRICE)) {
            all.add(Column.CURRENCY);
        }
        return List.copyOf(all);
    }

    /** Shows other rows, or the same ones anew. */
    void fill(BiFunction<Integer, Integer, List<StagedRow>> rows, Supplier<Integer> size) {
        grid.setDataProvider(new CallbackDataProvider<StagedRow, Void>(
                query -> rows.apply(query.getLimit(), query.getOffset()).stream(),
                query -> size.get(),
                StagedRow::number));
    }

    /** Shows a row as it is now, in its place. */
    void replace(StagedRow row) {
        grid.getDataProvider().refreshItem(row);
    }

    private Renderer<StagedRow> field(Column column) {
        return LitRenderer.<StagedRow>of(FIELD)
                .withProperty("text", row -> shown(row, column))
                .withProperty("long", row -> LONG.contains(column))
                .withProperty("out", row -> row.fate() == StagedRow.Fate.LEFT_OUT)
                .withProperty(
                        "label",
                        row -> wording.text(
                                "desk.import.cell",
                                wording.text("desk.column." + column.code()),
                                wording.number(row.number())))
                .withProperty("problem", row -> problems(row, column))
                .withFunction("mend", (row, arguments) -> mend(row, column, arguments.get(0)));
    }

    private void mend(StagedRow row, Column column, JsonNode text) {
        mended.accept(new Mended(row, column, text.asString()));
    }

    /** Of a cell that is too long for any field, its beginning: the rest would have to go anyway. */
    private static String shown(StagedRow row, Column column) {
        return cut(row.cell(column), LONGEST_SHOWN);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }

    private String problems(StagedRow row, Column column) {
        return row.problems().stream()
                .filter(problem -> problem.column().equals(column.code()))
                .map(this::words)
                .collect(Collectors.joining(" "));
    }

    private String words(Problem problem) {
        return wording.text(
                problem.messageKey(),
                problem.arguments().stream()
                        .map(each -> cut(each, LONGEST_QUOTED))
                        .toArray());
    }

    private Renderer<StagedRow> standing() {
        return LitRenderer.<StagedRow>of("""
                        <div class="sheet-standing"><span>${item.number}</span>
                        <span class="sheet-fate" data-fate=${item.fate}>${item.word}</span>
                        <button type="button" @click=${() => leave()}>${item.leave}</button></div>""")
                .withProperty("number", row -> wording.number(row.number()))
                .withProperty("fate", row -> row.fate().code())
                .withProperty("word", this::fate)
                .withProperty("leave", this::leave)
                .withFunction("leave", left::accept);
    }

    private String fate(StagedRow row) {
        return wording.text("desk.import.fate." + row.fate().code());
    }

    private String leave(StagedRow row) {
        return wording.text(row.fate() == StagedRow.Fate.LEFT_OUT ? "desk.import.let-in" : "desk.import.leave-out");
    }

    private Renderer<StagedRow> cards() {
        return LitRenderer.<StagedRow>of(CARD)
                .withProperty("name", ImportGrid::name)
                .withProperty("number", row -> wording.text("desk.import.row-number", wording.number(row.number())))
                .withProperty("fate", row -> row.fate().code())
                .withProperty("word", this::fate)
                .withProperty("leave", this::leave)
                .withProperty("cells", this::wrongCells)
                .withFunction("leave", left::accept)
                .withFunction(
                        "mend",
                        (row, arguments) -> Column.of(arguments.get(0).asString())
                                .ifPresent(column -> mend(row, column, arguments.get(1))));
    }

    private static String name(StagedRow row) {
        String name = row.cell(Column.NAME_FA).isEmpty() ? row.cell(Column.NAME_EN) : row.cell(Column.NAME_FA);
        return name.isEmpty() ? row.cell(Column.SKU) : name;
    }

    /** As JSON: the renderer's own way to the browser keeps no names within a list. */
    private String wrongCells(StagedRow row) {
        return JSON.writeValueAsString(row.problems().stream()
                .flatMap(problem -> Column.of(problem.column()).stream())
                .distinct()
                .map(column -> Map.of(
                        "column", column.code(),
                        "label", wording.text("desk.column." + column.code()),
                        "text", shown(row, column),
                        "problem", problems(row, column)))
                .toList());
    }
}
