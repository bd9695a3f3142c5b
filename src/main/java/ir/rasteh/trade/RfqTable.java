package ir.rasteh.trade;

import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of requests and of what happened to them. */
@Repository
class RfqTable {

    private static final int MOST_STEPS = 500;
    private static final String COLUMNS = """
            r.id, r.number, r.firm_id, r.mark_id, r.product_id, r.goods, r.amount, r.unit, r.target_price, r.target_currency,
            r.country, r.incoterm, r.wanted_on, r.words, r.email, r.person, r.company, r.lang, r.state, r.made_at, r.opened_at,
            r.answered_at""";

    private final JdbcClient database;
    private final QuotationTable quotations;
    private final Clock clock;

    RfqTable(JdbcClient database, QuotationTable quotations, Clock clock) {
        this.database = database;
        this.quotations = quotations;
        this.clock = clock;
    }

    /** A request that was read and found in order. */
    record Facts(
            @Nullable UUID firmId,
            @Nullable UUID markId,
            @Nullable UUID productId,
            String goods,
            Quantity quantity,
            @Nullable Money target,
            String country,
            @Nullable Incoterm incoterm,
            @Nullable LocalDate wantedOn,
            String words,
            String email,
            String person,
            String company,
            Lang lang) {}

    String nextNumber() {
        long next =
                database.sql("select nextval('rfq_number')").query(Long.class).single();
        return "R-%d-%05d".formatted(LocalDate.now(clock).getYear(), next);
    }

    void add(UUID id, String number, byte[] token, Facts facts, List<Enclosure> enclosures) {
        Money target = facts.target();
        database.sql("""
                        insert into rfq (id, number, token_hash, firm_id, mark_id, product_id, goods, amount, unit,
                            target_price, target_currency, country, incoterm, wanted_on, words, email, person, company,
                            lang, state, made_at, moved_at)
                        values (:id, :number, :token, :firm, :mark, :product, :goods, :amount, :unit,
                            :price, :currency, :country, :incoterm, :wantedOn, :words, :email, :person, :company,
                            :lang, 'UNCONFIRMED', :now, :now)""")
                .param("id", id)
                .param("number", number)
                .param("token", token)
                .param("firm", facts.firmId())
                .param("mark", facts.markId())
                .param("product", facts.productId())
                .param("goods", facts.goods())
                .param("amount", facts.quantity().amount())
                .param("unit", facts.quantity().unit().code())
                .param("price", target == null ? null : target.amount())
                .param("currency", target == null ? null : target.currency().getCurrencyCode())
                .param("country", facts.country())
                .param(
                        "incoterm",
                        facts.incoterm() == null ? null : facts.incoterm().name())
                .param("wantedOn", facts.wantedOn())
                .param("words", facts.words())
                .param("email", facts.email())
                .param("person", facts.person())
                .param("company", facts.company())
                .param("lang", facts.lang().code())
                .param("now", now())
                .update();
        for (int i = 0; i < enclosures.size(); i++) {
            Enclosure enclosure = enclosures.get(i);
            database.sql("""
                            insert into rfq_enclosure (rfq_id, position, hash, name, content_type, bytes)
                            values (:rfq, :position, :hash, :name, :type, :bytes)""")
                    .param("rfq", id)
                    .param("position", i)
                    .param("hash", enclosure.hash())
                    .param("name", enclosure.name())
                    .param("type", enclosure.contentType())
                    .param("bytes", enclosure.bytes())
                    .update();
        }
    }

    /** The id of a request, with its row locked: two moves follow each other. */
    Optional<UUID> lockedByToken(String token) {
        return database.sql("select id from rfq where token_hash = :token for update")
                .param("token", PrivateLinks.digest(token))
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> idByToken(String token) {
        return database.sql("select id from rfq where token_hash = :token")
                .param("token", PrivateLinks.digest(token))
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> idByNumber(String number) {
        return database.sql("select id from rfq where number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    void lock(UUID id) {
        database.sql("select id from rfq where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<Rfq> byId(UUID id) {
        return database.sql("select " + COLUMNS + " from rfq r where r.id = :id")
                .param("id", id)
                .query(this::rfq)
                .optional();
    }

    int waitingOf(String email) {
        return database.sql("select count(*) from rfq where email = :email and state = 'UNCONFIRMED'")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    /** Makes the move: state and step. The first answer is counted once. */
    void move(
            Rfq rfq,
            RfqMove move,
            RfqState to,
            Rfq.Side side,
            @Nullable UUID byId,
            String by,
            @Nullable Integer version,
            String words) {
        database.sql("""
                        update rfq set state = :to, moved_at = :now,
                            opened_at = case when :move = 'CONFIRM' then :now else opened_at end,
                            answered_at = case when :move in ('QUOTE', 'REFUSE') then coalesce(answered_at, :now)
                                else answered_at end
                        where id = :id""")
                .param("to", to.name())
                .param("move", move.name())
                .param("now", now())
                .param("id", rfq.id())
                .update();
        database.sql("""
                        insert into rfq_step (rfq_id, move, side, by_id, by_name, version, words, at)
                        values (:rfq, :move, :side, :byId, :by, :version, :words, :now)""")
                .param("rfq", rfq.id())
                .param("move", move.name())
                .param("side", side.name())
                .param("byId", byId)
                .param("by", by)
                .param("version", version)
                .param("words", words)
                .param("now", now())
                .update();
    }

    /** Takes back a request whose letter did not go out. */
    int forget(UUID id) {
        return database.sql("delete from rfq where id = :id and state = 'UNCONFIRMED'")
                .param("id", id)
                .update();
    }

    /** Unconfirmed requests from before this moment vanish. */
    int forgetUnconfirmed(Instant before) {
        return database.sql("delete from rfq where state = 'UNCONFIRMED' and made_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Open requests from before a moment, and those whose quotation was valid until before a day: at most two hundred. */
    List<UUID> overdue(Instant openedBefore, LocalDate validBefore) {
        return database.sql("""
                        select id from rfq where state = 'OPEN' and opened_at < :before
                        union all
                        select q.rfq_id from quotation q join rfq r on r.id = q.rfq_id
                        where q.state = 'SENT' and r.state = 'ANSWERED' and q.valid_until < :day
                        limit 200""")
                .param("before", openedBefore.atOffset(ZoneOffset.UTC))
                .param("day", validBefore)
                .query(UUID.class)
                .list();
    }

    private Rfq rfq(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        BigDecimal price = row.getBigDecimal("target_price");
        String term = row.getString("incoterm");
        return new Rfq(
                id,
                row.getString("number"),
                row.getObject("firm_id", UUID.class),
                row.getObject("mark_id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("goods"),
                new Quantity(
                        row.getBigDecimal("amount"),
                        Unit.of(row.getString("unit")).orElseThrow()),
                price == null ? null : new Money(price, Currency.getInstance(row.getString("target_currency"))),
                row.getString("country"),
                term == null ? null : Incoterm.valueOf(term),
                row.getObject("wanted_on", LocalDate.class),
                row.getString("words"),
                row.getString("email"),
                row.getString("person"),
                row.getString("company"),
                Lang.of(row.getString("lang")).orElse(Lang.EN),
                RfqState.valueOf(row.getString("state")),
                instant(row, "made_at").orElseThrow(),
                instant(row, "opened_at").orElse(null),
                instant(row, "answered_at").orElse(null),
                enclosures(id),
                steps(id),
                quotations.sentOf(id));
    }

    private List<Enclosure> enclosures(UUID rfq) {
        return database.sql(
                        "select name, content_type, hash, bytes from rfq_enclosure where rfq_id = :rfq order by position")
                .param("rfq", rfq)
                .query((row, n) -> new Enclosure(
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getString("hash"),
                        row.getLong("bytes")))
                .list();
    }

    private List<Rfq.Step> steps(UUID rfq) {
        return database.sql("""
                        select move, side, by_name, version, words, at from rfq_step where rfq_id = :rfq order by id
                        limit\s""" + MOST_STEPS)
                .param("rfq", rfq)
                .query((row, n) -> new Rfq.Step(
                        RfqMove.valueOf(row.getString("move")),
                        Rfq.Side.valueOf(row.getString("side")),
                        row.getString("by_name"),
                        row.getObject("version", Integer.class),
                        row.getString("words"),
                        instant(row, "at").orElseThrow()))
                .list();
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
