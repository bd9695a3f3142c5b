package ir.rasteh.face.window;

import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.ListingViews;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.ProductCard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Vocabulary vocabulary;
    private final Pages pages;
    private final StructuredData data;
    private final ListingViews views;

    ProductPage(
            Catalogue catalogue,
            Marks marks,
            Cards cards,
            Vocabulary vocabulary,
            Pages pages,
            StructuredData data,
            ListingViews views) {
        this.catalogue = catalogue;
        this.marks = marks;
        this.cards = cards;
        this.vocabulary = vocabulary;
        this.pages = pages;
        this.data = data;
        this.views = views;
    }

    /** A line of the table of facts. */
    record Fact(String label, String value, @Nullable String note) {}

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/products/{slug}")
    ModelAndView product(@PathVariable Lang lang, @PathVariable String slug, HttpServletRequest request) {
        Listing listing = catalogue.listing(slug).orElseThrow(NotHere::new);
        Product product = listing.product();
        if (Onlooker.isAPerson(request)) {
            views.seen(product.id());
        }
        Badge badge = cards.badge(listing.mark());
        Wording say = pages.say(lang);
        String name = product.names().in(lang);
        String text = product.texts().in(lang);
        Head head = Head.of(
                        say.text(
                                "window.product.title",
                                name,
                                listing.mark().names().in(lang)),
                        text.isEmpty() ? name : Texts.opening(text, 200),
                        "products/" + slug)
                .picture(
                        product.pictures().isEmpty() ? null : product.pictures().getFirst())
                .data(data.product(listing, lang, pages.base(request)));
        return pages.page("product", lang, head, request)
                .addObject("listing", listing)
                .addObject("badge", badge)
                .addObject(
                        "rules",
                        marks.regulationsInForce(listing.mark().id(), cards.today())
                                .orElse(null))
                .addObject("facts", facts(product, say))
                .addObject("terms", terms(product, say))
                .addObject("others", others(listing));
    }

    private List<Fact> facts(Product product, Wording say) {
        Lang lang = say.lang();
        List<Fact> facts = new ArrayList<>();
        Map<String, Vocabulary.Attribute> known = vocabulary.attributes(product.family());
        // In the order of the trade's own words: a jsonb column keeps none.
        List<String> order = List.copyOf(known.keySet());
        List<String> keys = new ArrayList<>(product.attributes().keySet());
        keys.sort(Comparator.comparingInt(key -> order.contains(key) ? order.indexOf(key) : order.size()));
        for (String key : keys) {
            String value = product.attributes().getOrDefault(key, "");
            Vocabulary.Attribute attribute = known.get(key);
            String term = vocabulary.term(product.family(), key, value).in(lang);
            facts.add(new Fact(
                    attribute == null ? key : attribute.names().in(lang),
                    term.equals(value) ? say.measure(value, attribute == null ? "" : attribute.unit()) : term,
                    null));
        }
        if (!product.materials().isEmpty()) {
            facts.add(new Fact(
                    say.text("window.fact.materials"),
                    product.materials().stream()
                            .map(code -> vocabulary
                                    .term(product.family(), "materials", code)
                                    .in(lang))
                            .collect(Collectors.joining(say.text("window.list.separator"))),
                    null));
        }
        return facts;
    }

    private List<Fact> terms(Product product, Wording say) {
        List<Fact> terms = new ArrayList<>();
        var offer = product.offer();
        if (offer.minimumOrder() != null) {
            terms.add(new Fact(say.text("window.fact.minimum-order"), say.quantity(offer.minimumOrder()), null));
        }
        if (offer.capacityMonth() != null) {
            terms.add(new Fact(
                    say.text("window.fact.capacity"),
                    say.text("window.fact.a-month", say.quantity(offer.capacityMonth())),
                    null));
        }
        if (offer.leadDays() != null) {
            terms.add(new Fact(say.text("window.fact.lead-time"), say.count("window.days", offer.leadDays()), null));
        }
        if (!product.packaging().isBlank()) {
            terms.add(new Fact(say.text("window.fact.packaging"), product.packaging(), "en"));
        }
        terms.add(new Fact(
                say.text("window.fact.hs"),
                say.digits(product.hs().toString())
                        + vocabulary
                                .goods(product.hs())
                                .map(goods -> " · " + goods.in(say.lang()))
                                .orElse(""),
                null));
        terms.add(new Fact(say.text("window.fact.number"), product.sku(), "en"));
        return terms;
    }

    private List<ProductCard> others(Listing listing) {
        return cards.of(catalogue.newest(listing.mark().id(), OTHERS + 1, 0)).stream()
                .filter(card -> !card.id().equals(listing.product().id()))
                .limit(OTHERS)
                .toList();
    }
}
