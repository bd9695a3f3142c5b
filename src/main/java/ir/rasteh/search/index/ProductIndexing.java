package ir.rasteh.search.index;

import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.search.SearchSettings;
import ir.rasteh.search.reading.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings products from the database to the index, batch by batch. One transaction a batch: the rows of its documents are
 * taken, the products read, the index written. So events may come twice, late or in any order, and the index ends the same.
 */
@Component
class ProductIndexing {

    /** A node that hangs must not draw all connections of the database into waiting for it. */
    private static final int WRITERS = 3;

    private final Semaphore writers = new Semaphore(WRITERS);
    private final Revisions revisions;
    private final ProductDocuments documents;
    private final ProductIndex index;
    private final Catalogue catalogue;
    private final Words words;
    private final TransactionTemplate transaction;
    private final int batch;

    ProductIndexing(
            Revisions revisions,
            ProductDocuments documents,
            ProductIndex index,
            Catalogue catalogue,
            Words words,
            PlatformTransactionManager transactions,
            SearchSettings settings) {
        this.revisions = revisions;
        this.documents = documents;
        this.index = index;
        this.catalogue = catalogue;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.batch = settings.batch();
    }

    /**
     * Writes what became of these products to the index in use.
     *
     * @throws IndexUnreachable when the node did not take them all; those of earlier batches are written
     */
    void bring(Collection<UUID> ids) {
        List<UUID> all = ids.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += batch) {
            write(all.subList(from, Math.min(from + batch, all.size())), null, words::hear);
        }
    }

    /** As {@link #bring}, for all products of a mark. */
    void bringMark(UUID markId) {
        bring(catalogue.idsOfMark(markId));
    }

    /**
     * Copies these products to an index that is not in use yet, and waits for no writer: who saves meanwhile raises the
     * revision, and by that is found afterwards.
     *
     * @param says told everything that each of them says, passage by passage
     */
    void copy(List<UUID> ids, String target, Consumer<List<String>> says) {
        write(ids, target, says);
    }

    private void write(List<UUID> ids, @Nullable String target, Consumer<List<String>> says) {
        writers.acquireUninterruptibly();
        try {
            transaction.executeWithoutResult(status -> {
                revisions.shareIndex();
                Map<UUID, Long> revision = target == null ? revisions.raise(ids) : revisions.known(ids);
                Map<UUID, ProductDocument> written = documents.of(ids);
                index.write(revision, written, target);
                written.values().forEach(document -> says.accept(document.says()));
            });
        } finally {
            writers.release();
        }
    }
}
