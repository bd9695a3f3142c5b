package ir.rasteh.face.window;

import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads a visitor to their language. */
@Controller
class LanguageDoor {

    @GetMapping("/")
    ResponseEntity<Void> door(HttpServletRequest request) {
        return to("/" + PageLanguage.preferred(request).code() + "/", true);
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}")
    ResponseEntity<Void> withoutSlash(@PathVariable Lang lang) {
        return to("/" + lang.code() + "/", false);
    }

    private static ResponseEntity<Void> to(String address, boolean byLanguage) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, address);
        return (byLanguage ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE) : answer).build();
    }
}
