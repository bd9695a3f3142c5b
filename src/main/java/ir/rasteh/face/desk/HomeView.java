package ir.rasteh.face.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import ir.rasteh.face.Wordings;
import ir.rasteh.identity.CurrentActor;
import jakarta.annotation.security.PermitAll;

/** The first page behind the door: it leads everybody to the desks at which they work. */
@Route(value = "", layout = DeskLayout.class)
@PermitAll
class HomeView extends DeskView {

    private final CurrentActor current;

    HomeView(Wordings wordings, CurrentActor current) {
        super(wordings);
        this.current = current;
    }

    @Override
    protected String title() {
        return text("desk.home.title");
    }

    @Override
    protected void draw() {
        Div desks = new Div();
        desks.addClassName("desk-tiles");
        Desks.openTo(current).forEach(desk -> desks.add(tile(desk)));
        add(new H1(text("desk.home.greeting", current.require().name())), desks);
    }

    private Component tile(Desks desk) {
        Anchor tile = new Anchor("/desk/" + desk.path());
        tile.addClassName("desk-tile");
        tile.add(new H2(text(desk.nameKey())), new Paragraph(text(desk.aboutKey())));
        return tile;
    }
}
