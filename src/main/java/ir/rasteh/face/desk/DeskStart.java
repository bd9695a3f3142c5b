package ir.rasteh.face.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import ir.rasteh.face.Wording;
import ir.rasteh.face.Wordings;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Owed;
import ir.rasteh.kernel.Lang;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens whenever somebody opens a desk: language and direction are set before anything is drawn, and failures are told. */
@Component
class DeskStart implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeskStart.class);

    private static final String SECOND_FACTOR = "second-factor";

    private final Wordings wordings;
    private final CurrentActor current;
    private final SecureRandom random = new SecureRandom();

    DeskStart(Wordings wordings, CurrentActor current) {
        this.wordings = wordings;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::page);
        service.getSource().addUIInitListener(event -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            Lang lang = request == null ? Lang.FA : DeskLanguage.of(request);
            DeskLanguage.speak(event.getUI(), lang);
            tellOfTheConnection(event.getUI(), wordings.in(lang));
            event.getUI().addBeforeEnterListener(this::firstThroughTheDoor);
        });
        service.getSource().addSessionInitListener(event -> event.getSession().setErrorHandler(this::failed));
    }

    /** Flow's sign of a lost connection speaks the reader's language, and is a status: it stands outside of what the page is about. */
    private static void tellOfTheConnection(UI ui, Wording wording) {
        ui.getPage()
                .executeJs(
                        """
                        const sign = window.Vaadin.connectionIndicator;
                        if (sign) {
                            sign.setAttribute('role', 'status');
                            sign.onlineText = $0; sign.offlineText = $1; sign.reconnectingText = $2;
                        }""",
                        wording.text("desk.connection.online"),
                        wording.text("desk.connection.lost"),
                        wording.text("desk.connection.again"));
    }

    /** Whoever has given a password and owes a second factor comes nowhere else before. */
    private void firstThroughTheDoor(BeforeEnterEvent entering) {
        if (current.owed() != Owed.NOTHING && !entering.getLocation().getPath().equals(SECOND_FACTOR)) {
            entering.forwardTo(SECOND_FACTOR);
        }
    }

    /** The page says its language before any script runs, and each of its scripts bears the nonce of the policy. */
    private void page(IndexHtmlResponse response) {
        Lang lang = DeskLanguage.of(response.getVaadinRequest());
        var html = response.getDocument().child(0);
        html.attr("lang", lang.code()).attr("dir", lang.rightToLeft() ? "rtl" : "ltr");
        if (response.getVaadinRequest()
                .getService()
                .getDeploymentConfiguration()
                .isProductionMode()) {
            String nonce = newNonce();
            response.getDocument().select("script").attr("nonce", nonce);
            response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        }
    }

    /**
     * Flow's client compiles the expressions that the server sends, hence {@code unsafe-eval}; no script runs that the page did
     * not bring or load itself.
     */
    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private void failed(ErrorEvent event) {
        LOG.error("A desk failed", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            String apology = wordings.in(DeskLanguage.of(ui.getLocale())).text("desk.failed");
            Notification.show(apology, 8000, Position.BOTTOM_CENTER).addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }

    private String newNonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
