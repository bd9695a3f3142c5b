package ir.rasteh.face.window;

import ir.rasteh.brand.Belonging;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.ProductCard;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A member firm: who they are, where, since when a member of which marks, what they can make, in which languages they answer. */
@Controller
class FirmPage {

    private static final int GOODS = 24;

    private final Firms firms;
    private final Marks marks;
    private final Catalogue catalogue;
    private final Cards cards;
    private final Pages pages;
    private final StructuredData data;

    FirmPage(Firms firms, Marks marks, Catalogue catalogue, Cards cards, Pages pages, StructuredData data) {
        this.firms = firms;
        this.marks = marks;
        this.catalogue = catalogue;
        this.cards = cards;
        this.pages = pages;
        this.data = data;
    }

    /** A mark of the firm's. */
    record Membership(Mark mark, LocalDate since, boolean admitted) {}

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/firms/{slug}")
    ModelAndView firm(@PathVariable Lang lang, @PathVariable String slug, HttpServletRequest request) {
        Firm firm = firms.bySlug(slug).orElseThrow(NotHere::new);
        List<Membership> memberships = memberships(firm);
        if (memberships.isEmpty()) {
            // A firm that left all its marks is no member any more, and the window shows members.
            throw new NotHere();
        }
        Map<CraftFamily, Integer> counts = catalogue.countsOf(firm);
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        Pager pager = Pager.of(request, count, GOODS);
        List<ProductCard> goods = cards.of(catalogue.newestOf(firm, GOODS, (pager.page() - 1) * GOODS));
        Wording say = pages.say(lang);
        Head head = Head.of(
                        say.text(
                                "window.firm.title",
                                firm.names().in(lang),
                                firm.county().in(lang)),
                        description(firm, memberships, say),
                        "firms/" + slug)
                .picture(picture(goods))
                .data(data.firm(firm, memberships.stream().map(Membership::mark).toList(), lang, pages.base(request)));
        return pages.page("firm", lang, head, request)
                .addObject("firm", firm)
                .addObject("memberships", memberships)
                .addObject("families", counts)
                .addObject("capacities", catalogue.capacitiesOf(firm))
                .addObject(
                        "languages",
                        firm.languages().stream()
                                .map(code -> Locale.of(code).getDisplayLanguage(lang.locale()))
                                .toList())
                .addObject("goods", goods)
                .addObject("count", count)
                .addObject("pager", pager);
    }

    private List<Membership> memberships(Firm firm) {
        List<Belonging> belongings = firms.belongings(firm.id(), cards.today());
        Map<UUID, Mark> markOf =
                marks.byIds(belongings.stream().map(Belonging::markId).toList());
        return belongings.stream()
                .map(belonging -> new Membership(
                        Objects.requireNonNull(markOf.get(belonging.markId())),
                        belonging.since(),
                        belonging.admitted()))
                .toList();
    }

    private static String description(Firm firm, List<Membership> memberships, Wording say) {
        String story = firm.about().in(say.lang());
        return story.isEmpty()
                ? say.text(
                        "window.firm.description",
                        firm.names().in(say.lang()),
                        memberships.getFirst().mark().names().in(say.lang()))
                : Texts.opening(story, 200);
    }

    private static @Nullable String picture(List<ProductCard> goods) {
        return goods.stream()
                .map(ProductCard::picture)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
