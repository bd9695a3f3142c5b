package ir.rasteh.face.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.face.Wordings;
import ir.rasteh.identity.Door;
import ir.rasteh.identity.passkey.Passkeys;
import ir.rasteh.identity.passkey.Passkeys.Question;
import java.util.List;
import java.util.Map;

/** The door. What it says of a try that failed is the same for a wrong password and for an account that is not there. */
@Route(value = "login", layout = DeskLayout.class)
@AnonymousAllowed
class LoginView extends DeskView implements BeforeEnterObserver {

    private final transient Door house;
    private final transient Passkeys passkeys;
    private boolean failed;
    private long wait;

    LoginView(Wordings wordings, Door house, Passkeys passkeys) {
        super(wordings);
        this.house = house;
        this.passkeys = passkeys;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        failed = parameters.containsKey("error");
        wait = parameters.getOrDefault("wait", List.of()).stream()
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    @Override
    protected String title() {
        return text("desk.login.title");
    }

    @Override
    protected void draw() {
        LoginForm form = new LoginForm(words());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setError(failed || wait > 0);
        Div ways = new Div();
        ways.addClassName("desk-door-ways");
        if (passkeys.offered(PasskeyPrompt.address())) {
            ways.add(byPasskey());
        }
        ways.add(new Anchor("/desk/forgot", text("desk.login.forgot")));
        Div door = new Div(form, ways);
        door.addClassName("desk-door");
        add(door);
    }

    private Button byPasskey() {
        Button button = new Button(text("desk.login.passkey"), press -> {
            Question question = passkeys.ask(PasskeyPrompt.address());
            PasskeyPrompt.show(this, question, shown -> comeIn(question, shown), this::notTaken);
        });
        button.setId("door-passkey");
        return button;
    }

    private void comeIn(Question question, String shown) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String device = request.getHeader("User-Agent");
        house.withPasskey(question, shown, device == null ? "" : device)
                .ifPresentOrElse(
                        person -> {
                            Seat.takeAnew(person);
                            UI.getCurrent().getPage().setLocation("/desk");
                        },
                        this::notTaken);
    }

    private void notTaken() {
        refuse(text("desk.passkey.not-taken"));
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.setAdditionalInformation(text("desk.login.about"));
        LoginI18n.Form form = words.getForm();
        // The page has no other heading: the form gives its own the first level.
        form.setTitle(text("desk.login.title"));
        form.setUsername(text("desk.login.account"));
        form.setPassword(text("desk.login.password"));
        form.setSubmit(text("desk.login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(text("desk.login.failed"));
        error.setUsername(text("desk.login.account-missing"));
        error.setPassword(text("desk.login.password-missing"));
        error.setMessage(wait > 0 ? text("desk.login.wait", wording().number(wait)) : text("desk.login.failed-more"));
        return words;
    }
}
