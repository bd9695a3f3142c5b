package ir.rasteh.trade;

import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Correspondents;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.post.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Letters about requests, after each move: to the buyer in their language with the private link, to the people of the firm or
 * the steward's with the way to the desk. A letter that the mail server refuses is not sent again: both sides see the same on
 * their pages.
 */
@Component
class TradeLetters {

    private static final int LONGEST_GOODS = 200;

    private final RfqTable requests;
    private final QuotationTable quotations;
    private final PrivateLinks links;
    private final Letters letters;
    private final Correspondents correspondents;
    private final Firms firms;
    private final Marks marks;

    TradeLetters(
            RfqTable requests,
            QuotationTable quotations,
            PrivateLinks links,
            Letters letters,
            Correspondents correspondents,
            Firms firms,
            Marks marks) {
        this.requests = requests;
        this.quotations = quotations;
        this.links = links;
        this.letters = letters;
        this.correspondents = correspondents;
        this.firms = firms;
        this.marks = marks;
    }

    // Without a transaction: a slow mail server holds no connection of the database.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(RfqOpened opened) {
        toSeller(opened.rfqId(), "opened");
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BuyerMoved moved) {
        toSeller(moved.rfqId(), moved.move().name().toLowerCase(Locale.ROOT));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(QuotationSent sent) {
        quotations.rfqOf(sent.quotationId()).ifPresent(rfq -> toBuyer(rfq, "quote"));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SellerMoved moved) {
        toBuyer(moved.rfqId(), moved.move().name().toLowerCase(Locale.ROOT));
    }

    private void toBuyer(UUID id, String what) {
        if (letters.ready()) {
            requests.byId(id)
                    .ifPresent(rfq -> letters.send(
                            rfq.email(),
                            rfq.lang(),
                            "trade.letter." + what,
                            Rfqs.path(rfq.lang(), links.token(rfq.id())),
                            rfq.number(),
                            goods(rfq)));
        }
    }

    private void toSeller(UUID id, String what) {
        if (letters.ready()) {
            requests.byId(id)
                    .ifPresent(rfq -> people(rfq)
                            .forEach(email -> letters.send(
                                    email,
                                    Lang.FA,
                                    "desk.trade.letter." + what,
                                    "/desk/requests/" + rfq.number(),
                                    rfq.number(),
                                    goods(rfq))));
        }
    }

    private List<String> people(Rfq rfq) {
        Optional<Grant> seat = rfq.firmId() != null
                ? Optional.ofNullable(firms.byIds(List.of(rfq.firmId())).get(rfq.firmId()))
                        .map(firm -> new Grant(Role.MEMBER, firm.slug()))
                : Optional.ofNullable(rfq.markId())
                        .map(mark -> marks.byIds(List.of(mark)).get(mark))
                        .map(mark -> new Grant(Role.STEWARD, mark.slug()));
        return seat.map(grant -> correspondents.of(grant.role(), grant.scope())).orElse(List.of());
    }

    private static String goods(Rfq rfq) {
        return rfq.goods().length() <= LONGEST_GOODS ? rfq.goods() : rfq.goods().substring(0, LONGEST_GOODS) + "…";
    }
}
