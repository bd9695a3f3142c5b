package ir.rasteh.catalogue;

import ir.rasteh.brand.Firms;
import ir.rasteh.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the good rows of a sheet to the shelf, batch by batch. A batch leaves the sheet in the transaction that stores its
 * goods: wherever it stops, nothing is lost and nothing comes twice.
 */
@Component
class SheetTaking {

    private static final int BATCH = 200;
    private static final Set<StagedRow.Fate> GOOD = EnumSet.of(StagedRow.Fate.NEW, StagedRow.Fate.UPDATE);

    private final StagedTable staged;
    private final DraftReader drafts;
    private final ProductBatches products;
    private final Firms firms;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SheetTaking(
            StagedTable staged,
            DraftReader drafts,
            ProductBatches products,
            Firms firms,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.staged = staged;
        this.drafts = drafts;
        this.products = products;
        this.firms = firms;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes what is good; rows that turn out not to be stay in the sheet with their problems. */
    void take(UUID id, RowJudge.Shelf shelf, Actor actor) {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Boolean.TRUE.equals(transactions.execute(status -> takeBatch(id, shelf, actor)));
        }
    }

    private boolean takeBatch(UUID id, RowJudge.Shelf shelf, Actor actor) {
        if (!staged.holdTaking(id)) {
            return false;
        }
        List<StagedRow> batch = staged.rows(id, GOOD, BATCH, 0);
        if (batch.isEmpty()) {
            staged.stage(id, StagedSheet.Stage.OPEN, null);
            return false;
        }
        SheetRun run = new SheetRun(
                drafts, products, firms, events, shelf.mark(), shelf.firm(), actor, LocalDate.now(clock), false);
        run.take(batch.stream()
                .map(row -> new Sheet.SheetRow(
                        row.number(), RowJudge.draft(row, shelf).cells()))
                .toList());
        Map<Long, List<Problem>> refused = new HashMap<>();
        run.report(List.of())
                .refusals()
                .forEach(refusal -> refused.computeIfAbsent(refusal.row(), row -> new ArrayList<>())
                        .add(refusal.problem()));
        batch.stream()
                .filter(row -> refused.containsKey(row.number()))
                .forEach(row -> staged.change(
                        id,
                        new StagedRow(
                                row.number(),
                                row.cells(),
                                refused.getOrDefault(row.number(), List.of()),
                                StagedRow.Fate.PROBLEM)));
        staged.took(
                id,
                batch.stream()
                        .map(StagedRow::number)
                        .filter(number -> !refused.containsKey(number))
                        .toList());
        return true;
    }
}
