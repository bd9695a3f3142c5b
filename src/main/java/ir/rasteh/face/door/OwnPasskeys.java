package ir.rasteh.face.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.face.Wording;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.passkey.Passkey;
import ir.rasteh.identity.passkey.Passkeys;
import java.time.Instant;
import java.util.function.Function;

/** The passkeys of one's account: when each was made and used last, and how to be rid of it. */
class OwnPasskeys extends Div {

    OwnPasskeys(
            Passkeys passkeys, Actor actor, Wording wording, Function<Instant, Component> moment, Runnable changed) {
        passkeys.of(actor)
                .forEach(passkey -> add(line(passkey, wording, moment, () -> {
                    passkeys.remove(actor, passkey.id());
                    changed.run();
                })));
    }

    private static Component line(
            Passkey passkey, Wording wording, Function<Instant, Component> moment, Runnable remove) {
        Span name = new Span(passkey.name());
        name.getElement().setAttribute("dir", "auto");
        Button forget = new Button(wording.text("desk.passkey.remove"), press -> remove.run());
        forget.setAriaLabel(wording.text("desk.passkey.remove-named", passkey.name()));
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(
                name,
                new Span(wording.text("desk.passkey.made")),
                moment.apply(passkey.madeAt()),
                new Span(wording.text("desk.passkey.used")),
                moment.apply(passkey.lastUsed()),
                forget);
        line.addClassName("door-session");
        return line;
    }
}
