package ir.rasteh.face.window;

import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads a visitor to their language, or, while it is not written yet, to the English page with a word about that. */
@Controller
class LanguageDoor {

    /** The parameter by which an English page knows which language was asked for. */
    static final String ASKED = "asked";

    @GetMapping("/")
    ResponseEntity<Void> door(HttpServletRequest request) {
        return to("/" + PageLanguage.preferred(request).code() + "/", true);
    }

    @GetMapping("/{lang:fa|en}")
    ResponseEntity<Void> withoutSlash(@PathVariable Lang lang) {
        return to("/" + lang.code() + "/", false);
    }

    @GetMapping({"/{lang:ar|tr|ru|zh}", "/{lang:ar|tr|ru|zh}/**"})
    ResponseEntity<Void> notYet(@PathVariable Lang lang, HttpServletRequest request) {
        String rest = request.getRequestURI().substring(lang.code().length() + 1);
        String query = request.getQueryString();
        return to(
                "/en" + (rest.isEmpty() ? "/" : rest) + "?" + (query == null ? "" : query + "&") + ASKED + "="
                        + lang.code(),
                false);
    }

    private static ResponseEntity<Void> to(String address, boolean byLanguage) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, address);
        return (byLanguage ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE) : answer).build();
    }
}
