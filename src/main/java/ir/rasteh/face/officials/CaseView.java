package ir.rasteh.face.officials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Mark;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.eligibility.IllegalMove;
import ir.rasteh.eligibility.law.Finding;
import ir.rasteh.eligibility.law.Scheme;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.media.Media;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A case: the list on the leading side, its facts and findings with what may be done in the middle, its acts on the trailing side. */
@Route(value = "cases/:number", layout = DeskLayout.class)
@RolesAllowed({"STEWARD", "INTAKE", "AGENCY", "DECIDER", "COUNTERSIGNER"})
class CaseView extends DeskView implements BeforeEnterObserver {

    private final CaseShelf shelf;
    private final Cases cases;
    private final Certificates certificates;
    private final Media media;
    private final CurrentActor current;
    private final Clock clock;

    private @Nullable CaseFile file;
    private @Nullable Mark mark;
    private @Nullable CaseState filter;

    CaseView(
            Wordings wordings,
            CaseShelf shelf,
            Cases cases,
            Certificates certificates,
            Media media,
            CurrentActor current,
            Clock clock) {
        super(wordings);
        this.shelf = shelf;
        this.cases = cases;
        this.certificates = certificates;
        this.media = media;
        this.current = current;
        this.clock = clock;
        addClassName("case-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElseThrow();
        CaseFile found = cases.file(number).orElseThrow(NotFoundException::new);
        mark = shelf.markOf(found, current.require()).orElseThrow(NotFoundException::new);
        file = found;
        filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .flatMap(CasesView::state)
                .orElse(null);
    }

    @Override
    protected String title() {
        return wording().digits(Objects.requireNonNull(file).number()) + " · "
                + Objects.requireNonNull(mark).names().in(lang());
    }

    @Override
    protected void draw() {
        CaseFile shown = Objects.requireNonNull(file);
        Actor actor = current.require();
        List<Finding> findings = cases.findings(shown, today());
        Scheme scheme = cases.scheme(shown);
        Evidence evidence = new Evidence(media);
        CaseList list = new CaseList(shelf.entries(actor, filter), wording(), filter, shown.number());
        Article middle = new Article(
                head(shown),
                standing(scheme),
                new FindingList(findings, shown, evidence, wording()),
                new CaseActions(
                        shown,
                        actor,
                        findings,
                        wording(),
                        new CaseActions.Office(cases, media, scheme.validUntil(today()), today()),
                        this::act));
        middle.addClassName("case-middle");
        Aside history = new Aside(new CaseHistory(shown, evidence, wording()));
        history.addClassName("case-history");
        Div desk = new Div(list, middle, history);
        desk.addClassName("case-desk");
        add(desk);
    }

    private Component head(CaseFile shown) {
        Span number = new Span(wording().digits(shown.number()));
        number.addClassName("case-number");
        Anchor back =
                new Anchor("/desk/cases" + (filter == null ? "" : "?state=" + filter.code()), text("desk.cases.back"));
        back.addClassName("desk-back");
        H1 heading = new H1(named(Objects.requireNonNull(mark).names()));
        Div line = new Div(number, CaseList.badge(shown.state(), wording()));
        line.addClassName("case-line");
        Div head = new Div(back, heading, line);
        shown.certificate().flatMap(certificates::byNumber).ifPresent(certificate -> {
            LocalDate ended = certificate.revokedOn();
            Paragraph words = new Paragraph(
                    ended == null
                            ? text(
                                    "desk.case.certificate",
                                    wording().digits(certificate.number()),
                                    wording().date(certificate.validUntil()))
                            : text(
                                    "desk.case.certificate.revoked",
                                    wording().digits(certificate.number()),
                                    wording().date(ended)));
            words.getElement().setAttribute("title", certificate.validUntil().toString());
            head.add(words);
        });
        return head;
    }

    /** On which ground the scheme stands is said wherever its findings are shown. */
    private Component standing(Scheme scheme) {
        Span pack = new Span(text("desk.pack." + scheme.pack().name().toLowerCase(java.util.Locale.ROOT)));
        pack.addClassName("case-pack");
        Section standing = new Section(new H2(named(scheme.names()), pack), new Paragraph(named(scheme.standing())));
        standing.addClassName("case-standing");
        return standing;
    }

    /** Takes a step and shows the case as it leaves it, or says why it is not allowed. */
    private void act(Supplier<CaseFile> step, String done) {
        try {
            file = step.get();
            tell(text(done));
            redraw();
        } catch (IllegalMove illegal) {
            refuse(text(illegal.messageKey()));
            file = cases.file(Objects.requireNonNull(file).number()).orElseThrow(NotFoundException::new);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
