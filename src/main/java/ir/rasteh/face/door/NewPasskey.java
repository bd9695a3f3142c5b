package ir.rasteh.face.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.PasskeyPrompt;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.passkey.Passkeys;
import java.util.function.Consumer;

/** Where somebody makes a passkey on the device before them, under a name by which they know it again. */
class NewPasskey extends Div {

    private final transient Passkeys passkeys;
    private final transient Actor actor;
    private final transient Consumer<Passkeys.Kept> kept;
    private final transient Runnable refused;

    NewPasskey(Passkeys passkeys, Actor actor, Wording wording, Consumer<Passkeys.Kept> kept, Runnable refused) {
        this.passkeys = passkeys;
        this.actor = actor;
        this.kept = kept;
        this.refused = refused;
        addClassName("door-part");
        Input name = new Input();
        name.setId("door-passkey-name");
        name.getElement().setAttribute("dir", "auto").setAttribute("maxlength", "60");
        NativeLabel label = new NativeLabel(wording.text("desk.passkey.name"));
        label.setFor(name);
        Div field = new Div(label, name);
        field.addClassName("door-field");
        Button make = new Button(wording.text("desk.passkey.make"), press -> make(name.getValue()));
        make.setId("door-passkey-make");
        add(new Paragraph(wording.text("desk.passkey.about")), field, make);
    }

    private void make(String name) {
        Passkeys.Proposal proposal = passkeys.propose(actor, PasskeyPrompt.address());
        PasskeyPrompt.make(
                this, proposal, made -> passkeys.keep(proposal, made, name).ifPresentOrElse(kept, refused), refused);
    }
}
