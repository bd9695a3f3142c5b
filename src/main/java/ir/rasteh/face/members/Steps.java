package ir.rasteh.face.members;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.face.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The steps of the editor on the leading side, each with what it still lacks, in words; any of them is one touch away. */
class Steps extends Nav {

    private final transient Wording wording;
    private final Map<Step, NativeButton> buttons = new EnumMap<>(Step.class);
    private final Map<Step, Span> lacks = new EnumMap<>(Step.class);

    Steps(Wording wording, Consumer<Step> go) {
        this.wording = wording;
        addClassName("editor-steps");
        setAriaLabel(wording.text("desk.step"));
        OrderedList list = new OrderedList();
        for (Step step : Step.values()) {
            Span lack = new Span();
            lack.addClassName("step-lacks");
            lacks.put(step, lack);
            NativeButton button = new NativeButton();
            button.setId("step-" + step.code());
            Span name = new Span(wording.text("desk.step." + step.code()));
            name.addClassName("step-name");
            button.add(name, lack);
            button.addClickListener(click -> go.accept(step));
            buttons.put(step, button);
            list.add(new ListItem(button));
        }
        add(list);
    }

    /** Says which step is open. */
    void at(Step here) {
        buttons.forEach((step, button) -> {
            if (step == here) {
                button.getElement().setAttribute("aria-current", "step");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    /**
     * Says beside each step what it lacks.
     *
     * @param problems all there are, also where the writer has not been
     * @param told how many of the family's attributes are told, in words
     */
    void say(ProductDraft draft, List<Problem> problems, String told) {
        for (Step step : Step.values()) {
            long wrong = problems.stream()
                    .filter(problem -> Column.of(problem.column())
                            .filter(column -> !draft.cell(column).isEmpty())
                            .filter(step::holds)
                            .isPresent())
                    .count();
            Span lack = lacks.get(step);
            NativeButton button = buttons.get(step);
            if (lack == null || button == null) {
                throw new IllegalStateException("Every step has its button");
            }
            lack.setText(wrong > 0 ? wording.count("desk.step.mend", wrong) : lacking(step, draft, problems, told));
            button.setClassName("step-wrong", wrong > 0);
            button.setClassName(
                    "step-complete", wrong == 0 && missing(step, draft).isEmpty());
        }
    }

    private String lacking(Step step, ProductDraft draft, List<Problem> problems, String told) {
        return switch (step) {
            case NAMES, GOODS, TERMS, PICTURES -> {
                List<Column> missing = missing(step, draft);
                yield missing.isEmpty()
                        ? wording.text("desk.step.complete")
                        : wording.text(
                                "desk.step.lacks",
                                missing.stream()
                                        .map(column -> wording.text("desk.missing." + column.code()))
                                        .collect(Collectors.joining(wording.text("window.list.separator"))));
            }
            case ATTRIBUTES -> told;
            case CHECK ->
                problems.isEmpty()
                        ? wording.text("desk.step.check.ready")
                        : wording.count("desk.step.mend", problems.size());
        };
    }

    private static List<Column> missing(Step step, ProductDraft draft) {
        return Missing.of(draft).stream().filter(step::holds).toList();
    }
}
