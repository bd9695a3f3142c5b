package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The fields of the editor, all of one make: what is typed comes to the house while it is typed, at least once a second, so that
 * a power cut takes no more than that; what is wrong is said by the catalogue alone.
 */
final class Fields {

    /** Also while somebody types without a pause. */
    private static final int TYPING = 1000;

    private Fields() {}

    static TextField line(String label, String help, Runnable entered) {
        TextField field = new TextField(label);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING);
        return made(field, help, entered);
    }

    static TextArea lines(String label, String help, Runnable entered) {
        TextArea field = new TextArea(label);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING);
        field.setMinRows(3);
        field.setMaxRows(10);
        return made(field, help, entered);
    }

    static ComboBox<String> choice(String label, String help, Map<String, String> options, Runnable entered) {
        ComboBox<String> field = new ComboBox<>(label);
        field.setItems(options.keySet());
        field.setItemLabelGenerator(code -> options.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        return made(field, help, entered);
    }

    /** A choice that may also be answered in the writer's own words. */
    static ComboBox<String> words(String label, String help, Map<String, String> options, Runnable entered) {
        ComboBox<String> field = choice(label, help, options, entered);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            field.setValue(typed.getDetail().strip());
            entered.run();
        });
        return field;
    }

    /** A choice of several, which may also be answered in the writer's own words. */
    static MultiSelectComboBox<String> several(
            String label, String help, Map<String, String> options, Runnable entered) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
        field.setItems(options.keySet());
        field.setItemLabelGenerator(code -> options.getOrDefault(code, code));
        field.setAllowCustomValue(true);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.addCustomValueSetListener(typed -> {
            Set<String> now = new LinkedHashSet<>(field.getValue());
            now.add(typed.getDetail().replaceAll("[;؛,،=]", " ").strip());
            field.setValue(now);
            entered.run();
        });
        return made(field, help, entered);
    }

    static <F extends Component & HasValue<?, ?>> F made(F field, String help, Runnable entered) {
        if (!help.isEmpty()) {
            help(field, help);
        }
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        field.addValueChangeListener(change -> told(change, entered));
        return field;
    }

    private static void told(HasValue.ValueChangeEvent<?> change, Runnable entered) {
        if (change.isFromClient()) {
            entered.run();
        }
    }

    static void help(Component field, String words) {
        field.getElement().setProperty("helperText", words);
    }
}
