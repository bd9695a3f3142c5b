package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Walls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sheets that are sent at the desk and looked through before they are taken: every problem at its cell, put right in place,
 * then all good rows in one go. The work goes on without its sender, and after a restart; a sheet is its sender's alone.
 */
@Component
public class StagedSheets {

    private static final Logger LOG = LoggerFactory.getLogger(StagedSheets.class);
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_FILE_NAME = 200;

    private static final int PAGE = 500;
    private static final Set<StagedRow.Fate> REST = EnumSet.of(StagedRow.Fate.PROBLEM, StagedRow.Fate.LEFT_OUT);

    private final StagedTable staged;
    private final ShelfSheets sheets;
    private final RowJudge judge;
    private final SheetReading reading;
    private final SheetTaking taking;
    private final Marks marks;
    private final Firms firms;
    private final Accounts accounts;
    private final StagingSettings settings;
    private final SheetWork work;

    StagedSheets(
            StagedTable staged,
            ShelfSheets sheets,
            RowJudge judge,
            SheetReading reading,
            SheetTaking taking,
            Marks marks,
            Firms firms,
            Accounts accounts,
            StagingSettings settings,
            SheetWork work) {
        this.staged = staged;
        this.sheets = sheets;
        this.judge = judge;
        this.reading = reading;
        this.taking = taking;
        this.marks = marks;
        this.firms = firms;
        this.accounts = accounts;
        this.settings = settings;
        this.work = work;
    }

    /** The largest file that is worth sending, in bytes: a ZIP with pictures. */
    public long largest() {
        return settings.largestBundle().toBytes();
    }

    /**
     * Receives a CSV, an XLSX or a ZIP with one of them and its pictures, and begins to read it.
     *
     * @param bytes are read before this returns
     * @throws AccessDeniedException when the sender is neither the firm's nor the mark's person
     * @throws UnreadableSheet when it is too large, or when too many wait already
     */
    public UUID send(InputStream bytes, String fileName, Mark mark, Firm firm, Actor sender) {
        ProductImport.requireMayBring(mark, firm, sender);
        Path file = Sheet.keep(bytes, settings.largestBundle());
        String name = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
        UUID id = staged.open(sender.id(), mark.id(), firm.id(), name);
        boolean begun = work.begin(() -> {
            try {
                Walls.as(sender, () -> {
                    reading.read(id, file, name, new RowJudge.Shelf(mark, firm, Map.of()));
                    return id;
                });
            } catch (RuntimeException e) {
                LOG.error("A sheet could not be read", e);
                staged.refuse(id, "catalogue.sheet.interrupted");
            } finally {
                Sheet.remove(file);
            }
        });
        if (!begun) {
            Sheet.remove(file);
            staged.refuse(id, "catalogue.sheet.busy");
        }
        return id;
    }

    /** The person's sheet of this id; another's is not there. */
    public Optional<StagedSheet> find(UUID id, Actor sender) {
        return staged.find(id, sender.id());
    }

    /** The sheets that the person sent last and that are still here. */
    public List<StagedSheet> of(Actor sender) {
        return staged.of(sender.id(), MOST_LISTED);
    }

    /** Rows of these fates in the order of the sheet. */
    public List<StagedRow> rows(UUID id, Collection<StagedRow.Fate> fates, int limit, int offset, Actor sender) {
        requireOwn(id, sender);
        return staged.rows(id, fates, limit, offset);
    }

    /** How many rows have these fates. */
    public int size(UUID id, Collection<StagedRow.Fate> fates, Actor sender) {
        requireOwn(id, sender);
        return staged.size(id, fates);
    }

    /** Puts a cell right, and says at once what becomes of its row; empty when the row has gone to the shelf meanwhile. */
    @Transactional
    public Optional<StagedRow> mend(UUID id, long number, Column column, String text, Actor sender) {
        RowJudge.Shelf shelf = shelf(requireOwn(id, sender));
        return staged.hold(id, number).map(row -> {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.putAll(row.cells());
            if (text.isBlank()) {
                cells.remove(column);
            } else {
                cells.put(column, text.strip());
            }
            return judged(id, new StagedRow(number, cells, List.of(), row.fate()), shelf);
        });
    }

    /** Leaves a row out, or lets it in again. */
    @Transactional
    public Optional<StagedRow> leaveOut(UUID id, long number, boolean out, Actor sender) {
        RowJudge.Shelf shelf = shelf(requireOwn(id, sender));
        return staged.hold(id, number).map(row -> {
            if (!out) {
                return judged(id, row, shelf);
            }
            StagedRow left = new StagedRow(number, row.cells(), List.of(), StagedRow.Fate.LEFT_OUT);
            staged.change(id, left);
            return left;
        });
    }

    private StagedRow judged(UUID id, StagedRow row, RowJudge.Shelf shelf) {
        StagedRow judged = judge.judge(List.of(row), shelf).getFirst();
        staged.change(id, judged);
        return judged;
    }

    /** Takes all good rows to the shelf, away from the caller; bad ones stay to be put right. */
    public void take(UUID id, Actor sender) {
        RowJudge.Shelf shelf = shelf(requireOwn(id, sender));
        ProductImport.requireMayBring(shelf.mark(), shelf.firm(), sender);
        if (staged.startTaking(id, sender.id())) {
            goOn(id);
        }
    }

    /**
     * Writes the rows with problems, and those left out, as a sheet of their own with a column that says what is wrong.
     *
     * @param words how a problem is said to the sender
     */
    public void writeRest(
            UUID id, ShelfSheets.Format format, Function<Problem, String> words, Actor sender, OutputStream out)
            throws IOException {
        StagedSheet sheet = find(id, sender)
                .orElseThrow(() -> new AccessDeniedException("This sheet is another person's, or gone"));
        sheets.writeRest(sheet.columns(), rest(id), format, words, out);
    }

    private Stream<StagedRow> rest(UUID id) {
        return Stream.iterate(0, offset -> offset + PAGE)
                .map(offset -> staged.rows(id, REST, PAGE, offset))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    /** Throws the sheet away; while its rows are being taken it stays. */
    public boolean discard(UUID id, Actor sender) {
        return staged.discard(id, sender.id());
    }

    private void goOn(UUID id) {
        boolean begun = work.begin(() -> {
            try {
                takeAll(id);
            } catch (RuntimeException e) {
                // It stays in hand, and is taken up again when nothing has been heard of it for a while.
                LOG.error("The rows of a sheet could not be taken", e);
            }
        });
        if (!begun) {
            LOG.warn("Many sheets wait to be taken; this one is taken up again later");
        }
    }

    private void takeAll(UUID id) {
        StagedTable.Errand errand = staged.errand(id).orElse(null);
        if (errand == null) {
            return;
        }
        RowJudge.Shelf shelf = shelf(errand);
        Actor sender = accounts.actor(errand.owner()).orElse(null);
        if (sender == null || !ProductImport.mayBring(shelf.mark(), shelf.firm(), sender)) {
            // Whoever may no longer write for the firm has asked for it while they might.
            staged.stage(id, StagedSheet.Stage.OPEN, null);
            return;
        }
        Walls.as(sender, () -> {
            taking.take(id, shelf, sender);
            return id;
        });
    }

    /** Takes up again what was in hand when the house was closed, or when a worker failed. */
    @Scheduled(fixedDelayString = "15s", initialDelayString = "10s")
    void takeUpAgain() {
        staged.orphan(StagedSheet.Stage.TAKING, settings.resumeAfter()).ifPresent(this::goOn);
        // The file of a sheet that was being read went with the house.
        if (work.rests()) {
            staged.orphan(StagedSheet.Stage.READING, settings.resumeAfter().multipliedBy(3))
                    .ifPresent(id -> staged.refuse(id, "catalogue.sheet.interrupted"));
        }
    }

    /** Clears away once a day what nobody came back for. */
    @Scheduled(fixedDelayString = "24h", initialDelayString = "1h")
    void forgetOld() {
        staged.forget(settings.keep());
    }

    private StagedTable.Errand requireOwn(UUID id, Actor sender) {
        return staged.errand(id)
                .filter(errand -> errand.owner().equals(sender.id()))
                .orElseThrow(() -> new AccessDeniedException("This sheet is another person's, or gone"));
    }

    private RowJudge.Shelf shelf(StagedTable.Errand errand) {
        Mark mark = marks.byIds(List.of(errand.markId())).get(errand.markId());
        Firm firm = firms.byIds(List.of(errand.firmId())).get(errand.firmId());
        if (mark == null || firm == null) {
            throw new IllegalStateException("A sheet's mark or firm is gone, which its row would not have outlived");
        }
        return new RowJudge.Shelf(mark, firm, errand.pictures());
    }
}
