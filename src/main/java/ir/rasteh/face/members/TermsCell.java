package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import ir.rasteh.catalogue.Problem;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several words of a trade in one cell.
 *
 * @param between what stands between them
 */
record TermsCell(MultiSelectComboBox<String> field, String between) implements Cell {

    @Override
    public Component component() {
        return field;
    }

    @Override
    public String written() {
        return String.join(between, field.getValue());
    }

    @Override
    public void write(String text) {
        Set<String> words = Arrays.stream(text.split(between.strip(), -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        field.setValue(words);
    }

    @Override
    public void say(List<Problem> problems, Function<Problem, String> words) {
        FieldCell.say(field, problems.stream().map(words).collect(Collectors.joining(" ")));
    }
}
