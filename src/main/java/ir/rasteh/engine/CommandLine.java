package ir.rasteh.engine;

import ir.rasteh.kernel.Command;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The program's start. Without words it opens the shop and stays; with words, {@code reindex} or
 * {@code import products FILE}, it hands them to the instance that runs on the data folder, or starts the engines
 * and does them itself when there is none.
 */
public final class CommandLine {

    /** An instance that is just starting takes commands when it is ready. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private CommandLine() {}

    /** Options begin with {@code --} and are Spring's, up to the first word; everything after it belongs to the command. */
    public static void start(Class<?> application, String... args) {
        List<String> options =
                Stream.of(args).takeWhile(a -> a.startsWith("--")).toList();
        List<String> words = List.of(args).subList(options.size(), args.length);
        if (words.isEmpty()) {
            SpringApplication.run(application, args);
            return;
        }
        System.exit(command(application, options, words, System.out).exitCode());
    }

    /** Carries out a command and says how it ended. */
    static Ending command(Class<?> application, List<String> options, List<String> words, PrintStream out) {
        Path data = dataFolder(options);
        Path folder = Path.of(System.getProperty("rasteh.folder", "")).toAbsolutePath();
        Instant until = Instant.now().plus(PATIENCE);
        try {
            while (isInUse(data)) {
                Path address = CommandDesk.address(data);
                if (Files.exists(address)) {
                    try {
                        return hand(Files.readAllLines(address), folder, words, out);
                    } catch (ConnectException leaving) {
                        // Left by a killed instance, or that one is closing: look again who has the folder.
                        out.flush();
                    }
                }
                if (Instant.now().isAfter(until)) {
                    out.println("The instance on " + data + " takes no commands. Is it still starting?");
                    return new Ending(1);
                }
                Thread.sleep(200);
            }
            return alone(application, options, words, folder, out);
        } catch (IOException e) {
            out.println("The command could not be carried out: " + e.getMessage());
            return new Ending(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ending(130);
        }
    }

    private static Path dataFolder(List<String> options) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(options.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Path.of(environment.getProperty("rasteh.data", "data"))
                .toAbsolutePath()
                .normalize();
    }

    private static boolean isInUse(Path data) throws IOException {
        if (!Files.exists(data)) {
            return false;
        }
        try {
            DataFolder.take(data).close();
            return false;
        } catch (DataFolderInUse taken) {
            return true;
        }
    }

    private static Ending hand(List<String> address, Path folder, List<String> words, PrintStream out)
            throws IOException, InterruptedException {
        String order = Stream.concat(Stream.of(folder.toString()), words.stream())
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getFirst() + "/"))
                .header("Authorization", "Bearer " + address.get(1))
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new ConnectException("The running instance answered " + answer.statusCode());
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isEmpty() && line.charAt(0) == CommandDesk.END) {
                        return new Ending(Integer.parseInt(line.substring(1).strip()));
                    }
                    out.println(line);
                }
            }
        }
        out.println("The running instance stopped before the command was done.");
        return new Ending(1);
    }

    private static Ending alone(
            Class<?> application, List<String> options, List<String> words, Path folder, PrintStream out) {
        List<String> all = new ArrayList<>(options);
        // The whole house, because a command may need any room; but nobody is let in from outside.
        all.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--rasteh.announce=false",
                // Standard output is the command's; the log is in the data folder.
                "--logging.threshold.console=off"));
        try (var context = SpringApplication.run(application, all.toArray(String[]::new))) {
            context.getBean(Engines.class).node().ifPresent(node -> node.awaitReady(Duration.ofMinutes(5)));
            Command.Outcome outcome = context.getBean(Commands.class).run(words, folder, out::println);
            return new Ending(outcome.exitCode());
        }
    }

    /** What the shell is told: 0 done, 1 something needs a person, 2 not understood. */
    record Ending(int exitCode) {}
}
