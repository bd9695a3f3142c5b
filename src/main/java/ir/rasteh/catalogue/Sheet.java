package ir.rasteh.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The spreadsheet of listings as a stream of rows: CSV in UTF-8, or the first sheet of an XLSX. Only the header is held; the
 * rows pass one by one.
 */
final class Sheet implements AutoCloseable {

    /** A sheet wider than this is no list of goods. */
    private static final int WIDEST = 200;

    /**
     * One row below the header.
     *
     * @param number as the spreadsheet counts, the header being 1
     */
    record SheetRow(long number, Map<Column, String> cells) {}

    /** A line with the number that the spreadsheet shows beside it: an XLSX leaves out empty ones. */
    private record Line(long number, List<String> texts) {}

    private final Iterator<Line> lines;
    private final List<@Nullable Column> columns;
    private final List<String> unread = new ArrayList<>();
    private final AutoCloseable source;

    private Sheet(Iterator<Line> lines, AutoCloseable source) {
        this.lines = lines;
        this.source = source;
        this.columns = new ArrayList<>();
        List<String> header = lines.hasNext() ? lines.next().texts() : List.of();
        if (header.size() > WIDEST) {
            throw new UnreadableSheet("too-wide");
        }
        for (String title : header) {
            Column column = Column.of(title.replace("\uFEFF", "")).orElse(null);
            columns.add(column);
            if (column == null && !title.isBlank()) {
                unread.add(title.strip());
            }
        }
        if (!columns.contains(Column.SKU)) {
            throw new UnreadableSheet("no-header");
        }
    }

    /**
     * Opens a sheet.
     *
     * @param fileName tells CSV from XLSX by its ending
     * @throws UnreadableSheet when the bytes are no such sheet or have no header with a column {@code sku}
     */
    static Sheet open(InputStream bytes, String fileName) {
        try {
            if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                ReadableWorkbook workbook = new ReadableWorkbook(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream();
                return new Sheet(
                        rows.map(row -> new Line(row.getRowNum(), texts(row))).iterator(), () -> {
                            rows.close();
                            workbook.close();
                        });
            }
            CSVParser parser = CSVParser.parse(
                    new InputStreamReader(bytes, StandardCharsets.UTF_8),
                    CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get());
            return new Sheet(
                    parser.stream()
                            .map(row -> new Line(row.getRecordNumber(), row.toList()))
                            .iterator(),
                    parser);
        } catch (IOException
                | UncheckedIOException
                | IllegalStateException
                | org.dhatim.fastexcel.reader.ExcelReaderException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    /** Titles of columns that are no column of ours, so that nobody believes they were taken. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** The next row that holds anything, or null at the end. */
    @Nullable
    SheetRow next() {
        try {
            while (lines.hasNext()) {
                Line next = lines.next();
                List<String> line = next.texts();
                Map<Column, String> cells = new EnumMap<>(Column.class);
                for (int i = 0; i < Math.min(line.size(), columns.size()); i++) {
                    Column column = columns.get(i);
                    if (column != null && !line.get(i).isBlank()) {
                        cells.put(column, line.get(i));
                    }
                }
                if (!cells.isEmpty()) {
                    return new SheetRow(next.number(), cells);
                }
            }
            return null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getCell(i) == null ? "" : row.getCell(i).getText());
        }
        return texts;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }
}
