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
    private final char[] read = new char[1024];
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
            if (at == end && !fill()) {
                break;
            }
            char c = read[at];
            int next = at + 1 < end ? read[at + 1] : following();
            // following() may have moved the text to the front of the buffer
            int took = folding.step(c, next);
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

    private boolean fill() throws IOException {
        int count = input.read(read, 0, read.length);
        at = 0;
        end = Math.max(0, count);
        return count > 0;
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
