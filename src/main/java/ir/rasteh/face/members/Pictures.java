package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Paper;
import ir.rasteh.face.desk.PaperUpload;
import ir.rasteh.media.Media;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** The pictures of a product, the leading one first; one may be added, made the first, or removed. */
class Pictures extends Section {

    private final transient Wording wording;
    private final transient Consumer<String> changed;
    private final List<String> hashes;
    private final Div strip = new Div();

    Pictures(Wording wording, Media media, String hashes, Consumer<String> changed, Runnable refused) {
        this.wording = wording;
        this.changed = changed;
        this.hashes = new ArrayList<>(Arrays.stream(hashes.split(";", -1))
                .map(String::strip)
                .filter(hash -> !hash.isEmpty())
                .toList());
        addClassName("editor-pictures");
        strip.addClassName("editor-strip");
        PaperUpload upload = new PaperUpload(
                wording,
                "desk.editor.picture",
                EnumSet.of(Paper.PNG, Paper.JPEG),
                taken -> {
                    this.hashes.add(media.keep(taken.bytes(), taken.paper().contentType())
                            .hash());
                    show();
                },
                refused);
        add(new H2(wording.text("desk.editor.pictures")), strip, upload);
        fill();
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
        Image picture = new Image("/media/" + hash, wording.text("desk.editor.picture", wording.number(place + 1)));
        picture.getElement().setAttribute("loading", "lazy");
        Button remove = small("desk.editor.picture.remove", () -> hashes.remove(hash));
        Button lead = small("desk.editor.picture.lead", () -> {
            hashes.remove(hash);
            hashes.addFirst(hash);
        });
        lead.setVisible(place > 0);
        // The catalogue keeps the pictures of a product that is saved without any: the last one cannot be taken away.
        remove.setVisible(hashes.size() > 1);
        return new Div(picture, lead, remove);
    }

    private Button small(String key, Runnable change) {
        Button button = new Button(wording.text(key), click -> {
            change.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
