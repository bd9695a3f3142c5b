package ir.rasteh.face.members;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import ir.rasteh.catalogue.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column in a field of its own. */
record FieldCell(AbstractField<?, String> field) implements Cell {

    @Override
    public Component component() {
        return field;
    }

    @Override
    public String written() {
        return field.getValue() == null ? "" : field.getValue();
    }

    @Override
    public void write(String text) {
        if (text.isEmpty()) {
            field.clear();
        } else {
            field.setValue(text);
        }
    }

    @Override
    public void say(List<Problem> problems, Function<Problem, String> words) {
        say(field, problems.stream().map(words).collect(Collectors.joining(" ")));
    }

    /** Says beside a field what is wrong with it; blank when nothing is. */
    static void say(Component field, String why) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(why);
            validated.setInvalid(!why.isEmpty());
        }
    }
}
