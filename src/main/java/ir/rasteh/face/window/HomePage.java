package ir.rasteh.face.window;

import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what Rasteh is, the families, the lands, marks to begin with, new goods. */
@Controller
class HomePage {

    private static final int MARKS = 6;
    private static final int GOODS = 8;

    private final Shelves shelves;
    private final Pages pages;
    private final StructuredData data;

    HomePage(Shelves shelves, Pages pages, StructuredData data) {
        this.shelves = shelves;
        this.pages = pages;
        this.data = data;
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/")
    ModelAndView home(@PathVariable Lang lang, HttpServletRequest request) {
        List<Shelves.Shelf> all = shelves.all();
        List<Shelves.Shelf> featured = shelves.featured(all, MARKS);
        Head head = Head.of(
                        pages.say(lang).text("window.home.title"),
                        pages.say(lang).text("window.home.lead"),
                        "")
                .data(List.of(data.house(lang, pages.base(request))));
        return pages.page("home", lang, head, request)
                .addObject("families", Shelves.families(all))
                .addObject("lands", Shelves.lands(all))
                .addObject("marks", all.size())
                .addObject("goods", all.stream().mapToInt(Shelves.Shelf::count).sum())
                .addObject("featured", featured)
                .addObject(
                        "newest",
                        Shelves.newest(
                                all.stream()
                                        .filter(shelf -> !featured.contains(shelf))
                                        .toList(),
                                GOODS));
    }
}
