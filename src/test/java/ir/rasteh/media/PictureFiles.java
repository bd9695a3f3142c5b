package ir.rasteh.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes picture files, honest ones and the parts of dishonest ones. */
final class PictureFiles {

    private PictureFiles() {}

    /** A picture whose corners tell which way is up: red and green above, blue and white below. */
    static BufferedImage corners(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height / 2);
        paper.setColor(Color.GREEN);
        paper.fillRect(width / 2, 0, width - width / 2, height / 2);
        paper.setColor(Color.BLUE);
        paper.fillRect(0, height / 2, width / 2, height - height / 2);
        paper.dispose();
        return picture;
    }

    static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("Nobody writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] picture(int width, int height, String format) {
        return written(corners(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] together(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static byte[] cut(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    /** The same file with some bytes written over. */
    static byte[] over(byte[] file, int at, int... bytes) {
        byte[] other = file.clone();
        for (int i = 0; i < bytes.length; i++) {
            other[at + i] = (byte) bytes[i];
        }
        return other;
    }

    /** The same file with something put in. */
    static byte[] with(byte[] file, int at, byte[] part) {
        return together(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
    }

    /** An EXIF segment with an orientation and a place: 35°41′ N, in Tehran. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II*\0")).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 68);
        tiff.putInt(0);
        tiff.putInt(35).putInt(1).putInt(41).putInt(1).putInt(20).putInt(1);
        tiff.put(ascii("GPS-WAS-HERE"));
        byte[] block = together(ascii("Exif\0\0"), tiff.array());
        return segment(0xE1, block);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return together(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** A JPEG that was taken with the camera held so. */
    static byte[] jpegHeld(BufferedImage lying, int orientation) {
        return with(written(lying, "jpeg"), 2, exif(orientation));
    }

    /** A chunk of a PNG. */
    static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(ascii(type));
        sum.update(content);
        return together(number(content.length), ascii(type), content, number((int) sum.getValue()));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    /** A PNG of one colour, whose pixels shrink to almost nothing. */
    static byte[] png(int width, int height, int bits, int colourType, byte[]... more) {
        int channels = new int[] {1, 0, 3, 1, 2, 0, 4}[colourType];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater best = new Deflater(9);
        try (DataOutputStream rows = new DataOutputStream(new DeflaterOutputStream(packed, best))) {
            byte[] row = new byte[1 + (width * channels * bits + 7) / 8];
            Arrays.fill(row, 1, row.length, (byte) 0x80);
            for (int y = 0; y < height; y++) {
                rows.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return packedPng(width, height, bits, colourType, packed.toByteArray(), more);
    }

    /** A PNG with these packed pixels, whatever they are. */
    static byte[] packedPng(int width, int height, int bits, int colourType, byte[] packed, byte[]... more) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colourType)
                .array();
        return together(
                ascii("\u0089PNG\r\n\u001A\n"),
                chunk("IHDR", header),
                together(more),
                chunk("IDAT", packed),
                chunk("IEND", new byte[0]));
    }

    /** A lossless WebP of one colour: each of its five codes has one symbol, which takes no bits at all. */
    static byte[] webp(int width, int height) {
        return riff(chunkOfRiff("VP8L", losslessFrame(width, height)));
    }

    static byte[] losslessFrame(int width, int height) {
        ByteBuffer frame = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) 0x2F).putInt((width - 1) | (height - 1) << 14);
        long bits = 0;
        int at = 3; // no transform, no cache of colours, one group of codes
        int[] symbols = {0x80, 0x40, 0x20, 0xFF};
        for (int symbol : symbols) {
            bits |= 0b101L << at; // a simple code of one symbol, written in eight bits
            bits |= (long) symbol << (at + 3);
            at += 11;
        }
        bits |= 0b001L << at; // distances: the symbol 0, written in one bit
        frame.putLong(bits);
        return frame.array();
    }

    static byte[] chunkOfRiff(String type, byte[] content) {
        return together(ascii(type), little(content.length), content, new byte[content.length & 1]);
    }

    static byte[] riff(byte[]... chunks) {
        byte[] all = together(chunks);
        return together(ascii("RIFF"), little(all.length + 4), ascii("WEBP"), all);
    }

    static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** A GIF of so many equal frames. */
    static byte[] gif(int width, int height, int frames) {
        byte[] one = picture(width, height, "gif");
        int table = 13 + (3 << ((one[10] & 7) + 1));
        byte[] frame = Arrays.copyOfRange(one, table, one.length - 1);
        byte[] all = Arrays.copyOf(one, table);
        for (int i = 0; i < frames; i++) {
            all = together(all, frame);
        }
        return together(all, new byte[] {0x3B});
    }
}
