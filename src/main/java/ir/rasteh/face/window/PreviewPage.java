package ir.rasteh.face.window;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Preview;
import ir.rasteh.catalogue.Previews;
import ir.rasteh.catalogue.Unsaved;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * A product's page as its writer has it before them, in any language of the window. To everybody else it is not there: whether
 * a firm is writing something is nobody's business.
 */
@Controller
class PreviewPage {

    private static final String NEW = "new";

    private final Previews previews;
    private final Marks marks;
    private final Firms firms;
    private final CurrentActor current;
    private final ProductPage page;
    private final Pages pages;

    PreviewPage(Previews previews, Marks marks, Firms firms, CurrentActor current, ProductPage page, Pages pages) {
        this.previews = previews;
        this.marks = marks;
        this.firms = firms;
        this.current = current;
        this.page = page;
        this.pages = pages;
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/preview/{mark}/{firm}/{slug}")
    ModelAndView preview(
            @PathVariable Lang lang,
            @PathVariable("mark") String markSlug,
            @PathVariable("firm") String firmSlug,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        Actor writer = current.get().orElseThrow(NotHere::new);
        Mark mark = marks.bySlug(markSlug).orElseThrow(NotHere::new);
        Firm firm = firms.bySlug(firmSlug).orElseThrow(NotHere::new);
        Preview preview = previews.of(mark, firm, slug.equals(NEW) ? Unsaved.NEW : slug, writer)
                .orElseThrow(NotHere::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        String path = "preview/" + markSlug + "/" + firmSlug + "/" + slug;
        Head head = page.head(preview.listing(), path, pages.say(lang)).notIndexed();
        return page.drawn(preview.listing(), head, lang, request).addObject("preview", preview);
    }
}
