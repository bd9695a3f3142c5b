package ir.rasteh.face.members;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.face.Wording;
import java.util.List;
import java.util.function.Consumer;

/** Where the writer wants the product to stand once it is saved. */
class StateChoice extends RadioButtonGroup<ProductState> {

    StateChoice(Wording wording, String state, Consumer<String> chosen) {
        setLabel(wording.text("desk.editor.state"));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setItems(List.of(ProductState.DRAFT, ProductState.ON_SHOW, ProductState.HIDDEN, ProductState.ARCHIVED));
        setItemLabelGenerator(each -> wording.text("desk.state." + each.code()));
        setValue(ProductState.of(state).orElse(ProductState.DRAFT));
        addValueChangeListener(change -> chosen.accept(change.getValue().code()));
    }
}
