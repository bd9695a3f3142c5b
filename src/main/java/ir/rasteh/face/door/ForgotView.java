package ir.rasteh.face.door;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.identity.PasswordResets;
import ir.rasteh.identity.SignInTries;
import java.time.Duration;

/** Where somebody asks for a new password. What is answered is the same whether there is such an account or not. */
@Route(value = "forgot", layout = DeskLayout.class)
@AnonymousAllowed
class ForgotView extends DoorView {

    private final transient PasswordResets resets;
    private final transient SignInTries tries;

    ForgotView(Wordings wordings, PasswordResets resets, SignInTries tries) {
        super(wordings);
        this.resets = resets;
        this.tries = tries;
    }

    @Override
    protected String title() {
        return text("desk.forgot.title");
    }

    @Override
    protected void draw() {
        Div door = door();
        door.add(new H1(title()));
        if (!resets.byLetter()) {
            door.add(new Paragraph(text("desk.forgot.by-hand")));
            return;
        }
        door.add(new Paragraph(text("desk.forgot.about")));
        Input email = field(door, "email", "email", "username");
        button(door, "desk.forgot.ask", press -> ask(door, email.getValue()));
    }

    private void ask(Div door, String email) {
        Duration wait = tries.begin("reset " + email, address());
        if (wait.isPositive()) {
            patience(wait);
            return;
        }
        resets.ask(email, lang());
        door.removeAll();
        Paragraph answer = new Paragraph(text("desk.forgot.asked"));
        answer.setId("door-asked");
        door.add(new H1(title()), answer);
    }
}
