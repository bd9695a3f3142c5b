package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private final Catalogue catalogue;
    private final Firms firms;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductImport(
            Catalogue catalogue,
            Firms firms,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.firms = firms;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes every good row of the sheet.
     *
     * @param fileName tells CSV from XLSX by its ending
     * @param actor steward of the mark
     * @param dryRun only say what would be taken
     * @throws UnreadableSheet when the file is no such sheet at all
     * @throws AccessDeniedException when the actor is not the mark's steward
     */
    public ImportReport take(InputStream bytes, String fileName, Mark mark, Actor actor, boolean dryRun) {
        if (!actor.may(Role.STEWARD, mark.slug())) {
            throw new AccessDeniedException("Only the mark's steward may bring a sheet of its goods");
        }
        try (Sheet sheet = Sheet.open(bytes, fileName)) {
            Run run = new Run(mark, actor, dryRun);
            List<Sheet.SheetRow> batch = new ArrayList<>(BATCH);
            for (Sheet.SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                batch.add(row);
                if (batch.size() == BATCH) {
                    run.take(batch);
                    batch.clear();
                }
            }
            run.take(batch);
            return run.report(sheet.unread());
        }
    }

    private final class Run {

        private final Mark mark;
        private final Actor actor;
        private final boolean dryRun;
        private final Map<String, Firm> firmsByName = new HashMap<>();
        private final List<ImportReport.Refusal> refusals = new ArrayList<>();
        private int taken;
        private int refused;

        Run(Mark mark, Actor actor, boolean dryRun) {
            this.mark = mark;
            this.actor = actor;
            this.dryRun = dryRun;
        }

        void take(List<Sheet.SheetRow> batch) {
            transactions.executeWithoutResult(status -> {
                List<UUID> changed = new ArrayList<>();
                for (Sheet.SheetRow row : batch) {
                    take(row).ifPresent(changed::add);
                }
                if (!changed.isEmpty()) {
                    events.publishEvent(new ProductChanged(changed));
                }
            });
        }

        private Optional<UUID> take(Sheet.SheetRow row) {
            ProductDraft draft = new ProductDraft(row.cells(), null);
            List<Problem> problems = new ArrayList<>(catalogue.check(draft));
            if (draft.cell(Column.FIRM).isEmpty()) {
                problems.add(Problem.of(Column.FIRM, "required"));
            }
            if (problems.isEmpty() && !dryRun) {
                switch (catalogue.store(draft, mark, firm(draft), actor)) {
                    case SaveResult.Saved saved -> {
                        taken++;
                        return Optional.of(saved.product().id());
                    }
                    case SaveResult.NeedsWork needsWork -> problems.addAll(needsWork.problems());
                }
            }
            if (problems.isEmpty()) {
                taken++;
            } else {
                refuse(row, problems);
            }
            return Optional.empty();
        }

        private void refuse(Sheet.SheetRow row, List<Problem> problems) {
            refused++;
            for (Problem problem : problems) {
                if (refusals.size() < ImportReport.MOST_REFUSALS) {
                    refusals.add(new ImportReport.Refusal(row.number(), problem));
                }
            }
        }

        private Firm firm(ProductDraft draft) {
            return firmsByName.computeIfAbsent(
                    draft.cell(Column.FIRM),
                    name -> firms.byName(mark.id(), name).orElseGet(() -> newMember(name, draft)));
        }

        private Firm newMember(String name, ProductDraft draft) {
            LocalDate today = LocalDate.now(clock);
            String slug = Slugs.of(name);
            if (slug.isEmpty() || firms.bySlug(slug).isPresent()) {
                slug = Slugs.of(slug + " " + mark.slug() + " "
                        + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .substring(0, 8));
            }
            String county = draft.cell(Column.COUNTY);
            Firm entered = firms.enter(new Firm(
                    new UUID(0, 0),
                    slug,
                    LocalizedText.of(name, name),
                    province(draft),
                    LocalizedText.of(county, county),
                    List.of("producer"),
                    today.getYear(),
                    null,
                    LocalizedText.empty(),
                    mark.sample()));
            firms.join(mark.id(), entered.id(), today, false);
            return entered;
        }

        private Province province(ProductDraft draft) {
            return Province.of(draft.cell(Column.PROVINCE))
                    .orElse(mark.provinces().getFirst());
        }

        ImportReport report(List<String> unread) {
            return new ImportReport(taken, refused, List.copyOf(refusals), unread);
        }
    }
}
