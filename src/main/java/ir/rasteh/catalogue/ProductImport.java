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
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
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
        requireMayBring(mark, null, actor);
        try (Sheet sheet = Sheet.open(bytes, fileName, limits)) {
            return take(new Rows(sheet), sheet.unread(), mark, null, actor, dryRun, done -> {});
        }
    }

    /**
     * Takes rows, wherever they come from.
     *
     * @param only the one firm whose goods these may be; null for any of the mark
     * @param done hears after each batch how many rows are through
     */
    ImportReport take(
            Iterator<Sheet.SheetRow> rows,
            List<String> unread,
            Mark mark,
            @Nullable Firm only,
            Actor actor,
            boolean dryRun,
            IntConsumer done) {
        requireMayBring(mark, only, actor);
        SheetRun run = new SheetRun(drafts, products, firms, events, mark, only, actor, LocalDate.now(clock), dryRun);
        List<Sheet.SheetRow> batch = new ArrayList<>(BATCH);
        int through = 0;
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == BATCH || !rows.hasNext()) {
                transactions.executeWithoutResult(status -> run.take(batch));
                through += batch.size();
                batch.clear();
                done.accept(through);
            }
        }
        return run.report(unread);
    }

    /** What keeps a row from being taken; empty when nothing does. */
    List<Problem> check(ProductDraft draft, @Nullable Firm only) {
        return SheetRun.problems(drafts.read(draft), draft, only);
    }

    SheetSettings limits() {
        return limits;
    }

    /** A member brings its own firm's goods, a steward those of any firm of the mark. */
    static void requireMayBring(Mark mark, @Nullable Firm only, Actor actor) {
        if (!actor.may(Role.STEWARD, mark.slug()) && (only == null || !actor.may(Role.MEMBER, only.slug()))) {
            throw new AccessDeniedException(
                    "Only the mark's steward may bring a sheet of its goods, and a firm its own");
        }
    }

    /** The rows of a sheet that is open, one by one. */
    static final class Rows implements Iterator<Sheet.SheetRow> {

        private final Sheet sheet;
        private Sheet.@Nullable SheetRow next;

        Rows(Sheet sheet) {
            this.sheet = sheet;
            this.next = sheet.next();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Sheet.SheetRow next() {
            Sheet.SheetRow row = next;
            if (row == null) {
                throw new java.util.NoSuchElementException();
            }
            next = sheet.next();
            return row;
        }
    }
}
