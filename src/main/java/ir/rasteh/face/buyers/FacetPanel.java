package ir.rasteh.face.buyers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Narrow;
import ir.rasteh.search.ResultPage.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The ways to narrow a search, each value with how many goods it would leave; what is chosen stands first and can be taken back. */
class FacetPanel extends Div {

    private static final int SHOWN_AT_FIRST = 7;

    private final transient FinderAddress address;
    private final transient Wording wording;
    private final transient Consumer<FinderAddress> go;
    private boolean filling;

    FacetPanel(
            Map<String, List<FacetValue>> facets, FinderAddress address, Wording wording, Consumer<FinderAddress> go) {
        this.address = address;
        this.wording = wording;
        this.go = go;
        Div choices = new Div();
        FinderAddress.FACETS.forEach(facet -> {
            List<FacetValue> values = facets.getOrDefault(facet, List.of());
            if (facet.equals("certified")) {
                choices.add(certified(values));
            } else if (!values.isEmpty()) {
                choices.add(values(facet, values));
            }
        });
        if (address.narrowed()) {
            Button clear = new Button(wording.text("desk.finder.clear"), click -> go.accept(address.withoutFilters()));
            clear.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(clear);
        }
        Details panel = new Details(wording.text("desk.finder.facets"), choices);
        panel.setOpened(true);
        // On a phone the results come first, and the facets are one touch away.
        Narrow.follow(panel, narrow -> panel.setOpened(!narrow || address.narrowed()));
        add(panel);
    }

    private Component certified(List<FacetValue> values) {
        long count = values.stream()
                .filter(value -> value.value().equals("true"))
                .mapToLong(FacetValue::count)
                .sum();
        Checkbox only = new Checkbox(wording.text("desk.finder.certified-only") + "  " + wording.number(count));
        only.setValue(address.values("certified").contains("true"));
        only.addClassName("facet-certified");
        only.addValueChangeListener(
                change -> go.accept(address.choose("certified", change.getValue() ? Set.of("true") : Set.of())));
        return only;
    }

    private Component values(String facet, List<FacetValue> values) {
        Set<String> chosen = address.values(facet);
        List<FacetValue> ordered = new ArrayList<>(
                values.stream().filter(value -> chosen.contains(value.value())).toList());
        values.stream().filter(value -> !chosen.contains(value.value())).forEach(ordered::add);
        CheckboxGroup<FacetValue> group = new CheckboxGroup<>();
        group.setLabel(wording.text("desk.finder.facet." + facet));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setId("facet-" + facet);
        List<FacetValue> first = ordered.subList(0, Math.min(ordered.size(), Math.max(SHOWN_AT_FIRST, chosen.size())));
        show(group, first, chosen);
        group.addValueChangeListener(change -> {
            if (!filling) {
                go.accept(address.choose(
                        facet, change.getValue().stream().map(FacetValue::value).collect(Collectors.toSet())));
            }
        });
        Div block = new Div(group);
        block.addClassName("facet");
        if (first.size() < ordered.size()) {
            Button more = new Button(wording.text("desk.finder.more", wording.number(ordered.size() - first.size())));
            more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            more.addClickListener(click -> {
                show(group, ordered, chosen);
                more.setVisible(false);
            });
            block.add(more);
        }
        return block;
    }

    private void show(CheckboxGroup<FacetValue> group, List<FacetValue> values, Set<String> chosen) {
        filling = true;
        group.setItems(values);
        group.setItemLabelGenerator(value -> value.label().in(wording.lang()) + "  " + wording.number(value.count()));
        group.setRenderer(new ComponentRenderer<>(value -> {
            Span label = new Span(value.label().in(wording.lang()));
            label.getElement().setAttribute("dir", "auto");
            Span count = new Span(wording.number(value.count()));
            count.addClassName("facet-count");
            Span line = new Span(label, count);
            line.addClassName("facet-line");
            return line;
        }));
        group.setValue(
                values.stream().filter(value -> chosen.contains(value.value())).collect(Collectors.toSet()));
        filling = false;
    }
}
