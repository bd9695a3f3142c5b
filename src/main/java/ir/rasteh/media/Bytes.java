package ir.rasteh.media;

import java.nio.charset.StandardCharsets;

/** The bytes of an untrusted file: whoever reads beyond their end learns that the file is broken. */
record Bytes(byte[] all, int from, int to) {

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    int length() {
        return to - from;
    }

    Bytes part(long at, long length) throws Spoilt {
        if (at < 0 || length < 0 || at + length > length()) {
            throw new Spoilt(Refusal.BROKEN, "It ends before " + (at + length));
        }
        return new Bytes(all, from + (int) at, from + (int) (at + length));
    }

    int one(long at) throws Spoilt {
        return all[part(at, 1).from] & 0xFF;
    }

    int two(long at) throws Spoilt {
        return one(at) << 8 | one(at + 1);
    }

    long four(long at) throws Spoilt {
        return (long) two(at) << 16 | two(at + 2);
    }

    int littleTwo(long at) throws Spoilt {
        return one(at) | one(at + 1) << 8;
    }

    long littleFour(long at) throws Spoilt {
        return littleTwo(at) | (long) littleTwo(at + 2) << 16;
    }

    /** Whether this text stands there; beyond the end nothing stands. */
    boolean says(int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > length()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (all[from + at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
