package ir.rasteh.media;

/** Walks through the segments of a JPEG (ITU-T T.81, annex B). */
final class JpegFrame {

    /** A progressive picture is stored in about ten scans; hundreds are there to keep a reader busy. */
    private static final int MOST_SCANS = 64;

    private static final int SOF_FIRST = 0xC0;
    private static final int SOF_LAST = 0xCF;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int RST_FIRST = 0xD0;
    private static final int RST_LAST = 0xD7;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int MARK = 0xFF;
    private static final String EXIF = "Exif\0\0";

    private JpegFrame() {}

    static Sheet read(Bytes file, Sheet.Measure measure) throws Spoilt {
        Sheet sheet = null;
        Orientation orientation = Orientation.UPRIGHT;
        int scans = 0;
        int at = 2;
        while (true) {
            if (file.one(at) != MARK) {
                throw new Spoilt(Refusal.BROKEN, "No segment at " + at);
            }
            int marker = file.one(at + 1);
            if (marker == MARK) {
                at++;
                continue;
            }
            if (marker == EOI) {
                if (sheet == null || scans == 0) {
                    throw new Spoilt(Refusal.BROKEN, "It ends without a picture");
                }
                return new Sheet("jpeg", sheet.width(), sheet.height(), orientation);
            }
            if (marker < SOF_FIRST || marker >= RST_FIRST && marker <= RST_LAST) {
                at += 2;
                continue;
            }
            int length = file.two(at + 2);
            Bytes segment = file.part(at + 4L, length - 2L);
            if (marker >= SOF_FIRST && marker <= SOF_LAST && marker != DHT && marker != JPG && marker != DAC) {
                if (sheet != null) {
                    throw new Spoilt(Refusal.BROKEN, "Two frames");
                }
                sheet = new Sheet("jpeg", segment.two(3), segment.two(1));
                measure.check(sheet);
            } else if (marker == APP1 && segment.says(0, EXIF) && orientation == Orientation.UPRIGHT) {
                orientation = Orientation.of(segment.part(EXIF.length(), segment.length() - (long) EXIF.length()));
            }
            at += 2 + length;
            if (marker == SOS) {
                scans++;
                if (scans > MOST_SCANS) {
                    throw new Spoilt(Refusal.BROKEN, "Too many scans");
                }
                at = afterScan(file, at);
            }
        }
    }

    /** Behind the compressed data: at the next marker that does not belong to them. */
    private static int afterScan(Bytes file, int from) throws Spoilt {
        byte[] all = file.all();
        for (int at = file.from() + from; at + 1 < file.to(); at++) {
            if (all[at] == (byte) MARK) {
                int next = all[at + 1] & 0xFF;
                if (next != 0 && next != MARK && (next < RST_FIRST || next > RST_LAST)) {
                    return at - file.from();
                }
            }
        }
        throw new Spoilt(Refusal.BROKEN, "Cut off");
    }
}
