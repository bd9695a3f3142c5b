package ir.rasteh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.Rasteh;
import ir.rasteh.kernel.Command;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@SpringBootTest(properties = "rasteh.empty=true")
class CommandsTest {

    @Autowired
    Engines engines;

    @Test
    void aCommandRunsInTheInstanceThatHasTheFolder() {
        assertThat(order("weigh", "goods", "زعفران", "two words")).isEqualTo(new Answer(0, "زعفران\ntwo words\n"));
    }

    @Test
    void whatNeedsAPersonIsToldToTheShell() {
        assertThat(order("weigh", "goods", "none").exitCode()).isEqualTo(1);
    }

    @Test
    void aMisunderstoodCommandShowsItsUsage() {
        assertThat(order("weigh", "goods"))
                .isEqualTo(new Answer(2, "Usage: ./rasteh weigh goods THING…: says it again\n"));
    }

    @Test
    void anUnknownCommandShowsWhatThereIs() {
        Answer answer = order("sweep");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text()).contains("There is no command `sweep`").contains("./rasteh weigh goods");
    }

    @Test
    void aBrokenCommandSaysWhy() {
        Answer answer = order("weigh", "goods", "broken");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).contains("the scales are broken");
    }

    @Test
    void whoCannotReadTheTokenIsRefused() throws IOException, InterruptedException {
        Path address = CommandDesk.address(engines.folder().root());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                .isEqualTo("rw-------");
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + Files.readAllLines(address).getFirst() + "/"))
                .header("Authorization", "Bearer guessed")
                .POST(HttpRequest.BodyPublishers.ofString("%2F\nweigh\ngoods\nx"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private Answer order(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLine.Ending ending = CommandLine.command(
                Rasteh.class,
                List.of("--rasteh.data=" + engines.folder().root()),
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Answer(ending.exitCode(), out.toString(StandardCharsets.UTF_8));
    }

    private record Answer(int exitCode, String text) {}

    @TestConfiguration
    static class Scales {

        @Bean
        Command weighing() {
            return new Command() {
                @Override
                public String name() {
                    return "weigh goods";
                }

                @Override
                public String usage() {
                    return "THING…: says it again";
                }

                @Override
                public Outcome run(Order order) {
                    if (order.arguments().isEmpty()) {
                        return Outcome.WRONG_USAGE;
                    }
                    if (order.arguments().contains("broken")) {
                        throw new IllegalStateException("the scales are broken");
                    }
                    order.arguments().forEach(order.answer());
                    return order.arguments().contains("none") ? Outcome.FOUND_PROBLEMS : Outcome.DONE;
                }
            };
        }
    }
}
