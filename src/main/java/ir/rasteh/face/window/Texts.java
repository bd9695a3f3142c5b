package ir.rasteh.face.window;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Small work on words that pages share. */
final class Texts {

    private Texts() {}

    /** The opening of a longer text, cut between words. */
    static String opening(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        return text.substring(0, space < 0 ? most - 1 : space).replaceFirst("[،,;:؛.]$", "") + "…";
    }

    /** The address that opens a letter in the reader's own mail program (RFC 6068). */
    static String letter(String to, String subject, String body) {
        return "mailto:" + to + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    /** A text as part of an address, with spaces as {@code %20}. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
