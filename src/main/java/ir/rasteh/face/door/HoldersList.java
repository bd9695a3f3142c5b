package ir.rasteh.face.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.RoleNames;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Places;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Roles;
import ir.rasteh.identity.Roles.Held;
import ir.rasteh.identity.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who holds which role, since when and by whose hand; what was withdrawn; and, for an administrator, how many hold each. */
class HoldersList extends Div {

    private final transient Roles roles;
    private final transient Places places;
    private final transient Actor actor;
    private final transient Wording wording;
    private final transient Function<Instant, Component> moment;
    private final transient Consumer<Withdrawal> withdrawn;
    private final UnorderedList list = new UnorderedList();

    HoldersList(
            Roles roles,
            Places places,
            Actor actor,
            Wording wording,
            Function<Instant, Component> moment,
            Consumer<Withdrawal> withdrawn) {
        this.roles = roles;
        this.places = places;
        this.actor = actor;
        this.wording = wording;
        this.moment = moment;
        this.withdrawn = withdrawn;
        addClassName("door-part");
        list.addClassName("people-list");
        list.setId("people-held");
        add(new H2(wording.text("desk.people.held")));
        if (actor.holds(Role.ADMINISTRATOR)) {
            add(new Paragraph(counted()), search());
        }
        add(list);
        show("");
        List<Held> gone = roles.withdrawn(actor);
        if (!gone.isEmpty()) {
            UnorderedList before = new UnorderedList();
            before.addClassName("people-list");
            before.setId("people-withdrawn");
            gone.forEach(each -> before.add(line(each)));
            add(new H2(wording.text("desk.people.gone")), before);
        }
    }

    private String counted() {
        return roles.counts(actor).entrySet().stream()
                .map(each -> wording.text(
                        "desk.people.count", RoleNames.of(each.getKey(), wording), wording.number(each.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private TextField search() {
        TextField part = new TextField(wording.text("desk.people.search"));
        part.setId("people-search");
        part.setValueChangeMode(ValueChangeMode.LAZY);
        part.addValueChangeListener(typed -> show(typed.getValue()));
        return part;
    }

    private void show(String part) {
        list.removeAll();
        roles.heldFor(actor, part).forEach(held -> {
            ListItem line = line(held);
            if (roles.mayWithdraw(actor, held.grant())) {
                line.add(withdraw(held));
            }
            list.add(line);
        });
    }

    private ListItem line(Held held) {
        Span name = new Span(held.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("people-name");
        Span email = new Span(held.email());
        email.getElement().setAttribute("dir", "ltr");
        Span since = new Span(moment.apply(held.at()));
        held.by().ifPresent(by -> {
            Span hand = new Span(by);
            hand.getElement().setAttribute("dir", "auto");
            since.add(new Span(" · " + wording.text("desk.people.by") + " "), hand);
        });
        since.addClassName("people-since");
        return new ListItem(name, email, new Span(RoleNames.of(held.grant(), places, wording)), since);
    }

    /** Pressed twice, because it closes somebody's desk at once. */
    private Button withdraw(Held held) {
        Button button = new Button(wording.text("desk.people.withdraw"));
        button.setAriaLabel(wording.text("desk.people.withdraw-of", held.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        boolean[] sure = {false};
        button.addClickListener(press -> {
            if (sure[0]) {
                withdrawn.accept(roles.withdraw(actor, held.account(), held.grant()));
            } else {
                sure[0] = true;
                button.setText(wording.text("desk.people.withdraw-sure"));
                button.setAriaLabel(wording.text("desk.people.withdraw-sure-of", held.name()));
                button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
            }
        });
        return button;
    }
}
