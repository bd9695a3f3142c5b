package ir.rasteh.face.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import org.junit.jupiter.api.Test;

/** Somebody who reads the other language better, in the middle of their work. */
class ReaderSwitchesLanguageTest extends DeskTest {

    @Test
    void everyTextChangesAndWhatWasTypedStays() {
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
        read(Lang.FA);
        navigate("shelf/new", EditorView.class);
        assertThat($(TextField.class).id("name_fa").getLabel()).isEqualTo("نام به فارسی");
        test($(TextField.class).id("name_fa")).setValue("میز ناهارخوری");

        test($(Button.class).id("desk-language")).click();

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
        assertThat($(TextField.class).id("name_fa").getLabel()).isEqualTo("Name in Persian");
        assertThat($(TextField.class).id("name_fa").getValue()).isEqualTo("میز ناهارخوری");
        assertThat($(Button.class).id("save").getText()).isEqualTo("Save for review");
    }
}
