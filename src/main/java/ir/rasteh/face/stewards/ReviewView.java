package ir.rasteh.face.stewards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Review;
import ir.rasteh.catalogue.Verdict;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.catalogue.Waiting;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steward's queue: what waits, the longest first, and the piece that is looked at beside it. The piece stands in the address.
 */
@Route(value = "review", layout = DeskLayout.class)
@RolesAllowed("STEWARD")
class ReviewView extends DeskView implements BeforeEnterObserver {

    /** So many are listed; the others follow when these have had their word. */
    private static final int LISTED = 50;

    private final Review review;
    private final Vocabulary vocabulary;
    private final CurrentActor current;
    private final Clock clock;

    private String wanted = "";
    private List<Waiting> queue = List.of();
    private @Nullable Waiting open;
    private @Nullable WaitingList list;
    private @Nullable Piece piece;
    private final Div thing = new Div();

    ReviewView(Wordings wordings, Review review, Vocabulary vocabulary, CurrentActor current, Clock clock) {
        super(wordings);
        this.review = review;
        this.vocabulary = vocabulary;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("product")
                .orElse("");
    }

    @Override
    protected String title() {
        return text("desk.review.name");
    }

    @Override
    protected void draw() {
        int waiting = review.queueSize(actor());
        queue = review.queue(actor(), LISTED, 0);
        H1 heading = new H1(title());
        Paragraph count = new Paragraph(wording().count("desk.review.count", waiting));
        count.addClassName("desk-count");
        count.getElement().setAttribute("role", "status");
        if (queue.isEmpty()) {
            add(heading, empty());
            return;
        }
        open = queue.stream()
                .filter(each -> each.product().slug().equals(wanted))
                .findFirst()
                .orElse(queue.getFirst());
        list = new WaitingList(wording(), queue, clock.instant(), this::look, this::approveAll);
        Paragraph keys = new Paragraph(text("desk.review.keys"));
        keys.addClassName("desk-effect");
        Div leading = new Div(list, keys);
        leading.addClassName("review-leading");
        thing.addClassName("review-thing");
        Div body = new Div(leading, thing);
        body.addClassName("review-body");
        add(heading, count, body);
        listen(list);
        show();
    }

    /** Only while the list has the focus: a person who types an r into a remark means the letter. */
    private void listen(Component keys) {
        Shortcuts.addShortcutListener(keys, () -> step(1), Key.KEY_J).listenOn(keys);
        Shortcuts.addShortcutListener(keys, () -> step(1), Key.ARROW_DOWN).listenOn(keys);
        Shortcuts.addShortcutListener(keys, () -> step(-1), Key.KEY_K).listenOn(keys);
        Shortcuts.addShortcutListener(keys, () -> step(-1), Key.ARROW_UP).listenOn(keys);
        Shortcuts.addShortcutListener(keys, this::approve, Key.KEY_A).listenOn(keys);
        Shortcuts.addShortcutListener(keys, () -> Optional.ofNullable(piece).ifPresent(Piece::lead), Key.KEY_R)
                .listenOn(keys);
    }

    private void step(int by) {
        int at = queue.indexOf(open) + by;
        if (at >= 0 && at < queue.size()) {
            open = queue.get(at);
            show();
        }
    }

    private void look(Waiting at) {
        open = at;
        show();
    }

    private void show() {
        Waiting at = open;
        if (at == null || list == null) {
            return;
        }
        wanted = at.product().slug();
        list.mark(at);
        Piece shown = new Piece(
                wording(),
                vocabulary,
                at,
                review.before(at.product().id(), actor()).orElse(null),
                review.remarks(at.product().id(), actor()),
                clock.instant());
        shown.onApprove(this::approve);
        shown.onGiveBack(this::giveBack);
        piece = shown;
        thing.removeAll();
        thing.add(shown);
        remember();
    }

    private void approve() {
        if (open != null) {
            approveAll(List.of(open));
        }
    }

    private void approveAll(Collection<Waiting> chosen) {
        Map<UUID, Long> versions = new LinkedHashMap<>();
        chosen.forEach(each -> versions.put(each.product().id(), each.product().version()));
        int after = queue.indexOf(open) + (open != null && chosen.contains(open) ? 1 : 0);
        Map<UUID, Verdict> verdicts = review.approve(versions, actor());
        long approved = verdicts.values().stream()
                .filter(Verdict.Given.class::isInstance)
                .count();
        if (approved < chosen.size()) {
            refuse(text("desk.review.changed-meanwhile"));
        }
        if (chosen.size() == 1 && approved == 1) {
            tell(text("desk.review.approved", name(chosen.iterator().next())));
        } else if (approved > 0) {
            tell(wording().count("desk.review.approved-many", approved));
        }
        goOn(after);
    }

    private void giveBack(Map<Column, String> remarks, String words) {
        Waiting at = open;
        if (at == null) {
            return;
        }
        int after = queue.indexOf(at) + 1;
        switch (review.giveBack(at.product().id(), at.product().version(), remarks, words, actor())) {
            case Verdict.Given given -> {
                tell(text("desk.review.given-back", name(at)));
                goOn(after);
            }
            case Verdict.ChangedMeanwhile changed -> {
                refuse(text("desk.review.changed-meanwhile"));
                redraw();
            }
            case Verdict.NothingSaid nothing -> {
                refuse(text("desk.review.say-why"));
                Optional.ofNullable(piece).ifPresent(Piece::lead);
            }
        }
    }

    /** To the piece that stood behind the one that had its word, or stays where the steward was. */
    private void goOn(int after) {
        wanted = after < queue.size() ? queue.get(after).product().slug() : "";
        redraw();
        Optional.ofNullable(list).ifPresent(WaitingList::lead);
    }

    private String name(Waiting at) {
        return at.product().names().in(lang());
    }

    private Component empty() {
        Div empty = new Div(
                new Paragraph(text("desk.review.empty")),
                new Button(
                        text("desk.review.to-shelves"), click -> UI.getCurrent().navigate("shelf")));
        empty.addClassName("desk-empty");
        return empty;
    }

    /** The piece that is looked at, in the address: a link to it can be sent to a colleague. */
    private void remember() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("review", QueryParameters.of("product", wanted)));
    }

    private Actor actor() {
        return current.require();
    }
}
