package ir.rasteh.face.door;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskView;
import java.time.Duration;

/** A narrow page at the door: some fields of the browser's own, so that its keeper of passwords knows them, and one button. */
abstract class DoorView extends DeskView {

    private final Paragraph problem = new Paragraph();

    protected DoorView(Wordings wordings) {
        super(wordings);
        problem.setId("door-problem");
        problem.addClassName("door-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    /** A labelled field; its label is {@code desk.door.<name>}. */
    protected final Input field(Div into, String name, String type, String autocomplete) {
        Input input = new Input();
        input.setId("door-" + name);
        input.setType(type);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("dir", "auto");
        NativeLabel label = new NativeLabel(text("desk.door." + name));
        label.setFor(input);
        Div field = new Div(label, input);
        field.addClassName("door-field");
        into.add(field);
        return input;
    }

    /** The button of the page, which the enter key presses too; problems are said below it. */
    protected final void button(Div into, String key, ComponentEventListener<ClickEvent<Button>> pressed) {
        problem.setText("");
        Button button = new Button(text(key), pressed);
        button.setId("door-go");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // What stands in the field that has the focus is told to us first.
        button.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        into.add(button, problem);
    }

    protected final Div door() {
        Div door = new Div();
        door.addClassNames("desk-door", "door");
        add(door);
        return door;
    }

    /** Says what is to be mended. */
    protected final void mend(String key, Object... arguments) {
        problem.setText(text(key, arguments));
    }

    /** Takes back what was to be mended. */
    protected final void mended() {
        problem.setText("");
    }

    /** Says how long to wait after too many tries. */
    protected final void patience(Duration wait) {
        mend("desk.login.wait", wording().number(Math.max(1, wait.toSeconds())));
    }

    static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    static String device() {
        String device = VaadinRequest.getCurrent().getHeader("User-Agent");
        return device == null ? "" : device;
    }

    /** A path as somebody can hand it on, with the address by which they came here. */
    static String link(String path) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            String page = request.getHttpServletRequest().getRequestURL().toString();
            int host = page.indexOf('/', page.indexOf("//") + 2);
            return host < 0 ? path : page.substring(0, host) + path;
        }
        return path;
    }
}
