package ir.rasteh.face.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Marks;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Role;
import ir.rasteh.trade.RfqRow;
import ir.rasteh.trade.RfqState;
import ir.rasteh.trade.TradeCounts;
import ir.rasteh.trade.TradeDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What buyers ask for: those that wait first, the oldest first among them. */
@Route(value = "requests", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD"})
class RequestsView extends DeskView implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final Duration YEAR = Duration.ofDays(365);

    private final TradeDesk desk;
    private final TradeCounts counts;
    private final Firms firms;
    private final Marks marks;
    private final CurrentActor current;
    private final Clock clock;

    private @Nullable RfqState state;
    private int page = 1;

    RequestsView(
            Wordings wordings,
            TradeDesk desk,
            TradeCounts counts,
            Firms firms,
            Marks marks,
            CurrentActor current,
            Clock clock) {
        super(wordings);
        this.desk = desk;
        this.counts = counts;
        this.firms = firms;
        this.marks = marks;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        state = parameters
                .getSingleParameter("state")
                .flatMap(RfqState::of)
                .filter(known -> known != RfqState.UNCONFIRMED)
                .orElse(null);
        page = parameters
                .getSingleParameter("page")
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    @Override
    protected String title() {
        return text("desk.requests.name");
    }

    @Override
    protected void draw() {
        Actor actor = current.require();
        int count = desk.count(actor, state);
        List<RfqRow> rows = desk.rows(actor, state, PAGE, (page - 1) * PAGE);
        Paragraph counted = new Paragraph(wording().count("desk.requests.count", count));
        counted.addClassName("desk-count");
        counted.getElement().setAttribute("role", "status");
        Div head = new Div(new H1(title()));
        head.addClassName("desk-head");
        add(head, new Paragraph(median(actor)), filter(), counted);
        if (rows.isEmpty()) {
            add(emptiness());
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("request-list");
        rows.forEach(row -> list.add(new ListItem(line(row))));
        add(list);
        if (count > page * PAGE || page > 1) {
            add(pager(count));
        }
    }

    private Component filter() {
        Select<RfqState> states = new Select<>();
        states.setLabel(text("desk.requests.state"));
        states.setItems(Arrays.stream(RfqState.values())
                .filter(each -> each != RfqState.UNCONFIRMED)
                .toList());
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(text("desk.requests.state.any"));
        states.setItemLabelGenerator(
                each -> each == null ? text("desk.requests.state.any") : text("trade.state." + each.code()));
        states.setValue(state);
        states.addValueChangeListener(change -> go(change.getValue(), 1));
        Div filters = new Div(states);
        filters.addClassName("desk-filters");
        return filters;
    }

    private static void go(@Nullable RfqState state, int page) {
        UI.getCurrent()
                .navigate(
                        RequestsView.class,
                        new QueryParameters(java.util.Map.of(
                                "state", state == null ? List.of() : List.of(state.code()),
                                "page", page == 1 ? List.of() : List.of(Integer.toString(page)))));
    }

    private Component line(RfqRow row) {
        Span goods = new Span(row.goods());
        goods.addClassName("request-goods");
        goods.getElement().setAttribute("dir", "auto");
        Span buyer = new Span(buyer(row));
        buyer.getElement().setAttribute("dir", "auto");
        Span badge = new Span(text("trade.state." + row.state().code()));
        badge.addClassNames("desk-badge", "request-" + row.state().code());
        Span age = new Span(age(row.openedAt()));
        age.getElement()
                .setAttribute(
                        "title",
                        row.openedAt().atZone(OFFICE).toOffsetDateTime().toString());
        age.addClassName("request-quiet");
        Div where = new Div(badge, age);
        where.addClassName("request-where");
        if (row.due()) {
            Span due = new Span(text("desk.requests.due"));
            due.addClassName("request-due");
            where.add(due);
        }
        Span number = new Span(row.number());
        number.addClassName("request-quiet");
        number.getElement().setAttribute("dir", "ltr");
        Span asked = named(row.to());
        asked.addClassName("request-quiet");
        Div what = new Div(goods, new Span(wording().quantity(row.quantity())));
        what.addClassName("request-what");
        Div who = new Div(buyer, number, asked);
        who.addClassName("request-who");
        Anchor line = new Anchor("/desk/requests/" + row.number());
        line.add(what, who, where);
        return line;
    }

    private String buyer(RfqRow row) {
        String name = row.company().isBlank() ? row.person() : row.company();
        String country = wording().country(row.country());
        return name.isBlank() ? country : text("desk.list", name, country);
    }

    private String age(Instant since) {
        Duration age = Duration.between(since, clock.instant());
        return age.toHours() < 48
                ? wording().count("desk.requests.age.hours", age.toHours())
                : wording().count("desk.requests.age.days", age.toDays());
    }

    private String median(Actor actor) {
        Instant since = clock.instant().minus(YEAR);
        Optional<TradeCounts.AnswerTime> time = actor.scopeOf(Role.MEMBER)
                .flatMap(firms::bySlug)
                .flatMap(firm -> counts.answerTimeOfFirm(firm.id(), since))
                .or(() -> actor.scopeOf(Role.STEWARD)
                        .flatMap(marks::bySlug)
                        .flatMap(mark -> counts.answerTimeOfMark(mark.id(), since)));
        return time.map(each -> text(
                        "desk.requests.median",
                        wording()
                                .count(
                                        "desk.requests.age.hours",
                                        Math.max(1, each.median().toHours())),
                        wording().number(each.answered())))
                .orElseGet(() -> text("desk.requests.median.none"));
    }

    private Component emptiness() {
        Div empty = new Div(new Paragraph(text(state == null ? "desk.requests.empty" : "desk.requests.none-match")));
        empty.addClassName("desk-empty");
        empty.add(
                state == null
                        ? new Anchor("/desk/shelf", text("desk.requests.empty.way"))
                        : new Anchor("/desk/requests", text("desk.requests.show-all")));
        return empty;
    }

    private Component pager(int count) {
        Div pager = new Div();
        pager.addClassName("request-pager");
        int pages = (count + PAGE - 1) / PAGE;
        Button before = new Button(wording().number(page - 1L), click -> go(state, page - 1));
        before.setVisible(page > 1);
        Button after = new Button(wording().number(page + 1L), click -> go(state, page + 1));
        after.setVisible(page < pages);
        pager.add(before, new Span(wording().number(page) + " / " + wording().number(pages)), after);
        return pager;
    }
}
