package ir.rasteh.face.window.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import ir.rasteh.kernel.Lang;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one address from asking so much that others wait: searches and suggestions, on the window's pages as through the
 * interface. Whoever asks too much is told when to come back, a program by a problem, a person by a plain page.
 */
@Component
@Order(RateLimit.AFTER_HEADERS_BEFORE_SECURITY)
class RateLimit extends OncePerRequestFilter {

    /** Spring Security's filter stands at -100, the window's headers at -110. */
    static final int AFTER_HEADERS_BEFORE_SECURITY = -105;

    private static final Pattern PAGE = Pattern.compile("/([a-z]{2})/");
    private static final Pattern SEARCH_PAGE = Pattern.compile("/([a-z]{2})/search/?");
    private static final Pattern REQUEST_FORM = Pattern.compile("/([a-z]{2})/requests/.+");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What is limited, each for itself. */
    private enum Kind {
        SEARCH,
        SUGGESTION,
        REQUEST
    }

    private record Asker(Kind kind, String address) {}

    private final RateLimitSettings settings;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Cache<Asker, Bucket> askers;

    RateLimit(RateLimitSettings settings, MessageSource messages, JsonMapper json) {
        this.settings = settings;
        this.messages = messages;
        this.json = json;
        // A bucket that was left alone for a minute is full again: forgetting it changes nothing.
        this.askers = Caffeine.newBuilder()
                .maximumSize(settings.addresses())
                .expireAfterAccess(MINUTE.plusSeconds(5))
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return kind(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Kind kind = Objects.requireNonNull(kind(request));
        Bucket bucket =
                Objects.requireNonNull(askers.get(new Asker(kind, network(request.getRemoteAddr())), this::full));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999L));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            problem(response, seconds);
        } else {
            page(request, response, seconds);
        }
    }

    private static @Nullable Kind kind(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return switch (path) {
            case "/api/v1/products", "/api/v1/products/" -> Kind.SEARCH;
            case "/api/v1/suggest", "/api/v1/suggest/" -> Kind.SUGGESTION;
            default -> {
                if (SEARCH_PAGE.matcher(path).matches()) {
                    yield Kind.SEARCH;
                }
                yield request.getMethod().equals("POST")
                                && REQUEST_FORM.matcher(path).matches()
                        ? Kind.REQUEST
                        : null;
            }
        };
    }

    private Bucket full(Asker asker) {
        int most = switch (asker.kind()) {
            case SEARCH -> settings.searchesAMinute();
            case SUGGESTION -> settings.suggestionsAMinute();
            case REQUEST -> settings.requestsAMinute();
        };
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .build();
    }

    /** An address, or for IPv6 its network: one household has more addresses of those than we could remember. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // An address in digits: no name is looked up.
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private void problem(HttpServletResponse response, long seconds) throws IOException {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, "Ask again in " + seconds + " seconds.");
        problem.setTitle("Too many questions");
        write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsBytes(problem));
    }

    private void page(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        Matcher path = PAGE.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        Lang lang = Optional.of(path)
                .filter(Matcher::lookingAt)
                .flatMap(page -> Lang.of(page.group(1)))
                .orElse(Lang.EN);
        String title = HtmlUtils.htmlEscape(messages.getMessage("search.busy.title", null, lang.locale()));
        String text =
                HtmlUtils.htmlEscape(messages.getMessage("search.busy.text", new Object[] {seconds}, lang.locale()));
        String html = """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body>
                </html>
                """.formatted(lang.code(), lang.rightToLeft() ? "rtl" : "ltr", title, title, text);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, lang.code());
        write(response, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
