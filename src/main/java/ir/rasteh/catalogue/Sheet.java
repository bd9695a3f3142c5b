package ir.rasteh.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The spreadsheet of listings as a stream of rows: CSV in UTF-8, or the first sheet of an XLSX. Only the header is held; the
 * rows pass one by one. It is read to its end once before its first row is given, so that a file that is damaged or hostile
 * anywhere is refused as a whole.
 */
final class Sheet implements AutoCloseable {

    /**
     * One row below the header.
     *
     * @param number as the spreadsheet counts, the header being 1
     */
    record SheetRow(long number, Map<Column, String> cells) {}

    private final Path file;
    private final boolean ours;
    private final SheetSettings limits;
    private final SheetLines lines;
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private long passed;

    private Sheet(Path file, boolean ours, SheetLines lines, SheetSettings limits) throws IOException {
        this.file = file;
        this.ours = ours;
        this.lines = lines;
        this.limits = limits;
        SheetLines.Line first = lines.next();
        for (String title : first == null ? List.<String>of() : first.texts()) {
            Column column = Column.of(title.replace("\uFEFF", "")).orElse(null);
            columns.add(column);
            if (column == null && !title.isBlank() && !title.strip().equals(ShelfSheets.PROBLEMS)) {
                unread.add(title.strip());
            }
        }
        if (!columns.contains(Column.SKU)) {
            throw new UnreadableSheet("no-header");
        }
    }

    /**
     * Opens a sheet that is sent, by way of a file of its own that goes when the sheet is closed.
     *
     * @param fileName its ending is believed only where the bytes do not say what they are
     * @throws UnreadableSheet when the bytes are no such sheet, or have no header with a column {@code sku}
     */
    static Sheet open(InputStream bytes, String fileName, SheetSettings limits) {
        Path file = keep(bytes, limits);
        try {
            check(file, fileName, limits);
            return open(file, true, fileName, limits);
        } catch (RuntimeException e) {
            remove(file);
            throw e;
        }
    }

    /** Opens a file that {@link #check} has passed, and leaves it where it is. */
    static Sheet open(Path file, String fileName, SheetSettings limits) {
        return open(file, false, fileName, limits);
    }

    /** The bytes in a file of their own, whose owner removes it. */
    static Path keep(InputStream bytes, SheetSettings limits) {
        return keep(bytes, limits.largestFile());
    }

    /** As {@link #keep(InputStream, SheetSettings)}, up to another size. */
    static Path keep(InputStream bytes, DataSize largest) {
        Path file = null;
        try {
            file = Files.createTempFile("rasteh-sheet", null);
            try (OutputStream to = Files.newOutputStream(file)) {
                long left = largest.toBytes();
                byte[] buffer = new byte[1 << 16];
                for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                    left -= count;
                    if (left < 0) {
                        throw new UnreadableSheet("too-large");
                    }
                    to.write(buffer, 0, count);
                }
            }
            return file;
        } catch (IOException e) {
            remove(file);
            throw new UnreadableSheet("unreadable", e);
        } catch (UnreadableSheet e) {
            remove(file);
            throw e;
        }
    }

    /** Reads the sheet to its end, and throws where it cannot. */
    static void check(Path file, String fileName, SheetSettings limits) {
        try (Sheet sheet = open(file, false, fileName, limits)) {
            for (SheetLines.Line line = sheet.line(); line != null; line = sheet.line()) {
                if (line.number() < 1) {
                    throw new UnreadableSheet("unreadable");
                }
            }
        }
    }

    private static Sheet open(Path file, boolean ours, String fileName, SheetSettings limits) {
        SheetLines lines = null;
        try {
            lines = switch (kind(file, fileName)) {
                case XLSX -> new XlsxLines(file, limits);
                case CSV -> new CsvLines(file, limits);
            };
            return new Sheet(file, ours, lines, limits);
        } catch (IOException e) {
            close(lines);
            throw new UnreadableSheet("unreadable", e);
        } catch (UnreadableSheet e) {
            close(lines);
            throw e;
        }
    }

    private enum Kind {
        CSV,
        XLSX
    }

    private static Kind kind(Path file, String fileName) throws IOException {
        byte[] begin;
        try (InputStream bytes = Files.newInputStream(file)) {
            begin = bytes.readNBytes(4);
        }
        if (begins(begin, 'P', 'K', 3, 4)) {
            return Kind.XLSX;
        }
        if (begins(begin, 0xD0, 0xCF, 0x11, 0xE0)) {
            // The old format of Excel, in which it also wraps an XLSX that is locked with a password.
            throw new UnreadableSheet("locked-or-old");
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UnreadableSheet("unreadable");
        }
        return Kind.CSV;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Titles of columns that are no column of ours, so that nobody believes they were taken. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** The columns of ours that it has, in its order. */
    List<Column> columns() {
        return columns.stream().flatMap(Stream::ofNullable).distinct().toList();
    }

    /** The next row that holds anything, or null at the end. */
    @Nullable
    SheetRow next() {
        for (SheetLines.Line line = line(); line != null; line = line()) {
            List<String> texts = line.texts();
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (int i = 0; i < Math.min(texts.size(), columns.size()); i++) {
                Column column = columns.get(i);
                if (column != null && !texts.get(i).isBlank()) {
                    cells.put(column, Defused.read(texts.get(i)));
                }
            }
            if (!cells.isEmpty() && !ShelfSheets.NOT_TAKEN.contains(cells.getOrDefault(Column.SKU, ""))) {
                return new SheetRow(line.number(), cells);
            }
        }
        return null;
    }

    private SheetLines.@Nullable Line line() {
        try {
            SheetLines.Line line = lines.next();
            if (line != null && ++passed > limits.mostRows()) {
                throw new UnreadableSheet("too-many-rows");
            }
            return line;
        } catch (IOException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    @Override
    public void close() {
        close(lines);
        if (ours) {
            remove(file);
        }
    }

    private static void close(@Nullable SheetLines lines) {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It lies in the system's temporary folder, which is emptied without us.
            file.toFile().deleteOnExit();
        }
    }
}
