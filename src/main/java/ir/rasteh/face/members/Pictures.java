package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Uploads;
import ir.rasteh.identity.Actor;
import ir.rasteh.media.Darkroom;
import ir.rasteh.media.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The pictures of a product, the leading one first: added many at once, put in order by hand or by keys, removed. */
class Pictures extends Section {

    private static final int MOST = 12;

    private final transient Wording wording;
    private final transient Consumer<String> changed;
    private final List<String> hashes;
    private final Div strip = new Div();
    private final PictureUpload upload;

    Pictures(
            Wording wording,
            Darkroom darkroom,
            Uploads uploads,
            Actor writer,
            String hashes,
            Consumer<String> changed) {
        this.wording = wording;
        this.changed = changed;
        this.hashes = new ArrayList<>(Arrays.stream(hashes.split(";", -1))
                .map(String::strip)
                .filter(hash -> !hash.isEmpty())
                .toList());
        this.upload = new PictureUpload(wording, darkroom, uploads, writer, this::add);
        addClassName("editor-pictures");
        strip.addClassName("editor-strip");
        add(new H2(wording.text("desk.editor.pictures")), strip, upload);
        fill();
    }

    private void add(Picture picture) {
        if (hashes.contains(picture.original())) {
            return;
        }
        if (hashes.size() >= MOST) {
            upload.say(
                    wording.text("desk.editor.pictures"),
                    wording.text("desk.picture.refused.too-many", wording.number(MOST)));
            return;
        }
        hashes.add(picture.original());
        show();
    }

    private void show() {
        changed.accept(String.join("; ", hashes));
        fill();
    }

    private void fill() {
        strip.removeAll();
        for (int i = 0; i < hashes.size(); i++) {
            strip.add(picture(hashes.get(i), i));
        }
    }

    private Div picture(String hash, int place) {
        String number = wording.number(place + 1);
        Image picture = new Image("/media/" + hash, wording.text("desk.editor.picture", number));
        picture.getElement().setAttribute("loading", "lazy");
        // The browser would drag the picture itself, not its place.
        picture.getElement().setAttribute("draggable", "false");
        // Forward is where the reader comes from.
        boolean rightToLeft = wording.lang().rightToLeft();
        Button earlier = small(rightToLeft ? "→" : "←", "desk.editor.picture.earlier", number);
        earlier.setEnabled(place > 0);
        earlier.addClickListener(click -> move(hash, place - 1, 1));
        Button later = small(rightToLeft ? "←" : "→", "desk.editor.picture.later", number);
        later.setEnabled(place < hashes.size() - 1);
        later.addClickListener(click -> move(hash, place + 1, 2));
        Button remove = small("×", "desk.editor.picture.remove", number);
        remove.addClickListener(click -> {
            hashes.remove(hash);
            show();
        });
        // The catalogue keeps the pictures of a product that is saved without any: the last one cannot be taken away.
        remove.setVisible(hashes.size() > 1);
        Div frame = new Div(picture, earlier, later, remove);
        frame.addClassName("editor-picture");
        DragSource.create(frame).setDragData(hash);
        DropTarget.create(frame)
                .addDropListener(drop ->
                        drop.getDragData().map(String.class::cast).ifPresent(dragged -> move(dragged, place, 0)));
        return frame;
    }

    /** Puts a picture elsewhere, and the focus on the button that moved it, so that it can be pressed again. */
    private void move(String hash, int place, int button) {
        if (!hashes.remove(hash)) {
            return;
        }
        hashes.add(Math.min(place, hashes.size()), hash);
        show();
        strip.getComponentAt(hashes.indexOf(hash))
                .getChildren()
                .skip(button)
                .findFirst()
                .filter(Button.class::isInstance)
                .ifPresent(moved -> ((Button) moved).focus());
    }

    private Button small(String sign, String key, String number) {
        Button button = new Button(sign);
        button.setAriaLabel(wording.text(key, number));
        button.setTooltipText(wording.text(key, number));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
