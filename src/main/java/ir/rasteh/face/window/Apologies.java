package ir.rasteh.face.window;

import ir.rasteh.face.Wording;
import ir.rasteh.face.window.api.ForStewards;
import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what went wrong: each says what, keeps the search box, and offers ways on. */
@Component
@ControllerAdvice(basePackageClasses = Apologies.class)
@Order(Apologies.AFTER_THE_INTERFACE)
class Apologies implements ErrorViewResolver {

    /** The API lies within this package, and answers its programs itself. */
    static final int AFTER_THE_INTERFACE = Ordered.HIGHEST_PRECEDENCE + 1;

    private static final Logger LOG = LoggerFactory.getLogger(Apologies.class);
    private static final int MARKS = 6;
    private static final int SHOWN = 80;

    private final Shelves shelves;
    private final Pages pages;

    Apologies(Shelves shelves, Pages pages) {
        this.shelves = shelves;
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView notHere(NotHere notHere, HttpServletRequest request) {
        return missing(request);
    }

    @ExceptionHandler
    ModelAndView notUnderstood(BadParameter bad, HttpServletRequest request) {
        String written = request.getParameter(bad.parameter());
        return page("refused", HttpStatus.BAD_REQUEST, request)
                .addObject("parameter", bad.parameter())
                .addObject("written", printable(written))
                .addObject("reason", bad.reason());
    }

    @ExceptionHandler
    ModelAndView forStewards(ForStewards refused, HttpServletRequest request) {
        String asked = request.getParameter("q");
        String search = "/" + PageLanguage.of(request).code() + "/search";
        return page("stewards", HttpStatus.FORBIDDEN, request)
                .addObject("without", asked == null ? search : search + "?q=" + Texts.encoded(asked));
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (status == HttpStatus.NOT_FOUND) {
            return missing(request);
        }
        return page(status.is4xxClientError() ? "refused" : "fault", status, request)
                .addObject("parameter", null)
                .addObject("written", null)
                .addObject("reason", null);
    }

    private ModelAndView missing(HttpServletRequest request) {
        String words = PageLanguage.path(request).replaceAll("^/[a-z]{2}/", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
        List<Shelves.Shelf> near = List.of();
        try {
            near = Shelves.near(shelves.all(), words, MARKS);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The page for a missing address goes out without marks: the database does not answer", e);
        }
        return page("missing", HttpStatus.NOT_FOUND, request).addObject("marks", near);
    }

    private ModelAndView page(String template, HttpStatus status, HttpServletRequest request) {
        Lang lang = PageLanguage.of(request);
        Wording say = pages.say(lang);
        Head head = Head.of(say.text("window." + template + ".title"), say.text("window." + template + ".lead"), "")
                .notIndexed();
        ModelAndView page = pages.page(template, lang, head, request);
        page.setStatus(status);
        return page;
    }

    /** What was written, short enough and clean enough to be shown again. */
    private static @Nullable String printable(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String shown = written.codePoints()
                .filter(c -> !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF))
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.length() < written.length() ? shown + "…" : shown;
    }
}
