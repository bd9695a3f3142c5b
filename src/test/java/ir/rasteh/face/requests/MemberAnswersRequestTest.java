package ir.rasteh.face.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.trade.Opening;
import ir.rasteh.trade.Rfq;
import ir.rasteh.trade.RfqDraft;
import ir.rasteh.trade.RfqState;
import ir.rasteh.trade.Rfqs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member at the desk of requests; there is no mail server. */
class MemberAnswersRequestTest extends DeskTest {

    private static final String EVIL = "<img src=x onerror=alert(1)>";

    @Autowired
    Rfqs rfqs;

    private String number = "";
    private String token = "";

    @BeforeEach
    void aBuyerAsks() {
        Opening.Written written = (Opening.Written) rfqs.open(
                new RfqDraft(
                        "Sofas " + EVIL,
                        "12",
                        "piece",
                        "",
                        "",
                        "DE",
                        "",
                        "",
                        EVIL,
                        own + "@abroad.example",
                        "Ada",
                        EVIL),
                new RfqDraft.Addressee(mark(), firm(), null),
                List.of(),
                Lang.EN);
        number = written.number();
        token = written.path().substring(written.path().lastIndexOf('/') + 1);
    }

    private void sit(Lang lang) {
        rfqs.confirm(token);
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
        read(lang);
    }

    @Test
    void aRequestThatIsNotConfirmedIsNotThere() {
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
        read(Lang.EN);
        navigate("requests", RequestsView.class);

        assertThat($(Paragraph.class).withClassName("desk-count").single().getText())
                .isEqualTo("0 requests");
        assertThatThrownBy(() -> navigate("requests/" + number, RequestView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListLeadsToTheRequestWhichIsAnsweredWithAQuotation() {
        sit(Lang.EN);
        navigate("requests", RequestsView.class);
        assertThat($(Paragraph.class).withClassName("desk-count").single().getText())
                .isEqualTo("1 request");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains("/desk/requests/" + number);

        navigate("requests/" + number, RequestView.class);
        // The goods as they were asked for are the first line already.
        assertThat(field("Goods").getValue()).startsWith("Sofas");
        test($(Button.class).withId("send").single()).click();
        assertThat(field("Unit price").isInvalid()).isTrue();
        assertThat($(Select.class).withId("currency").single().isInvalid()).isTrue();

        test(field("Unit price")).setValue("4,200.50");
        choose("currency", "EUR");
        choose("incoterm", "FCA");
        test($(TextField.class).withId("place").single()).setValue("Malayer");
        test($(TextField.class).withId("valid-until").single())
                .setValue(LocalDate.now().plusDays(10).toString());
        assertThat($(Paragraph.class).withClassName("quotation-total").single().getText())
                .contains("50,406");
        // What was typed survives the closing of the page.
        navigate("requests/" + number, RequestView.class);
        assertThat(field("Unit price").getValue()).isEqualTo("4,200.50");

        test($(Button.class).withId("send").single()).click();
        Rfq rfq = rfqs.byToken(token).orElseThrow();
        assertThat(rfq.state()).isEqualTo(RfqState.ANSWERED);
        assertThat($(Button.class).withId("send").single().getText()).isEqualTo("Send a new version");
    }

    @Test
    void theBuyerIsToldSomethingAndRefusedWithAReason() {
        sit(Lang.FA);
        navigate("requests/" + number, RequestView.class);
        test($(Button.class).withId("refuse").single()).click();
        assertThat($(TextArea.class).withId("refuse-words").single().isInvalid())
                .isTrue();
        test($(TextArea.class).withId("tell-words").single()).setValue("از گردو؟");
        test($(Button.class).withId("tell").single()).click();
        test($(TextArea.class).withId("refuse-words").single()).setValue("ظرفیت نداریم");
        test($(Button.class).withId("refuse").single()).click();

        Rfq rfq = rfqs.byToken(token).orElseThrow();
        assertThat(rfq.state()).isEqualTo(RfqState.REFUSED);
        assertThat(rfq.steps()).extracting(Rfq.Step::words).contains("از گردو؟", "ظرفیت نداریم");
        assertThat($(Button.class).withId("send").exists()).isFalse();
    }

    @Test
    void whatABuyerTypedIsNeverMarkup() {
        sit(Lang.EN);
        navigate("requests/" + number, RequestView.class);
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("<img src");
    }

    @Test
    void anotherFirmAndTheStewardDoNotFindIt() {
        sit(Lang.EN);
        for (Grant grant : List.of(new Grant(Role.MEMBER, "other-" + own), new Grant(Role.STEWARD, mark().slug()))) {
            signIn(grant.role() + "x", grant);
            navigate("requests", RequestsView.class);
            assertThat($(Paragraph.class).withClassName("desk-count").single().getText())
                    .isEqualTo("0 requests");
            assertThatThrownBy(() -> navigate("requests/" + number, RequestView.class))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String value) {
        ((Select<String>) $(Select.class).withId(id).single()).setValue(value);
    }
}
