package ir.rasteh.face.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import ir.rasteh.face.Wording;
import ir.rasteh.face.Wordings;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Door;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Places;
import ir.rasteh.kernel.Lang;

/** The frame around each desk: where one is, which desks one has, in which language, and the way out. */
@AnonymousAllowed
public class DeskLayout extends Div implements RouterLayout, LocaleChangeObserver, AfterNavigationObserver {

    private final Wordings wordings;
    private final CurrentActor current;
    private final transient Door door;
    private final transient Places places;
    private final transient AuthenticationContext authentication;
    private final Header header = new Header();
    private final Main main = new Main();
    private String path = "";

    DeskLayout(
            Wordings wordings, CurrentActor current, Door door, Places places, AuthenticationContext authentication) {
        this.wordings = wordings;
        this.current = current;
        this.door = door;
        this.places = places;
        this.authentication = authentication;
        addClassName("desk");
        header.addClassName("desk-header");
        main.addClassName("desk-main");
        main.setId("desk-main");
        add(header, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        draw();
    }

    private void draw() {
        Wording wording = wordings.in(DeskLanguage.of(getLocale()));
        header.removeAll();
        Anchor house = new Anchor("/" + wording.lang().code() + "/", wording.text("desk.house"));
        house.setRouterIgnore(true);
        house.addClassName("desk-house");
        Nav desks = new Nav();
        desks.setAriaLabel(wording.text("desk.nav"));
        desks.addClassName("desk-nav");
        Desks.openTo(current).forEach(desk -> desks.add(link(desk, wording)));
        Div person = new Div();
        person.addClassName("desk-person");
        DeskLanguage.SPOKEN.stream()
                .filter(lang -> lang != wording.lang())
                .forEach(lang -> person.add(languageSwitch(lang)));
        current.get().ifPresent(actor -> {
            if (current.choices().size() > 1) {
                person.add(actingIn(wording));
            }
            person.add(who(actor));
        });
        // Also whoever still owes a second factor may turn round.
        person.add(authentication.isAuthenticated() ? out(wording) : in(wording));
        header.add(house, desks, person);
    }

    private Component link(Desks desk, Wording wording) {
        Anchor link = new Anchor("/desk/" + desk.path(), wording.text(desk.nameKey()));
        if (path.equals(desk.path()) || path.startsWith(desk.path() + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Component languageSwitch(Lang lang) {
        // Each language is named in itself: who needs the switch may not read the other.
        Button button = new Button(lang == Lang.FA ? "فارسی" : "English", click -> DeskLanguage.choose(lang));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", lang.code());
        button.setId("desk-language");
        return button;
    }

    /** In which of their roles the person acts; another one opens other desks, so that the page begins anew. */
    private Component actingIn(Wording wording) {
        Select<Grant> roles = new Select<>();
        roles.setId("desk-acting");
        roles.setAriaLabel(wording.text("desk.acting"));
        roles.addThemeVariants(SelectVariant.LUMO_SMALL);
        roles.setItems(current.choices());
        roles.setItemLabelGenerator(grant -> RoleNames.of(grant, places, wording));
        current.acting().ifPresent(roles::setValue);
        roles.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                Seat.take(door.actingAs(chosen.getValue()));
                UI.getCurrent().getPage().setLocation("/desk");
            }
        });
        return roles;
    }

    private static Component who(Actor actor) {
        Anchor name = new Anchor("/desk/account", actor.name());
        name.setId("desk-account");
        name.addClassName("desk-who");
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private Component out(Wording wording) {
        Button button = new Button(wording.text("desk.sign-out"), click -> authentication.logout());
        button.setId("desk-out");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Component in(Wording wording) {
        Button button = new Button(
                wording.text("desk.sign-in"), click -> UI.getCurrent().navigate("login"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
