package ir.rasteh.trade;

import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** The rows of quotations: one draft at most for each request, and every version that went out. */
@Repository
class QuotationTable {

    private final JdbcClient database;
    private final Clock clock;

    QuotationTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<QuotationDraft> draftOf(UUID rfq) {
        return database.sql("select cells from quotation where rfq_id = :rfq and state = 'DRAFT'")
                .param("rfq", rfq)
                .query((row, n) -> JsonColumn.read(row, "cells", QuotationDraft.class))
                .optional();
    }

    void keepDraft(UUID rfq, QuotationDraft draft, String by) {
        database.sql("""
                        insert into quotation (rfq_id, version, state, cells, saved_by, saved_at)
                        values (:rfq, (select coalesce(max(version), 0) + 1 from quotation where rfq_id = :rfq), 'DRAFT',
                            :cells, :by, :now)
                        on conflict (rfq_id) where state = 'DRAFT'
                        do update set cells = excluded.cells, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .param("rfq", rfq)
                .param("cells", JsonColumn.of(draft))
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** The draft of a request goes out with these terms; returns its id. */
    UUID send(UUID rfq, Quotation terms) {
        UUID id = database.sql("""
                        update quotation set state = 'SENT', currency = :currency, incoterm = :incoterm, place = :place,
                            valid_until = :until, lead_days = :days, remarks = :remarks, saved_by = :by, sent_at = :now
                        where rfq_id = :rfq and state = 'DRAFT' returning id""")
                .param("currency", terms.currency().getCurrencyCode())
                .param("incoterm", terms.incoterm().name())
                .param("place", terms.place())
                .param("until", terms.validUntil())
                .param("days", terms.leadDays())
                .param("remarks", terms.remarks())
                .param("by", terms.by())
                .param("now", now())
                .param("rfq", rfq)
                .query(UUID.class)
                .single();
        for (int i = 0; i < terms.lines().size(); i++) {
            Quotation.Line line = terms.lines().get(i);
            database.sql("""
                            insert into quotation_line (quotation_id, position, goods, amount, unit, price)
                            values (:id, :position, :goods, :amount, :unit, :price)""")
                    .param("id", id)
                    .param("position", i)
                    .param("goods", line.goods())
                    .param("amount", line.quantity().amount())
                    .param("unit", line.quantity().unit().code())
                    .param("price", line.price())
                    .update();
        }
        return id;
    }

    /** What the buyer holds becomes this. */
    void close(UUID rfq, QuotationState state) {
        database.sql("update quotation set state = :state where rfq_id = :rfq and state = 'SENT'")
                .param("state", state.name())
                .param("rfq", rfq)
                .update();
    }

    Optional<UUID> rfqOf(UUID quotation) {
        return database.sql("select rfq_id from quotation where id = :id")
                .param("id", quotation)
                .query(UUID.class)
                .optional();
    }

    /** Every version that went out, the first one first. */
    List<Quotation> sentOf(UUID rfq) {
        return database.sql("""
                        select id, version, state, currency, incoterm, place, valid_until, lead_days, remarks, saved_by, sent_at
                        from quotation where rfq_id = :rfq and state <> 'DRAFT' order by version limit 100""").param("rfq", rfq).query(this::quotation).list();
    }

    private Quotation quotation(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable Integer days = row.getObject("lead_days", Integer.class);
        return new Quotation(
                id,
                row.getInt("version"),
                QuotationState.valueOf(row.getString("state")),
                lines(id),
                Currency.getInstance(row.getString("currency")),
                Incoterm.valueOf(row.getString("incoterm")),
                row.getString("place"),
                row.getObject("valid_until", LocalDate.class),
                days,
                row.getString("remarks"),
                row.getString("saved_by"),
                RfqTable.instant(row, "sent_at").orElse(null));
    }

    private List<Quotation.Line> lines(UUID quotation) {
        return database.sql(
                        "select goods, amount, unit, price from quotation_line where quotation_id = :id order by position")
                .param("id", quotation)
                .query((row, n) -> new Quotation.Line(
                        row.getString("goods"),
                        new Quantity(
                                row.getBigDecimal("amount"),
                                Unit.of(row.getString("unit")).orElseThrow()),
                        row.getBigDecimal("price")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
