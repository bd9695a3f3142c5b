package ir.rasteh.catalogue;

import ir.rasteh.media.Darkroom;
import ir.rasteh.media.Development;
import ir.rasteh.media.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a sheet that was sent, with the pictures beside it, into the rows that its sender looks through. */
@Component
class SheetReading {

    private static final Logger LOG = LoggerFactory.getLogger(SheetReading.class);
    private static final int BATCH = 500;
    private static final int TELL_EVERY = 5;
    private static final long MOST_LETTERS = 150_000_000;
    private static final long MOST_IN_BATCH = 2_000_000;
    private static final long PATIENCE_SECONDS = 120;

    private final StagedTable staged;
    private final RowJudge judge;
    private final Darkroom darkroom;
    private final SheetSettings limits;
    private final StagingSettings most;

    SheetReading(StagedTable staged, RowJudge judge, Darkroom darkroom, SheetSettings limits, StagingSettings most) {
        this.staged = staged;
        this.judge = judge;
        this.darkroom = darkroom;
        this.limits = limits;
        this.most = most;
    }

    /** Reads it all; the file stays its giver's. */
    void read(UUID id, Path file, String fileName, RowJudge.Shelf shelf) {
        try (BundleOrNone bundle =
                new BundleOrNone(PictureBundle.open(file, limits, most).orElse(null))) {
            if (bundle.pictures() == null
                    && Files.size(file) > limits.largestFile().toBytes()) {
                throw new UnreadableSheet("too-large");
            }
            Path sheet = bundle.pictures() == null ? file : bundle.pictures().sheet();
            String name =
                    bundle.pictures() == null ? fileName : bundle.pictures().sheetName();
            try {
                Sheet.check(sheet, name, limits);
                Map<String, String> pictures = develop(id, sheet, name, bundle.pictures());
                rows(id, sheet, name, new RowJudge.Shelf(shelf.mark(), shelf.firm(), pictures));
            } finally {
                if (bundle.pictures() != null) {
                    Sheet.remove(sheet);
                }
            }
            staged.stage(id, StagedSheet.Stage.OPEN, null);
        } catch (IOException e) {
            throw new UncheckedIOException("A sheet that was just received cannot be read", e);
        } catch (UnreadableSheet refused) {
            staged.refuse(id, refused.messageKey());
        }
    }

    private void rows(UUID id, Path file, String name, RowJudge.Shelf shelf) {
        try (Sheet sheet = Sheet.open(file, name, limits)) {
            staged.begun(id, sheet.columns(), sheet.unread());
            List<StagedRow> batch = new ArrayList<>(BATCH);
            long letters = 0;
            long inBatch = 0;
            for (Sheet.SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                long inRow =
                        row.cells().values().stream().mapToLong(String::length).sum();
                letters += inRow;
                inBatch += inRow;
                if (letters > MOST_LETTERS) {
                    // Cells that share one long text are short in the file and long here.
                    throw new UnreadableSheet("bomb");
                }
                batch.add(new StagedRow(row.number(), row.cells(), List.of(), StagedRow.Fate.NEW));
                if (batch.size() == BATCH || inBatch > MOST_IN_BATCH) {
                    staged.add(id, judge.judge(batch, shelf));
                    batch.clear();
                    inBatch = 0;
                }
            }
            if (!batch.isEmpty()) {
                staged.add(id, judge.judge(batch, shelf));
            }
        }
    }

    /** What becomes of the pictures that the rows name, by their names: nobody waits for one that no row names. */
    private Map<String, String> develop(UUID id, Path file, String name, @Nullable PictureBundle bundle) {
        if (bundle == null) {
            return Map.of();
        }
        Set<String> named = new LinkedHashSet<>();
        try (Sheet sheet = Sheet.open(file, name, limits)) {
            for (Sheet.SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                RowJudge.parts(row.cells().getOrDefault(Column.PICTURES, "")).stream()
                        .map(RowJudge::fileName)
                        .filter(bundle::has)
                        .forEach(named::add);
                if (named.size() > most.mostPictures()) {
                    throw new UnreadableSheet("too-many-pictures");
                }
            }
        }
        Map<String, String> made = new LinkedHashMap<>();
        for (String picture : named) {
            made.put(picture, develop(bundle, picture));
            if (made.size() % TELL_EVERY == 0 || made.size() == named.size()) {
                staged.developed(id, made.size(), named.size(), made);
            }
        }
        return made;
    }

    /** The picture's hash, or why there is none. */
    private String develop(PictureBundle bundle, String picture) {
        try {
            // One after the other: the darkroom has few workers, and others wait for them too.
            CompletableFuture<Development> work =
                    darkroom.develop(bundle.unpack(picture, darkroom.largest()), share -> {});
            return switch (work.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                case Development.Developed made -> made.picture().original();
                case Development.Refused refused -> refusal(refused.why());
            };
        } catch (IOException e) {
            LOG.debug("A picture in a ZIP cannot be unpacked", e);
            return refusal(Refusal.BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refusal(Refusal.BUSY);
        } catch (TimeoutException e) {
            LOG.warn("A picture of a sheet was not ready in time", e);
            return refusal(Refusal.BUSY);
        } catch (java.util.concurrent.ExecutionException e) {
            LOG.error("A picture of a sheet could not be kept", e);
            return refusal(Refusal.BROKEN);
        }
    }

    private static String refusal(Refusal why) {
        return RowJudge.REFUSED + why.code();
    }

    /** A ZIP with pictures, or none. */
    private record BundleOrNone(@Nullable PictureBundle pictures) implements AutoCloseable {
        @Override
        public void close() {
            if (pictures != null) {
                pictures.close();
            }
        }
    }
}
