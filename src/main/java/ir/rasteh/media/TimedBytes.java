package ir.rasteh.media;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of a file for a decoder, for so long and no longer: forty bytes can declare a picture that keeps a decoder busy
 * for minutes. Some zeros follow, because a decoder that asks beyond the end for every pixel pays an exception each time.
 */
final class TimedBytes extends ImageInputStreamImpl {

    private static final int ZEROS = 64;
    private static final int LOOK_EVERY = 1024;

    private final byte[] file;
    private final long until;
    private int reads;

    TimedBytes(byte[] file, Duration within) {
        this.file = file;
        this.until = System.nanoTime() + within.toNanos();
    }

    @Override
    public int read() throws IOException {
        look();
        bitOffset = 0;
        if (streamPos >= file.length + (long) ZEROS) {
            return -1;
        }
        int at = (int) streamPos++;
        return at < file.length ? file[at] & 0xFF : 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        look();
        bitOffset = 0;
        long left = file.length + (long) ZEROS - streamPos;
        if (left <= 0) {
            return -1;
        }
        int count = (int) Math.min(left, length);
        int real = (int) Math.clamp(file.length - streamPos, 0, count);
        if (real > 0) {
            System.arraycopy(file, (int) streamPos, into, offset, real);
        }
        Arrays.fill(into, offset + real, offset + count, (byte) 0);
        streamPos += count;
        return count;
    }

    private void look() throws IOException {
        if (reads++ % LOOK_EVERY == 0 && System.nanoTime() - until > 0) {
            throw new IOException("Decoding takes too long");
        }
    }
}
