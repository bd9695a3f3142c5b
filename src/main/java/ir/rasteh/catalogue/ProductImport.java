package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a spreadsheet of listings, as a steward uploads it: good rows are stored, a wrong cell refuses its row and never the
 * file. A row whose firm and sku are known updates that product. A firm that nobody knows becomes a member whose admission
 * is still to be resolved.
 */
@Component
public class ProductImport {

    /** So many rows share a transaction and one event. */
    private static final int BATCH = 200;

    private final DraftReader drafts;
    private final ProductBatches products;
    private final Firms firms;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final SheetSettings limits;
    private final Clock clock;

    ProductImport(
            DraftReader drafts,
            ProductBatches products,
            Firms firms,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            SheetSettings limits,
            Clock clock) {
        this.drafts = drafts;
        this.products = products;
        this.firms = firms;
        this.transactions = transactions;
        this.events = events;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes every good row of the sheet.
     *
     * @param fileName tells CSV from XLSX by its ending, where the bytes do not
     * @param actor steward of the mark
     * @param dryRun only say what would be taken
     * @throws UnreadableSheet when the file is no such sheet at all; then no row of it is taken
     * @throws AccessDeniedException when the actor is not the mark's steward
     */
    public ImportReport take(InputStream bytes, String fileName, Mark mark, Actor actor, boolean dryRun) {
        return take(bytes, fileName, mark, null, actor, dryRun);
    }

    /**
     * As {@link #take(InputStream, String, Mark, Actor, boolean)}, of one firm alone where one is given: a row that names another
     * is refused, a row that names none is this firm's.
     */
    ImportReport take(InputStream bytes, String fileName, Mark mark, @Nullable Firm only, Actor actor, boolean dryRun) {
        requireMayBring(mark, only, actor);
        try (Sheet sheet = Sheet.open(bytes, fileName, limits)) {
            SheetRun run =
                    new SheetRun(drafts, products, firms, events, mark, only, actor, LocalDate.now(clock), dryRun);
            List<Sheet.SheetRow> batch = new ArrayList<>(BATCH);
            for (Sheet.SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                batch.add(row);
                if (batch.size() == BATCH) {
                    take(batch, run);
                }
            }
            take(batch, run);
            return run.report(sheet.unread());
        }
    }

    private void take(List<Sheet.SheetRow> batch, SheetRun run) {
        transactions.executeWithoutResult(status -> run.take(batch));
        batch.clear();
    }

    SheetSettings limits() {
        return limits;
    }

    /** A member brings its own firm's goods, a steward those of any firm of the mark. */
    static boolean mayBring(Mark mark, @Nullable Firm only, Actor actor) {
        return actor.may(Role.STEWARD, mark.slug()) || only != null && actor.may(Role.MEMBER, only.slug());
    }

    static void requireMayBring(Mark mark, @Nullable Firm only, Actor actor) {
        if (!mayBring(mark, only, actor)) {
            throw new AccessDeniedException(
                    "Only the mark's steward may bring a sheet of its goods, and a firm its own");
        }
    }
}
