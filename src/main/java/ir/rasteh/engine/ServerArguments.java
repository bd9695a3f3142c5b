package ir.rasteh.engine;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What Elasticsearch's own launcher tells the server's JVM on its standard input, for version 9.5.
 * Speaking to the server directly saves two further JVMs at each start (3 to 4 seconds of CPU) and ties its life to
 * ours: it ends by itself when this pipe closes. The format is the server's {@code ServerArgs(StreamInput)}.
 */
final class ServerArguments {

    /** Sent later on the same stream: stop in good order. */
    static final int STOP = 0x1B;

    /** Comes from the server on its standard error when it serves requests. */
    static final int READY = 0x18;

    private static final int KEYSTORE_FORMAT = 7;
    private static final int GENERIC_STRING = 0;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ServerArguments() {}

    static byte[] of(Map<String, String> settings, Path config, Path logs) {
        ServerArguments all = new ServerArguments();
        all.flag(false); // daemonize
        all.flag(false); // quiet
        all.flag(false); // no pid file: we write our own
        all.emptyKeystore();
        all.number(settings.size());
        settings.forEach((key, value) -> {
            all.text(key);
            all.out.write(GENERIC_STRING);
            all.text(value);
        });
        all.text(config.toString());
        all.text(logs.toString());
        return all.out.toByteArray();
    }

    private void emptyKeystore() {
        text("org.elasticsearch.common.settings.KeyStoreWrapper");
        out.write(0);
        out.write(0);
        out.write(0);
        out.write(KEYSTORE_FORMAT);
        flag(false); // no password
        flag(false); // nothing encrypted
        number(0); // no entries
        flag(false); // open
    }

    private void flag(boolean value) {
        out.write(value ? 1 : 0);
    }

    /** Seven bits a byte, the lowest first; the eighth bit says that more follow. */
    private void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** The count of UTF-16 units, then each unit in one to three bytes; surrogates are not joined. */
    private void text(String value) {
        number(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= 0x7F) {
                out.write(c);
            } else if (c <= 0x7FF) {
                out.write(0xC0 | c >> 6);
                out.write(0x80 | c & 0x3F);
            } else {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            }
        }
    }
}
