package ir.rasteh.face.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.RoleNames;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Invitations;
import ir.rasteh.identity.Invitations.Sent;
import ir.rasteh.identity.PasswordResets;
import ir.rasteh.identity.Places;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Roles;
import ir.rasteh.identity.SecondFactors;
import ir.rasteh.identity.Withdrawal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works here: people are invited to a role, and an administrator helps those who cannot come in any more. */
@Route(value = "people", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD", "ADMINISTRATOR"})
class PeopleView extends DoorView {

    private final CurrentActor current;
    private final transient Invitations invitations;
    private final transient Invitable invitable;
    private final transient PasswordResets resets;
    private final transient SecondFactors factors;
    private final transient Roles roles;
    private final transient Places places;

    PeopleView(
            Wordings wordings,
            CurrentActor current,
            Invitations invitations,
            Invitable invitable,
            PasswordResets resets,
            SecondFactors factors,
            Roles roles,
            Places places) {
        super(wordings);
        this.current = current;
        this.invitations = invitations;
        this.invitable = invitable;
        this.resets = resets;
        this.factors = factors;
        this.roles = roles;
        this.places = places;
    }

    @Override
    protected String title() {
        return text("desk.people.name");
    }

    @Override
    protected void draw() {
        Actor actor = current.require();
        Div page = door();
        page.addClassName("people");
        page.add(new H1(title()));
        List<Invitable.Kind> kinds = invitable.kinds(actor);
        if (kinds.isEmpty()) {
            page.add(new Paragraph(text("desk.people.none")));
        } else {
            invite(page, actor, kinds);
        }
        page.add(new HoldersList(roles, places, actor, wording(), this::moment, this::told));
        if (actor.holds(Role.ADMINISTRATOR)) {
            help(page, actor);
        }
    }

    private void told(Withdrawal withdrawal) {
        switch (withdrawal) {
            case DONE -> {
                tell(text("desk.people.withdrawn"));
                redraw();
            }
            case GONE -> redraw();
            case LAST_ADMINISTRATOR -> refuse(text("desk.people.last-administrator"));
        }
    }

    private void invite(Div page, Actor actor, List<Invitable.Kind> kinds) {
        Input email = field(page, "email", "email", "off");
        ComboBox<Invitable.Place> place = new ComboBox<>(text("desk.people.place"));
        place.setId("door-place");
        place.setItemLabelGenerator(each -> each.names().in(lang()));
        Select<Invitable.Kind> kind = new Select<>();
        kind.setId("door-role");
        kind.setLabel(text("desk.people.role"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> RoleNames.of(each.role(), each.standing(), wording()));
        kind.addValueChangeListener(chosen -> offer(place, invitable.places(actor, chosen.getValue())));
        kind.setValue(kinds.getFirst());
        page.add(kind, place);
        Div answer = new Div();
        answer.setId("door-answer");
        Div waiting = new Div();
        button(page, "desk.people.invite", press -> {
            mended();
            answer.removeAll();
            after(
                    invitations.invite(actor, email.getValue(), grant(kind.getValue(), place.getValue()), lang()),
                    answer);
            waiting(waiting, actor);
        });
        page.add(answer, waiting);
        waiting(waiting, actor);
    }

    private static void offer(ComboBox<Invitable.Place> place, List<Invitable.Place> places) {
        place.setItems(places);
        place.setVisible(!places.isEmpty());
        if (!places.isEmpty()) {
            place.setValue(places.getFirst());
        }
    }

    private static Grant grant(Invitable.Kind kind, Invitable.@Nullable Place place) {
        String scope = switch (kind.role()) {
            case MEMBER, STEWARD, AGENCY -> place == null ? "" : place.slug();
            case INTAKE, DECIDER, COUNTERSIGNER, ADMINISTRATOR -> Grant.EVERYWHERE;
        };
        return new Grant(kind.role(), scope, kind.standing());
    }

    private void after(Sent sent, Div answer) {
        switch (sent) {
            case Sent.ByLetter _ -> tell(text("desk.people.sent"));
            case Sent.ByHand(String path) -> handOn(answer, "desk.people.by-hand", path);
            case Sent.NeedsWork(String problem) -> mend("desk.people.problem." + problem);
        }
    }

    private void handOn(Div answer, String key, String path) {
        Code link = new Code(link(path));
        link.setId("door-link");
        link.getElement().setAttribute("dir", "ltr");
        answer.add(new Paragraph(text(key)), link);
    }

    private void waiting(Div into, Actor actor) {
        into.removeAll();
        List<Invitations.Open> open = invitations.waiting(actor);
        if (!open.isEmpty()) {
            into.add(new H2(text("desk.people.waiting")));
        }
        open.forEach(each -> {
            Div line = new Div(
                    new Span(each.email()),
                    new Span(RoleNames.of(each.grant(), places, wording())),
                    new Span(text("desk.people.until")),
                    moment(each.validUntil()),
                    takeBack(each, into, actor));
            line.addClassName("door-session");
            into.add(line);
        });
    }

    private Button takeBack(Invitations.Open invitation, Div into, Actor actor) {
        Button button = new Button(text("desk.people.take-back"), press -> {
            invitations.takeBack(actor, invitation);
            waiting(into, actor);
        });
        button.setAriaLabel(text("desk.people.take-back-of", invitation.email()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void help(Div page, Actor actor) {
        page.add(new H2(text("desk.people.help")), new Paragraph(text("desk.people.help-about")));
        Input whom = field(page, "whom", "email", "off");
        Div answer = new Div();
        Button reset = new Button(text("desk.people.reset"), press -> {
            answer.removeAll();
            resets.link(actor, whom.getValue())
                    .ifPresentOrElse(
                            path -> handOn(answer, "desk.people.reset-by-hand", path),
                            () -> refuse(text("desk.people.unknown")));
        });
        Button takeAway = new Button(text("desk.people.take-away"), press -> {
            if (factors.takeAway(actor, whom.getValue())) {
                tell(text("desk.people.taken-away"));
            } else {
                refuse(text("desk.people.unknown"));
            }
        });
        page.add(reset, takeAway, answer);
    }
}
