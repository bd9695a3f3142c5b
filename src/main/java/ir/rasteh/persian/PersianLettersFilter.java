package ir.rasteh.persian;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Reads a text in the one spelling of {@link PersianLetters} and keeps the offsets true, so that a highlighted word is
 * marked in the author's own letters.
 */
final class PersianLettersFilter extends BaseCharFilter {

    private final PersianLetters.Folding folding = new PersianLetters.Folding();

    /** What is read and not yet given; small until a letter is to be changed, since most texts are short and plain. */
    private char[] read = new char[16];

    private int at;
    private int end;

    /** Letters of an expansion that the caller had no room for. */
    private int waiting;

    private int waitingFrom;

    private int taken;
    private int given;
    private int difference;

    PersianLettersFilter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (waiting > 0) {
                into[offset + written++] = folding.letters[waitingFrom++];
                waiting--;
                continue;
            }
            if (at == end) {
                int plain = readPlain(into, offset + written, length - written);
                if (plain < 0) {
                    break;
                }
                written += plain;
                continue;
            }
            // All but the last letter, to which a mark may belong that comes next.
            int plain = PersianLetters.countPlain(read, at, Math.min(end - 1, at + length - written));
            if (plain > 0) {
                System.arraycopy(read, at, into, offset + written, plain);
                at += plain;
                written += plain;
                tookPlain(plain, read[at - 1]);
                continue;
            }
            int took = folding.step(read[at], at + 1 < end ? read[at + 1] : following());
            // following() may have moved the text to the front of the buffer
            at += took;
            keepOffsets(took);
            if (folding.count == 1) {
                into[offset + written++] = folding.letters[0];
            } else {
                waiting = folding.count;
                waitingFrom = 0;
            }
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    /** Reads to where it belongs and keeps back what begins with a letter to change; -1 at the end of the text. */
    private int readPlain(char[] into, int offset, int length) throws IOException {
        int count = input.read(into, offset, length);
        if (count <= 0) {
            return -1;
        }
        int plain = PersianLetters.countPlain(into, offset, offset + count - 1);
        at = 0;
        end = count - plain;
        if (read.length < end) {
            read = new char[Math.max(end, 256)];
        }
        System.arraycopy(into, offset + plain, read, 0, end);
        if (plain > 0) {
            tookPlain(plain, into[offset + plain - 1]);
        }
        return plain;
    }

    private void tookPlain(int plain, char last) {
        taken += plain;
        given += plain;
        folding.comesAfter(last);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private void keepOffsets(int took) {
        if (took == folding.count) {
            taken += took;
            given += took;
            return;
        }
        taken += took;
        int first = given;
        given += folding.count;
        if (folding.count > took) {
            // Every letter of an expansion begins where the letter in the text begins, and what follows where it ends.
            for (int i = 1; i <= folding.count; i++) {
                int source = i < folding.count ? taken - took : taken;
                note(first + i, source - (first + i));
            }
        } else {
            note(given, taken - given);
        }
    }

    private void note(int at, int newDifference) {
        if (newDifference != difference) {
            difference = newDifference;
            addOffCorrectMap(at, newDifference);
        }
    }

    /** The letter after the last one in the buffer, or -1. */
    private int following() throws IOException {
        read[0] = read[at];
        int count = input.read(read, 1, read.length - 1);
        at = 0;
        end = 1 + Math.max(0, count);
        return count > 0 ? read[1] : -1;
    }
}
