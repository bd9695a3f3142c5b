package ir.rasteh.face.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.PasskeyPrompt;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.OpenSession;
import ir.rasteh.identity.OpenSessions;
import ir.rasteh.identity.Passwords;
import ir.rasteh.identity.SecondFactors;
import ir.rasteh.identity.SecondFactors.Proposal;
import ir.rasteh.identity.SignInTries;
import ir.rasteh.identity.passkey.Passkeys;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own account: where one is signed in, the password, and the second factor. */
@Route(value = "account", layout = DeskLayout.class)
@PermitAll
class AccountView extends DoorView {

    private final CurrentActor current;
    private final transient OpenSessions sessions;
    private final transient Passwords passwords;
    private final transient SecondFactors factors;
    private final transient Passkeys passkeys;
    private final transient SignInTries tries;
    private final transient AuthenticationContext authentication;
    private transient @Nullable Proposal proposal;
    private List<String> recovery = List.of();

    AccountView(
            Wordings wordings,
            CurrentActor current,
            OpenSessions sessions,
            Passwords passwords,
            SecondFactors factors,
            Passkeys passkeys,
            SignInTries tries,
            AuthenticationContext authentication) {
        super(wordings);
        this.current = current;
        this.sessions = sessions;
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.tries = tries;
        this.authentication = authentication;
    }

    @Override
    protected String title() {
        return text("desk.account.title");
    }

    @Override
    protected void draw() {
        Actor actor = current.require();
        Div page = door();
        page.add(new H1(title()), new Paragraph(current.email().orElse("")));
        places(page, actor);
        if (current.demo()) {
            page.add(new Paragraph(text("desk.account.demo")));
        } else {
            passkeys(page, actor);
            secondFactor(page, actor);
            password(page, actor);
        }
    }

    private void places(Div page, Actor actor) {
        page.add(new H2(text("desk.account.sessions")));
        sessions.of(actor).forEach(session -> page.add(line(session)));
        Button everywhere = new Button(text("desk.account.everywhere"), press -> {
            sessions.endAll(actor, null);
            authentication.logout();
        });
        everywhere.setId("door-everywhere");
        page.add(everywhere);
    }

    private Div line(OpenSession session) {
        boolean here = current.session().filter(session.id()::equals).isPresent();
        Span device = new Span(Device.of(session.device()));
        device.getElement().setAttribute("dir", "auto").setAttribute("title", session.device());
        Div line = new Div(
                device,
                new Span(text("desk.account.since")),
                moment(session.since()),
                new Span(here ? text("desk.account.here") : text("desk.account.seen", ago(session))));
        line.addClassName("door-session");
        return line;
    }

    private String ago(OpenSession session) {
        return session.lastSeen()
                .atZone(OFFICE)
                .toLocalTime()
                .withSecond(0)
                .withNano(0)
                .toString();
    }

    private void secondFactor(Div page, Actor actor) {
        page.add(new H2(text("desk.second.title")));
        if (!recovery.isEmpty()) {
            page.add(Enrolment.recovery(recovery, wording()));
            return;
        }
        if (factors.enrolled(actor)) {
            page.add(new Paragraph(text("desk.account.enrolled", wording().number(factors.recoveryCodesLeft(actor)))));
            page.add(new Button(text("desk.account.new-codes"), press -> {
                recovery = factors.newRecoveryCodes(actor);
                redraw();
            }));
        } else {
            page.add(new Paragraph(text("desk.account.not-enrolled")));
        }
        if (factors.hasApp(actor)) {
            return;
        }
        if (proposal == null) {
            page.add(new Button(text("desk.account.enrol"), press -> {
                proposal = factors.propose(current.email().orElseThrow());
                redraw();
            }));
        } else {
            Proposal shown = proposal;
            page.add(Enrolment.secret(shown, wording()));
            Input code = field(page, "code", "text", "one-time-code");
            page.add(new Button(text("desk.second.enrol"), press -> enrol(actor, shown, code.getValue())));
        }
    }

    private void enrol(Actor actor, Proposal shown, String code) {
        String counted = "enrolment of " + actor.id();
        Duration wait = tries.begin(counted, SignInTries.ANYWHERE);
        if (wait.isPositive()) {
            refuse(text("desk.login.wait", wording().number(Math.max(1, wait.toSeconds()))));
            return;
        }
        factors.enrol(actor, shown, code)
                .ifPresentOrElse(
                        codes -> {
                            tries.succeeded(counted, SignInTries.ANYWHERE);
                            recovery = codes;
                            redraw();
                        },
                        () -> refuse(text("desk.second.wrong")));
    }

    private void passkeys(Div page, Actor actor) {
        page.add(
                new H2(text("desk.passkey.title")),
                new OwnPasskeys(passkeys, actor, wording(), this::moment, this::redraw));
        if (passkeys.offered(PasskeyPrompt.address())) {
            page.add(new NewPasskey(
                    passkeys,
                    actor,
                    wording(),
                    kept -> {
                        recovery = kept.recovery();
                        tell(text("desk.passkey.kept"));
                        redraw();
                    },
                    () -> refuse(text("desk.passkey.not-kept"))));
        } else {
            page.add(new Paragraph(text("desk.passkey.not-here")));
        }
    }

    private void password(Div page, Actor actor) {
        page.add(new H2(text("desk.account.password")), new Paragraph(text("desk.account.others-end")));
        Input present = field(page, "present-password", "password", "current-password");
        Input wanted = field(page, "new-password", "password", "new-password");
        button(page, "desk.account.change", press -> {
            String counted = "password of " + actor.id();
            Duration wait = tries.begin(counted, SignInTries.ANYWHERE);
            if (wait.isPositive()) {
                patience(wait);
                return;
            }
            passwords
                    .change(present.getValue(), wanted.getValue())
                    .ifPresentOrElse(
                            problem -> mend(
                                    "desk.door.problem." + problem, wording().number(Passwords.SHORTEST)),
                            () -> {
                                tries.succeeded(counted, SignInTries.ANYWHERE);
                                tell(text("desk.account.changed"));
                                redraw();
                            });
        });
    }
}
