package ir.rasteh.face.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.catalogue.Unsaved;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.media.MediaUse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member at the editor of a product. */
class MemberEditsProductTest extends DeskTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    CurrentActor current;

    @Autowired
    Unsaved unsaved;

    @Autowired
    List<MediaUse> uses;

    private Product product;

    @BeforeEach
    void aMemberWithAProduct() {
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
        read(Lang.EN);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, "T-" + own);
        cells.put(Column.NAME_EN, "Walnut chair " + own);
        cells.put(Column.NAME_FA, "صندلی گردو");
        cells.put(Column.HS, "940161");
        product = saved(new ProductDraft(cells, null));
        navigate("shelf/" + product.slug(), EditorView.class);
    }

    @Test
    void editsANameAndItIsSaved() {
        test(field("name_en")).setValue("Carved walnut chair " + own);
        test(save()).click();

        assertThat(now().names().exactly(Lang.EN)).hasValue("Carved walnut chair " + own);
        assertThat(now().slug()).isEqualTo(product.slug());
    }

    @Test
    void anInvalidDraftSaysWhatIsWrongAndLosesNothing() {
        test(field("name_en")).setValue("A name that stays");
        typeCode("chair");
        test(save()).click();

        assertThat(code().isInvalid()).isTrue();
        assertThat(code().getErrorMessage()).contains("chair", "six or eight digits");
        assertThat(field("name_en").getValue()).isEqualTo("A name that stays");
        assertThat(now().names().exactly(Lang.EN)).hasValue("Walnut chair " + own);
    }

    @Test
    void whoSavesLateKeepsTheirTextAndChooses() {
        test(field("name_en")).setValue("Mine");
        saved(ProductDraft.of(product, "").with(Column.NAME_EN, "Theirs"));
        test(save()).click();

        assertThat(now().names().exactly(Lang.EN)).hasValue("Theirs");
        assertThat(field("name_en").getValue()).isEqualTo("Mine");

        test($(Button.class).withText("Overwrite with my text").single()).click();

        assertThat(now().names().exactly(Lang.EN)).hasValue("Mine");
    }

    @Test
    void aNewProductNeverOverwritesOneWithItsNumber() {
        navigate("shelf/new", EditorView.class);
        test(field("sku")).setValue(product.sku());
        test(field("name_en")).setValue("Another chair");
        typeCode("940161");
        test(save()).click();

        assertThat(field("sku").getErrorMessage()).contains("already");
        assertThat(now().names().exactly(Lang.EN)).hasValue("Walnut chair " + own);
    }

    @Test
    void theMakersWordProposesTheCustomsCode() {
        List<String> codes = test(code()).getSuggestionItems();
        assertThat(codes).isEmpty();

        test(code()).setFilter("مبل");

        assertThat(test(code()).getSuggestionItems()).isNotEmpty().allMatch(code -> code.startsWith("94"));
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAgainUntilItIsDiscarded() {
        test(field("name_en")).setValue("Half a name");
        navigate("shelf", ShelfView.class);
        navigate("shelf/" + product.slug(), EditorView.class);

        assertThat(field("name_en").getValue()).isEqualTo("Half a name");
        assertThat(now().names().exactly(Lang.EN)).hasValue("Walnut chair " + own);

        test($(Button.class).withText("Discard it").single()).click();
        navigate("shelf", ShelfView.class);
        navigate("shelf/" + product.slug(), EditorView.class);

        assertThat(field("name_en").getValue()).isEqualTo("Walnut chair " + own);
    }

    @Test
    void thePicturesOfADraftAreNotClearedAwayWhileItWaits() {
        String picture = "ab".repeat(32);
        String other = "cd".repeat(32);
        ProductDraft draft = new ProductDraft(Map.of(Column.PICTURES, other + "; " + picture), null);
        unsaved.keep(current.require(), firm().id(), Unsaved.NEW, draft);

        assertThat(uses.stream().flatMap(room -> room.used(List.of(picture)).stream()))
                .containsExactly(picture);
    }

    @Test
    void anotherWriterNeverSeesWhatWasNotSaved() {
        test(field("name_en")).setValue("Half a name");
        signIn("colleague", new Grant(Role.MEMBER, firm().slug()));
        navigate("shelf", ShelfView.class);
        navigate("shelf/" + product.slug(), EditorView.class);

        assertThat(field("name_en").getValue()).isEqualTo("Walnut chair " + own);
    }

    @Test
    void eachStepCanBeTakenBack() {
        test(field("name_en")).setValue("One");
        test(field("name_en")).setValue("Two");

        test($(Button.class).id("undo")).click();
        assertThat(field("name_en").getValue()).isEqualTo("One");

        test($(Button.class).id("undo")).click();
        assertThat(field("name_en").getValue()).isEqualTo("Walnut chair " + own);
        assertThat($(Button.class).withId("undo").exists()).isFalse();
    }

    private ComboBox<String> code() {
        return $(HsField.class).id("hs");
    }

    /** As a browser tells what was typed and is none of the proposals. */
    private void typeCode(String typed) {
        ComponentUtil.fireEvent(code(), new ComboBoxBase.CustomValueSetEvent<>(code(), true, typed));
    }

    private TextField field(String column) {
        return $(TextField.class).id(column);
    }

    private Button save() {
        return $(Button.class).id("save");
    }

    private Product now() {
        return catalogue.bySlug(product.slug()).orElseThrow();
    }

    private Product saved(ProductDraft draft) {
        SaveResult result = catalogue.save(draft, mark(), firm(), current.require());
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).product();
    }
}
