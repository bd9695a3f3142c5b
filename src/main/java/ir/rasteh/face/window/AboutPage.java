package ir.rasteh.face.window;

import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a mark guarantees and what nobody can promise: said once, plainly, for every buyer. */
@Controller
class AboutPage {

    private final Pages pages;

    AboutPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/about")
    ModelAndView about(@PathVariable Lang lang, HttpServletRequest request) {
        Wording say = pages.say(lang);
        return pages.page(
                "about",
                lang,
                Head.of(say.text("window.about.title"), say.text("window.about.lead"), "about"),
                request);
    }
}
