package ir.rasteh.face.officials;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two officials at the same case: nobody decides alone. */
class OfficialsDecideTest extends DeskTest {

    private static final Grant DECIDES = new Grant(Role.DECIDER, Grant.EVERYWHERE);
    private static final Grant CONFIRMS = new Grant(Role.COUNTERSIGNER, Grant.EVERYWHERE);

    @Autowired
    private Clock clock;

    @Autowired
    Cases cases;

    @Autowired
    Certificates certificates;

    @Autowired
    CurrentActor current;

    private String number;

    @BeforeEach
    void aCaseIsOpen() {
        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        number = cases.open(mark(), cases.schemes().getFirst().scheme(), current.require())
                .number();
    }

    @Test
    void nobodyConfirmsWhatTheyRecommended() {
        recommendsGrant("both", DECIDES, CONFIRMS);

        assertThat($(Button.class).withId("confirm").exists()).isFalse();
        assertThat($(Paragraph.class)
                        .withTextContaining("another official must confirm it")
                        .exists())
                .isTrue();
        assertThat(file().state()).isEqualTo(CaseState.RECOMMENDED);
        assertThat(badges()).isEmpty();
    }

    @Test
    void anotherOfficialConfirmsAndTheCertificateIsIssued() {
        recommendsGrant("first", DECIDES);
        confirms("second");

        assertThat(file().state()).isEqualTo(CaseState.GRANTED);
        assertThat(badges()).hasSize(1);
    }

    @Test
    void aRevocationNeedsTwo() {
        recommendsGrant("first", DECIDES);
        confirms("second");

        at("first", DECIDES);
        test($(TextArea.class).id("words")).setValue("The members no longer keep the regulations.");
        test($(Button.class).id("recommend")).click();

        assertThat(file().state()).isEqualTo(CaseState.REVOCATION_RECOMMENDED);
        assertThat(badges()).as("it holds until another confirms").hasSize(1);

        confirms("second");

        assertThat(file().state()).isEqualTo(CaseState.REVOKED);
        assertThat(badges()).isEmpty();
    }

    @Test
    void aDecisionWithoutWordsIsNotSent() {
        at("first", DECIDES);
        choosesGrant();
        test($(Button.class).id("recommend")).click();

        assertThat($(TextArea.class).id("words").isInvalid()).isTrue();
        assertThat(file().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void noDecisionIsChosenBeforehand() {
        at("first", DECIDES);
        test($(TextArea.class).id("words")).setValue("Words without a decision.");
        test($(Button.class).id("recommend")).click();

        assertThat($(RadioButtonGroup.class).id("decision").isInvalid()).isTrue();
        assertThat(file().state()).isEqualTo(CaseState.OPEN);
    }

    private void recommendsGrant(String official, Grant... grants) {
        at(official, grants);
        choosesGrant();
        test($(TextArea.class).id("words")).setValue("As long as the regulations are kept.");
        test($(Button.class).id("recommend")).click();
    }

    @SuppressWarnings("unchecked")
    private void choosesGrant() {
        RadioButtonGroup<Object> decision = $(RadioButtonGroup.class).id("decision");
        decision.setValue(decision.getListDataView().getItems().findFirst().orElseThrow());
    }

    private void confirms(String official) {
        at(official, CONFIRMS);
        test($(Button.class).id("confirm")).click();
    }

    private void at(String official, Grant... grants) {
        signIn(official, grants);
        read(Lang.EN);
        navigate("cases", CasesView.class);
        navigate("cases/" + number, CaseView.class);
    }

    private CaseFile file() {
        return cases.file(number).orElseThrow();
    }

    private Map<UUID, Badge> badges() {
        return certificates.badges(List.of(mark().id()), LocalDate.now(clock));
    }
}
