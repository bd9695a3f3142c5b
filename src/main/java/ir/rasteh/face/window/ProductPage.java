package ir.rasteh.face.window;

import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.ListingViews;
import ir.rasteh.catalogue.Product;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.ProductCard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One listing: what it is, what it costs under which term, who guarantees it, and how to ask. */
@Controller
class ProductPage {

    private static final int OTHERS = 4;

    private final Catalogue catalogue;
    private final Marks marks;
    private final Cards cards;
    private final ProductFactLines lines;
    private final Pages pages;
    private final StructuredData data;
    private final ListingViews views;

    ProductPage(
            Catalogue catalogue,
            Marks marks,
            Cards cards,
            ProductFactLines lines,
            Pages pages,
            StructuredData data,
            ListingViews views) {
        this.catalogue = catalogue;
        this.marks = marks;
        this.cards = cards;
        this.lines = lines;
        this.pages = pages;
        this.data = data;
        this.views = views;
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/products/{slug}")
    ModelAndView product(@PathVariable Lang lang, @PathVariable String slug, HttpServletRequest request) {
        Listing listing = catalogue.listing(slug).orElseThrow(NotHere::new);
        if (Onlooker.isAPerson(request)) {
            views.seen(listing.product().id());
        }
        Head head = head(listing, "products/" + slug, pages.say(lang))
                .data(data.product(listing, lang, pages.base(request), cards.today()));
        return drawn(listing, head, lang, request);
    }

    /** What the page of a listing says of itself. */
    Head head(Listing listing, String path, Wording say) {
        Lang lang = say.lang();
        Product product = listing.product();
        String name = product.names().in(lang);
        String text = product.texts().in(lang);
        return Head.of(
                        say.text(
                                "window.product.title",
                                name,
                                listing.mark().names().in(lang)),
                        text.isEmpty() ? name : Texts.opening(text, 200),
                        path)
                .picture(
                        product.pictures().isEmpty() ? null : product.pictures().getFirst());
    }

    /** The page itself, which a preview shows too. */
    ModelAndView drawn(Listing listing, Head head, Lang lang, HttpServletRequest request) {
        Product product = listing.product();
        Wording say = pages.say(lang);
        return pages.page("product", lang, head, request)
                .addObject("listing", listing)
                .addObject("badge", cards.badge(listing.mark()))
                .addObject(
                        "rules",
                        marks.regulationsInForce(listing.mark().id(), cards.today())
                                .orElse(null))
                .addObject("facts", lines.facts(product, say))
                .addObject("terms", lines.terms(product, say, cards.today()))
                .addObject(
                        "certificates",
                        product.certificates().stream()
                                .filter(certificate -> certificate.holdsOn(cards.today()))
                                .toList())
                .addObject("others", others(listing));
    }

    private List<ProductCard> others(Listing listing) {
        return cards.of(catalogue.newest(listing.mark().id(), OTHERS + 1, 0)).stream()
                .filter(card -> !card.id().equals(listing.product().id()))
                .limit(OTHERS)
                .toList();
    }
}
