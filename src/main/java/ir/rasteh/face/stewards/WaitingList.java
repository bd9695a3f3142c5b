package ir.rasteh.face.stewards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import ir.rasteh.catalogue.Waiting;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Age;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What waits, one below the other, the longest waiting first: picture, name, firm and age; several can be approved at once. */
class WaitingList extends Div {

    private final transient Wording wording;
    private final transient Consumer<Waiting> look;
    private final transient Map<Waiting, NativeButton> rows = new LinkedHashMap<>();
    private final transient Set<Waiting> chosen = new LinkedHashSet<>();
    private final Button approve = new Button();

    WaitingList(
            Wording wording,
            List<Waiting> queue,
            Instant now,
            Consumer<Waiting> look,
            Consumer<Collection<Waiting>> approveAll) {
        this.wording = wording;
        this.look = look;
        addClassName("review-list");
        approve.setId("approve-chosen");
        approve.addThemeVariants(ButtonVariant.LUMO_SMALL);
        approve.addClickListener(click -> approveAll.accept(List.copyOf(chosen)));
        UnorderedList list = new UnorderedList();
        boolean severalMarks = queue.stream().map(Waiting::mark).distinct().count() > 1;
        queue.forEach(each -> list.add(row(each, now, severalMarks)));
        add(list, approve);
        count();
    }

    private ListItem row(Waiting each, Instant now, boolean withMark) {
        NativeButton button = new NativeButton();
        button.addClassName("review-row");
        button.addClickListener(click -> look.accept(each));
        rows.put(each, button);
        Span name = spoken(each.product().names().in(wording.lang()));
        name.addClassName("review-name");
        Span firm = spoken(each.firm().names().in(wording.lang()));
        Span age = new Span(Age.words(wording, each.since(), now));
        age.getElement().setAttribute("title", each.since().toString());
        age.addClassName("review-age");
        Div words = new Div(name, firm);
        if (withMark) {
            words.add(spoken(each.mark().names().in(wording.lang())));
        }
        Div signs = new Div(kind(each, wording), age);
        signs.addClassName("review-signs");
        words.add(signs);
        words.addClassName("review-words");
        button.add(picture(each), words);
        return new ListItem(choice(each), button);
    }

    private Component choice(Waiting each) {
        Input box = new Input();
        box.setType("checkbox");
        box.addClassName("review-choice");
        box.getElement()
                .setAttribute(
                        "aria-label",
                        wording.text(
                                "desk.review.choose", each.product().names().in(wording.lang())));
        box.getElement().addPropertyChangeListener("checked", "change", change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                chosen.add(each);
            } else {
                chosen.remove(each);
            }
            count();
        });
        return box;
    }

    private void count() {
        approve.setVisible(!chosen.isEmpty());
        approve.setText(wording.count("desk.review.approve-chosen", chosen.size()));
    }

    private Component picture(Waiting each) {
        if (each.product().pictures().isEmpty()) {
            Span none = new Span("—");
            none.addClassName("shelf-no-picture");
            return none;
        }
        Image picture = new Image("/media/" + each.product().pictures().getFirst(), "");
        picture.addClassName("shelf-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    /** Whether it is new to buyers, changed, or on show already and looked at because its turn came. */
    static Span kind(Waiting each, Wording wording) {
        String code = each.sample() ? "sample" : each.fresh() ? "new" : "changed";
        Span badge = new Span(wording.text("desk.review.kind." + code));
        badge.addClassNames("desk-badge", "review-" + code);
        return badge;
    }

    private static Span spoken(String words) {
        Span span = new Span(words);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    /** Marks the row that is looked at. */
    void mark(Waiting open) {
        rows.forEach((each, row) -> {
            if (each.equals(open)) {
                row.getElement().setAttribute("aria-current", "true");
                row.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            } else {
                row.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Gives the row that is looked at the focus, so that the next key is heard. */
    void lead() {
        rows.values().stream()
                .filter(row -> row.getElement().hasAttribute("aria-current"))
                .forEach(NativeButton::focus);
    }
}
