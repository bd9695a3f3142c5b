package ir.rasteh.face.desk;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which language a desk speaks: the one that its reader chose last, else the first of their browser's that we speak, else Persian. */
public final class DeskLanguage {

    static final List<Lang> SPOKEN = List.of(Lang.FA, Lang.EN);

    private static final String COOKIE = "rasteh-desk-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private DeskLanguage() {}

    /** The language of a locale of the desks. */
    public static Lang of(Locale locale) {
        return Lang.of(locale.getLanguage()).filter(SPOKEN::contains).orElse(Lang.FA);
    }

    /** The language for somebody who opens a desk. */
    static Lang of(VaadinRequest request) {
        return chosen(request)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Lang.of(locale.getLanguage()).stream())
                        .filter(SPOKEN::contains)
                        .findFirst()
                        .orElse(Lang.FA));
    }

    /** Speaks another language from now on: every view on screen hears of it and keeps what was typed. */
    static void choose(Lang lang) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, lang.code());
            cookie.setPath("/desk");
            cookie.setHttpOnly(true);
            cookie.setMaxAge((int) REMEMBERED.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        VaadinSession.getCurrent().setLocale(lang.locale());
        speak(UI.getCurrent(), lang);
    }

    /** Sets language and direction of a page that is open. */
    static void speak(UI ui, Lang lang) {
        ui.setLocale(lang.locale());
        ui.setDirection(lang.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        ui.getPage().executeJs("document.documentElement.lang = $0", lang.code());
    }

    private static Optional<Lang> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(code -> lang(code).stream())
                .findFirst();
    }

    private static Optional<Lang> lang(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Lang::of).filter(SPOKEN::contains);
    }
}
