package ir.rasteh.face.members;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.face.Wording;
import java.util.List;
import java.util.function.Consumer;

/** Where the writer wants the product to stand once it is saved: what may not follow where it stands cannot be chosen. */
class StateChoice extends RadioButtonGroup<ProductState> {

    StateChoice(Wording wording, String from, String state, Consumer<String> chosen) {
        setLabel(wording.text("desk.editor.state"));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ProductState now = ProductState.of(from).orElse(ProductState.DRAFT);
        // Whoever asks for review wants the product on show: to the writer it is one choice.
        setItems(List.of(ProductState.DRAFT, ProductState.ON_SHOW, ProductState.HIDDEN, ProductState.ARCHIVED));
        setItemEnabledProvider(now::mayBecome);
        setItemLabelGenerator(each -> wording.text("desk.state." + each.code()));
        setValue(ProductState.of(state)
                .map(each -> each == ProductState.IN_REVIEW ? ProductState.ON_SHOW : each)
                .orElse(ProductState.DRAFT));
        addValueChangeListener(change -> chosen.accept(change.getValue().code()));
    }
}
