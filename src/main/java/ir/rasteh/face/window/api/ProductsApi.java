package ir.rasteh.face.window.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goods, for programs: found, suggested, and each by its address. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Products")
class ProductsApi {

    private static final int SUGGESTIONS = 10;

    private final ProductSearch search;
    private final Catalogue catalogue;
    private final Certificates certificates;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final CurrentActor actor;

    ProductsApi(
            ProductSearch search,
            Catalogue catalogue,
            Certificates certificates,
            Vocabulary vocabulary,
            Clock clock,
            CurrentActor actor) {
        this.search = search;
        this.catalogue = catalogue;
        this.certificates = certificates;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.actor = actor;
    }

    @GetMapping("/products")
    @Operation(
            summary = "Find listings",
            description =
                    "Values of one parameter are alternatives, parameters narrow each other. Each facet is counted as if"
                            + " it were open. Further parameters attr.NAME narrow by an attribute of the goods, such as"
                            + " attr.wood=walnut.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words in any language, at most 200 characters")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "Language of labels: en fa ar tr ru zh")
    @Parameter(name = "mark", in = ParameterIn.QUERY, description = "Slug of a mark; may repeat")
    @Parameter(name = "firm", in = ParameterIn.QUERY, description = "Slug of a firm; may repeat")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "ISO 3166-2 code, such as IR-13; may repeat")
    @Parameter(name = "family", in = ParameterIn.QUERY, description = "Craft family, such as carpet; may repeat")
    @Parameter(name = "hs", in = ParameterIn.QUERY, description = "2, 4, 6 or 8 digits of an HS code; may repeat")
    @Parameter(name = "certified", in = ParameterIn.QUERY, description = "true: only goods certified today")
    @Parameter(name = "price_min", in = ParameterIn.QUERY, description = "Lowest price per unit")
    @Parameter(name = "price_max", in = ParameterIn.QUERY, description = "Highest price per unit")
    @Parameter(
            name = "currency",
            in = ParameterIn.QUERY,
            description = "ISO 4217; without it each price counts in its own")
    @Parameter(
            name = "literal",
            in = ParameterIn.QUERY,
            description = "Words to be taken as they stand, as understood[].literal names them; may repeat")
    @Parameter(name = "explain", in = ParameterIn.QUERY, description = "true: reasons, for signed-in stewards")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, newest or price")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1; page times size is at most 10,000")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "From 1 to 100; 24 when absent")
    Answers.Results find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        BuyerQuery query = new QueryReader(parameters).query();
        ForStewards.check(query, actor);
        return Answers.Results.of(search.find(query), query.lang());
    }

    @GetMapping("/suggest")
    @Operation(summary = "What a buyer may mean after two letters or more")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "What has been typed, at most 200 characters")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "Language of labels: en fa ar tr ru zh")
    Answers.Suggestions suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        QueryReader reader = new QueryReader(parameters);
        Lang lang = reader.lang();
        return Answers.Suggestions.of(search.suggest(reader.text(), lang, SUGGESTIONS), lang);
    }

    @GetMapping("/products/{slug}")
    @Operation(summary = "One listing, from the database")
    Answers.ProductSheet product(@PathVariable String slug) {
        Listing listing =
                catalogue.listing(slug).orElseThrow(() -> new Unknown("There is no listing under this address."));
        UUID mark = listing.mark().id();
        Badge badge = listing.admitted()
                ? certificates.badges(List.of(mark), LocalDate.now(clock)).get(mark)
                : null;
        return Answers.ProductSheet.of(listing, badge, vocabulary);
    }
}
