package ir.rasteh.face.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import ir.rasteh.face.desk.RoleNames;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Invitations;
import ir.rasteh.identity.LinkUse;
import ir.rasteh.identity.Passwords;
import ir.rasteh.identity.Places;

/** Where the link of an invitation leads: somebody new chooses a name and a password, somebody known takes the role. */
@Route(value = "invitation", layout = DeskLayout.class)
@AnonymousAllowed
class InvitationView extends DoorView implements HasUrlParameter<String> {

    private final transient Invitations invitations;
    private final transient Places places;
    private final CurrentActor current;
    private String token = "";

    InvitationView(Wordings wordings, Invitations invitations, Places places, CurrentActor current) {
        super(wordings);
        this.invitations = invitations;
        this.places = places;
        this.current = current;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
    }

    @Override
    protected String title() {
        return text("desk.invitation.title");
    }

    @Override
    protected void draw() {
        Div door = door();
        door.add(new H1(title()));
        invitations
                .received(token)
                .ifPresentOrElse(
                        invitation -> {
                            door.add(new Paragraph(text(
                                    "desk.invitation.about",
                                    invitation.email(),
                                    RoleNames.of(invitation.grant(), places, wording()))));
                            if (invitation.known()) {
                                known(door, invitation);
                            } else {
                                someoneNew(door);
                            }
                        },
                        () -> door.add(new Paragraph(text("desk.door.gone"))));
    }

    private void someoneNew(Div door) {
        Input name = field(door, "name", "text", "name");
        Input password = field(door, "new-password", "password", "new-password");
        door.add(new Paragraph(text("desk.door.password-rule", wording().number(Passwords.SHORTEST))));
        button(
                door,
                "desk.invitation.accept",
                press -> after(invitations.accept(token, name.getValue(), password.getValue())));
    }

    private void known(Div door, Invitations.Received invitation) {
        if (current.email().filter(invitation.email()::equals).isPresent()) {
            button(door, "desk.invitation.take", press -> after(invitations.accept(token, current.require())));
        } else {
            door.add(
                    new Paragraph(text("desk.invitation.sign-in", invitation.email())),
                    new Anchor("/desk/login", text("desk.sign-in")));
        }
    }

    private void after(LinkUse use) {
        switch (use) {
            case LinkUse.Done done -> {
                if (current.get().isPresent()) {
                    tell(text("desk.invitation.taken"));
                    UI.getCurrent().navigate("");
                } else {
                    tell(text("desk.invitation.done", done.email()));
                    UI.getCurrent().navigate("login");
                }
            }
            case LinkUse.Gone _ -> mend("desk.door.gone");
            case LinkUse.NeedsWork work ->
                mend("desk.door.problem." + work.problem(), wording().number(Passwords.SHORTEST));
        }
    }
}
