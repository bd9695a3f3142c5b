package ir.rasteh.face.desk;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import ir.rasteh.face.Wording;
import ir.rasteh.identity.Actor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Sends many files at once, by choice, by drop or from a telephone's camera. A connection that breaks costs the last piece of
 * a file alone; each shows how far it is and can be called off.
 */
@Tag("file-sender")
@JsModule("./desk/file-sender.js")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
@Uses(Button.class)
public class FileSender extends Component {

    private static final int MEBI = 1024 * 1024;

    private final transient Actor sender;
    private final transient Uploads uploads;
    private final transient Arrival arrival;

    /** What to do with a file that has arrived whole; it is the receiver's to delete. */
    public interface Arrival {
        void arrived(String name, Path file);
    }

    /**
     * @param keys prefix of the texts of the buttons: {@code .add}, {@code .camera}, {@code .drop}
     * @param kinds media types or endings that the browser offers
     */
    public FileSender(
            Wording wording, String keys, List<String> kinds, Uploads uploads, Actor sender, Arrival arrival) {
        this.uploads = uploads;
        this.sender = sender;
        this.arrival = arrival;
        getElement().setProperty("kinds", String.join(",", kinds));
        getElement().setProperty("largest", uploads.largest());
        getElement().setProperty("camera", true);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "choose", wording.text(keys + ".add"),
                                "camera", wording.text(keys + ".camera"),
                                "drop", wording.text(keys + ".drop"),
                                "again", wording.text("desk.sending.again"),
                                "cancel", wording.text("desk.sending.cancel"),
                                "dismiss", wording.text("desk.sending.dismiss"),
                                "interrupted", wording.text("desk.sending.interrupted"),
                                "tooLarge",
                                        wording.text(
                                                "desk.sending.too-large", wording.number(uploads.largest() / MEBI)),
                                "tooMany", wording.text("desk.sending.too-many"),
                                "signedOut", wording.text("desk.sending.signed-out")));
    }

    /** Told by the browser, whose word is not taken: a file that is not there or is another's is no file. */
    @ClientCallable
    void sent(String address, String name) {
        uploads.collect(address, sender).ifPresent(file -> arrival.arrived(name, file));
    }
}
