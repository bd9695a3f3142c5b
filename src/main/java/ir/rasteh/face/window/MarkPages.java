package ir.rasteh.face.window;

import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Member;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.ProductCard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The marks: all by family, all by province, and each with its place, rules, firms and goods. */
@Controller
class MarkPages {

    private static final int GOODS = 24;

    private final Shelves shelves;
    private final Marks marks;
    private final Firms firms;
    private final Catalogue catalogue;
    private final Cards cards;
    private final Pages pages;
    private final StructuredData data;

    MarkPages(
            Shelves shelves,
            Marks marks,
            Firms firms,
            Catalogue catalogue,
            Cards cards,
            Pages pages,
            StructuredData data) {
        this.shelves = shelves;
        this.marks = marks;
        this.firms = firms;
        this.catalogue = catalogue;
        this.cards = cards;
        this.pages = pages;
        this.data = data;
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/marks")
    ModelAndView index(@PathVariable Lang lang, HttpServletRequest request) {
        List<Shelves.Shelf> all = shelves.all();
        Wording say = pages.say(lang);
        Head head = Head.of(
                say.text("window.marks.title"), say.text("window.marks.description", say.number(all.size())), "marks");
        return pages.page("marks", lang, head, request).addObject("families", Shelves.families(all));
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/provinces")
    ModelAndView provinces(@PathVariable Lang lang, HttpServletRequest request) {
        List<Shelves.Shelf> all = shelves.all();
        Wording say = pages.say(lang);
        Head head = Head.of(say.text("window.provinces.title"), say.text("window.provinces.description"), "provinces");
        return pages.page("provinces", lang, head, request).addObject("lands", Shelves.lands(all));
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/marks/{slug}")
    ModelAndView mark(@PathVariable Lang lang, @PathVariable String slug, HttpServletRequest request) {
        Mark mark = marks.bySlug(slug).orElseThrow(NotHere::new);
        int count = catalogue.countsByMark().getOrDefault(mark.id(), 0);
        Pager pager = Pager.of(request, count, GOODS);
        List<ProductCard> goods = cards.of(catalogue.newest(mark.id(), GOODS, (pager.page() - 1) * GOODS));
        List<Member> members = firms.membersOf(mark.id(), cards.today());
        String name = mark.names().in(lang);
        Wording say = pages.say(lang);
        Head head = Head.of(
                        say.text("window.mark.title", name, mark.kind().in(lang)),
                        Texts.opening(mark.story().in(lang), 200),
                        "marks/" + slug)
                .picture(goods.stream()
                        .map(ProductCard::picture)
                        .filter(picture -> picture != null)
                        .findFirst()
                        .orElse(null))
                .data(data.mark(mark, lang, pages.base(request)));
        return pages.page("mark", lang, head, request)
                .addObject("mark", mark)
                .addObject("badge", cards.badge(mark))
                .addObject(
                        "alsoHeld",
                        mark.alsoHeld().stream()
                                .collect(Collectors.groupingBy(
                                        Mark.AlsoHeld::kind, LinkedHashMap::new, Collectors.toList())))
                .addObject(
                        "rules",
                        marks.regulationsInForce(mark.id(), cards.today()).orElse(null))
                .addObject("members", members)
                .addObject("goods", goods)
                .addObject("count", count)
                .addObject("pager", pager)
                .addObject(
                        "ask",
                        Texts.letter(
                                mark.steward().email(),
                                say.text("window.ask.mark.subject", name),
                                say.text("window.ask.mark.body", name)));
    }
}
