package ir.rasteh.face.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.brand.Firm;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Standing;
import ir.rasteh.kernel.Lang;
import org.junit.jupiter.api.Test;

/** An owner at the firm's own page. */
class OwnerTellsWhoTheFirmIsTest extends DeskTest {

    @Test
    void anOwnerTellsStoryLanguagesAndYear() {
        open(Standing.OWNER);
        test($(TextArea.class).id("story_fa")).setValue("سه نسل درودگر");
        test($(TextArea.class).id("story_en")).setValue("Three generations of joiners");
        test($(TextField.class).id("since")).setValue("۱۳۴۵");
        test(languages()).selectItem("Persian");
        test(languages()).selectItem("Azerbaijani");
        test($(Button.class).id("save")).click();

        assertThat(now().about().exactly(Lang.EN)).hasValue("Three generations of joiners");
        assertThat(now().about().exactly(Lang.FA)).hasValue("سه نسل درودگر");
        assertThat(now().since()).isEqualTo(1966);
        assertThat(now().languages()).containsExactlyInAnyOrder("fa", "az");
    }

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndNothingChanges() {
        open(Standing.OWNER);
        test($(TextField.class).id("since")).setValue("3000");
        test($(TextArea.class).id("story_en")).setValue("x".repeat(2001));
        test($(Button.class).id("save")).click();

        assertThat($(TextField.class).id("since").getErrorMessage()).contains("no year");
        assertThat($(TextArea.class).id("story_en").getErrorMessage()).contains("too long");
        assertThat(now().since()).isEqualTo(2010);
        assertThat(now().about().isEmpty()).isTrue();
    }

    @Test
    void anEditorReadsItAndChangesNothing() {
        open(Standing.EDITOR);

        assertThat($(TextArea.class).id("story_en").isReadOnly()).isTrue();
        assertThat($(Button.class).withId("save").exists()).isFalse();
    }

    private void open(Standing standing) {
        signIn("person", new Grant(Role.MEMBER, firm().slug(), standing));
        read(Lang.EN);
        navigate("firm", FirmView.class);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> languages() {
        return (CheckboxGroup<String>) $(CheckboxGroup.class).id("languages");
    }

    private Firm now() {
        return firms.bySlug(firm().slug()).orElseThrow();
    }
}
