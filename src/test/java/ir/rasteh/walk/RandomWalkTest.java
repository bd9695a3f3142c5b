package ir.rasteh.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.catalogue.Unsaved;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Standing;
import ir.rasteh.identity.passkey.Passkeys;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.walk.Chance.Unmakeable;
import ir.rasteh.walk.Questions.Question;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Twenty thousand steps by chance, a twentieth of them in an ordinary run: each a question to a room that some desk asks, an address
 * of the window or the API, or a desk, by somebody in one of all roles, with names and numbers of anybody. In each firm's drafts,
 * private fields and unsaved texts and in the names of its people stand words that only its own people and its marks' stewards may
 * read; after each step neither has come to anybody else, nor has anything in the ledgers of others' firms changed.
 */
class RandomWalkTest extends DeskTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomWalkTest.class);
    private static final int STEPS = Boolean.getBoolean("rasteh.full") ? 20_000 : 1_000;
    private static final long SEED = Long.getLong("rasteh.seed", 1403);

    /** Questions that the walk leaves out, each with the reason; whatever is not listed here is walked. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "Darkroom.develop", "takes a file that the house itself has put on its disk",
            "Passkeys.keep", "takes what an authenticator made: PasskeyJourneyIT comes with one");

    private record Walker(Actor actor, Authentication seat, Set<String> readsGoodsOf, Set<String> readsPeopleOf) {}

    private record House(Firm firm, Mark mark, String goods, String people, List<UUID> ids) {}

    private final Chance chance = new Chance(SEED);
    private final List<House> houses = new ArrayList<>();
    private final List<Walker> walkers = new ArrayList<>();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Set<String> made = new TreeSet<>();
    private int ownRead;
    private int ownChanged;
    private final Map<String, String> unmade = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Unsaved unsaved;

    @Autowired
    private Cases cases;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private WebApplicationContext house;

    @Autowired
    private Environment environment;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("random_walk").forEach((key, value) -> registry.add(key, () -> value));
    }

    @Test
    void nobodyReadsOrChangesWhatIsOthers() throws Exception {
        build();
        lookingFindsWhatIsThere();
        List<Question> questions = Questions.of(house).stream()
                .filter(question -> !LEFT_OUT.containsKey(question.name()))
                .toList();
        assertThat(questions).hasSizeGreaterThan(30);
        MockMvc window = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        List<Map.Entry<String, HandlerMethod>> addresses = mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .map(pattern -> Map.entry(pattern, mapping.getValue())))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        List<String> desks = UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                .map(route -> route.getTemplate())
                .sorted()
                .toList();
        try (Ledgers ledgers = new Ledgers(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"),
                houses.stream().flatMap(each -> each.ids().stream()).toList())) {
            Map<String, String> before = ledgers.read();
            for (int step = 0; step < STEPS; step++) {
                Walker walker = chance.oneOf(walkers);
                SecurityContextHolder.getContext().setAuthentication(walker.seat());
                chance.pool(Actor.class, List.of(walker.actor()));
                chance.pool(Authentication.class, List.of(walker.seat()));
                String where;
                String told;
                switch (step % 8) {
                    case 0, 1 -> {
                        Map.Entry<String, HandlerMethod> address = addresses.get(step / 8 % addresses.size());
                        where = address.getKey();
                        told = ask(window, address, walker);
                    }
                    case 2 -> {
                        String desk = desks.get(step / 8 % desks.size());
                        where = "desk " + desk;
                        told = sit(desk);
                    }
                    default -> {
                        Question question = questions.get((step - step / 8 * 3 - 3) % questions.size());
                        where = question.signature();
                        told = answer(question);
                    }
                }
                SecurityContextHolder.getContext().setAuthentication(walker.seat());
                check(step, where, walker, told);
                Map<String, String> after = ledgers.read();
                check(step, where, walker, before, after);
                before = after;
            }
        }
        LOG.info(
                "{} steps of seed {} over {} questions, {} addresses and {} desks told {} times what was people's own, and ended so: {}",
                STEPS,
                SEED,
                questions.size(),
                addresses.size(),
                desks.size(),
                ownRead,
                ends);
        assertThat(wrong).isEmpty();
        // Who looks for nothing finds nothing: people did change their own shelves.
        assertThat(ownChanged)
                .as("entries that people changed in their own ledgers")
                .isPositive();
        unmade.keySet().removeAll(made);
        assertThat(unmade)
                .as("questions without arguments: pool their types, or list them")
                .isEmpty();
    }

    /** The words are there for those whose they are, and the walk knows them when it sees them. */
    private void lookingFindsWhatIsThere() {
        Product draft = goodsOf.getFirst();
        House its = houses.getFirst();
        for (Walker walker : walkers) {
            SecurityContextHolder.getContext().setAuthentication(walker.seat());
            assertThat(told(catalogue.bySlug(draft.slug())).contains(its.goods()))
                    .as("%s reads it", walker.actor().name())
                    .isEqualTo(walker.readsGoodsOf().contains(its.firm().slug()));
        }
        SecurityContextHolder.clearContext();
    }

    private void check(int step, String where, Walker walker, String told) {
        for (House each : houses) {
            String slug = each.firm().slug();
            if (told.contains(each.goods()) && walker.readsGoodsOf().contains(slug)) {
                ownRead++;
            }
            if (told.contains(each.goods()) && !walker.readsGoodsOf().contains(slug)) {
                wrong.putIfAbsent(
                        where + " tells goods", step + ": to " + walker.actor().name() + " of " + slug);
            }
            if (told.contains(each.people()) && !walker.readsPeopleOf().contains(slug)) {
                wrong.putIfAbsent(
                        where + " tells people", step + ": to " + walker.actor().name() + " of " + slug);
            }
        }
    }

    private void check(int step, String where, Walker walker, Map<String, String> before, Map<String, String> after) {
        for (House each : houses) {
            if (walker.readsGoodsOf().contains(each.firm().slug())) {
                ownChanged += Ledgers.changed(before, after, each.ids()).size();
            } else {
                boolean helps = walker.readsPeopleOf().contains(each.firm().slug());
                Ledgers.changed(before, after, each.ids()).stream()
                        // A sheet is carried on by a clerk after its owner's step, while others already take theirs.
                        .filter(entry -> !entry.startsWith("sheet_"))
                        // An administrator gives and takes roles and second factors; a firm's goods are not theirs.
                        .filter(entry -> !helps || entry.contains("product") || entry.contains("draft"))
                        .forEach(entry -> wrong.putIfAbsent(
                                where + " changes " + entry,
                                step + ": by " + walker.actor().name()));
            }
        }
    }

    // A question to a room

    private String answer(Question question) {
        Object[] arguments;
        try {
            arguments = Arrays.stream(question.method().getParameters())
                    .map(chance::argument)
                    .toArray();
        } catch (Unmakeable e) {
            unmade.put(question.signature(), String.valueOf(e.getMessage()));
            end("unmakeable");
            return "";
        } catch (IllegalArgumentException e) {
            end("no such value");
            return "";
        }
        try {
            made.add(question.signature());
            Object answer = question.method().invoke(question.room(), arguments);
            end("answered");
            chance.learn(answer);
            return told(answer)
                    + Arrays.stream(arguments)
                            .filter(ByteArrayOutputStream.class::isInstance)
                            .map(out -> ((ByteArrayOutputStream) out).toString(StandardCharsets.UTF_8))
                            .collect(Collectors.joining());
        } catch (InvocationTargetException e) {
            end(Objects.requireNonNull(e.getCause()).getClass().getSimpleName());
            return String.valueOf(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(question.signature(), e);
        }
    }

    private static String told(@Nullable Object answer) {
        return switch (answer) {
            case Stream<?> many -> many.limit(1000).map(RandomWalkTest::told).collect(Collectors.joining());
            case Optional<?> one -> one.map(RandomWalkTest::told).orElse("");
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Object[] many -> Arrays.stream(many).map(RandomWalkTest::told).collect(Collectors.joining());
            case null -> "";
            default -> answer.toString();
        };
    }

    // An address of the window or the API

    private String ask(MockMvc window, Map.Entry<String, HandlerMethod> address, Walker walker) throws Exception {
        String path = address.getKey()
                .replaceAll("\\{lang[^}/]*}", chance.oneOf(List.of("fa", "en", "ar", "tr", "ru", "zh")))
                .replaceAll("\\*+", "x");
        while (path.contains("{")) {
            path = path.replaceFirst(
                    "\\{(?:[^{}]|\\{[^{}]*})*}", chance.one(String.class).replaceAll("[^A-Za-z0-9-]", "x"));
        }
        HttpMethod method = chance.below(8) == 0 ? HttpMethod.POST : HttpMethod.GET;
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path.isEmpty() ? "/" : path);
        for (var parameter : address.getValue().getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null && chance.below(2) == 0) {
                String name = named.name().isEmpty() ? named.value() : named.name();
                request.param(
                        name.isEmpty() ? String.valueOf(parameter.getParameter().getName()) : name,
                        chance.one(String.class));
            }
        }
        for (String name : List.of("q", "firm", "mark", "page", "sku")) {
            if (chance.below(4) == 0) {
                request.param(name, chance.one(String.class));
            }
        }
        boolean visitor = walker.actor().grants().isEmpty();
        try {
            var response = window.perform(request.with(visitor ? anonymous() : authentication(walker.seat())))
                    .andReturn()
                    .getResponse();
            end("HTTP " + response.getStatus() + (response.getStatus() < 500 ? "" : " of " + address.getKey()));
            return response.getContentAsString(StandardCharsets.UTF_8)
                    + response.getHeaderNames().stream()
                            .map(response::getHeader)
                            .collect(Collectors.joining(" "));
        } catch (jakarta.servlet.ServletException e) {
            end("HTTP failed: " + e.getCause());
            return String.valueOf(e.getCause());
        }
    }

    // A desk

    private String sit(String template) {
        String path = template;
        while (path.contains(":")) {
            path = path.replaceFirst(":[^/]+", chance.one(String.class).replaceAll("[^A-Za-z0-9-]", "x"));
        }
        String question = Stream.of("firm", "mark", "q", "state", "lang")
                .filter(name -> chance.below(3) == 0)
                .map(name -> name + "=" + chance.one(String.class).replaceAll("[^A-Za-z0-9-]", "x"))
                .collect(Collectors.joining("&"));
        try {
            UI.getCurrent().navigate(path, QueryParameters.fromString(question));
            end("sat");
        } catch (RuntimeException e) {
            // Not found, not allowed: what the next view shows then is looked at all the same.
            end("desk: " + e.getClass().getSimpleName());
        }
        StringBuilder seen = new StringBuilder();
        see(UI.getCurrent(), seen);
        return seen.toString();
    }

    /** All that is on screen: texts, properties and attributes, and the rows of grids. */
    private static void see(Component component, StringBuilder seen) {
        Element element = component.getElement();
        seen.append(element.getTextRecursively());
        element.getPropertyNames().forEach(name -> seen.append(' ').append(element.getProperty(name)));
        element.getAttributeNames().forEach(name -> seen.append(' ').append(element.getAttribute(name)));
        if (component instanceof Grid<?> grid) {
            grid.getGenericDataView()
                    .getItems()
                    .limit(200)
                    .forEach(row -> seen.append(' ').append(row));
        }
        component.getChildren().forEach(child -> see(child, seen));
    }

    private void end(String how) {
        ends.merge(how, 1, Integer::sum);
    }

    // Who and what there is

    private void build() {
        Mark first = mark("walk-first");
        Mark second = mark("walk-second");
        houses.add(house("walk-alder", first));
        houses.add(house("walk-beech", first));
        houses.add(house("walk-cedar", second));
        for (House each : houses) {
            String slug = each.firm().slug();
            walker("owner " + each.people(), Set.of(slug), Set.of(slug), new Grant(Role.MEMBER, slug));
            walker(
                    "editor " + each.people(),
                    Set.of(slug),
                    Set.of(slug),
                    new Grant(Role.MEMBER, slug, Standing.EDITOR));
        }
        walker(
                "steward of two",
                Set.of("walk-alder", "walk-beech"),
                Set.of("walk-alder", "walk-beech"),
                new Grant(Role.STEWARD, first.slug()));
        walker("steward of one", Set.of("walk-cedar"), Set.of("walk-cedar"), new Grant(Role.STEWARD, second.slug()));
        Set<String> all = houses.stream().map(each -> each.firm().slug()).collect(Collectors.toSet());
        walker("administrator", Set.of(), all, new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE));
        walker("agency", Set.of(), Set.of(), new Grant(Role.AGENCY, "tax"));
        for (Role role : List.of(Role.INTAKE, Role.DECIDER, Role.COUNTERSIGNER)) {
            walker(role.name(), Set.of(), Set.of(), new Grant(role, Grant.EVERYWHERE));
        }
        walker("nobody yet", Set.of(), Set.of());
        pools(first, second);
        Actor steward = walkers.stream()
                .map(Walker::actor)
                .filter(actor -> actor.may(Role.STEWARD, first.slug()))
                .findFirst()
                .orElseThrow();
        chance.learn(passkeys.ask("http://localhost:8080"));
        chance.pool(
                CaseFile.class,
                List.of(cases.open(first, cases.schemes().getFirst().scheme(), steward)));
    }

    private void walker(String name, Set<String> goods, Set<String> people, Grant... grants) {
        String email = name.replace(' ', '-') + "@walk.example";
        Actor actor = accounts.openDemo(email, name, "a password of the walk", List.of(grants));
        UserDetails account = accounts.loadUserByUsername(email);
        walkers.add(new Walker(
                actor,
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()),
                goods,
                people));
        houses.stream()
                .filter(each -> name.endsWith(each.people()))
                .forEach(each -> each.ids().add(actor.id()));
    }

    private Mark mark(String slug) {
        return marks.found(new Mark(
                UUID.randomUUID(),
                slug,
                CraftFamily.FURNITURE,
                LocalizedText.of("نشان " + slug, "Mark " + slug),
                LocalizedText.of("مبل", "Furniture"),
                List.of(Province.HAMADAN),
                List.of(LocalizedText.of("ملایر", "Malayer")),
                List.of("9401"),
                LocalizedText.of("داستان", "Story"),
                List.of(),
                new Mark.Steward(LocalizedText.of("شرکت", "Company"), "steward@walk.example"),
                LocalDate.of(2020, 1, 1),
                "a test",
                true));
    }

    /** A firm with two drafts, a hidden product, one on show, and a text that its writer has not saved. */
    private House house(String slug, Mark mark) {
        Firm firm = firms.enter(new Firm(
                UUID.randomUUID(),
                slug,
                LocalizedText.of("کارگاه " + slug, "Workshop " + slug),
                Province.HAMADAN,
                LocalizedText.of("ملایر", "Malayer"),
                List.of("producer"),
                2010,
                4,
                LocalizedText.empty(),
                true));
        firms.join(mark.id(), firm.id(), LocalDate.of(2021, 1, 1), true);
        String goods = "privategoods" + slug.replace("walk-", "");
        House made = new House(
                firm, mark, goods, "privatename" + slug.replace("walk-", ""), new ArrayList<>(List.of(firm.id())));
        Actor writer = new Actor(UUID.randomUUID(), "the house", Set.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));
        for (String state : List.of("draft", "draft", "hidden", "on-show")) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            boolean shown = state.equals("on-show");
            cells.put(
                    Column.SKU,
                    "SKU-" + made.ids().size() + "-" + cells.size() + "-"
                            + UUID.randomUUID().toString().substring(0, 4));
            cells.put(Column.NAME_EN, "Stool of " + slug);
            cells.put(Column.TEXT_EN, shown ? "For everybody" : goods);
            cells.put(Column.NAME_FA, shown ? "چهارپایه" : "چهارپایه " + goods);
            cells.put(Column.HS, "9401.61");
            cells.put(Column.STATE, state);
            switch (catalogue.save(new ProductDraft(cells, null), mark, firm, writer)) {
                case SaveResult.Saved saved -> goodsOf.add(saved.product());
                case SaveResult.NeedsWork work -> throw new AssertionError(work.problems());
            }
        }
        unsaved.keep(
                accounts.openDemo(
                        "unsaved@" + slug + ".example",
                        "Writer",
                        "a password of the walk",
                        List.of(new Grant(Role.MEMBER, slug))),
                firm.id(),
                Unsaved.NEW,
                new ProductDraft(Map.of(Column.TEXT_EN, goods), null));
        return made;
    }

    private final List<Product> goodsOf = new ArrayList<>();

    private void pools(Mark... known) {
        List<Firm> all = houses.stream().map(House::firm).toList();
        chance.pool(Mark.class, List.of(known));
        chance.pool(Firm.class, all);
        chance.pool(Product.class, goodsOf);
        chance.pool(
                UUID.class,
                Stream.of(
                                all.stream().map(Firm::id),
                                Arrays.stream(known).map(Mark::id),
                                goodsOf.stream().map(Product::id),
                                walkers.stream().map(walker -> walker.actor().id()),
                                Stream.of(UUID.randomUUID()))
                        .flatMap(each -> each)
                        .toList());
        chance.pool(
                String.class,
                Stream.of(
                                all.stream().map(Firm::slug),
                                Arrays.stream(known).map(Mark::slug),
                                goodsOf.stream().map(Product::slug),
                                goodsOf.stream().map(Product::sku),
                                walkers.stream()
                                        .map(walker ->
                                                walker.actor()
                                                                .name()
                                                                .replace(' ', '-')
                                                                .replaceAll("privatename.*", "") + "@walk.example"),
                                Stream.of(
                                        "",
                                        "new",
                                        "*",
                                        "fa",
                                        "stool",
                                        "1",
                                        "on-show",
                                        "draft",
                                        "on",
                                        "furniture",
                                        "x.csv",
                                        "sku,firm,name_en,hs\nA1,Workshop walk-cedar,Chair,9401.61\n"))
                        .flatMap(each -> each)
                        .toList());
        chance.pool(
                Grant.class,
                Stream.concat(
                                Stream.of(
                                        new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE),
                                        new Grant(Role.STEWARD, known[0].slug()),
                                        new Grant(Role.DECIDER, Grant.EVERYWHERE)),
                                all.stream()
                                        .flatMap(firm -> Stream.of(
                                                new Grant(Role.MEMBER, firm.slug()),
                                                new Grant(Role.MEMBER, firm.slug(), Standing.EDITOR))))
                        .toList());
    }
}
