package ir.rasteh.face.window;

import ir.rasteh.kernel.Lang;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page is the first part of its address; where there is none, the one that the visitor prefers. */
final class PageLanguage implements LocaleResolver {

    /** The languages in which every text of the window is written. */
    static final List<Lang> SPOKEN = List.of(Lang.values());

    /** The language in which this request is to be answered. */
    static Lang of(HttpServletRequest request) {
        return inPath(path(request)).filter(SPOKEN::contains).orElseGet(() -> preferred(request));
    }

    /** The language that an address begins with, spoken or not. */
    static Optional<Lang> inPath(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 ? Lang.of(parts[1]) : Optional.empty();
    }

    /** The first of the visitor's own languages that the window speaks, else English. */
    static Lang preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Lang.EN;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Lang.of(locale.getLanguage()).stream())
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(Lang.EN);
    }

    /** The path that was asked for, also while an error page is made for it. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A page's language is its address");
    }
}
