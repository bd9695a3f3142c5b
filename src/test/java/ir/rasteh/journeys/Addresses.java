package ir.rasteh.journeys;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Invitations;
import ir.rasteh.identity.PasswordResets;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.trade.Opening;
import ir.rasteh.trade.RfqDraft;
import ir.rasteh.trade.Rfqs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Where one can go in the house: every desk, from the registry of routes, with who may sit at it, and every kind of page of the
 * window, from the mappings of addresses. What is added to the house is found here by itself; only an address with a part that
 * is new must be told where it leads, and says so.
 */
final class Addresses {

    /** A desk with an address that leads to it, and the roles that may come in; without any for a visitor's page. */
    record Desk(String template, String path, Set<Role> roles, boolean forVisitors) {}

    /** A part of an address, with or without the pattern that it must match. */
    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*\\})*)?\\}");

    static final String MARK = "malayer-furniture";
    static final String FIRM = "malayer-garin-furniture";
    private static final String SOMEBODY = "somebody@addresses.example";

    private final ServletContext context;
    private final RequestMappingHandlerMapping mappings;
    private final Catalogue catalogue;
    private final Firms firms;
    private final Cases cases;
    private final Rfqs requests;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordResets resets;

    Addresses(WebApplicationContext house) {
        this.context = Objects.requireNonNull(house.getServletContext());
        this.mappings = house.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        this.catalogue = house.getBean(Catalogue.class);
        this.firms = house.getBean(Firms.class);
        this.cases = house.getBean(Cases.class);
        this.requests = house.getBean(Rfqs.class);
        this.accounts = house.getBean(Accounts.class);
        this.invitations = house.getBean(Invitations.class);
        this.resets = house.getBean(PasswordResets.class);
    }

    /** All desks, by address. */
    List<Desk> desks() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)).getRegisteredRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("ir.rasteh"))
                .map(this::desk)
                .sorted((one, other) -> one.template().compareTo(other.template()))
                .toList();
    }

    private Desk desk(RouteData route) {
        Class<?> view = route.getNavigationTarget();
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        boolean visitors = view.isAnnotationPresent(AnonymousAllowed.class);
        Set<Role> roles = new TreeSet<>();
        if (allowed != null) {
            Arrays.stream(allowed.value()).map(Role::valueOf).forEach(roles::add);
        } else {
            // A page for everybody is looked at by one signed-in person; one for all accounts by all of them.
            roles.addAll(visitors ? List.of(Role.MEMBER) : List.of(Role.values()));
        }
        return new Desk(route.getTemplate(), "/desk/" + filled(route.getTemplate()), roles, visitors);
    }

    /** The kinds of pages of the window, below the language. */
    List<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> PART.matcher(pattern).replaceAll("{$1}"))
                .filter(pattern -> pattern.startsWith("/{lang}/") && !pattern.endsWith(".pdf"))
                // A visitor has no preview; EditorJourneyIT looks at it with its writer's eyes.
                .filter(pattern -> !pattern.startsWith("/{lang}/preview/"))
                .map(pattern -> pattern.substring("/{lang}".length()))
                .distinct()
                .sorted()
                .map(this::filled)
                .toList();
    }

    private String filled(String template) {
        if (template.equals("/requests/new")) {
            return template + "?firm=" + FIRM;
        }
        if (!template.contains(":") && !template.contains("{")) {
            return template;
        }
        Map<String, Supplier<String>> parts = Map.of(
                "shelf/:slug", () -> "shelf/" + product(),
                "cases/:number", () -> "cases/" + caseNumber(),
                "requests/:number", () -> "requests/" + request("Sofas", "Ada").number(),
                "/requests/{token}", () -> request("Sofas", "Ada").path(),
                "invitation/:___url_parameter", this::invitation,
                "reset/:___url_parameter", this::reset,
                "/marks/{slug}", () -> "/marks/" + MARK,
                "/products/{slug}", () -> "/products/" + product(),
                "/firms/{slug}", () -> "/firms/" + FIRM);
        Supplier<String> told = parts.get(template);
        if (told == null) {
            throw new AssertionError(
                    "Tell in Addresses where this address leads, so that it is looked at: " + template);
        }
        return told.get();
    }

    String product() {
        return catalogue
                .shelf(firms.bySlug(FIRM).orElseThrow().id(), "", null, 1, 0)
                .getFirst()
                .slug();
    }

    /** A request that its buyer has confirmed, with these words for goods and wishes and this name; its path is below the language. */
    Opening.Written request(String words, String person) {
        RfqDraft draft = new RfqDraft(
                words,
                "12",
                "piece",
                "",
                "",
                "DE",
                "FCA",
                "",
                words,
                "buyer-" + UUID.randomUUID() + "@addresses.example",
                person,
                person);
        Firm firm = firms.bySlug(FIRM).orElseThrow();
        return switch (requests.open(draft, new RfqDraft.Addressee(null, firm, null), List.of(), Lang.EN)) {
            case Opening.Written written -> {
                String path = written.path().substring(written.path().indexOf("/requests/"));
                requests.confirm(path.substring("/requests/".length()));
                yield new Opening.Written(written.number(), path, written.byLetter());
            }
            case Opening.NeedsWork work -> throw new AssertionError(work.problems());
            case Opening.LetterRefused _ -> throw new AssertionError("There is no mail server here");
        };
    }

    private String caseNumber() {
        return cases.rows().stream().map(row -> row.number()).findFirst().orElseThrow();
    }

    private String invitation() {
        Invitations.Sent sent =
                invitations.invite(administrator(), "new@addresses.example", new Grant(Role.MEMBER, FIRM), Lang.EN);
        return switch (sent) {
            case Invitations.Sent.ByHand(String path) -> path.substring("/desk/".length());
            case Invitations.Sent.ByLetter _, Invitations.Sent.NeedsWork _ -> throw new AssertionError(sent);
        };
    }

    private String reset() {
        accounts.open(SOMEBODY, "Somebody", "a password of somebody", List.of());
        return resets.link(administrator(), SOMEBODY).orElseThrow().substring("/desk/".length());
    }

    private Actor administrator() {
        return accounts.open(
                "administrator@addresses.example",
                "Administrator",
                "a password of somebody",
                List.of(new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE)));
    }
}
