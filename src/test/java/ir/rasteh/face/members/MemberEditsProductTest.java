package ir.rasteh.face.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.catalogue.Availability;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.HeldCertificate;
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
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void whatWasTakenBackCanBeDoneAgain() {
        test(field("name_en")).setValue("One");
        test($(Button.class).id("undo")).click();
        assertThat(field("name_en").getValue()).isEqualTo("Walnut chair " + own);

        test($(Button.class).id("redo")).click();
        assertThat(field("name_en").getValue()).isEqualTo("One");
        assertThat($(Button.class).withId("redo").exists()).isFalse();

        test($(Button.class).id("undo")).click();
        test(field("name_en")).setValue("Another way");
        assertThat($(Button.class).withId("redo").exists()).isFalse();
    }

    @Test
    void whatIsTypedIsKeptAtOnceAndSaysWhen() {
        assertThat($(Span.class).withId("kept").withText("").exists()).isTrue();
        test(field("name_en")).setValue("Half a name");

        assertThat($(Span.class).id("kept").getText()).startsWith("Kept at ");
        assertThat(unsaved.find(current.require(), firm().id(), product.slug())
                        .orElseThrow()
                        .draft()
                        .cell(Column.NAME_EN))
                .isEqualTo("Half a name");
    }

    @Test
    void eachAttributeHasAFieldWithItsUnitAndItsOwnProblem() {
        TextField size = field("attribute-size");
        TextField moisture = field("attribute-moisture");
        test(size).setValue("۲۰۰ × ۹۰ × ۸۰");
        test(moisture).setValue("۱۵۰");
        test(choice("attribute-knock-down")).selectItem("Yes");
        assertThat(moisture.isInvalid()).isTrue();
        assertThat(moisture.getErrorMessage()).contains("Wood moisture", "between 0 and 60");
        assertThat(size.isInvalid()).isFalse();
        test(save()).click();
        assertThat(now().attributes()).isEmpty();

        test(moisture).setValue("۱۰");
        assertThat(moisture.isInvalid()).isFalse();
        test(save()).click();

        assertThat(now().attributes())
                .containsOnly(
                        Map.entry("size", "200x90x80"), Map.entry("moisture", "10"), Map.entry("knock-down", "yes"));
    }

    @Test
    void anotherFamilyAsksForOtherThingsAndWhatWasWrittenStays() {
        test(field("attribute-size")).setValue("200x300");
        test(choice("family")).selectItem("Carpets");

        assertThat($(TextField.class).withId("attribute-moisture").exists()).isFalse();
        assertThat(field("attribute-size").getValue()).isEqualTo("200x300");
        test(field("attribute-raj")).setValue("50");
        assertThat(field("attribute-raj").getHelperText()).contains("510,000");
    }

    @Test
    void aFieldThatNobodyTouchedChangesNothing() {
        saved(ProductDraft.of(now(), "").with(Column.ATTRIBUTES, "wood=walnut; size=20x30; my own=word"));
        navigate("shelf", ShelfView.class);
        navigate("shelf/" + product.slug(), EditorView.class);
        test(field("county")).setValue("Malayer");
        test(field("county")).setValue("");

        assertThat(unsaved.find(current.require(), firm().id(), product.slug())).isEmpty();
        assertThat($(TextArea.class).id("attributes").getValue()).isEqualTo("my own=word");
    }

    @Test
    void eachStepSaysWhatItLacksAndIsATouchAway() {
        assertThat($(NativeButton.class).id("step-names").getChildren().map(each -> ((Span) each).getText()))
                .containsExactly("Names", "lacks: Persian text, English text");
        assertThat($(NativeButton.class).id("step-goods").getElement().getTextRecursively())
                .contains("complete");

        test($(NativeButton.class).id("step-terms")).click();
        assertThat($(NativeButton.class).id("step-terms").getElement().getAttribute("aria-current"))
                .isEqualTo("step");
        assertThat($(Section.class).id("section-terms").hasClassName("step-open"))
                .isTrue();
        assertThat($(Section.class).id("section-names").hasClassName("step-open"))
                .isFalse();

        test(field("price")).setValue("dear");
        assertThat($(NativeButton.class).id("step-terms").getElement().getTextRecursively())
                .contains("1 thing to mend");
        test($(NativeButton.class).id("step-names")).click();
        test(save()).click();
        assertThat($(Section.class).id("section-terms").hasClassName("step-open"))
                .as("the step with what is to be mended")
                .isTrue();
    }

    @Test
    void certificatesAreWrittenLineByLineAndAnExpiredOneIsTold() {
        test($(Button.class).id("certificates-add")).click();
        CertificateFields certificates = $(CertificateFields.class).single();
        List<TextField> line = under(certificates, TextField.class);
        test(line.get(0)).setValue("ISO 9001");
        test(line.get(1)).setValue("Q-1");
        test(line.get(3)).setValue("۱۳۹۹/۰۱/۱۵");
        test(choice("availability")).selectItem("In stock");
        assertThat(certificates.getElement().getTextRecursively()).contains("“ISO 9001” has expired");
        test(save()).click();

        assertThat(now().certificates())
                .containsExactly(new HeldCertificate("ISO 9001", "Q-1", "", LocalDate.of(2020, 4, 3)));
        assertThat(now().availability()).isEqualTo(new Availability.InStock());
    }

    @Test
    void aNewProductStartsFromAnEarlierOne() {
        saved(ProductDraft.of(now(), "").with(Column.COUNTY, "Malayer").with(Column.PICTURES, "ab".repeat(32)));
        navigate("shelf/new", EditorView.class);
        test(field("sku")).setValue("N-" + own);
        test($(Button.class).id("start-from")).click();
        test($(TextField.class).id("start-from-words")).setValue("T-" + own);
        test(under($(StartFrom.class).single(), Button.class).stream()
                        .filter(button -> button.hasClassName("start-from-line"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(field("name_en").getValue()).isEqualTo("Walnut chair " + own);
        assertThat(field("county").getValue()).isEqualTo("Malayer");
        assertThat(field("sku").getValue()).isEqualTo("N-" + own);
        ProductDraft kept = unsaved.find(current.require(), firm().id(), Unsaved.NEW)
                .orElseThrow()
                .draft();
        assertThat(kept.cell(Column.PICTURES)).isEmpty();
        test(save()).click();
        assertThat(now().sku()).isEqualTo("T-" + own);
    }

    private static <C extends Component> List<C> under(Component parent, Class<C> type) {
        return parent.getChildren()
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.of(),
                        under(child, type).stream()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String column) {
        return (ComboBox<String>) $(ComboBox.class).id(column);
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
