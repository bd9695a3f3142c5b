package ir.rasteh.catalogue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of an XLSX while it is unpacked. It stops where the part is larger than writing is: altogether, against its packed
 * size, or in one tag, which a reader of XML would hold whole.
 */
final class Unpacked extends FilterInputStream {

    private static final long ALWAYS = 4L << 20;
    private static final int LONGEST_TAG = 1 << 16;

    private final long most;
    private long read;
    private int inTag = -1;

    Unpacked(InputStream part, long packedSize, SheetSettings limits) {
        super(part);
        this.most = most(packedSize, limits);
    }

    /** How many bytes a part of this packed size may have. */
    static long most(long packedSize, SheetSettings limits) {
        long byPacking = packedSize < 0 ? ALWAYS : Math.max(ALWAYS, packedSize * limits.mostPacking());
        return Math.min(limits.largestUnpacked().toBytes(), byPacking);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = in.read(to, offset, length);
        if (count > 0) {
            read += count;
            if (read > most) {
                throw new UnreadableSheet("bomb");
            }
            for (int i = offset; i < offset + count; i++) {
                follow(to[i]);
            }
        }
        return count;
    }

    private void follow(byte b) {
        if (b == '<') {
            inTag = 0;
        } else if (b == '>') {
            inTag = -1;
        } else if (inTag >= 0 && ++inTag > LONGEST_TAG) {
            throw new UnreadableSheet("bomb");
        }
    }
}
