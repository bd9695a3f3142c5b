package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ir.rasteh.catalogue.Move;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.Remark;
import ir.rasteh.catalogue.Review;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.Age;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a product stands on its way to the buyer, what the steward said to it, and the way that it has come. */
class Standing extends Section {

    private static final int MOVES_SHOWN = 20;

    private final transient Wording wording;
    private final transient List<Remark> remarks;

    Standing(Wording wording, Review review, Product product, Actor reader, Instant now) {
        this.wording = wording;
        this.remarks = review.remarks(product.id(), reader);
        addClassName("standing");
        List<Move> moves = review.moves(product.id(), reader);
        add(new H2(wording.text("desk.standing.title")), ShelfGrid.badge(product.state(), wording));
        Optional.ofNullable(review.places(List.of(product.id()), reader).get(product.id()))
                .ifPresent(place -> add(new Paragraph(wording.text(
                        "desk.standing.in-review",
                        wording.number(place.number()),
                        Age.words(wording, place.since(), now)))));
        if (product.state() != ProductState.ON_SHOW && review.isShown(product.id())) {
            add(new Paragraph(wording.text("desk.standing.shown")));
        }
        moves.stream()
                .findFirst()
                .filter(last -> last.why() == Move.Why.RETURNED)
                .ifPresent(this::givenBack);
        if (!remarks.isEmpty()) {
            add(new Paragraph(wording.count("desk.standing.remarks", remarks.size())));
        }
        if (!moves.isEmpty()) {
            add(way(moves));
        }
    }

    private void givenBack(Move last) {
        add(new Paragraph(wording.text("desk.standing.given-back", last.by(), day(last))));
        if (!last.words().isEmpty()) {
            Paragraph words = new Paragraph(last.words());
            words.addClassName("steward-remark");
            words.getElement().setAttribute("dir", "auto");
            add(words);
        }
    }

    private Component way(List<Move> moves) {
        OrderedList list = new OrderedList();
        moves.stream()
                .limit(MOVES_SHOWN)
                .forEach(move -> list.add(new ListItem(
                        wording.text("desk.move." + move.why().code()) + " · " + move.by() + " · " + day(move))));
        return new NativeDetails(wording.text("desk.standing.history"), list);
    }

    private String day(Move move) {
        return wording.shortDate(move.at().atZone(DeskView.OFFICE).toLocalDate());
    }

    /** Lays each remark beside its field; those of which the form has no field stand here. */
    void layBeside(Component form) {
        List<Remark> elsewhere = new ArrayList<>();
        for (Remark remark : remarks) {
            Optional<Component> field = within(form, remark.column().code());
            field.ifPresentOrElse(
                    found -> {
                        Div words = words(remark);
                        // The field's own place for help; what the steward says goes before what we would say.
                        words.getElement().setAttribute("slot", "helper");
                        found.getElement().appendChild(words.getElement());
                    },
                    () -> elsewhere.add(remark));
        }
        elsewhere.forEach(remark -> {
            Div words = words(remark);
            words.addComponentAsFirst(
                    new Paragraph(wording.text("desk.column." + remark.column().code())));
            add(words);
        });
    }

    private Div words(Remark remark) {
        Div words = new Div(new Paragraph(wording.text("desk.standing.remark", remark.by(), remark.words())));
        words.addClassName("steward-remark");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Optional<Component> within(Component parent, String id) {
        if (parent.getId().filter(id::equals).isPresent()) {
            return Optional.of(parent);
        }
        return parent.getChildren().flatMap(child -> within(child, id).stream()).findFirst();
    }
}
