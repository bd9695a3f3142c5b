package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** The rows of one sheet on their way to the shelves, batch by batch; it remembers what became of them. */
final class SheetRun {

    private record Waiting(Sheet.SheetRow row, ProductBatches.Entry entry) {}

    private final DraftReader drafts;
    private final ProductBatches products;
    private final Firms firms;
    private final ApplicationEventPublisher events;
    private final Mark mark;
    private final @Nullable Firm only;
    private final Actor actor;
    private final LocalDate today;
    private final boolean dryRun;
    private final Map<String, Firm> firmsByName = new HashMap<>();
    private final List<ImportReport.Refusal> refusals = new ArrayList<>();
    private int taken;
    private int refused;

    SheetRun(
            DraftReader drafts,
            ProductBatches products,
            Firms firms,
            ApplicationEventPublisher events,
            Mark mark,
            @Nullable Firm only,
            Actor actor,
            LocalDate today,
            boolean dryRun) {
        this.drafts = drafts;
        this.products = products;
        this.firms = firms;
        this.events = events;
        this.mark = mark;
        this.only = only;
        this.actor = actor;
        this.today = today;
        this.dryRun = dryRun;
    }

    /** Takes the good rows of a batch; the caller holds the transaction. */
    void take(List<Sheet.SheetRow> batch) {
        Map<ProductBatches.Key, Waiting> waiting = new LinkedHashMap<>();
        List<UUID> changed = new ArrayList<>();
        for (Sheet.SheetRow row : batch) {
            ProductDraft draft = new ProductDraft(row.cells(), null);
            DraftReader.Reading reading = drafts.read(draft, mark.family());
            List<Problem> problems = problems(reading, draft, only);
            if (!problems.isEmpty()) {
                refuse(row, problems);
            } else if (dryRun) {
                taken++;
            } else {
                ProductBatches.Entry entry = new ProductBatches.Entry(reading.facts(), firm(draft));
                if (waiting.containsKey(entry.key())) {
                    // One statement cannot write a row twice, and the later row is meant to win.
                    store(waiting, changed);
                }
                waiting.put(entry.key(), new Waiting(row, entry));
            }
        }
        store(waiting, changed);
        if (!changed.isEmpty()) {
            events.publishEvent(new ProductChanged(changed.stream().distinct().toList()));
        }
    }

    /** What keeps a row from being taken. */
    static List<Problem> problems(DraftReader.Reading reading, ProductDraft draft, @Nullable Firm only) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        String named = draft.cell(Column.FIRM);
        if (only == null && named.isEmpty()) {
            problems.add(Problem.of(Column.FIRM, "required"));
        } else if (only == null && named.length() > DraftReader.LONGEST_NAME) {
            problems.add(Problem.of(Column.FIRM, "too-long", String.valueOf(DraftReader.LONGEST_NAME)));
        } else if (only != null && !named.isEmpty() && !only.names().byCode().containsValue(named)) {
            problems.add(Problem.of(Column.FIRM, "other-firm", named));
        }
        return problems;
    }

    private void store(Map<ProductBatches.Key, Waiting> waiting, List<UUID> changed) {
        Map<ProductBatches.Key, ProductBatches.Outcome> outcomes =
                products.save(waiting.values().stream().map(Waiting::entry).toList(), mark, actor);
        waiting.forEach((key, each) -> {
            switch (Objects.requireNonNull(outcomes.get(key))) {
                case ProductBatches.Outcome.Refused no -> refuse(each.row(), List.of(no.problem()));
                case ProductBatches.Outcome.Stored done -> {
                    taken++;
                    changed.add(done.id());
                }
            }
        });
        waiting.clear();
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
        if (only != null) {
            return only;
        }
        return firmsByName.computeIfAbsent(
                draft.cell(Column.FIRM), name -> firms.byName(mark.id(), name).orElseGet(() -> newMember(name, draft)));
    }

    private Firm newMember(String name, ProductDraft draft) {
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
                Province.of(draft.cell(Column.PROVINCE)).orElse(mark.provinces().getFirst()),
                LocalizedText.of(county, county),
                List.of("producer"),
                today.getYear(),
                null,
                LocalizedText.empty(),
                mark.sample()));
        firms.join(mark.id(), entered.id(), today, false);
        return entered;
    }

    ImportReport report(List<String> unread) {
        List<ImportReport.Refusal> inOrder = refusals.stream()
                .sorted(Comparator.comparingLong(ImportReport.Refusal::row))
                .toList();
        return new ImportReport(taken, refused, inOrder, unread);
    }
}
