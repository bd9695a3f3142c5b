package ir.rasteh.media;

import static ir.rasteh.media.PictureFiles.ascii;
import static ir.rasteh.media.PictureFiles.chunk;
import static ir.rasteh.media.PictureFiles.chunkOfRiff;
import static ir.rasteh.media.PictureFiles.corners;
import static ir.rasteh.media.PictureFiles.cut;
import static ir.rasteh.media.PictureFiles.exif;
import static ir.rasteh.media.PictureFiles.jpegHeld;
import static ir.rasteh.media.PictureFiles.losslessFrame;
import static ir.rasteh.media.PictureFiles.over;
import static ir.rasteh.media.PictureFiles.packedPng;
import static ir.rasteh.media.PictureFiles.picture;
import static ir.rasteh.media.PictureFiles.png;
import static ir.rasteh.media.PictureFiles.riff;
import static ir.rasteh.media.PictureFiles.segment;
import static ir.rasteh.media.PictureFiles.together;
import static ir.rasteh.media.PictureFiles.webp;
import static ir.rasteh.media.PictureFiles.with;
import static ir.rasteh.media.PictureFiles.written;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files that somebody sends as pictures of goods, odd ones and evil ones, with what has to become of each. */
final class HostilePictures {

    /** @param refused why it has to be refused, or null when a clean picture has to come of it */
    record Case(Supplier<byte[]> file, @Nullable Refusal refused) {}

    private final Map<String, Case> cases = new LinkedHashMap<>();

    static Map<String, Case> all() {
        HostilePictures pictures = new HostilePictures();
        pictures.otherThings();
        pictures.cutOff();
        pictures.tooLarge();
        pictures.moving();
        pictures.malformed();
        pictures.twoThingsAtOnce();
        pictures.oddButHonest();
        return pictures.cases;
    }

    private void refused(String name, Refusal why, Supplier<byte[]> file) {
        cases.put(name, new Case(file, why));
    }

    private void clean(String name, Supplier<byte[]> file) {
        cases.put(name, new Case(file, null));
    }

    private void otherThings() {
        refused("nothing at all", Refusal.NOT_A_PICTURE, () -> new byte[0]);
        refused("one byte", Refusal.NOT_A_PICTURE, () -> new byte[] {(byte) 0xFF});
        refused("text called a picture", Refusal.NOT_A_PICTURE, () -> ascii("This is no picture."));
        refused("a PDF", Refusal.NOT_A_PICTURE, () -> ascii("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"));
        refused("a ZIP", Refusal.NOT_A_PICTURE, () -> ascii("PK\u0003\u0004 and so on"));
        refused("a page", Refusal.NOT_A_PICTURE, () -> ascii("<!doctype html><script>alert(1)</script>"));
        refused("a program", Refusal.NOT_A_PICTURE, () -> ascii("\u007FELF\u0002\u0001\u0001"));
        refused(
                "an SVG with a script",
                Refusal.DRAWING,
                () -> ascii("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"));
        refused("a HEIC of a telephone", Refusal.OTHER_KIND, () -> ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        refused("a TIFF", Refusal.OTHER_KIND, () -> ascii("II*\0\b\0\0\0\0\0"));
        refused("chance", Refusal.NOT_A_PICTURE, () -> {
            byte[] bytes = new byte[100_000];
            new Random(7).nextBytes(bytes);
            return over(bytes, 0, 0, 0, 0, 0);
        });
        refused("letters BM", Refusal.NOT_A_PICTURE, () -> ascii("BMW is a maker of cars and no picture"));
    }

    private void cutOff() {
        for (String format : new String[] {"jpeg", "png", "gif", "bmp"}) {
            for (double share : new double[] {0.02, 0.5, 0.98}) {
                refused(format + " cut off at " + share, Refusal.BROKEN, () -> cut(picture(900, 700, format), share));
            }
        }
        refused("webp cut off", Refusal.BROKEN, () -> cut(webp(400, 300), 0.8));
        refused("jpeg of its beginning alone", Refusal.BROKEN, () ->
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        refused("png of its beginning alone", Refusal.BROKEN, () -> ascii("\u0089PNG\r\n\u001A\n"));
    }

    private void tooLarge() {
        refused(
                "png of 2147483647 by 2147483647",
                Refusal.TOO_MANY_PIXELS,
                () -> packedPng(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, new byte[10]));
        refused("png whose size is negative", Refusal.TOO_MANY_PIXELS, () -> packedPng(-1, -1, 8, 2, new byte[10]));
        refused(
                "png of 65535 by 65535 in a few bytes",
                Refusal.TOO_MANY_PIXELS,
                () -> packedPng(65535, 65535, 1, 0, new byte[99]));
        refused("png of 6400 by 6400", Refusal.TOO_MANY_PIXELS, () -> png(6400, 6400, 1, 0));
        refused("jpeg of 65500 by 65500", Refusal.TOO_MANY_PIXELS, () -> jpegOfSize(0xFF, 0xDC, 0xFF, 0xDC));
        refused(
                "gif of 65535 by 65535",
                Refusal.TOO_MANY_PIXELS,
                () -> over(picture(9, 9, "gif"), 6, 0xFF, 0xFF, 0xFF, 0xFF));
        refused("gif whose only frame is too large", Refusal.TOO_MANY_PIXELS, () -> {
            byte[] gif = picture(9, 9, "gif");
            int frame = 13 + (3 << ((gif[10] & 7) + 1));
            return over(gif, frame + 5, 0xFF, 0xFF, 0xFF, 0xFF);
        });
        refused("webp of 16383 by 16383 in 42 bytes", Refusal.TOO_MANY_PIXELS, () -> webp(16383, 16383));
        refused(
                "bmp of 2147483647 by 2147483647",
                Refusal.TOO_MANY_PIXELS,
                () -> over(picture(9, 9, "bmp"), 18, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F));
        clean("png of forty million pixels, black and white, in a few kilobytes", () -> png(8000, 5000, 1, 0));
        clean("png of forty million pixels with sixteen bits a channel", () -> png(8000, 5000, 16, 6));
        clean("png that is one pixel wide", () -> png(1, 40_000, 8, 2));
        clean("png that is one pixel high", () -> png(40_000, 1, 8, 2));
        clean("jpeg of forty million pixels", () -> picture(8000, 5000, "jpeg"));
        clean("webp of four million pixels in 42 bytes", () -> webp(2000, 2000));
    }

    private static byte[] jpegOfSize(int... size) {
        byte[] jpeg = picture(64, 64, "jpeg");
        for (int at = 2; at < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                return over(jpeg, at + 5, size);
            }
        }
        throw new IllegalStateException("No frame");
    }

    private void moving() {
        refused("gif of two frames", Refusal.MOVING, () -> PictureFiles.gif(40, 40, 2));
        refused("gif of twenty thousand frames", Refusal.MOVING, () -> PictureFiles.gif(4, 4, 2_000));
        refused("animated png", Refusal.MOVING, () -> png(40, 40, 8, 2, chunk("acTL", new byte[8])));
        refused(
                "animated webp by its flag",
                Refusal.MOVING,
                () -> riff(chunkOfRiff("VP8X", new byte[] {2, 0, 0, 0, 39, 0, 0, 39, 0, 0})));
        refused(
                "animated webp by its chunk",
                Refusal.MOVING,
                () -> riff(chunkOfRiff("ANMF", new byte[24]), chunkOfRiff("VP8L", losslessFrame(40, 40))));
    }

    private void malformed() {
        refused("jpeg of no height", Refusal.BROKEN, () -> jpegOfSize(0, 0, 0, 64));
        refused("png of no width", Refusal.BROKEN, () -> packedPng(0, 64, 8, 2, new byte[10]));
        refused("gif of no size", Refusal.BROKEN, () -> over(picture(9, 9, "gif"), 6, 0, 0, 0, 0));
        refused("bmp of no size", Refusal.BROKEN, () -> over(picture(9, 9, "bmp"), 18, 0, 0, 0, 0));
        refused(
                "png whose pixels do not unpack",
                Refusal.BROKEN,
                () -> packedPng(64, 64, 8, 2, ascii("not packed at all")));
        refused("png whose pixels end early", Refusal.BROKEN, () -> {
            byte[] small = png(64, 4, 8, 2);
            return over(small, 20, 0, 0, 1, 0);
        });
        refused("png of an unknown depth", Refusal.BROKEN, () -> packedPng(64, 64, 7, 2, new byte[10]));
        refused(
                "png whose chunk claims two gigabytes",
                Refusal.BROKEN,
                () -> over(picture(64, 64, "png"), 33, 0x7F, 0xFF, 0xFF, 0xFF));
        refused("jpeg of a thousand scans", Refusal.BROKEN, () -> {
            byte[] scan = together(segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0}), new byte[2]);
            byte[] jpeg = picture(64, 64, "jpeg");
            byte[] all = Arrays.copyOf(jpeg, jpeg.length - 2);
            for (int i = 0; i < 1000; i++) {
                all = together(all, scan);
            }
            return together(all, new byte[] {(byte) 0xFF, (byte) 0xD9});
        });
        refused(
                "jpeg without its tables",
                Refusal.BROKEN,
                () -> together(
                        new byte[] {(byte) 0xFF, (byte) 0xD8},
                        segment(0xC0, new byte[] {8, 0, 64, 0, 64, 1, 1, 0x11, 0}),
                        segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0}),
                        new byte[] {1, 2, 3, (byte) 0xFF, (byte) 0xD9}));
        refused("bmp with a png in it", Refusal.BROKEN, () -> over(picture(64, 64, "bmp"), 30, 5, 0, 0, 0));
        refused(
                "bmp with two milliards of colours",
                Refusal.BROKEN,
                () -> over(picture(64, 64, "bmp"), 46, 0xFF, 0xFF, 0xFF, 0x7F));
        refused(
                "webp whose frame is larger than it says",
                Refusal.BROKEN,
                () -> riff(
                        chunkOfRiff("VP8X", new byte[] {0, 0, 0, 0, 9, 0, 0, 9, 0, 0}),
                        chunkOfRiff("VP8L", losslessFrame(400, 400))));
        refused("gif whose codes are nonsense", Refusal.BROKEN, () -> {
            byte[] gif = picture(64, 64, "gif");
            int frame = 13 + (3 << ((gif[10] & 7) + 1));
            return over(gif, frame + 10, 0x1F);
        });
    }

    private void twoThingsAtOnce() {
        byte[] page = "<script>alert('RIDER')</script>".getBytes(StandardCharsets.UTF_8);
        clean("jpeg with a ZIP behind it", () -> together(picture(400, 300, "jpeg"), ascii("PK\u0003\u0004RIDER")));
        clean("jpeg with a page in its comment", () -> with(picture(400, 300, "jpeg"), 2, segment(0xFE, page)));
        clean(
                "png with a page in its text",
                () -> png(400, 300, 8, 2, chunk("tEXt", together(ascii("Comment\0"), page))));
        clean("png with a PDF behind it", () -> together(picture(400, 300, "png"), ascii("%PDF-1.7 RIDER")));
        clean("gif with a page in its comment", () -> {
            byte[] gif = picture(400, 300, "gif");
            int frame = 13 + (3 << ((gif[10] & 7) + 1));
            return with(gif, frame, together(new byte[] {0x21, (byte) 0xFE, (byte) page.length}, page, new byte[] {0}));
        });
        clean("webp with a page behind it", () -> together(webp(400, 300), page));
        clean("bmp with a page behind it", () -> together(picture(400, 300, "bmp"), page));
        clean("png whose text unpacks to a gigabyte", () -> {
            byte[] packed = Arrays.copyOfRange(png(30_000, 4_000, 8, 6), 41, 400_000);
            return png(400, 300, 8, 2, chunk("zTXt", together(ascii("Comment\0\0"), packed)));
        });
        clean(
                "jpeg whose colour profile is nonsense",
                () -> with(
                        picture(400, 300, "jpeg"),
                        2,
                        segment(0xE2, together(ascii("ICC_PROFILE\0\u0001\u0001"), page))));
    }

    private void oddButHonest() {
        for (int held = 1; held <= 8; held++) {
            int orientation = held;
            clean(
                    "jpeg with a place in it, held " + held,
                    () -> jpegHeld(corners(400, 300, BufferedImage.TYPE_INT_RGB), orientation));
        }
        clean("jpeg held in an impossible way", () -> with(picture(400, 300, "jpeg"), 2, exif(99)));
        clean(
                "jpeg whose camera's notes are broken",
                () -> with(
                        picture(400, 300, "jpeg"), 2, segment(0xE1, ascii("Exif\0\0II*\0\u00FF\u00FF\u00FF\u007F"))));
        clean("grey jpeg", () -> written(corners(400, 300, BufferedImage.TYPE_BYTE_GRAY), "jpeg"));
        clean("grey png of sixteen bits", () -> written(corners(400, 300, BufferedImage.TYPE_USHORT_GRAY), "png"));
        clean("transparent png", () -> written(corners(400, 300, BufferedImage.TYPE_INT_ARGB), "png"));
        clean("png of few colours", () -> written(corners(400, 300, BufferedImage.TYPE_BYTE_INDEXED), "png"));
        clean("png of sixteen bits a channel", () -> png(400, 300, 16, 2));
        clean("grey png with transparency", () -> png(400, 300, 8, 4));
        clean("picture of one pixel", () -> picture(1, 1, "png"));
        clean("jpeg of four inks", CmykJpeg::file);
    }
}
