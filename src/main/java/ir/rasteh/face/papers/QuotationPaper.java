package ir.rasteh.face.papers;

import com.ibm.icu.text.Bidi;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.face.Wordings;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.print.Press;
import ir.rasteh.trade.Quotation;
import ir.rasteh.trade.QuotationState;
import ir.rasteh.trade.Rfq;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A quotation as a sheet of paper, in the buyer's language. */
@Component
public class QuotationPaper {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tehran");

    private final Press press;
    private final ITemplateEngine templates;
    private final Wordings wordings;
    private final Vocabulary vocabulary;
    private final Firms firms;
    private final Marks marks;
    private final Clock clock;

    QuotationPaper(
            Press press,
            ITemplateEngine templates,
            Wordings wordings,
            Vocabulary vocabulary,
            Firms firms,
            Marks marks,
            Clock clock) {
        this.press = press;
        this.templates = templates;
        this.wordings = wordings;
        this.vocabulary = vocabulary;
        this.firms = firms;
        this.marks = marks;
        this.clock = clock;
    }

    /** A line as it is printed. */
    record Row(Written goods, String amount, String price, String sum) {}

    /** A line of the head or the foot. */
    record Fact(String label, Written value) {

        Fact(String label, String value) {
            this(label, Written.of(value));
        }
    }

    /** A text that somebody wrote, with the direction in which it begins: the renderer knows no {@code dir="auto"}. */
    record Written(String text, String dir) {

        static Written of(String text) {
            return new Written(text, Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr");
        }
    }

    /**
     * The paper.
     *
     * @throws ir.rasteh.print.Unprintable when the press cannot make it in time
     */
    public byte[] pdf(Rfq rfq, Quotation offer) {
        Lang lang = rfq.lang();
        Wording say = wordings.in(lang);
        Context paper = new Context(lang.locale());
        paper.setVariable("lang", lang.code());
        paper.setVariable("dir", lang.rightToLeft() ? "rtl" : "ltr");
        paper.setVariable("draft", offer.state() == QuotationState.DRAFT);
        paper.setVariable("seller", seller(rfq, lang));
        paper.setVariable("head", head(rfq, offer, say));
        paper.setVariable(
                "rows",
                offer.lines().stream()
                        .map(line -> new Row(
                                Written.of(line.goods()),
                                say.quantity(line.quantity()),
                                say.money(new Money(line.price(), offer.currency())),
                                say.money(line.total(offer.currency()))))
                        .toList());
        paper.setVariable("total", say.money(offer.total()));
        paper.setVariable("foot", foot(rfq, offer, say));
        paper.setVariable("remarks", offer.remarks().lines().map(Written::of).toList());
        return press.pdf(templates.process("paper/quotation", paper), lang);
    }

    /** Who makes the offer: the firm, or the management company of the brand. */
    public String seller(Rfq rfq, Lang lang) {
        if (rfq.firmId() != null) {
            Firm firm = firms.byIds(List.of(rfq.firmId())).get(rfq.firmId());
            return firm == null ? "" : firm.names().in(lang);
        }
        Mark mark =
                rfq.markId() == null ? null : marks.byIds(List.of(rfq.markId())).get(rfq.markId());
        return mark == null
                ? ""
                : wordings.in(lang).text("window.rfq.to.brand", mark.names().in(lang));
    }

    private List<Fact> head(Rfq rfq, Quotation offer, Wording say) {
        List<Fact> head = new ArrayList<>();
        head.add(new Fact(say.text("trade.paper.number"), rfq.number() + " / " + offer.version()));
        LocalDate sent = offer.sentAt() == null
                ? LocalDate.now(clock.withZone(OFFICE))
                : offer.sentAt().atZone(OFFICE).toLocalDate();
        head.add(new Fact(say.text("trade.paper.date"), say.date(sent)));
        head.add(new Fact(say.text("trade.paper.from"), seller(rfq, say.lang())));
        String buyer = rfq.company().isBlank() ? rfq.person() : rfq.company();
        head.add(new Fact(say.text("trade.paper.for"), buyer.isBlank() ? rfq.email() : buyer));
        head.add(new Fact(say.text("trade.paper.destination"), say.country(rfq.country())));
        return head;
    }

    private List<Fact> foot(Rfq rfq, Quotation offer, Wording say) {
        List<Fact> foot = new ArrayList<>();
        foot.add(new Fact(
                say.text("trade.paper.term"),
                offer.incoterm().name() + " " + vocabulary.place(offer.place()).in(say.lang()) + " "
                        + say.text("window.price.incoterms", say.digits("2020"))));
        foot.add(new Fact(say.text("trade.paper.valid"), say.date(offer.validUntil())));
        if (offer.leadDays() != null) {
            foot.add(new Fact(say.text("trade.paper.lead"), say.count("window.days", offer.leadDays())));
        }
        return foot;
    }
}
