package ir.rasteh.face.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import ir.rasteh.identity.passkey.Passkeys;
import java.util.function.Consumer;

/** Where the browser asks its owner for a passkey, or makes one: what comes back is checked by the room that asked. */
public final class PasskeyPrompt {

    /** Anything that a person does with this window, closing it too, comes back as a word; only an answer begins with a brace. */
    private static final String CEREMONY = """
            return (async (kind, words) => {
                try {
                    const options = JSON.parse(words);
                    const made = kind === 'create'
                        ? await navigator.credentials.create(
                            {publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)})
                        : await navigator.credentials.get(
                            {publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)});
                    return JSON.stringify(made.toJSON());
                } catch (refused) {
                    return String(refused.name);
                }
            })($0, $1);""";

    private PasskeyPrompt() {}

    /** The address under which this page was asked for, as far as its host. */
    public static String address() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            String page = request.getHttpServletRequest().getRequestURL().toString();
            int path = page.indexOf('/', page.indexOf("//") + 2);
            return path < 0 ? page : page.substring(0, path);
        }
        return "";
    }

    /** Has a passkey made. */
    public static void make(Component on, Passkeys.Proposal proposal, Consumer<String> made, Runnable refused) {
        run(on, "create", proposal.json(), made, refused);
    }

    /** Has a passkey shown. */
    public static void show(Component on, Passkeys.Question question, Consumer<String> shown, Runnable refused) {
        run(on, "get", question.json(), shown, refused);
    }

    private static void run(Component on, String kind, String words, Consumer<String> answered, Runnable refused) {
        on.getElement().executeJs(CEREMONY, kind, words).then(String.class, answer -> {
            if (answer.startsWith("{")) {
                answered.accept(answer);
            } else {
                refused.run();
            }
        });
    }
}
