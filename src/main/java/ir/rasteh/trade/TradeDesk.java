package ir.rasteh.trade;

import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member firm does with requests to it, and a steward with those to the brand: reads, answers with a quotation, tells,
 * refuses. A firm sees its own requests alone, a steward those to the brand alone and never what a firm quoted.
 */
@Component
public class TradeDesk {

    private static final int LONGEST_WORDS = 4000;
    private static final int MOST_LINES = 50;

    private final JdbcClient database;
    private final RfqTable requests;
    private final QuotationTable quotations;
    private final RfqMoves moves;
    private final TradeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TradeDesk(
            JdbcClient database,
            RfqTable requests,
            QuotationTable quotations,
            RfqMoves moves,
            TradeSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.quotations = quotations;
        this.moves = moves;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a draft can go out, and what it says then. */
    public sealed interface Checked {

        /** In order: as the buyer would get it. */
        record InOrder(Quotation quotation) implements Checked {}

        record NeedsWork(List<RfqProblem> problems) implements Checked {}
    }

    /** What became of a quotation that was to be sent. */
    public sealed interface Sent {

        record Done(Rfq rfq) implements Sent {}

        record NeedsWork(List<RfqProblem> problems) implements Sent {}

        /** The request stands where no quotation can go out. */
        record NotNow() implements Sent {}
    }

    /** How many of the person's requests stand in a state; unconfirmed ones are nobody's yet. */
    public int count(Actor actor, @Nullable RfqState state) {
        return scoped(actor, "select count(*)", "", state).query(Integer.class).single();
    }

    /** The person's requests: those that wait for an answer first, the oldest first among them; then what moved last. */
    public List<RfqRow> rows(Actor actor, @Nullable RfqState state, int limit, int offset) {
        Instant due = clock.instant().minus(settings.answerWithin());
        return scoped(actor, """
                        select r.number, r.goods, r.amount, r.unit, r.country, r.company, r.person, r.state, r.opened_at,
                            r.firm_id is null as to_brand, coalesce(f.names, m.names) as to_names,
                            r.state = 'OPEN' and r.opened_at < :due as due""", """
                        order by r.state <> 'OPEN', case when r.state = 'OPEN' then r.opened_at end, r.moved_at desc, r.id
                        limit :limit offset :offset""", state)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("limit", Math.min(limit, 500))
                .param("offset", offset)
                .query((row, n) -> new RfqRow(
                        row.getString("number"),
                        row.getString("goods"),
                        new Quantity(
                                row.getBigDecimal("amount"),
                                Unit.of(row.getString("unit")).orElseThrow()),
                        row.getString("country"),
                        row.getString("company"),
                        row.getString("person"),
                        RfqState.valueOf(row.getString("state")),
                        RfqTable.instant(row, "opened_at").orElseThrow(),
                        JsonColumn.read(row, "to_names", LocalizedText.class),
                        row.getBoolean("to_brand"),
                        row.getBoolean("due")))
                .list();
    }

    private JdbcClient.StatementSpec scoped(Actor actor, String select, String end, @Nullable RfqState state) {
        return database.sql(select + """

                        from rfq r left join firm f on f.id = r.firm_id left join mark m on m.id = r.mark_id
                        where r.state <> 'UNCONFIRMED' and (:state::text is null or r.state = :state)
                            and (r.firm_id is not null and (:allFirms or f.slug = any(:firms))
                                or r.firm_id is null and (:allMarks or m.slug = any(:marks)))
                        """ + end)
                .param("state", state == null ? null : state.name())
                .param("firms", scopes(actor, Role.MEMBER))
                .param("allFirms", actor.may(Role.MEMBER, Grant.EVERYWHERE))
                .param("marks", scopes(actor, Role.STEWARD))
                .param("allMarks", actor.may(Role.STEWARD, Grant.EVERYWHERE));
    }

    private static String[] scopes(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .toArray(String[]::new);
    }

    /** The request of a number, if it is this person's to answer. */
    @Transactional
    public Optional<Rfq> rfq(String number, Actor actor) {
        return locked(number, actor);
    }

    /** What is being written in answer, or an answer to begin with: the goods as they were asked for. */
    @Transactional
    public Optional<QuotationDraft> draft(String number, Actor actor) {
        return locked(number, actor).map(rfq -> quotations.draftOf(rfq.id()).orElseGet(() -> beginning(rfq)));
    }

    private static QuotationDraft beginning(Rfq rfq) {
        Optional<Quotation> before = rfq.quotation();
        if (before.isPresent()) {
            Quotation offer = before.get();
            return new QuotationDraft(
                    offer.lines().stream()
                            .map(line -> new QuotationDraft.Line(
                                    line.goods(),
                                    plain(line.quantity().amount()),
                                    line.quantity().unit().code(),
                                    plain(line.price())))
                            .toList(),
                    offer.currency().getCurrencyCode(),
                    offer.incoterm().name(),
                    offer.place(),
                    "",
                    offer.leadDays() == null ? "" : offer.leadDays().toString(),
                    offer.remarks());
        }
        String goods = rfq.goods().length() > 200 ? rfq.goods().substring(0, 200) : rfq.goods();
        return new QuotationDraft(
                List.of(new QuotationDraft.Line(
                        goods.replace('\n', ' '),
                        plain(rfq.quantity().amount()),
                        rfq.quantity().unit().code(),
                        "")),
                rfq.target() == null ? "" : rfq.target().currency().getCurrencyCode(),
                rfq.incoterm() == null ? "" : rfq.incoterm().name(),
                "",
                "",
                "",
                "");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Keeps what was typed, in order or not; false when the request is not theirs. */
    @Transactional
    public boolean keep(String number, QuotationDraft draft, Actor actor) {
        Optional<Rfq> rfq = locked(number, actor);
        rfq.ifPresent(found -> quotations.keepDraft(found.id(), draft, actor.name()));
        return rfq.isPresent();
    }

    /** What would keep the draft from going out, or how the buyer would see it. */
    public Checked check(Rfq rfq, QuotationDraft draft, Actor actor) {
        FormReader form = new FormReader();
        Optional<Quotation> terms = read(form, rfq, draft, actor.name());
        return terms.<Checked>map(Checked.InOrder::new).orElseGet(() -> new Checked.NeedsWork(form.problems()));
    }

    /** Sends the quotation; an earlier one is superseded. */
    @Transactional
    public Sent send(String number, QuotationDraft draft, Actor actor) {
        Optional<Rfq> found = locked(number, actor);
        if (found.isEmpty() || !found.get().allows(RfqMove.QUOTE)) {
            return new Sent.NotNow();
        }
        Rfq rfq = found.get();
        FormReader form = new FormReader();
        Optional<Quotation> terms = read(form, rfq, draft, actor.name());
        if (terms.isEmpty()) {
            return new Sent.NeedsWork(form.problems());
        }
        quotations.keepDraft(rfq.id(), draft, actor.name());
        quotations.close(rfq.id(), QuotationState.after(RfqMove.QUOTE));
        UUID quotation = quotations.send(rfq.id(), terms.get());
        Rfq after = moves.make(
                        rfq,
                        RfqMove.QUOTE,
                        new RfqMoves.By(
                                Rfq.Side.SELLER,
                                actor.id(),
                                actor.name(),
                                terms.get().version()),
                        "")
                .orElseThrow();
        events.publishEvent(new QuotationSent(quotation));
        return new Sent.Done(after);
    }

    /** Says something to the buyer, without an offer. */
    @Transactional
    public Moved tell(String number, String words, Actor actor) {
        return move(number, RfqMove.TELL, words, actor);
    }

    /** Will make no offer, and says why. */
    @Transactional
    public Moved refuse(String number, String reason, Actor actor) {
        return move(number, RfqMove.REFUSE, reason, actor);
    }

    private Moved move(String number, RfqMove move, String written, Actor actor) {
        FormReader form = new FormReader();
        String words = form.text("words", written, true, LONGEST_WORDS);
        Optional<Rfq> rfq = locked(number, actor);
        if (rfq.isEmpty()) {
            return new Moved.Gone();
        }
        if (!form.problems().isEmpty()) {
            return new Moved.NeedsWork(form.problems().getFirst());
        }
        Optional<Rfq> after =
                moves.make(rfq.get(), move, new RfqMoves.By(Rfq.Side.SELLER, actor.id(), actor.name(), null), words);
        after.ifPresent(moved -> events.publishEvent(new SellerMoved(moved.id(), move)));
        return after.<Moved>map(Moved.Done::new).orElseGet(() -> new Moved.NotNow(rfq.get()));
    }

    private Optional<Quotation> read(FormReader form, Rfq rfq, QuotationDraft draft, String by) {
        List<Quotation.Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(draft.lines().size(), MOST_LINES); i++) {
            if (draft.lines().get(i).blank()) {
                continue;
            }
            FormReader line = form.line(i);
            QuotationDraft.Line cells = draft.lines().get(i);
            String goods = line.line("goods", cells.goods(), true, 300);
            BigDecimal amount = line.number("amount", cells.amount(), true, false);
            Unit unit = line.unit("unit", cells.unit());
            BigDecimal price = line.number("price", cells.price(), true, true);
            if (amount != null && price != null) {
                lines.add(new Quotation.Line(goods, new Quantity(amount, unit), price));
            }
            form.add(line);
        }
        if (draft.lines().size() > MOST_LINES) {
            form.problem("lines", "too-many-lines");
        } else if (draft.lines().stream().allMatch(QuotationDraft.Line::blank)) {
            form.problem("lines", "no-line");
        }
        var currency = form.currency("currency", draft.currency());
        var incoterm = form.incoterm("incoterm", draft.incoterm(), true);
        String place = form.line("place", draft.place(), true, 120);
        var until = form.day("valid-until", draft.validUntil(), true, moves.today());
        Integer days = form.days("lead-days", draft.leadDays());
        String remarks = form.text("remarks", draft.remarks(), false, LONGEST_WORDS);
        if (!form.problems().isEmpty() || currency == null || incoterm == null || until == null) {
            return Optional.empty();
        }
        int version = 1 + rfq.quotation().map(Quotation::version).orElse(0);
        return Optional.of(new Quotation(
                rfq.id(),
                version,
                QuotationState.DRAFT,
                lines,
                currency,
                incoterm,
                place,
                until,
                days,
                remarks,
                by,
                null));
    }

    /** The request with its row locked, expired if its time is over; empty when it is not this person's to answer. */
    private Optional<Rfq> locked(String number, Actor actor) {
        boolean theirs = database.sql("""
                        select r.firm_id is not null and (:allFirms or f.slug = any(:firms))
                            or r.firm_id is null and (:allMarks or m.slug = any(:marks))
                        from rfq r left join firm f on f.id = r.firm_id left join mark m on m.id = r.mark_id
                        where r.number = :number and r.state <> 'UNCONFIRMED'""")
                .param("number", number)
                .param("firms", scopes(actor, Role.MEMBER))
                .param("allFirms", actor.may(Role.MEMBER, Grant.EVERYWHERE))
                .param("marks", scopes(actor, Role.STEWARD))
                .param("allMarks", actor.may(Role.STEWARD, Grant.EVERYWHERE))
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!theirs) {
            return Optional.empty();
        }
        return requests.idByNumber(number).map(id -> {
            requests.lock(id);
            return moves.settled(id);
        });
    }
}
