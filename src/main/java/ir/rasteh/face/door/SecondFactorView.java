package ir.rasteh.face.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.PasskeyPrompt;
import ir.rasteh.face.desk.Seat;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Door;
import ir.rasteh.identity.Owed;
import ir.rasteh.identity.SecondFactors;
import ir.rasteh.identity.SecondFactors.Proposal;
import ir.rasteh.identity.SignInTries;
import ir.rasteh.identity.passkey.Passkeys;
import ir.rasteh.identity.passkey.Passkeys.Question;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** The second step through the door: a code, or for somebody whose role demands a second factor its enrolment. */
@Route(value = "second-factor", layout = DeskLayout.class)
@PermitAll
class SecondFactorView extends DoorView implements BeforeEnterObserver {

    private final CurrentActor current;
    private final transient Door door;
    private final transient SecondFactors factors;
    private final transient Passkeys passkeys;
    private final transient SignInTries tries;
    private transient @Nullable Proposal proposal;
    private List<String> recovery = List.of();

    SecondFactorView(
            Wordings wordings,
            CurrentActor current,
            Door door,
            SecondFactors factors,
            Passkeys passkeys,
            SignInTries tries) {
        super(wordings);
        this.current = current;
        this.door = door;
        this.factors = factors;
        this.passkeys = passkeys;
        this.tries = tries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.owed() == Owed.NOTHING) {
            event.forwardTo("");
        }
    }

    @Override
    protected String title() {
        return text("desk.second.title");
    }

    @Override
    protected void draw() {
        Div page = door();
        page.add(new H1(title()));
        if (!recovery.isEmpty()) {
            page.add(Enrolment.recovery(recovery, wording()));
            button(page, "desk.second.kept", press -> UI.getCurrent().getPage().setLocation("/desk"));
        } else if (current.owed() == Owed.ENROLMENT) {
            page.add(new Paragraph(text("desk.second.demanded")));
            if (passkeys.offered(PasskeyPrompt.address())) {
                page.add(new H2(text("desk.passkey.title")));
                page.add(new NewPasskey(
                        passkeys, door.atTheDoor(), wording(), this::kept, () -> mend("desk.passkey.not-kept")));
                page.add(new H2(text("desk.second.app")));
            }
            page.add(Enrolment.secret(proposed(), wording()));
            Input code = field(page, "code", "text", "one-time-code");
            button(page, "desk.second.enrol", press -> enrol(code.getValue()));
        } else {
            page.add(new Paragraph(text("desk.second.about")));
            if (passkeys.offered(PasskeyPrompt.address())
                    && !passkeys.of(door.atTheDoor()).isEmpty()) {
                passkeyToShow(page);
            }
            Input code = field(page, "code", "text", "one-time-code");
            button(page, "desk.second.go", press -> give(code.getValue()));
        }
    }

    private Proposal proposed() {
        if (proposal == null) {
            proposal = factors.propose(door.emailAtTheDoor());
        }
        return proposal;
    }

    private void kept(Passkeys.Kept passkey) {
        Seat.take(door.enrolled(device()));
        recovery = passkey.recovery();
        if (recovery.isEmpty()) {
            UI.getCurrent().getPage().setLocation("/desk");
        } else {
            redraw();
        }
    }

    private void enrol(String code) {
        String counted = "enrolment of " + door.atTheDoor().id();
        Duration wait = tries.begin(counted, SignInTries.ANYWHERE);
        if (wait.isPositive()) {
            patience(wait);
            return;
        }
        factors.enrol(door.atTheDoor(), proposed(), code)
                .ifPresentOrElse(
                        codes -> {
                            tries.succeeded(counted, SignInTries.ANYWHERE);
                            recovery = codes;
                            Seat.take(door.enrolled(device()));
                            redraw();
                        },
                        () -> mend("desk.second.wrong"));
    }

    private void passkeyToShow(Div page) {
        Button button = new Button(text("desk.passkey.show"), press -> {
            Question question = passkeys.ask(PasskeyPrompt.address());
            PasskeyPrompt.show(
                    this,
                    question,
                    shown -> door.withPasskey(question, shown, device()).ifPresentOrElse(this::comeIn, this::notTaken),
                    this::notTaken);
        });
        button.setId("door-passkey");
        page.add(button);
    }

    private void notTaken() {
        mend("desk.passkey.not-taken");
    }

    private void comeIn(Authentication person) {
        Seat.take(person);
        UI.getCurrent().getPage().setLocation("/desk");
    }

    private void give(String code) {
        // Counted for the account from wherever tries come: whoever is here has its password already.
        String counted = "second factor of " + door.atTheDoor().id();
        Duration wait = tries.begin(counted, SignInTries.ANYWHERE);
        if (wait.isPositive()) {
            patience(wait);
            return;
        }
        door.withCode(code, device())
                .ifPresentOrElse(
                        person -> {
                            tries.succeeded(counted, SignInTries.ANYWHERE);
                            comeIn(person);
                        },
                        () -> mend("desk.second.wrong"));
    }
}
