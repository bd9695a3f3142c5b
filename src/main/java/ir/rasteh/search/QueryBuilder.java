package ir.rasteh.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.index.ProductSchema;
import ir.rasteh.search.reading.Concept;
import ir.rasteh.search.reading.Sign;
import ir.rasteh.search.reading.Understanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A buyer's query as the node understands it. */
final class QueryBuilder {

    /** The name of the aggregation that counts, within the one that filters; where nothing filters, it stands alone. */
    static final String VALUES = "values";

    private static final int MOST_VALUES = 100;

    /** Stands for every value that an attribute may have. */
    private static final String ANY_VALUE = "*";

    /** How many letters of a text are shown with what matched in it. */
    private static final int PASSAGE = 160;

    /** At least this many of the things asked for; of more than two, three in four are enough. */
    private static final String MOST_OF_THEM = "2<75%";

    private final BuyerQuery query;
    private final Understanding understood;
    private final LocalDate today;
    private final boolean loosely;
    private final Map<Facet, Query> chosen;

    /**
     * @param loosely whether one of the things asked for is enough, where nothing has them all
     */
    QueryBuilder(BuyerQuery query, Understanding understood, LocalDate today, boolean loosely) {
        this.query = query;
        this.understood = understood;
        this.today = today;
        this.loosely = loosely;
        this.chosen = chosen();
    }

    /** The words and those filters that are no facets; where words are asked for, with what a listing's standing adds. */
    Query query() {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (understood.isEmpty()) {
            // Signs without a letter or a digit name nothing, so nothing is found for them.
            boolean everything = query.text().isBlank();
            all.must(must -> everything ? must.matchAll(every -> every) : must.matchNone(none -> none));
        } else {
            words(all);
        }
        understood.phrases().forEach(phrase -> all.filter(isSaid(phrase)));
        if (!understood.codes().isEmpty()) {
            all.filter(any(understood.codes().stream().map(this::has).toList()));
        }
        if (!query.firms().isEmpty()) {
            all.filter(anyOf(ProductSchema.FIRM, query.firms()));
        }
        query.attributes().forEach((key, values) -> all.filter(anyOf(field(key), values)));
        if (query.price() != null) {
            price(query.price()).forEach(all::filter);
        }
        Query asked = all.build()._toQuery();
        return understood.isEmpty() || query.sort() != BuyerQuery.Sort.RELEVANCE ? asked : standing(asked);
    }

    /** The same, without the goods of these firms. */
    Query withoutFirms(Set<String> firms) {
        return Query.of(q -> q.bool(others -> others.must(query()).mustNot(anyOf(ProductSchema.FIRM, firms))));
    }

    private void words(BoolQuery.Builder all) {
        List<Concept> required = required();
        if (!required.isEmpty()) {
            Stream<Concept> asked = loosely
                    ? required.stream().flatMap(concept -> Stream.concat(Stream.of(concept), concept.parts().stream()))
                    : required.stream();
            all.must(must -> must.bool(some ->
                    some.should(asked.map(this::concept).toList()).minimumShouldMatch(loosely ? "1" : MOST_OF_THEM)));
        }
        understood.concepts().stream()
                .filter(concept -> !required.contains(concept))
                .forEach(concept -> all.should(concept(concept)));
        if (understood.concepts().size() > 1) {
            all.should(inOneName());
        }
    }

    /** What a listing must have: what it is or is made of, as far as any listing can; else whatever is asked for. */
    private List<Concept> required() {
        List<Concept> known =
                understood.concepts().stream().filter(Concept::known).toList();
        List<Concept> things =
                known.stream().filter(concept -> !concept.isCircumstance()).toList();
        return !things.isEmpty() ? things : !known.isEmpty() ? known : understood.concepts();
    }

    /** One thing asked for: by any of its wordings, by what it is a sign of, or by its parts; goods of its kin come behind. */
    private Query concept(Concept concept) {
        // What several words name together counts as much as what they name apart.
        double weight = concept.weight()
                * (concept.isCircumstance()
                        ? Ranking.CIRCUMSTANCE
                        : Math.clamp(concept.parts().size(), 1, Ranking.MOST_PARTS));
        List<Query> ways = new ArrayList<>();
        for (Concept.Wording wording : concept.wordings()) {
            for (Place place : places(wording.script())) {
                ways.add(worth(
                        place.worth() * wording.worth() * weight,
                        matches(place.field(), wording.text()),
                        concept.typed() + (wording.worth() < 1 ? " → " + wording.text() : "") + " @ " + place.field()));
            }
        }
        for (Sign sign : concept.signs()) {
            ways.add(worth(Ranking.of(sign) * weight, has(sign), concept.typed() + " → " + sign.key() + " @ facts"));
            if (sign instanceof Sign.OfConcept good && good.kind().equals("good")) {
                ways.add(worth(
                        Ranking.KIND * weight,
                        term(ProductSchema.KINDS, good.concept()),
                        concept.typed() + " → " + sign.key() + " @ kind"));
            }
        }
        ways.addAll(narrower(concept, weight));
        if (!concept.parts().isEmpty()) {
            List<Query> parts = concept.parts().stream().map(this::concept).toList();
            ways.add(Query.of(q -> q.bool(all -> all.must(parts))));
        }
        Query whole = Query.of(q -> q.disMax(best -> best.queries(ways).tieBreaker(Ranking.TIE)));
        if (concept.headings().isEmpty()) {
            return whole;
        }
        Query kin = worth(
                Ranking.KIN * concept.weight(),
                any(concept.headings().stream()
                        .sorted()
                        .map(QueryBuilder::beginsWith)
                        .toList()),
                concept.typed() + " @ kin");
        return Query.of(q -> q.bool(either ->
                loosely ? either.should(whole, kin) : either.must(whole).should(kin)));
    }

    /** What else is of the kind of a concept, by the vocabularies of the families. */
    private List<Query> narrower(Concept concept, double weight) {
        Map<String, List<String>> values = new TreeMap<>();
        Map<String, Double> worths = new HashMap<>();
        for (Sign sign : concept.terms()) {
            String field = "";
            String value = "";
            if (sign instanceof Sign.OfTerm term) {
                field = field(term.attribute());
                value = term.value();
            } else if (sign instanceof Sign.OfFamily family) {
                field = ProductSchema.FAMILY;
                value = family.family().code();
            }
            if (!field.isEmpty()) {
                values.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
                worths.put(field, Ranking.narrower(sign));
            }
        }
        List<Query> ways = new ArrayList<>();
        values.forEach((field, any) -> ways.add(worth(
                Objects.requireNonNull(worths.get(field)) * weight,
                any.contains(ANY_VALUE)
                        ? Query.of(q -> q.exists(told -> told.field(field)))
                        : anyOf(field, any.stream().distinct().sorted().toList()),
                concept.typed() + " → " + field + " @ facts")));
        return ways;
    }

    private record Place(String field, double worth) {}

    /** Where a wording is looked for: in the languages that its script can be, and in the reader's own. */
    private List<Place> places(Concept.Script script) {
        List<Place> places = new ArrayList<>();
        switch (script) {
            case PERSIAN -> {
                places.add(new Place(ProductSchema.name(Lang.FA) + ProductSchema.TYPED, Ranking.NAME_AS_TYPED));
                places.add(new Place(ProductSchema.name(Lang.FA), Ranking.NAME));
                places.add(new Place(ProductSchema.kind(Lang.FA), Ranking.KIND));
                places.add(new Place(ProductSchema.facts(Lang.FA), Ranking.FACTS));
                places.add(new Place(ProductSchema.text(Lang.FA), Ranking.TEXT));
                places.add(new Place(ProductSchema.WORDS, Ranking.SECOND_OPINION));
                places.add(new Place(ProductSchema.PARTS, Ranking.PART));
                places.add(new Place(ProductSchema.name(Lang.AR), Ranking.NAME));
                if (query.lang() == Lang.AR) {
                    places.add(new Place(ProductSchema.text(Lang.AR), Ranking.TEXT));
                }
            }
            case LATIN -> {
                places.add(new Place(ProductSchema.name(Lang.EN) + ProductSchema.TYPED, Ranking.NAME_AS_TYPED));
                places.add(new Place(ProductSchema.name(Lang.EN), Ranking.NAME));
                places.add(new Place(ProductSchema.kind(Lang.EN), Ranking.KIND));
                places.add(new Place(ProductSchema.facts(Lang.EN), Ranking.FACTS));
                places.add(new Place(ProductSchema.text(Lang.EN), Ranking.TEXT));
                places.add(new Place(ProductSchema.name(Lang.TR), Ranking.NAME));
                places.add(new Place(ProductSchema.WORDS, Ranking.SECOND_OPINION));
                places.add(new Place(ProductSchema.SOUNDS, Ranking.SOUND));
                if (query.lang() == Lang.TR) {
                    places.add(new Place(ProductSchema.text(Lang.TR), Ranking.TEXT));
                }
            }
            case CYRILLIC -> {
                places.add(new Place(ProductSchema.name(Lang.RU), Ranking.NAME));
                places.add(new Place(ProductSchema.text(Lang.RU), Ranking.TEXT));
            }
            case HAN -> {
                places.add(new Place(ProductSchema.name(Lang.ZH), Ranking.NAME));
                places.add(new Place(ProductSchema.text(Lang.ZH), Ranking.TEXT));
            }
            case OTHER -> {
                places.add(new Place(ProductSchema.name(Lang.FA), Ranking.NAME));
                places.add(new Place(ProductSchema.name(Lang.EN), Ranking.NAME));
                places.add(new Place(ProductSchema.facts(Lang.EN), Ranking.FACTS));
                places.add(new Place(ProductSchema.WORDS, Ranking.SECOND_OPINION));
            }
        }
        return places;
    }

    /** A match counts the same wherever it is found in a field, and however often. */
    private Query worth(double worth, Query match, String why) {
        return Query.of(q -> q.constantScore(constant -> {
            constant.filter(match).boost((float) worth);
            return query.explained() ? constant.queryName(why) : constant;
        }));
    }

    private static Query matches(String field, String text) {
        return Query.of(q -> q.match(match -> match.field(field).query(text).operator(Operator.And)));
    }

    /** Whether a listing has what a sign means. */
    private Query has(Sign sign) {
        return switch (sign) {
            case Sign.OfMark mark -> term(ProductSchema.MARK, mark.slug());
            case Sign.OfFirm firm -> term(ProductSchema.FIRM, firm.slug());
            case Sign.OfProvince province ->
                term(ProductSchema.PROVINCE, province.province().code());
            case Sign.OfFamily family ->
                term(ProductSchema.FAMILY, family.family().code());
            case Sign.OfTerm term -> attribute(term.attribute(), term.value());
            case Sign.OfConcept concept -> term(ProductSchema.CONCEPTS, concept.concept());
            case Sign.OfCertificate certificate -> certifiedToday();
            case Sign.OfHs hs -> beginsWith(hs.digits());
            case Sign.OfSize size ->
                any(List.of(
                        attribute("size", size.width() + "x" + size.length()),
                        attribute("size", size.length() + "x" + size.width())));
            case Sign.OfArea area ->
                Query.of(q -> q.range(range -> range.number(n -> n.field(ProductSchema.AREA)
                        .gte(area.squareMetres() * (1 - Ranking.AREA_SLACK))
                        .lte(area.squareMetres() * (1 + Ranking.AREA_SLACK)))));
            case Sign.OfNumber number ->
                any(number.attributes().stream()
                        .sorted()
                        .map(key -> attribute(key, number.value()))
                        .toList());
        };
    }

    private static Query attribute(String key, String value) {
        return term(field(key), value);
    }

    private static String field(String attribute) {
        return attribute.equals(ProductSchema.MATERIALS) ? attribute : ProductSchema.ATTRIBUTES + "." + attribute;
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(term -> term.field(field).value(value)));
    }

    private static Query any(List<Query> queries) {
        return Query.of(q -> q.bool(any -> any.should(queries)));
    }

    private static Query beginsWith(String code) {
        return Query.of(q -> q.prefix(prefix -> prefix.field(ProductSchema.HS).value(code)));
    }

    /** All the words next to each other in one name: what was typed is perhaps the very name. */
    private Query inOneName() {
        String text = understood.concepts().stream()
                .map(concept -> concept.wordings().isEmpty()
                        ? concept.typed()
                        : concept.wordings().getFirst().text())
                .collect(Collectors.joining(" "));
        List<String> names = switch (understood.concepts().getFirst().script()) {
            case PERSIAN, OTHER -> List.of(ProductSchema.name(Lang.FA), ProductSchema.name(Lang.AR));
            case LATIN -> List.of(ProductSchema.name(Lang.EN), ProductSchema.name(Lang.TR));
            case CYRILLIC -> List.of(ProductSchema.name(Lang.RU));
            case HAN -> List.of(ProductSchema.name(Lang.ZH));
        };
        return worth(
                Ranking.PHRASE,
                Query.of(q -> q.multiMatch(match ->
                        match.query(text).type(TextQueryType.Phrase).slop(1).fields(names))),
                text + " @ one name");
    }

    /** Quoted words stand in a listing as they were written, or it is on record that it is what they name. */
    private Query isSaid(String phrase) {
        List<Query> ways = new ArrayList<>();
        ways.add(standsTogether(phrase));
        understood.concepts().stream()
                .filter(concept -> concept.typed().equals(phrase))
                .flatMap(concept -> Stream.concat(concept.signs().stream(), concept.terms().stream()))
                .distinct()
                .map(this::has)
                .forEach(ways::add);
        return any(ways);
    }

    /** Quoted words stand together as they were written, in a name, a fact or a text. */
    private static Query standsTogether(String phrase) {
        List<String> fields = Stream.concat(
                        Arrays.stream(Lang.values())
                                .flatMap(lang -> Stream.of(ProductSchema.name(lang), ProductSchema.text(lang))),
                        Stream.of(ProductSchema.facts(Lang.FA), ProductSchema.facts(Lang.EN)))
                .toList();
        return Query.of(q -> q.multiMatch(
                match -> match.query(phrase).type(TextQueryType.Phrase).fields(fields)));
    }

    /** What a listing's standing adds: certified, complete and fresh ones come gently before their like. */
    private Query standing(Query asked) {
        List<FunctionScore> functions = List.of(
                FunctionScore.of(function -> function.filter(certifiedToday()).weight(Ranking.CERTIFIED)),
                FunctionScore.of(function -> function.fieldValueFactor(factor ->
                                factor.field(ProductSchema.COMPLETENESS).missing(0.0))
                        .weight(Ranking.COMPLETE)),
                FunctionScore.of(function -> function.exp(decay -> decay.date(date -> date.field(ProductSchema.SHOWN_AT)
                                .placement(place -> place.origin(today.toString())
                                        .scale(Time.of(scale -> scale.time(Ranking.FRESH_DAYS + "d")))
                                        .decay(0.5))))
                        .weight(Ranking.FRESH)));
        return Query.of(q -> q.functionScore(standing -> standing.query(asked)
                .functions(functions)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Sum)));
    }

    private static List<Query> price(PriceRange price) {
        List<Query> bounds = new ArrayList<>();
        if (price.currency() != null) {
            bounds.add(anyOf(ProductSchema.CURRENCY, List.of(price.currency().getCurrencyCode())));
        }
        BigDecimal atLeast = price.atLeast();
        if (atLeast != null) {
            bounds.add(Query.of(q -> q.range(
                    range -> range.number(n -> n.field(ProductSchema.PRICE_TO).gte(atLeast.doubleValue())))));
        }
        BigDecimal atMost = price.atMost();
        if (atMost != null) {
            bounds.add(Query.of(q -> q.range(
                    range -> range.number(n -> n.field(ProductSchema.PRICE).lte(atMost.doubleValue())))));
        }
        return bounds;
    }

    private Map<Facet, Query> chosen() {
        Map<Facet, Query> filters = new EnumMap<>(Facet.class);
        if (!query.marks().isEmpty()) {
            filters.put(Facet.MARK, anyOf(ProductSchema.MARK, query.marks()));
        }
        if (!query.provinces().isEmpty()) {
            filters.put(
                    Facet.PROVINCE,
                    anyOf(
                            ProductSchema.PROVINCE,
                            query.provinces().stream().map(Province::code).toList()));
        }
        if (!query.families().isEmpty()) {
            filters.put(
                    Facet.FAMILY,
                    anyOf(
                            ProductSchema.FAMILY,
                            query.families().stream().map(CraftFamily::code).toList()));
        }
        if (!query.hsChapters().isEmpty()) {
            filters.put(
                    Facet.HS,
                    any(query.hsChapters().stream()
                            .map(QueryBuilder::beginsWith)
                            .toList()));
        }
        if (query.certified()) {
            filters.put(Facet.CERTIFIED, certifiedToday());
        }
        return filters;
    }

    /** A certificate whose last day has passed counts no more, whatever the index has or has not heard. */
    private Query certifiedToday() {
        return Query.of(q -> q.range(range ->
                range.date(date -> date.field(ProductSchema.CERTIFIED_UNTIL).gte(today.toString()))));
    }

    /** All chosen facets: applied after counting, so that each facet can be counted as if it were open. */
    @Nullable
    Query chosenFacets() {
        return chosen.isEmpty() ? null : all(chosen.values());
    }

    /** For each facet its values among what the words and all other facets leave. */
    Map<String, Aggregation> facets() {
        Map<String, Aggregation> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<Query> others = chosen.entrySet().stream()
                    .filter(choice -> choice.getKey() != facet)
                    .map(Map.Entry::getValue)
                    .toList();
            Aggregation values = values(facet);
            facets.put(
                    facet.code(),
                    others.isEmpty()
                            ? values
                            : Aggregation.of(aggregation ->
                                    aggregation.filter(all(others)).aggregations(VALUES, values)));
        }
        return facets;
    }

    private Aggregation values(Facet facet) {
        return switch (facet) {
            case MARK -> terms(ProductSchema.MARK);
            case PROVINCE -> terms(ProductSchema.PROVINCE);
            case FAMILY -> terms(ProductSchema.FAMILY);
            case HS -> terms(ProductSchema.HS_CHAPTER);
            case CERTIFIED -> Aggregation.of(aggregation -> aggregation.filter(certifiedToday()));
        };
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    /** Ties are broken by the address, so that the same question twice gives the same order. */
    List<SortOptions> order() {
        SortOptions ties = by(ProductSchema.SLUG, SortOrder.Asc);
        return switch (query.sort()) {
            case RELEVANCE ->
                understood.isEmpty()
                        ? List.of(by(ProductSchema.SHOWN_AT, SortOrder.Desc), ties)
                        : List.of(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))), ties);
            case NEWEST -> List.of(by(ProductSchema.SHOWN_AT, SortOrder.Desc), ties);
            case PRICE ->
                List.of(by(ProductSchema.CURRENCY, SortOrder.Asc), by(ProductSchema.PRICE, SortOrder.Asc), ties);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing(FieldValue.of("_last"))));
    }

    /**
     * Names whole, texts by the passage that matches best, in the author's own letters. What is marked is asked for apart, by
     * words alone: marking by the whole query, with its phrases and its ways in other fields, takes several times as long.
     */
    Highlight highlight() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        understood.concepts().stream()
                .flatMap(concept -> Stream.concat(Stream.of(concept), concept.parts().stream()))
                .flatMap(concept -> concept.wordings().stream())
                .forEach(wording -> places(wording.script())
                        .forEach(place -> asked.computeIfAbsent(place.field(), field -> new ArrayList<>())
                                .add(wording.text())));
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            String name = ProductSchema.name(lang);
            String text = ProductSchema.text(lang);
            marked(name, asked)
                    .ifPresent(words -> fields.add(NamedValue.of(
                            name,
                            HighlightField.of(
                                    field -> field.highlightQuery(words).numberOfFragments(0)))));
            marked(text, asked)
                    .ifPresent(words -> fields.add(NamedValue.of(
                            text,
                            HighlightField.of(field -> field.highlightQuery(words)
                                    .numberOfFragments(1)
                                    .fragmentSize(PASSAGE)))));
        }
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .fields(fields));
    }

    /** What is to be marked in a field, if anything that was asked for can be in it. */
    private Optional<Query> marked(String field, Map<String, List<String>> asked) {
        List<Query> words = new ArrayList<>();
        String wordings =
                asked.getOrDefault(field, List.of()).stream().distinct().collect(Collectors.joining(" "));
        if (!wordings.isEmpty()) {
            words.add(Query.of(q -> q.match(match -> match.field(field).query(wordings))));
        }
        understood
                .phrases()
                .forEach(phrase -> words.add(
                        Query.of(q -> q.matchPhrase(match -> match.field(field).query(phrase)))));
        return words.isEmpty() ? Optional.empty() : Optional.of(any(words));
    }

    private static Query anyOf(String field, Collection<String> values) {
        return Query.of(q -> q.terms(terms -> terms.field(field)
                .terms(any -> any.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static Query all(Collection<Query> filters) {
        return Query.of(q -> q.bool(all -> all.filter(List.copyOf(filters))));
    }
}
