package ir.rasteh.face.window;

import ir.rasteh.face.Wording;
import ir.rasteh.face.finding.WaysOn;
import ir.rasteh.face.window.api.ForStewards;
import ir.rasteh.face.window.api.QueryReader;
import ir.rasteh.face.window.api.Refused;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.QueryText;
import ir.rasteh.search.ResultPage;
import ir.rasteh.search.SearchResting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a buyer looks for, and what narrows it; never a page without a way on. */
@Controller
class SearchPage {

    private static final int MARKS = 6;
    private static final int GOODS = 12;

    private final ProductSearch search;
    private final SearchControls controls;
    private final Shelves shelves;
    private final WaysOn ways;
    private final Pages pages;
    private final CurrentActor actor;

    SearchPage(
            ProductSearch search,
            SearchControls controls,
            Shelves shelves,
            WaysOn ways,
            Pages pages,
            CurrentActor actor) {
        this.search = search;
        this.controls = controls;
        this.shelves = shelves;
        this.ways = ways;
        this.pages = pages;
        this.actor = actor;
    }

    /** Other words that find more, with their address. */
    record Meant(String words, String address) {}

    /** A word of a search that found nothing, with what it finds alone. */
    record Alone(String word, String address, long count) {}

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/search")
    ModelAndView find(@PathVariable Lang lang, HttpServletRequest request) {
        BuyerQuery query = query(lang, request);
        ForStewards.check(query, actor);
        SearchAddress address = SearchAddress.of("/" + lang.code() + "/search", query);
        try {
            ResultPage found = search.find(query);
            return found.total() == 0
                    ? nothing(query, address, found, request)
                    : results(query, address, found, request);
        } catch (SearchResting resting) {
            return resting(query, address, request);
        }
    }

    /** What is asked, read as strictly as from a program; the page's own language counts, whatever the address says besides. */
    private static BuyerQuery query(Lang lang, HttpServletRequest request) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        parameters.put("lang", List.of(lang.code()));
        try {
            return new QueryReader(parameters).query();
        } catch (Refused refused) {
            String text = request.getParameter("q");
            throw new BadParameter(
                    refused.parameter(),
                    switch (refused.parameter()) {
                        case "q" ->
                            QueryText.problem(text == null ? "" : text)
                                    .map(QueryText.Problem::messageKey)
                                    .orElse("window.bad.once");
                        case "page", "size", "sort", "certified", "explain" -> "window.bad." + refused.parameter();
                        default -> "window.bad.value";
                    });
        }
    }

    private ModelAndView results(
            BuyerQuery query, SearchAddress address, ResultPage found, HttpServletRequest request) {
        return page("search", query, address, found, request)
                .addObject("found", found)
                .addObject("pager", new Pager(Math.min(query.page(), Math.max(1, found.pages())), found.pages()))
                .addObject("reasons", query.explained() ? reasons(query, found) : null)
                .addObject("banner", controls.markOf(query, found))
                .addObject("orders", controls.orders(query, address));
    }

    private ModelAndView nothing(
            BuyerQuery query, SearchAddress address, ResultPage found, HttpServletRequest request) {
        List<Shelves.Shelf> all = shelves.all();
        return page("nothing", query, address, found, request)
                .addObject("alone", wordsAlone(query))
                .addObject("marks", Shelves.near(all, query.text(), MARKS))
                .addObject("families", Shelves.families(all));
    }

    /** Search rests: the marks and the newest goods come from the database, and the page says so. */
    private ModelAndView resting(BuyerQuery query, SearchAddress address, HttpServletRequest request) {
        List<Shelves.Shelf> all = shelves.all();
        return pages.page("resting", query.lang(), head(query), request)
                .addObject("query", query)
                .addObject("address", address)
                .addObject("marks", Shelves.near(all, query.text(), MARKS))
                .addObject("newest", Shelves.newest(all, GOODS));
    }

    private ModelAndView page(
            String template, BuyerQuery query, SearchAddress address, ResultPage found, HttpServletRequest request) {
        return pages.page(template, query.lang(), head(query), request)
                .addObject("query", query)
                .addObject("address", address)
                .addObject("facets", controls.facets(query, address, found))
                .addObject("chips", controls.chips(query, address, found))
                .addObject("readings", controls.readings(query, address, found))
                .addObject("meant", meant(query, found))
                .addObject("loosened", found.loosened());
    }

    /** The search that may have been meant, or null. */
    private static @Nullable Meant meant(BuyerQuery query, ResultPage found) {
        return found.didYouMean().isBlank()
                ? null
                : new Meant(
                        found.didYouMean(),
                        SearchAddress.of("/" + query.lang().code() + "/search", query.saying(found.didYouMean()))
                                .toString());
    }

    private Head head(BuyerQuery query) {
        Wording say = pages.say(query.lang());
        String title =
                query.text().isEmpty() ? say.text("window.search.all") : say.text("window.search.title", query.text());
        return Head.of(
                        title,
                        say.text("window.search.description"),
                        SearchAddress.of("search", query).toString())
                .notIndexed();
    }

    private List<Alone> wordsAlone(BuyerQuery query) {
        return ways.wordsAlone(query).stream()
                .map(alone -> new Alone(
                        alone.word(),
                        SearchAddress.of(
                                        "/" + query.lang().code() + "/search",
                                        BuyerQuery.of(alone.word(), query.lang()))
                                .toString(),
                        alone.count()))
                .toList();
    }

    /** By slug why each listing stands where it stands; one that was fetched from further down has no reasons of its own. */
    private Map<String, List<Because>> reasons(BuyerQuery query, ResultPage found) {
        Wording say = pages.say(query.lang());
        return found.reasons().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Because.of(entry.getValue(), found, say)));
    }
}
