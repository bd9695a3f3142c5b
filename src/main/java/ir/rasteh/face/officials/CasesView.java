package ir.rasteh.face.officials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.eligibility.IllegalMove;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of cases: number, mark, state and day. The state by which it is narrowed stands in the address. */
@Route(value = "cases", layout = DeskLayout.class)
@RolesAllowed({"STEWARD", "INTAKE", "AGENCY", "DECIDER", "COUNTERSIGNER"})
class CasesView extends DeskView implements BeforeEnterObserver {

    private final CaseShelf shelf;
    private final Cases cases;
    private final Marks marks;
    private final Certificates certificates;
    private final CurrentActor current;
    private final Clock clock;
    private @Nullable CaseState state;

    CasesView(
            Wordings wordings,
            CaseShelf shelf,
            Cases cases,
            Marks marks,
            Certificates certificates,
            CurrentActor current,
            Clock clock) {
        super(wordings);
        this.shelf = shelf;
        this.cases = cases;
        this.marks = marks;
        this.certificates = certificates;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .flatMap(CasesView::state)
                .orElse(null);
    }

    /** The state of a code in an address. */
    static Optional<CaseState> state(String code) {
        for (CaseState state : CaseState.values()) {
            if (state.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    @Override
    protected String title() {
        return text("desk.cases.name");
    }

    @Override
    protected void draw() {
        Actor actor = current.require();
        List<CaseShelf.Entry> entries = shelf.entries(actor, state);
        Div head = new Div(new H1(title()), filter());
        head.addClassName("desk-head");
        Paragraph count = new Paragraph(wording().count("desk.cases.count", entries.size()));
        count.addClassName("desk-count");
        add(head, count);
        opening(actor).ifPresent(this::add);
        if (entries.isEmpty()) {
            add(empty());
        } else {
            CaseList list = new CaseList(entries, wording(), state, "");
            list.addClassName("all");
            add(list);
        }
    }

    private Component filter() {
        Select<CaseState> states = new Select<>();
        states.setLabel(text("desk.cases.state"));
        states.setItems(CaseState.values());
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(text("desk.cases.state.any"));
        states.setItemLabelGenerator(
                each -> each == null ? text("desk.cases.state.any") : text("desk.case-state." + each.code()));
        states.setValue(state);
        states.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        CasesView.class,
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.of("state", change.getValue().code())));
        return states;
    }

    /** What a steward may begin here: the case of their own mark. */
    private Optional<Component> opening(Actor actor) {
        return actor.scopeOf(Role.STEWARD)
                .filter(scope -> !scope.equals(Grant.EVERYWHERE))
                .flatMap(marks::bySlug)
                .filter(mark -> mayOpen(mark, actor))
                .map(mark -> {
                    Button open =
                            new Button(text("desk.cases.open", mark.names().in(lang())), click -> open(mark, actor));
                    open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                    Paragraph effect = new Paragraph(text("desk.cases.open.effect"));
                    effect.addClassName("desk-effect");
                    Div opening = new Div(open, effect);
                    opening.addClassName("desk-opening");
                    return opening;
                });
    }

    /** A mark has one case at a time: another only after an end, be it a refusal, a revocation or the certificate's last day. */
    private boolean mayOpen(Mark mark, Actor actor) {
        return shelf.entries(actor, null).stream()
                .filter(entry -> entry.mark().id().equals(mark.id()))
                .map(entry -> entry.row().state())
                .allMatch(known -> switch (known) {
                    case REFUSED, REVOKED -> true;
                    case GRANTED ->
                        certificates
                                .badges(List.of(mark.id()), LocalDate.now(clock))
                                .isEmpty();
                    case OPEN, RECOMMENDED, REMITTED, REVOCATION_RECOMMENDED -> false;
                });
    }

    private void open(Mark mark, Actor actor) {
        try {
            CaseFile file = cases.open(mark, cases.schemes().getFirst().scheme(), actor);
            UI.getCurrent().navigate("cases/" + file.number());
        } catch (IllegalMove illegal) {
            refuse(text(illegal.messageKey()));
        }
    }

    private Component empty() {
        Div empty = new Div(new Paragraph(text(state == null ? "desk.cases.empty" : "desk.cases.none-match")));
        empty.addClassName("desk-empty");
        if (state != null) {
            empty.add(new Button(
                    text("desk.cases.show-all"), click -> UI.getCurrent().navigate(CasesView.class)));
        }
        return empty;
    }
}
