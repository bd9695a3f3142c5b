package ir.rasteh.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ir.rasteh.kernel.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Where a running instance takes the operator's commands: on the loopback address, apart from the site, for whoever
 * can read the token in the data folder. Words come URL-encoded, one a line, the operator's folder first; the answer
 * is text as it comes, and its last line is the end mark with the exit code.
 */
final class CommandDesk {

    /** Opens the last line of an answer; no text holds this character. */
    static final char END = '\u0004';

    private static final Logger log = LoggerFactory.getLogger(CommandDesk.class);
    private static final int LONGEST_ORDER = 64 << 10;

    private final Commands commands;
    private final Path address;
    private final String token;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService workers;

    CommandDesk(Commands commands, DataFolder folder) {
        this.commands = commands;
        this.address = address(folder.root());
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.token = HexFormat.of().formatHex(bytes);
    }

    /** The file that names port and token, readable by the instance's own user alone. */
    static Path address(Path dataFolder) {
        return dataFolder.resolve("commands");
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            workers = Executors.newVirtualThreadPerTaskExecutor();
            opened.setExecutor(workers);
            opened.createContext("/", this::take);
            opened.start();
            server = opened;
            DataFolder.writeSecret(address, opened.getAddress().getPort() + "\n" + token + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Commands cannot be taken", e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String authorisation = exchange.getRequestHeaders().getFirst("Authorization");
            if (!"POST".equals(exchange.getRequestMethod())
                    || authorisation == null
                    || !MessageDigest.isEqual(
                            ("Bearer " + token).getBytes(StandardCharsets.US_ASCII),
                            authorisation.getBytes(StandardCharsets.US_ASCII))) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            byte[] order = exchange.getRequestBody().readNBytes(LONGEST_ORDER);
            List<String> words = new String(order, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> URLDecoder.decode(line, StandardCharsets.UTF_8))
                    .toList();
            if (words.size() < 2) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            Command.Outcome outcome = commands.run(
                    words.subList(1, words.size()), Path.of(words.getFirst()), line -> write(out, line + "\n"));
            write(out, END + Integer.toString(outcome.exitCode()) + "\n");
        }
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException operatorLeft) {
            // What was ordered is finished all the same: a half reindex would be worse than an unread report.
            log.debug("The operator no longer listens: {}", operatorLeft.getMessage());
        }
    }

    @EventListener
    void close(ContextClosedEvent closed) throws IOException {
        if (server != null) {
            Files.deleteIfExists(address);
            server.stop(1);
        }
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
