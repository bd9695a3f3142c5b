package ir.rasteh.catalogue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV in UTF-8 by RFC 4180. A reader of its own, because no cell may grow before its length is asked: a quotation mark that
 * is never closed makes the rest of the file one cell.
 */
final class CsvLines implements SheetLines {

    private static final int END = -1;

    private final Reader reader;
    private final SheetSettings limits;
    private final StringBuilder cell = new StringBuilder();
    private long number;
    private int ahead;

    CsvLines(Path file, SheetSettings limits) throws IOException {
        this.limits = limits;
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        refuseWideCharacters(bytes);
        this.reader = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        this.ahead = read();
        if (ahead == '\uFEFF') {
            this.ahead = read();
        }
    }

    /** UTF-16 has a zero in every second byte of its header, with or without a mark before it. */
    private static void refuseWideCharacters(InputStream bytes) throws IOException {
        bytes.mark(64);
        byte[] begin = bytes.readNBytes(32);
        bytes.reset();
        if (begin.length < 2) {
            return;
        }
        int mark = (begin[0] & 0xFF) << 8 | begin[1] & 0xFF;
        int zeros = 0;
        for (byte each : begin) {
            zeros += each == 0 ? 1 : 0;
        }
        if (mark == 0xFEFF || mark == 0xFFFE || zeros >= begin.length / 3 && zeros < begin.length && begin.length > 3) {
            bytes.close();
            throw new UnreadableSheet("utf-16");
        }
    }

    @Override
    @Nullable
    public Line next() throws IOException {
        if (ahead == END) {
            return null;
        }
        number++;
        List<String> texts = new ArrayList<>();
        while (true) {
            texts.add(ahead == '"' ? quoted() : plain());
            if (texts.size() > limits.mostColumns()) {
                throw new UnreadableSheet("too-wide");
            }
            if (ahead != ',') {
                break;
            }
            ahead = read();
        }
        if (ahead == '\r') {
            ahead = read();
            if (ahead != '\n') {
                return new Line(number, texts);
            }
        }
        if (ahead == '\n') {
            ahead = read();
        }
        return new Line(number, texts);
    }

    private String plain() throws IOException {
        cell.setLength(0);
        while (ahead != ',' && ahead != '\n' && ahead != '\r' && ahead != END) {
            keep(ahead);
            ahead = read();
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        while (true) {
            int c = read();
            if (c == END) {
                throw new UnreadableSheet("open-quote");
            }
            if (c == '"') {
                ahead = read();
                if (ahead != '"') {
                    break;
                }
            }
            keep(c);
        }
        while (ahead == ' ' || ahead == '\t') {
            ahead = read();
        }
        if (ahead != ',' && ahead != '\n' && ahead != '\r' && ahead != END) {
            throw new UnreadableSheet("open-quote");
        }
        return cell.toString();
    }

    private void keep(int c) {
        if (cell.length() >= limits.longestCell()) {
            throw new UnreadableSheet("long-cell");
        }
        cell.append((char) c);
    }

    private int read() throws IOException {
        try {
            int c = reader.read();
            if (c == 0) {
                throw new UnreadableSheet("nul");
            }
            return c;
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet("not-utf-8", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
