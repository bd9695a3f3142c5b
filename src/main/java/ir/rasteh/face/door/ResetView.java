package ir.rasteh.face.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.identity.LinkUse;
import ir.rasteh.identity.PasswordResets;
import ir.rasteh.identity.Passwords;

/** Where the link for a new password leads. */
@Route(value = "reset", layout = DeskLayout.class)
@AnonymousAllowed
class ResetView extends DoorView implements HasUrlParameter<String> {

    private final transient PasswordResets resets;
    private String token = "";

    ResetView(Wordings wordings, PasswordResets resets) {
        super(wordings);
        this.resets = resets;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
    }

    @Override
    protected String title() {
        return text("desk.reset.title");
    }

    @Override
    protected void draw() {
        Div door = door();
        door.add(new H1(title()));
        if (!resets.good(token)) {
            door.add(new Paragraph(text("desk.door.gone")));
            return;
        }
        Input password = field(door, "new-password", "password", "new-password");
        door.add(new Paragraph(text("desk.door.password-rule", wording().number(Passwords.SHORTEST))));
        button(door, "desk.reset.set", press -> {
            switch (resets.reset(token, password.getValue())) {
                case LinkUse.Done _ -> {
                    tell(text("desk.reset.done"));
                    UI.getCurrent().navigate("login");
                }
                case LinkUse.Gone _ -> mend("desk.door.gone");
                case LinkUse.NeedsWork work ->
                    mend("desk.door.problem." + work.problem(), wording().number(Passwords.SHORTEST));
            }
        });
    }
}
