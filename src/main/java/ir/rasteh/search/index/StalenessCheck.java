package ir.rasteh.search.index;

import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Product;
import ir.rasteh.search.SearchSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Compares the index with the database and repairs what differs by the ordinary road: the proof that nothing was lost, and
 * the remedy when something was.
 */
@Component
class StalenessCheck {

    private static final UUID FIRST = new UUID(0, 0);

    /**
     * What was found, and repaired.
     *
     * @param compared products that were looked at
     * @param missing listings without a document
     * @param stale documents with another content than their listing
     * @param orphaned documents of what buyers may not see, or of nothing
     */
    record Report(long compared, long missing, long stale, long orphaned) {

        static final Report EMPTY = new Report(0, 0, 0, 0);

        public long repaired() {
            return missing + stale + orphaned;
        }

        Report plus(Report other) {
            return new Report(
                    compared + other.compared, missing + other.missing, stale + other.stale, orphaned + other.orphaned);
        }
    }

    private final Catalogue catalogue;
    private final ProductDocuments documents;
    private final ProductIndex index;
    private final ProductIndexing indexing;
    private final Revisions revisions;
    private final int batch;

    StalenessCheck(
            Catalogue catalogue,
            ProductDocuments documents,
            ProductIndex index,
            ProductIndexing indexing,
            Revisions revisions,
            SearchSettings settings) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.index = index;
        this.indexing = indexing;
        this.revisions = revisions;
        this.batch = settings.batch();
    }

    /**
     * Compares and repairs the whole index.
     *
     * @param progress told the number of products compared so far
     * @throws IndexUnreachable when the node stops answering
     */
    Report run(LongConsumer progress) {
        Report report = Report.EMPTY;
        UUID after = null;
        for (List<UUID> page = catalogue.idsAfter(after, batch);
                !page.isEmpty();
                page = catalogue.idsAfter(after, batch)) {
            report = report.plus(repair(page));
            progress.accept(report.compared());
            after = page.getLast();
        }
        return report.plus(repairOrphans());
    }

    /** Compares and repairs the documents that were written since a revision. */
    Report runSince(long revision) {
        Report report = Report.EMPTY;
        UUID after = FIRST;
        for (List<UUID> page = revisions.raisedSince(revision, after, batch);
                !page.isEmpty();
                page = revisions.raisedSince(revision, after, batch)) {
            report = report.plus(repair(page));
            after = page.getLast();
        }
        return report;
    }

    private Report repair(List<UUID> ids) {
        Map<UUID, String> written = index.digests(ids);
        Map<UUID, ProductDocument> wanted = documents.of(ids);
        List<UUID> differing = new ArrayList<>();
        long missing = 0;
        long stale = 0;
        long orphaned = 0;
        for (UUID id : ids) {
            ProductDocument document = wanted.get(id);
            String digest = written.get(id);
            if (document == null ? digest == null : Objects.equals(document.digest(), digest)) {
                continue;
            }
            differing.add(id);
            if (document == null) {
                orphaned++;
            } else if (digest == null) {
                missing++;
            } else {
                stale++;
            }
        }
        indexing.bring(differing);
        return new Report(ids.size(), missing, stale, orphaned);
    }

    /** Documents of products that the database has never heard of, or no longer has. */
    private Report repairOrphans() {
        List<UUID> orphans = new ArrayList<>();
        Consumer<List<UUID>> page = ids -> {
            Set<UUID> known =
                    catalogue.byIds(ids).stream().map(Product::id).collect(Collectors.toCollection(HashSet::new));
            ids.stream().filter(id -> !known.contains(id)).forEach(orphans::add);
        };
        index.walk(page);
        indexing.bring(orphans);
        return new Report(0, 0, 0, orphans.size());
    }
}
