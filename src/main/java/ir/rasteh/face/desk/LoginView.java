package ir.rasteh.face.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.face.Wordings;
import java.util.List;
import java.util.Map;

/** The door. What it says of a try that failed is the same for a wrong password and for an account that is not there. */
@Route(value = "login", layout = DeskLayout.class)
@AnonymousAllowed
class LoginView extends DeskView implements BeforeEnterObserver {

    private boolean failed;
    private long wait;

    LoginView(Wordings wordings) {
        super(wordings);
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
        Div door = new Div(
                new H1(text("desk.login.title")),
                new Paragraph(text("desk.login.about")),
                form,
                new Anchor("/desk/forgot", text("desk.login.forgot")));
        door.addClassName("desk-door");
        add(door);
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle("");
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
