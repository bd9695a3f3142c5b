package ir.rasteh.face.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.face.papers.QuotationPaper;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.media.Media;
import ir.rasteh.trade.Moved;
import ir.rasteh.trade.Quotation;
import ir.rasteh.trade.QuotationDraft;
import ir.rasteh.trade.Rfq;
import ir.rasteh.trade.RfqMove;
import ir.rasteh.trade.TradeDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request on one screen: what is asked on the leading side, the answer in the middle, its history on the trailing side. */
@Route(value = "requests/:number", layout = DeskLayout.class)
@RolesAllowed({"MEMBER", "STEWARD"})
class RequestView extends DeskView implements BeforeEnterObserver {

    private final TradeDesk desk;
    private final QuotationPaper paper;
    private final Media media;
    private final CurrentActor current;

    private @Nullable Rfq rfq;

    RequestView(Wordings wordings, TradeDesk desk, QuotationPaper paper, Media media, CurrentActor current) {
        super(wordings);
        this.desk = desk;
        this.paper = paper;
        this.media = media;
        this.current = current;
        addClassName("request-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElseThrow();
        rfq = desk.rfq(number, actor()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected String title() {
        return Objects.requireNonNull(rfq).number();
    }

    @Override
    protected void draw() {
        Rfq shown = Objects.requireNonNull(rfq);
        Span badge = new Span(text("trade.state." + shown.state().code()));
        badge.addClassNames("desk-badge", "request-" + shown.state().code());
        H1 heading = new H1(shown.number());
        heading.getElement().setAttribute("dir", "ltr");
        Div head = new Div(heading, badge);
        head.addClassName("desk-head");
        Anchor back = new Anchor("/desk/requests", text("desk.request.back"));
        back.addClassName("desk-back");
        Aside asked = new Aside(new H2(text("desk.request.asked")), new AskedFor(shown, wording(), media));
        asked.getElement().setAttribute("aria-label", text("desk.request.asked"));
        asked.addClassName("request-asked");
        Article middle = new Article();
        middle.addClassName("request-answer");
        answer(shown, middle);
        Aside history = new Aside(new H2(text("desk.request.history")), history(shown));
        history.getElement().setAttribute("aria-label", text("desk.request.history"));
        history.addClassName("request-history");
        Div body = new Div(asked, middle, history);
        body.addClassName("request-body");
        add(back, head, body);
    }

    private void answer(Rfq shown, Article middle) {
        shown.quotations().reversed().forEach(offer -> middle.add(sent(shown, offer)));
        if (shown.allows(RfqMove.QUOTE)) {
            QuotationDraft draft = desk.draft(shown.number(), actor()).orElseThrow(NotFoundException::new);
            middle.add(new QuotationForm(
                    shown,
                    draft,
                    wording(),
                    new QuotationForm.Office(
                            written -> desk.keep(shown.number(), written, actor()),
                            written -> desk.check(shown, written, actor()),
                            written -> desk.send(shown.number(), written, actor()),
                            offer -> paper.pdf(shown, offer)),
                    this::after));
        }
        if (shown.allows(RfqMove.TELL)) {
            middle.add(words("tell", "desk.request.tell", "desk.request.tell.send", RfqMove.TELL));
        }
        if (shown.allows(RfqMove.REFUSE)) {
            middle.add(words("refuse", "desk.request.refuse.words", "desk.request.refuse", RfqMove.REFUSE));
        }
    }

    private Component sent(Rfq shown, Quotation offer) {
        Section section = new Section(new H2(text(
                "desk.request.sent-version",
                wording().number(offer.version()),
                text("trade.offer." + offer.state().code()))));
        section.add(new Paragraph(text("desk.request.total", wording().money(offer.total()))));
        section.add(new Anchor(
                Pdf.of(() -> paper.pdf(shown, offer), shown.number() + "-" + offer.version()), text("window.rfq.pdf")));
        return section;
    }

    /** Something to be said to the buyer in words. */
    private Component words(String id, String label, String button, RfqMove move) {
        TextArea words = new TextArea(text(label));
        words.setId(id + "-words");
        words.setMaxLength(4000);
        words.setWidthFull();
        Button send = new Button(text(button), click -> {
            Moved moved = move == RfqMove.TELL
                    ? desk.tell(title(), words.getValue(), actor())
                    : desk.refuse(title(), words.getValue(), actor());
            switch (moved) {
                case Moved.Done done ->
                    after(done.rfq(), move == RfqMove.TELL ? "desk.request.told" : "desk.request.refused");
                case Moved.NotNow now -> after(now.rfq(), "desk.request.not-now");
                case Moved.NeedsWork work -> {
                    words.setInvalid(true);
                    words.setErrorMessage(text(work.problem().messageKey()));
                }
                case Moved.Gone _ -> refuse(text("desk.request.gone"));
            }
        });
        send.setId(id);
        Section section = new Section(words, send);
        section.addClassName("request-words");
        if (move == RfqMove.REFUSE) {
            Paragraph effect = new Paragraph(text("desk.request.refuse.effect"));
            effect.addClassName("desk-effect");
            section.add(effect);
        }
        return section;
    }

    private void after(Rfq now, String told) {
        rfq = now;
        redraw();
        tell(text(told));
    }

    private Component history(Rfq shown) {
        Div history = new Div();
        for (Rfq.Step step : shown.steps()) {
            Span what = new Span(text("trade.move." + step.move().code()));
            Span by = new Span(step.by());
            by.getElement().setAttribute("dir", "auto");
            by.addClassName("request-quiet");
            Div line = new Div(moment(step.at()), what, by);
            line.addClassName("request-step");
            if (!step.words().isEmpty()) {
                Paragraph words = new Paragraph(step.words());
                words.addClassName("request-said");
                words.getElement().setAttribute("dir", "auto");
                line.add(words);
            }
            history.add(line);
        }
        return history;
    }

    private Actor actor() {
        return current.require();
    }
}
