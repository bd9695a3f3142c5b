package ir.rasteh.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Says that the shop is open, once its first page has really been answered: what the operator and the benchmarks
 * wait for. In a training run, which teaches the JVM its start-up cache, some more pages are asked for and the
 * program ends.
 */
final class Opening {

    private static final Logger log = LoggerFactory.getLogger(Opening.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String HEALTH = "/actuator/health/readiness";
    private static final List<String> LESSONS =
            List.of("/fa/", "/en/search?q=carpet", "/api/v1/products?q=carpet", "/api/v1/suggest?q=ca", "/desk/finder");

    private final EngineSettings settings;

    Opening(EngineSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (settings.announce() && port != null) {
            // Aside: what others do when the application is ready need not wait for our request.
            Thread.ofPlatform().name("opening").daemon().start(() -> open("http://localhost:" + port));
        }
    }

    private void open(String site) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Instant until = Instant.now().plus(PATIENCE);
            while (!answers(client, site + settings.firstPage()) && !answers(client, site + HEALTH)) {
                if (Instant.now().isAfter(until)) {
                    log.error("No page is answered at {}; the log above says why", site);
                    return;
                }
                Thread.sleep(200);
            }
            System.out.println("Rasteh is open: " + site);
            if (settings.training()) {
                for (String lesson : LESSONS) {
                    answers(client, site + lesson);
                }
                System.exit(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(HttpClient client, String page) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(page))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            log.debug("{}: {}", page, notYet.getMessage());
            return false;
        }
    }
}
