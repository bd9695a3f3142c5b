package ir.rasteh.face.members;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.FileSender;
import ir.rasteh.face.desk.Uploads;
import ir.rasteh.identity.Actor;
import ir.rasteh.media.Darkroom;
import ir.rasteh.media.Development;
import ir.rasteh.media.Picture;
import ir.rasteh.media.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes many pictures at once, by drop, by choice or from a telephone's camera. Each is sent, then made ready away from the
 * request while its progress shows; what is not taken says why.
 */
class PictureUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PictureUpload.class);
    private static final int MEGA = 1_000_000;
    private static final int MEBI = 1024 * 1024;
    private static final int LOOK_EVERY = 500;

    /** Named one by one: a telephone that photographs in another kind then sends JPEG by itself. */
    private static final List<String> KINDS =
            List.of("image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp");

    private final transient Wording wording;
    private final transient Darkroom darkroom;
    private final transient Consumer<Picture> taken;
    private final Div working = new Div();
    private int inHand;

    PictureUpload(Wording wording, Darkroom darkroom, Uploads uploads, Actor sender, Consumer<Picture> taken) {
        this.wording = wording;
        this.darkroom = darkroom;
        this.taken = taken;
        working.getElement().setAttribute("aria-live", "polite");
        add(new FileSender(wording, "desk.editor.picture", KINDS, uploads, sender, this::develop), working);
    }

    /** Hands the file to the darkroom; without a channel of its own the page asks now and then how it goes. */
    void develop(String name, Path file) {
        UI ui = UI.getCurrent();
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", wording.text("desk.editor.picture.working", name));
        Div row = new Div(new Span(wording.text("desk.editor.picture.working", name)), bar);
        working.add(row);
        inHand++;
        ui.setPollInterval(LOOK_EVERY);
        darkroom.develop(file, share -> ui.access(() -> bar.setValue(share))).whenComplete((development, failure) -> {
            if (failure != null) {
                LOG.error("A picture could not be kept", failure);
            }
            ui.access(() -> {
                working.remove(row);
                inHand--;
                if (inHand == 0) {
                    ui.setPollInterval(-1);
                }
                done(name, failure == null ? development : null);
            });
        });
    }

    private void done(String name, @Nullable Development development) {
        switch (development) {
            case null -> say(name, wording.text("desk.picture.refused.failed"));
            case Development.Developed made -> taken.accept(made.picture());
            case Development.Refused refused -> say(name, words(refused.why()));
        }
    }

    private String words(Refusal why) {
        String key = "desk.picture.refused." + why.code();
        return switch (why) {
            case TOO_MANY_BYTES -> wording.text(key, wording.number(darkroom.largest() / MEBI));
            case TOO_MANY_PIXELS -> wording.text(key, wording.number(darkroom.pixels() / MEGA));
            case NOT_A_PICTURE, OTHER_KIND, DRAWING, MOVING, BROKEN, BUSY -> wording.text(key);
        };
    }

    /** Says in the page that a file was not taken, and why; it stays until it has been read. */
    void say(String name, String why) {
        Paragraph refusal = new Paragraph(new Span(wording.text("desk.picture.refused", name, why)));
        refusal.addClassName("picture-refused");
        Button dismiss = new Button(wording.text("desk.editor.picture.dismiss"), click -> working.remove(refusal));
        dismiss.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        refusal.add(dismiss);
        working.add(refusal);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }
}
