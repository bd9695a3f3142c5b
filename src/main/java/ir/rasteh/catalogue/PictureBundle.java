package ir.rasteh.catalogue;

import ir.rasteh.media.Darkroom;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP with a sheet and the pictures that it names. No name in it is ever a path of ours, nothing is unpacked that the sheet
 * does not name, and what is unpacked is counted while it comes: what the file says of itself is not believed.
 */
final class PictureBundle implements AutoCloseable {

    /** Of the record with which a ZIP ends, without its remark. */
    private static final int END = 22;

    private static final int LONGEST_REMARK = 65_535;
    private static final long LARGEST_LIST = 4L << 20;

    private final ZipFile zip;
    private final SheetSettings limits;
    private final ZipEntry sheet;
    private final Map<String, ZipEntry> files = new HashMap<>();

    private PictureBundle(ZipFile zip, SheetSettings limits) {
        this.zip = zip;
        this.limits = limits;
        ZipEntry found = null;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = RowJudge.fileName(entry.getName());
            // What a Mac adds of its own, and what begins with a dot, nobody has put there.
            if (entry.isDirectory() || entry.getName().startsWith("__MACOSX/") || name.startsWith(".")) {
                continue;
            }
            if (isSheet(name)) {
                if (found != null) {
                    throw new UnreadableSheet("many-sheets");
                }
                found = entry;
            } else {
                files.putIfAbsent(name, entry);
            }
        }
        if (found == null) {
            throw new UnreadableSheet("bundle-without-sheet");
        }
        this.sheet = found;
    }

    /**
     * Opens a file if it is such a ZIP; an XLSX, which is a ZIP too, is none.
     *
     * @throws UnreadableSheet when it has too many files, not one sheet, or is damaged
     */
    static Optional<PictureBundle> open(Path file, SheetSettings limits, StagingSettings most) {
        ZipFile zip = null;
        try {
            if (!beginsAsZip(file)) {
                return Optional.empty();
            }
            requireFewFiles(file, most.mostFiles());
            zip = new ZipFile(file.toFile());
            if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("[Content_Types].xml") != null) {
                zip.close();
                return Optional.empty();
            }
            return Optional.of(new PictureBundle(zip, limits));
        } catch (IOException e) {
            close(zip);
            throw new UnreadableSheet("unreadable", e);
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private static boolean beginsAsZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] begin = bytes.readNBytes(4);
            return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
        }
    }

    /** Looks at the end of the file before anybody reads its list: the list of a bomb fills the heap by itself. */
    private static void requireFewFiles(Path file, int most) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(bytes.length(), END + LONGEST_REMARK)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            for (int i = 0; i <= tail.length - END; i++) {
                // Whichever of several ends is the true one, none may be beyond the bounds; 0xFFFF stands for more.
                if (tail[i] == 'P'
                        && tail[i + 1] == 'K'
                        && tail[i + 2] == 5
                        && tail[i + 3] == 6
                        && (little(tail, i + 10, 2) > most || little(tail, i + 12, 4) > LARGEST_LIST)) {
                    throw new UnreadableSheet("bomb");
                }
            }
        }
    }

    private static long little(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    private static boolean isSheet(String name) {
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    String sheetName() {
        return RowJudge.fileName(sheet.getName()).toLowerCase(Locale.ROOT);
    }

    /** The sheet in a file of its own, whose owner removes it. */
    Path sheet() {
        try (InputStream bytes = zip.getInputStream(sheet)) {
            return Sheet.keep(bytes, limits);
        } catch (IOException e) {
            // Damaged, locked with a password, or packed in a way that nobody uses.
            throw new UnreadableSheet("unreadable", e);
        }
    }

    boolean has(String picture) {
        return files.containsKey(picture);
    }

    /**
     * A picture in a file of its own, of one byte more than {@link Darkroom#largest} at most: then the darkroom refuses it.
     *
     * @throws IOException when this part of the ZIP is damaged or locked
     */
    Path unpack(String picture, long largest) throws IOException {
        ZipEntry entry = files.get(picture);
        if (entry == null) {
            throw new IOException("No such file in the ZIP");
        }
        Path file = Files.createTempFile("rasteh-sheet-picture", null);
        try (InputStream bytes = zip.getInputStream(entry);
                OutputStream to = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long left = largest + 1;
            for (int count = bytes.read(buffer); count >= 0 && left > 0; count = bytes.read(buffer)) {
                to.write(buffer, 0, (int) Math.min(count, left));
                left -= count;
            }
            return file;
        } catch (IOException e) {
            Sheet.remove(file);
            throw e;
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }
}
